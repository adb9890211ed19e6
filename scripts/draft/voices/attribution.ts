import { connectives } from '../lexicons/openers.ts'
import { denyingVerbs, formsOf, reportingVerbs, verbForms } from '../lexicons/speech.ts'
import { hasVerb, opensDependent, upperFirst, withoutOpener } from '../standing.ts'
import { wordsOf } from '../sentences.ts'
import { latinPattern } from '../latin-pattern.ts'

export interface Attribution {
  readonly by: string
  /** What is said, without the words that name who says it. */
  readonly says: string
}

const formsTaking = (complement: 'that' | 'thing'): string =>
  [...reportingVerbs].flatMap(([verb, { takes }]) => (takes.includes(complement) ? formsOf(verb) : [])).join('|')
const anySpeech = formsTaking('that')
const when = '(?: (?:on|in|at|to|during|last|this)(?: [\\p{L}\\p{N}’-]+){1,5}?)?'
const aside = `(?:, (?:${connectives.join('|')}),|, [^,;:]{3,80},)?`
/** Whom it is told. Matches " the council" after "told"; nothing after "said". */
const hearer = '(?:(?<=\\b(?:tells?|told|warn(?:s|ed)?)) [^,;:()]{2,60}?)?'
const voice = '(?<by>[^,;:—–()]{2,80}?)'
/** Between such a verb and what it is about: "estimates" is a noun too. After it, "the loss"; not "vary" in "Official estimates vary". */
const about = '(?:(?<!\\bestimates?) | (?=(?:the|an?|its|their|that|some|about|over|nearly|\\d+)\\b))'
const source = '(?<by>(?:[^,;:—–().]|\\.(?=\\p{L}|,)){2,90}?)'

/** In the order of trial; one match of a sentence is enough. */
const patterns: readonly { readonly form: RegExp; readonly keepsVerb?: boolean }[] = [
  { form: latinPattern(`^According to ${source}(?<apposition>, [^,;]{3,90})?, (?<says>.+)$`, 'u') }, // "According to A, B."; not "B, according to A."
  {
    form: latinPattern(`^(?<says>.+?)(?:,| ?[—–]) ?according to ${source}(?: ?[—–] ?|, |(?=\\.$|$))(?<rest>.*)$`, 'u'),
  }, // "B, according to A."; not "paid according to rank."
  {
    form: latinPattern(`^In (?:the view of ${source.replace('by', 'of')}|${voice}[’']s? (?:own )?view), (?<says>.+)$`, 'u'),
  }, // "In A’s view, B."; not "In view of B, A."
  {
    form: latinPattern(
      `^${voice}${aside} (?:has |have |had |used to |likes to |liked to )?(?<verb>${anySpeech})${hearer}${when} that (?<says>.+)$`,
      'u',
    ),
  }, // "A said that B.", "A told C that B."; not "A said B."
  { form: latinPattern(`^${voice}${aside} (?<verb>say|says|said):? (?!on |in |at |to |no |nothing )(?<says>.+)$`, 'u') }, // "A said B."; not "A said on air B."
  { form: latinPattern(`^${voice}${aside} (?<verb>${formsTaking('thing')})${about}(?<says>.+)$`, 'u'), keepsVerb: true }, // "A accuses B of C."; not "A calls B."
  {
    form: latinPattern(
      `^(?<says>.+?),["”]? ${voice} (?<verb>${anySpeech})(?: (?:on|in|at|last|this|yesterday)\\b[^,]{0,40})?\\.$`,
      'u',
    ),
  }, // "B, A said."; not "B and A said."
  { form: latinPattern(`^(?<says>.+?),["”]? (?<verb>said|says) ${voice}(?:, [^,]{3,80})?\\.$`, 'u') }, // "“B,” said A."; not "B said A"
]

const again = latinPattern(`^(?<first>.+?),? and (?<verb>${anySpeech}) that (?<says>.+)$`, 'u') // "B, and claims that C."; not "B and C."
const unsaid = /\b(?:not|never|nobody|no one|declined|refused)\b/ // "did not say"; not "notably"

/** Who says a sentence, and what; undefined where it names nobody, or the parts can't be told with certainty. */
function findAttribution(sentence: string): Attribution | undefined {
  const text = withoutOpener(sentence)
  for (const { form, keepsVerb } of patterns) {
    const groups = form.exec(text)?.groups
    if (groups === undefined) continue
    const by = nameOf(groups['by'] ?? groups['of'] ?? '')
    const said = saidIn(groups)
    const says = keepsVerb === true ? `${groups['verb']} ${said}` : said
    if (by === undefined || wordsOf(says).length < 3) continue
    // "A denies that B" does not say B: it stays whole.
    if (keepsVerb !== true && denyingVerbs.has(verbForms.get(groups['verb'] ?? '') ?? '')) return undefined
    return { by, says: upperFirst(balanced(says)) }
  }
  return undefined
}

/** The same, where one voice says two things: "A insists that B, and claims that C." */
export function findAttributions(sentence: string): Attribution[] {
  const whole = findAttribution(sentence)
  const second = whole && again.exec(whole.says)?.groups
  if (whole === undefined || second === undefined) return whole ? [whole] : []
  const { first = '', says = '' } = second
  return [
    { ...whole, says: ended(first) },
    { ...whole, says: upperFirst(says) },
  ]
}

/** When it was said. Matches "In May 2021 " before "the league"; not "In Leeds ". */
const whenSaid = latinPattern(/^(?:in|on|during) (?:[\p{L}\d]+ ){0,3}\d{4} /iu)

/** A voice: a few words that open no dependent clause, hold no verb, and are no pronoun. */
function nameOf(words: string): string | undefined {
  const name = words
    .trim()
    .replace(whenSaid, '')
    .replace(/^(?:a|the) (?:[a-z]+ )?statement (?:by|from|of) /i, '') // "a statement by A"; not "a statement on A"
  const count = wordsOf(name).length
  if (
    count === 0
    || count > 12
    || opensDependent(name)
    || hasVerb(name)
    || unsaid.test(name)
    || /n[’']t$/.test(name) // "Lee doesn’t": what is said is the contrary.
    || /["“]/.test(name)
    || /^(?:there|who|which|when|if|as)\b/i.test(name)
  )
    return undefined // "which"; not "Whitby"
  if (!/\p{Lu}|^(?:the|a|an|its|one|two) /iu.test(name)) return undefined // "the mayor", "Ann Lee"; not "critics say"
  return name.replace(/^[Tt]he (?=\p{Lu})/u, '') // "the Ministry"; not "the ministry"
}

/** The words left when the voice is taken out: before and after it, or after an apposition that belongs to the voice. */
function saidIn(groups: Record<string, string | undefined>): string {
  const { says = '', rest = '', apposition = '' } = groups
  const whole = apposition !== '' && hasVerb(apposition) ? `${apposition.slice(2)}, ${says}` : says
  if (rest === '') return whole.endsWith('.') || groups['by'] === undefined ? whole : ended(whole)
  return `${whole}${/^[\p{Ll}]/u.test(rest) ? ' ' : ''}${rest}` // "thus"; not ". Thus"
}

/** Without the mark that opens a quotation whose end went with the voice. */
function balanced(text: string): string {
  return /^“[^”]*$/.test(text) || /^"[^"]*$/.test(text) ? text.slice(1) : text // "“It closed."; not "“It” closed."
}

function ended(text: string): string {
  return /[.!?]["”’]?$/.test(text) ? text : `${text.replace(/,$/, '')}.` // "It closed."; not "It closed"
}
