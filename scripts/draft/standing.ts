import { connectives, dependentOpeners, pronouns } from './lexicons/openers.ts'
import { irregularPasts, noPasts } from './lexicons/tenses.ts'
import { numberForm } from './numbers.ts'
import { wordsOf } from './sentences.ts'
import { latinPattern } from './latin-pattern.ts'

const opener = latinPattern(`^["“‘']?(?:${dependentOpeners.join('|')})\\b`, 'i') // "However, it"; not "Howard"
const linked = latinPattern(`,["”’']? (?:${connectives.join('|')})(?:,|[.;])`, 'i') // "It, however, is"; not "to the other"
const strippable = latinPattern(`^(?:${dependentOpeners.join('|')}), (?=[^,])`, 'i') // "Thus, the"; not "Thus the"
const pronounSet = new Set<string>(pronouns)
const writings = 'report|paper|study|article|analysis|brief(?:ing)?|interview|review|audit|evaluation|note|survey'
const exhibits = 'table|chart|map|figure|list|text|box|annex|appendix'
const showing = 'shows?|gives?|lists?|sets? out|compares?|summari[sz]es?|renders?|follows'
const writers = 'authors?|auditors?|evaluators?|evaluation team|inspectors?|reviewers?|researchers?|survey team|mission'
const looking = 'visited|interviewed|inspected|spoke (?:to|with)|looked at|examined|analysed|analyzed|surveyed|read|reviewed'

/** Speaks of the report, or of how it came to be, and not of its subject. Matches "The following report sets out"; not "A report by the port office". */
const aboutItself = new RegExp(
  [
    `\\b(?:this|the (?:following|present)) (?:${writings})\\b`,
    `\\bthe (?:${writings}) (?:draws|builds|relies|rests|covers|is based|was based)\\b`,
    `\\b(?:the|this|each) (?:${exhibits})(?: (?:below|above|here))? (?:${showing})\\b`,
    `\\b(?:${exhibits}) \\d+ (?:${showing})\\b`,
    '\\bboth versions\\b|\\bthe reader\\b|^sources?: ',
    '\\b(?:described|listed|shown|given|set out|discussed) (?:below|above)\\b|\\b(?:in|from) the (?:table|annex|appendix)\\b|\\bas (?:noted|mentioned|shown) (?:above|below|earlier)\\b',
    '\\bdeserves? (?:a (?:word|mention|closer look)|comment)\\b',
    `\\b(?:we|the (?:${writers})) (?:also |then |first )?(?:${looking})\\b`,
    '\\bdraws on (?:some |about |over |more than |nearly )?[\\w-]+ (?:interviews|conversations|documents)\\b|^the interviews (?:were|took|lasted)\\b',
    '\\bfield ?-?work (?:lasted|took|was|ran|began|ended)\\b',
  ].join('|'),
  'i',
)

/** Says of one thing what is true of another, or compares it with one. Matches "the same could be said", "Less visibly, ", "is another story", "Matters are less clear"; not "at the same time". */
const comparing =
  /\bthe same (?:is|was|are|were|has|have|had|can|could|may|might|holds|goes|applies)\b|^(?:less|more|least|most) \w+ly, |\b(?:is|are|was|were) (?:another|a different|a \w+er) (?:story|tale|matter|picture)\b|^(?:matters|things) (?:are|were|look|stand) /i
const FIRST_WORDS = 6

