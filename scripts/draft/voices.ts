import type { Kind } from './briefing.ts'
import {
  documents,
  forecastWords,
  merelySaying,
  reportingVerbs,
  verbForms,
  viewNouns,
  type Complement,
} from './lexicons/speech.ts'

/** Somebody to whom a sentence lays something. */
export interface Voice {
  /** As the sentence names it: a name, a role, or a pronoun. */
  readonly name: string
  readonly kind: Kind
  /** Where the words stand that name the voice and its saying. */
  readonly frame: readonly [start: number, end: number]
}

/** Words of a sentence with where they stand. */
interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

const word = /[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu // "organisation’s"; not "—"
const future = new RegExp(`\\b(?:${forecastWords.join('|')}|’ll|'ll)\\b`) // "will close"; not "wills"

/** "According to A", up to where the name ends. */
const accordingTo =
  /\b[Aa]ccording to (?<name>(?:[^,;:—–.()“”"]|\.(?=\p{L}|,)){2,100}?)(?=\s*[,;:—–.()“”"]|$| (?:who|which|that)\b)/gu // "according to A, B"; not "accordingly"

/** "In A's view", "in the words of A", "by her count". */
const inView = new RegExp(
  `\\b(?:[Ii]n|[Bb]y|[Tt]o) (?:(?:the (?:${viewNouns.join('|')}) of (?<of>[^,;:—–.“”"]{2,80}?))|(?<name>(?:[^,;:—–.“”"]{2,60}?)[’']s|his|her|their|its)(?: own)? (?:${viewNouns.join('|')}))(?=[,;:.—– ]|$)`,
  'gu',
) // "in A’s view"; not "in view of A"

/** "puts the number at", "hold A responsible", "take the opposite view", "sees it differently". */
const idioms =
  /\b(?:puts?|placed?s?) (?:the |its |their |his |her |that |this |it\b|them\b)?[^,;:.]{0,50}?(?: at | in )|\bholds? [^,;:.]{3,50} responsible\b|\b(?:takes?|took|holds?|held) (?:the|an?) [^,;:.]{0,20}view\b|\bsees? (?:it|this|things?|them|the matter) (?:differently|otherwise)\b|\b(?:point(?:s|ed) (?:out|to)|play(?:s|ed) down|made? (?:it )?clear)\b|\bcall(?:s|ed) (?!an? |for |on |in |off |up |it a day)[^,;.]{3,}|\baccepts? (?!responsibility)[^,;.]{3,}|\b(?:is|are|was|were|remains?) (?:convinced|certain|sure|adamant|confident|sceptical|skeptical) (?:that|of|about)/gu

/** What stands before a noun: after it "claims" is no verb. */
const nominal = new Set(
  'the a an its their his her our my these those this no some any many several few most all both such official recent earlier other own initial first of in on with from for by about and or conflicting false reliable public new various what'.split(
    ' ',
  ),
)
/** May stand between a subject and its verb. */
const between = new Set(
  'has have had also still now then later since never always often repeatedly publicly privately openly flatly readily simply even himself herself itself themselves does do did doesn’t don’t didn’t not rightly merely long first again who'.split(
    ' ',
  ),
)
const modal = new Set('to would could might may should can must will cannot be being'.split(' '))
const noVoice = new Set(
  'it there which who that what this these those nobody one none nothing i we and or but as if when where while because than reportedly allegedly'.split(
    ' ',
  ),
)
const relative = new Set(['who', 'which', 'that', 'whom', 'whose', 'whether', 'what'])
const clauseOpeners = new Set(
  'the a an it he she they there this these those its their his her we nobody no some many most all each every only one two three'.split(
    ' ',
  ),
)

/** Who a sentence says something for, in order. What is said by "it is said" and by nobody named is none. */
export function findVoices(sentence: string): readonly Voice[] {
  const words = [...sentence.matchAll(word)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
  const found = [...byPhrases(sentence), ...byVerbs(sentence, words), ...byIdioms(sentence, words)].sort(
    (a, b) => a.frame[0] - b.frame[0],
  )
  return found.filter((voice, at) => !found.slice(0, at).some((other) => voice.frame[0] < other.frame[1]))
}

function byPhrases(sentence: string): Voice[] {
  return [accordingTo, inView].flatMap((form) =>
    [...sentence.matchAll(form)].flatMap((match) => {
      const name = match.groups?.['name'] ?? match.groups?.['of'] ?? ''
      const bare = name.replace(/[’']s$/u, '') // "Ann’s"; not "Paris"
      const kind = form === inView ? 'assessment' : 'reported'
      return isVoice(bare)
        ? [{ name: bare, kind: kindIn(sentence, kind), frame: [match.index, match.index + match[0].length] as const }]
        : []
    }),
  )
}

/** "A said that", "“…,” says A", ", she argues,", "A denies B". */
function byVerbs(sentence: string, words: readonly Word[]): Voice[] {
  return words.flatMap((each, at) => {
    const verb = verbForms.get(each.text.toLowerCase())
    if (verb === undefined || !isVerb(sentence, words, at, verb)) return []
    const { kind, takes } = reportingVerbs.get(verb) ?? { kind: 'reported', takes: [] }
    const rest = sentence.slice(each.end)
    const inverted = invertedSubject(sentence, each, verb)
    if (inverted !== undefined)
      return [{ name: inverted.name, kind: kindIn(sentence, kind), frame: [each.start, inverted.end] as const }]
    const subject = subjectBefore(sentence, words, at)
    if (subject === undefined || !(takesOne(verb, takes, rest) || isAside(sentence, subject, each))) return []
    return [{ name: subject.text, kind: kindIn(rest, kind), frame: [subject.start, each.end] as const }]
  })
}

function byIdioms(sentence: string, words: readonly Word[]): Voice[] {
  return [...sentence.matchAll(idioms)].flatMap((match) => {
    const at = words.findIndex(({ start }) => start === match.index)
    const subject = at < 1 ? undefined : subjectBefore(sentence, words, at)
    const end = words[at]?.end ?? match.index
    return subject === undefined
      ? []
      : [{ name: subject.text, kind: 'assessment' as const, frame: [subject.start, end] as const }]
  })
}

/** A form of the verb that is no noun, no infinitive, no passive, and does not say that nothing was said. */
function isVerb(sentence: string, words: readonly Word[], at: number, verb: string): boolean {
  const before = words.slice(Math.max(0, at - 3), at).map(({ text }) => text.toLowerCase())
  const [last = ''] = before.slice(-1)
  if (nominal.has(last) || modal.has(last) || /^(?:was|were|is|are|been|be|as)$/.test(last)) return false // "is said"; not "has said"
  const isNegated = before.some((each) => /^(?:not|never|nor)$|n[’']t$/.test(each)) // "did not"; not "notably"
  if (isNegated && merelySaying.has(verb)) return false
  const [next = ''] = words.slice(at + 1).map(({ text }) => text.toLowerCase())
  return !(next === 'by' || (next === 'to' && verb === 'say')) && !/^-/.test(sentence.slice(words[at]?.end)) // "said by"; not "said that"
}

/** What a verb is followed by when it reports something. */
function takesOne(verb: string, takes: readonly Complement[], rest: string): boolean {
  const next = (/^[\s,:]*([\p{L}\p{N}’'-]+)/u.exec(rest)?.[1] ?? '').toLowerCase()
  if (
    /^,? ?(?:only |in [^,.“"]{3,40} |to [^,.“"]{3,30} |(?:us|reporters|me|the institute) )?,?:? ?["“‘]/u.test(rest)
    || /^: /.test(rest)
  )
    return true // “said: ”, “told us, “”
  if (takes.includes('that') && /^(?:[^.;:“”"]{0,60}?,?)? that\b/u.test(rest)) return true // "said on Monday that"
  if (verb === 'tell')
    return /^ (?:us|reporters|journalists|them|me|him|her|(?:the|a|its|this) \p{L}+(?: of [\p{L} ]+?)?)\b/u.test(rest) // "told a committee"; not "told apart"
  if (
    takes.includes('clause')
    && (clauseOpeners.has(next)
      || /^ \p{Lu}/u.test(rest)
      || /^ \p{L}+s? (?:is|are|was|were|will|has|have|had|would|can|could)\b/u.test(rest))
  )
    return true // "says the yard"
  if (!takes.includes('thing')) return false
  return !/^[.;]/.test(rest) || verb === 'disagree' || verb === 'complain' // "denies it"; not "reports."
}

/** Between commas: ", she argues,"; or at the end: ", he says." */
function isAside(sentence: string, subject: Word, verb: Word): boolean {
  return (
    /[,“”"—–-] ?$/u.test(sentence.slice(0, subject.start)) && /^(?: [^,;.]{0,50}?)?(?:[,;.:—–]|$)/u.test(sentence.slice(verb.end))
  )
}

/** "said A", after a quotation or a comma. */
function invertedSubject(
  sentence: string,
  verb: Word,
  base: string,
): { readonly name: string; readonly end: number } | undefined {
  if (
    !/[,”"’?!] ?["”’]?\s*$/u.test(sentence.slice(0, verb.start))
    || ![
      'say',
      'write',
      'add',
      'argue',
      'explain',
      'remark',
      'note',
      'warn',
      'insist',
      'reply',
      'recall',
      'complain',
      'believe',
      'think',
    ].includes(base)
  )
    return undefined
  const match =
    /^ (?<name>(?:the |a |an |its |their |one |Mr |Ms |Dr )?[\p{L}\p{N}’.' -]{2,80}?)(?=[,.;:“"]|$| (?:who|when|in|on|at|during|after|last)\b)/u.exec(
      sentence.slice(verb.end),
    ) // " Mirna Lasić, who"
  const name = match?.groups?.['name']
  if (name === undefined || /^(?:that|it|he|she|they|there)\b/i.test(name) || !isVoice(name)) return undefined
  return { name, end: verb.end + (match?.[0].length ?? 0) }
}

/** The subject of the verb at an index: the words before it, or before what is put in between commas. */
function subjectBefore(sentence: string, words: readonly Word[], at: number): Word | undefined {
  let end = at
  while (end > 0 && between.has(words[end - 1]?.text.toLowerCase() ?? '')) end--
  const until = words[end]?.start ?? 0
  const prior = sentence.slice(0, until)
  const from = Math.max(
    0,
    ...[...prior.matchAll(/[;:—–“"(]\s*|(?<=[.!?]["”’]) |, (?:and|but|while|although|though|whereas|because) /gu)].map(
      (match) => match.index + match[0].length,
    ),
  ) // "; ", ", but "
  const parts = partsOf(prior.slice(from), from)
  const candidate = /,\s*$/u.test(prior) ? beforeAside(parts) : parts.at(-1)
  const subject = candidate === undefined ? undefined : withoutLead(candidate)
  return subject !== undefined && isVoice(subject.text) ? subject : undefined
}

/** Cut at commas. */
function partsOf(text: string, offset: number): Word[] {
  return [...text.matchAll(/[^,]+/gu)].flatMap((match) => {
    const bare = match[0].trim()
    const start = offset + match.index + match[0].length - match[0].trimStart().length
    return bare === '' ? [] : [{ text: bare, start, end: start + bare.length }]
  })
}

/** Of "In May, Ann Lee, who led it, " the first part that may be a subject; a name in apposition is better than its role. */
function beforeAside(parts: readonly Word[]): Word | undefined {
  const last = parts.at(-1)
  if (last === undefined || parts.length === 1) return last
  const firsts = parts.filter(
    ({ text }) =>
      !/^(?:in|on|at|by|after|before|since|asked|with|from|around|near|for|who|which|whose|where|when|however|a|an)\b/iu.test(
        text,
      ),
  )
  const first = firsts[0]
  const name = firsts[1]
  return name !== undefined
    && first !== undefined
    && /^(?:(?:her|his|its|their|the|a) )/iu.test(first.text)
    && /^(?:Dr |Mr |Ms )?\p{Lu}/u.test(name.text)
    ? name
    : first
}

/** Without what leads a clause in: "and then Ann Lee" is "Ann Lee"; a relative clause's subject stands after its opener. */
function withoutLead(part: Word): Word {
  const lead =
    /^(?:(?:and|but|while|although|though|yet|so|then|when|as|because|if|that|which|where|still|even|meanwhile|today|now|here|there) )+/iu.exec(
      part.text,
    )?.[0].length ?? 0 // "but she"; not "Andes"
  const inner =
    /^.*\b(?:that|which|whom|because|when|where|whether|what|although|while|and) (?=(?:the|a|an|he|she|they|its|their|his|her|\p{Lu}))/u.exec(
      part.text.slice(lead),
    )?.[0].length ?? 0
  return { ...part, text: part.text.slice(lead + inner), start: part.start + lead + inner }
}

/** A few words that name somebody, or a body, or what somebody wrote. */
function isVoice(name: string): boolean {
  const words = name.split(/\s+/)
  const [first = '', ...others] = words
  const last = words.at(-1) ?? ''
  if (name === '' || words.length > 14 || /\d$/.test(last)) return false
  const lower = first.toLowerCase()
  if (words.length === 1)
    return /^\p{Lu}/u.test(first)
      ? !noVoice.has(lower) || /^(?:he|she|they)$/i.test(first)
      : /^(?:he|she|they|critics|residents|analysts|officials|experts|witnesses|lawyers|others|some|many|traders|herders|locals|observers|investigators|prosecutors|sources|police|relatives|neighbours|members|supporters|opponents|researchers|diplomats|doctors|nurses|teachers|\p{L}+(?:ers|ors|ists|ents|ants|ians|men|ees))$/u.test(
          first,
        ) || isDocument(name)
  return (
    !noVoice.has(lower)
    && !others.some((each) => relative.has(each))
    && !/^(?:in|on|at|by|to|of|for|with|from|after|asked|according)$/.test(lower)
  )
}

function isDocument(name: string): boolean {
  return (documents as readonly string[]).some((each) => name.endsWith(each))
}

function kindIn(words: string, kind: Kind): Kind {
  return future.test(words) && kind !== 'claimed' ? 'forecast' : kind
}
