import { connectives, dependentOpeners, pronouns } from './lexicons/openers.ts'
import { irregularPasts, noPasts } from './lexicons/tenses.ts'
import { wordsOf } from './sentences.ts'
import { latinPattern } from './latin-pattern.ts'

const opener = latinPattern(`^["“‘']?(?:${dependentOpeners.join('|')})\\b`, 'i') // "However, it"; not "Howard"
const linked = latinPattern(`,["”’']? (?:${connectives.join('|')})(?:,|[.;])`, 'i') // "It, however, is"; not "to the other"
const strippable = latinPattern(`^(?:${dependentOpeners.join('|')}), (?=[^,])`, 'i') // "Thus, the"; not "Thus the"
const pronounSet = new Set<string>(pronouns)
const writings = 'report|paper|study|article|analysis|brief(?:ing)?|interview|review|audit|evaluation'
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
    '\\b(?:described|listed|shown|given|set out|discussed) (?:below|above)\\b|\\bas (?:noted|mentioned|shown) (?:above|below|earlier)\\b',
    '\\bdeserves? (?:a (?:word|mention|closer look)|comment)\\b',
    `\\b(?:we|the (?:${writers})) (?:also |then |first )?(?:${looking})\\b`,
    '\\bfield ?-?work (?:lasted|took|was|ran|began|ended)\\b',
  ].join('|'),
  'i',
)

/** Says of one thing what is true of another, or compares it with one. Matches "the same could be said", "Less visibly, "; not "at the same time". */
const comparing =
  /\bthe same (?:is|was|are|were|has|have|had|can|could|may|might|holds|goes|applies)\b|^(?:less|more|least|most) \w+ly, /i
const FIRST_WORDS = 6

/** Says what somebody takes for something that was named before. Matches "An expert estimates them at 300"; not "The union rejects the plan and calls it a mistake". */
const reckoning =
  /^(?:(?!\b(?:and|but|or|that|which|who)\b)[^,;:]){3,60}\b(?:estimat|put|count|call|describ|nam|valu|reckon|defin|judg|rat)(?:e?s|ed|ing)? (?:it|them|him|her|this|these|those)\b/i

/** Whether a sentence can be read without the one before it, and says something of the subject. */
export function standsAlone(text: string): boolean {
  if (aboutItself.test(text) || comparing.test(text) || reckoning.test(text)) return false
  if (opener.test(text) || linked.test(text) || /[?:]["”’]?$/.test(text)) return false // "[?:]$": "Why?", "as follows:"; not "Why."
  return (
    !wordsOf(text)
      .slice(0, FIRST_WORDS)
      .some((word) => pronounSet.has(word.toLowerCase())) && isBalanced(text)
  )
}

/** Whether a sentence opens on a word that ties it to the one before. */
export function opensDependent(text: string): boolean {
  return opener.test(text) || pronounSet.has(wordsOf(text)[0]?.toLowerCase() ?? '')
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