/** A subject or a place that was named before, behind the first words. Matches "According to the plan, they will", "is built there"; not "there are". */
const behindOpener =
  /^(?:In|Of|On|At|By|For|From|During|Under|With|Within|Between|Despite|According to|\p{Lu}\p{Ll}+(?:ed|en|ing))\b[^,]*, (?:it|they|he|she)\b|^(?:Not|No|Nobody|Nothing)\b.*\b(?:it|its|them|their)\b|^(?:[^ ]+ ){1,6}there\b(?! (?:is|are|was|were|has|have|had|will|would|may|might|can|could)\b)|[”"],? (?:he|she|they|it) \w+\.?$/u

/** Counts of what was named before. Matches "Several had", "Two of them left"; not "Two ships left". */
const counting = latinPattern(
  `^(?:several|some|most|many|few|all|both|half|none|each|more|others|${numberForm})(?: of (?:them|those|these))? (?:has|have|had|is|are|was|were|will|would|may|can|do|did|of them)\\b`,
  'iu',
)

/** Says what somebody takes for something that was named before. Matches "An expert estimates them at 300"; not "The union rejects the plan and calls it a mistake". */
const reckoning =
  /^(?:(?!\b(?:and|but|or|that|which|who)\b)[^,;:]){3,60}\b(?:estimat|put|count|call|describ|nam|valu|reckon|defin|judg|rat)(?:e?s|ed|ing)? (?:it|them|him|her|this|these|those)\b/i

/** Whether a sentence speaks of the report, or of how it was made. */
export function isAboutReport(text: string): boolean {
  return aboutItself.test(text)
}

/** Whether a sentence can be read without the one before it, and says something of the subject. */
export function standsAlone(text: string): boolean {
  if (aboutItself.test(text) || comparing.test(text) || reckoning.test(text)) return false
  if (!namesSubject(text)) return false
  if (linked.test(text) || /[?:]["”’]?$/.test(text)) return false // "[?:]$": "Why?", "as follows:"; not "Why."
  return isBalanced(text)
}

/** Whether the subject of a sentence, and the place that it speaks of, stand in the sentence itself. */
export function namesSubject(text: string): boolean {
  return !opener.test(text) && !pointsBefore(text) && !counting.test(text) && !behindOpener.test(text)
}

/** Matches "They", "it’ll"; not "item". */
function isPronoun(word: string): boolean {
  return pronounSet.has(word.toLowerCase().replace(/[’'](?:ll|s|ve|re|d)$/, ''))
}

/** Leads in a time, a place or a condition, before the subject. Matches "In"; not "Ina". */
const leadsIn =
  /^(?:In|Of|On|At|By|For|From|During|Under|With|Within|Between|Despite|After|Before|Since|Until|When|While|As|If|Because|Although|Though|Once)\b/
const leadsTo = new Set(['of', 'in', 'to', 'for', 'from', 'at', 'on', 'by', 'with', 'after', 'before', 'since'])
const possessives = new Set(['its', 'their', 'his', 'her', 'itself', 'themselves', 'himself', 'herself'])

/** Whether one of the first words stands for something that was named before: not "its" behind a subject and its verb, "Ames kept its yard". */
function pointsBefore(text: string): boolean {
  const words = wordsOf(text).slice(0, FIRST_WORDS)
  // "says that it" and "the ship that sank" go on; "of that" points back.
  const at = words.findIndex(
    (word, index) => isPronoun(word) && !(word === 'that' && index > 0 && !leadsTo.has(words[index - 1]!)),
  )
  if (at < 0) return false
  return !possessives.has(words[at]!) || leadsIn.test(text) || !hasVerb(words.slice(0, at).join(' '))
}

/** Whether a sentence opens on a word that ties it to the one before. */
export function opensDependent(text: string): boolean {
  return opener.test(text) || isPronoun(wordsOf(text)[0] ?? '')
}

/** Speaks for those who wrote it. Matches "we say so"; not "US", "“We left”". */
export function isFirstPerson(text: string): boolean {
  return /\b(?:[Ww]e|[Oo]urs?|us)\b/.test(text.replace(/“[^”]*”|"[^"]*"/g, '')) // within marks it is somebody else
}

/** Points at what was named before. Matches "of that sentence", "these cuts"; not "this year", "so that". */
const demonstrative =
  /\b(?:this|these|those|such)\b(?! (?:year|month|week|season|spring|summer|autumn|winter|time|who|that|which|of)\b)|\b(?:of|in|to|for|from) that \p{Ll}+/u

/** Whether a sentence can stand over others, which are read after it: it says what it is about, and is not about the report. */
export function standsOver(text: string): boolean {
  return standsAlone(text) && !isFirstPerson(text) && !pointsAt(text) && !/^“?What \p{Ll}/u.test(text) // "What remains is"
}

/** Whether a sentence points at what was named before. */
export function pointsAt(text: string): boolean {
  return demonstrative.test(text)
}

/** An article, a noun, and a word behind it. */
const bare = latinPattern(/^The \p{Ll}{3,} (?<verb>\p{Ll}+)\b/u)
const auxiliary = /^(?:has|have|had|is|are|was|were|will|would|may|might|can|could|must|does|do|did|says|now|also|then|later)$/

/** Whether a sentence opens on a noun of which nothing says which it is, so that it was named before: "The buyer took"; not "The sale of". */
export function opensBare(text: string): boolean {
  const verb = bare.exec(text)?.groups?.['verb'] ?? ''
  return auxiliary.test(verb) || isPast(verb)
}

/** A text without "Furthermore," at its beginning, cut and not rewritten. */
export function withoutOpener(text: string): string {
  return text.replace(strippable, '')
}

/** Brackets and quotation marks that open also close: the sentence was not cut within them. */
function isBalanced(text: string): boolean {
  const count = (mark: string): number => text.split(mark).length - 1
  return count('(') === count(')') && count('“') === count('”') && count('"') % 2 === 0
}

/** A past form of a verb, in small letters. */
export function isPast(word: string): boolean {
  return irregularPasts.has(word) || (word.length > 3 && word.endsWith('ed') && !noPasts.has(word))
}

/** Whether words hold a finite verb that can be known by its form. */
export function hasVerb(text: string): boolean {
  return (
    /\b(?:is|are|has|have|will|would|may|might|can|could|must|shall|should|does|do)\b/.test(text) // "is"; not "island"
    || wordsOf(text).some((word) => isPast(word.toLowerCase()))
  )
}

export function upperFirst(text: string): string {
  return text.replace(/^(["“‘']?)(\p{Ll})/u, (_, mark: string, letter: string) => mark + letter.toUpperCase()) // "the"; not "The"
}
