import { emptyWords } from '../../draft/lexicons/openers.ts'
import type { Speech } from '../../draft/voices/speakers.ts'
import type { Briefing } from '../verified.ts'
import { isContrary, isReversed, saidBy } from './meanings.ts'
import type { NamedSpeech } from './named-speech.ts'
import { has, shares } from './named-voices.ts'
import { stemOf, type Token, tokensOf } from './tokens.ts'

/** Words between a name that describes somebody and what it is said with: "the agency of the Islamic State organisation". */
const BESIDE = 4

/** What of a description the report does not say of whom it describes. */
interface Strange {
  readonly word: string
  /** It makes somebody else of him, and does not only tell more: another body's name, another office, or the contrary. */
  readonly isOther: boolean
}

/**
 * What stands beside a name, "The director, Ann Lee", and is not said where the report has that name, or of the source; or a name in it,
 * "the agency of the State", that does not stand beside another word of it there.
 *
 * @param sentences what the item rests on
 */
export function strangeIn(
  by: string,
  whole: string,
  source: Briefing['source'],
  sentences: readonly string[],
): Strange | undefined {
  const parts = by.split(', ')
  const name = tokensOf(by).findLast(({ isCapital, isFirst, lower }) => isCapital && !isFirst && !emptyWords.has(lower))
  if (parts.length === 1 || name === undefined) return undefined
  // "A’maq, the agency of the State": what stands first, if it is a name; else what stands behind the comma.
  const first = tokensOf(parts[0]!).at(-1)
  const names = [name, ...(first?.isCapital === true ? [first] : [])]
  const about = whole.split(/\n|(?<=[.!?]) /).filter((each) => names.some(({ lower }) => has(each, lower))) // "It closed. The"; not "c.40"
  const texts = [...about, ...sentences, ...makersOf(source)].map((text) => tokensOf(joined(text)))
  const stems = new Set(texts.flatMap((tokens) => tokens.map(({ stem }) => stem)))
  const words = parts.flatMap((part) => {
    const tokens = tokensOf(joined(part)).filter(({ lower }) => !emptyWords.has(lower) || lower === 'former')
    const head = tokensOf(joined(part.replace(/ (?:of|at|for|on|in|to|with|from)\b.*$/, ''))).at(-1) // "director" of "director of the choir"
    return tokens.map((token) => ({ token, isHead: token.stem === head?.stem }))
  })
  const strange = words
    .filter(({ token }) => !saidBy(token.stem, stems))
    .map(({ token, isHead }) => ({ word: token.text, isOther: isHead || makesAnother(token, stems) }))
  const beside = tokensOf(parts.slice(1).join(', '))
  return (
    strange.find(({ isOther }) => isOther)
    ?? (areBeside(beside, texts) ? strange[0] : { word: parts.slice(1).join(', '), isOther: true })
  )
}

/** A name, "former", or the contrary of what is said: "resident" of "non-resident". */
function makesAnother({ isCapital, lower, stem }: Token, stems: ReadonlySet<string>): boolean {
  return isCapital || lower === 'former' || [...stems].some((other) => isReversed(stem, other) || isContrary(stem, other))
}

/** A word with "non-" before it is another word: who is "non-resident" is not resident. */
export function joined(text: string): string {
  return text.replace(/\b([Nn])on-(?=\p{L})/gu, '$1on') // "non-resident"; not "none"
}

function areBeside(words: readonly Token[], texts: readonly (readonly Token[])[]): boolean {
  const content = words.filter(({ lower }) => !emptyWords.has(lower))
  const names = content.filter(({ isCapital, isFirst }) => isCapital && !isFirst)
  return names.every((name) => {
    const others = new Set(content.flatMap(({ stem }) => (stem === name.stem ? [] : [stem])))
    const isBeside = (tokens: readonly Token[], at: number): boolean =>
      tokens.slice(Math.max(0, at - BESIDE), at + BESIDE + 1).some(({ stem }) => saidBy(stem, others))
    return others.size === 0 || texts.some((tokens) => tokens.some(({ stem }, at) => stem === name.stem && isBeside(tokens, at)))
  })
}

/** "The chief financial officer", of whom the sentence gives the name just before or behind. */
export function isCalled(by: string, text: string, voices: readonly Speech[]): boolean {
  const role = withoutArticle(by) // "the chair"; not "theirs"
  const at = `${text.charAt(0).toLowerCase()}${text.slice(1)}`.indexOf(role)
  // A name beside another is somebody else.
  if (/\p{Lu}/u.test(role)) return false
  const reach = role.length + 8
  return (
    at >= 0 && voices.some(({ by: voice }) => text.includes(voice) && Math.abs(text.indexOf(voice) - at) <= voice.length + reach)
  )
}

/** Whether the report says elsewhere of one of two that this is the other: "the chair, Mona Aas". */
export function isSamePerson(a: string, b: string, whole: string): boolean {
  return rolesOf(a, whole).includes(withoutArticle(b)) || rolesOf(b, whole).includes(withoutArticle(a))
}

/** What the report calls somebody whom it names: "the chair, Mona Aas", "Mona Aas, its chair", "the chair of the board, Mona Aas". */
function rolesOf(name: string, whole: string): readonly string[] {
  if (!/\p{Lu}/u.test(name)) return []
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const role =
    '(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Aa]n?) (?<role>\\p{Ll}[\\p{Ll}-]*(?: \\p{Ll}[\\p{Ll}-]*){0,2}?)(?: (?:of|at|for) [^,.;]{2,40})?'
  // "After the vote, Ann Lee left": what stands behind a preposition, or within a clause, is no role.
  return [`(?<=^|[.;:,][”"]? |\\n|[“"])${role}, ${escaped}(?!\\p{L})`, `${escaped}, ${role}(?=[,.;])`].flatMap((form) =>
    [...whole.matchAll(new RegExp(form, 'gu'))].flatMap(({ groups }) => groups?.['role'] ?? []),
  )
}

/** "chair" of "The chair"; a word that only opens the name has its small letter, and a name in it its capital. */
function withoutArticle(name: string): string {
  const bare = name.replace(/^(?:the|an?|its|their|his|her) /i, '') // "The chair"; not "Theo"
  return bare.length < name.length ? bare : name.charAt(0).toLowerCase() + name.slice(1)
}

/** Who made the report, or speaks in it. */
export function makersOf({ interviewee = '', author = '', publisher = '' }: Briefing['source']): readonly string[] {
  return [interviewee, author, publisher]
}

/** "Ann Lee" of "Ann Lee, who heads the unit". */
export function nameOf(person: string | undefined): string | undefined {
  return person?.split(',')[0]
}

/** Whether a text names a voice, by its name or by what the report calls it. */
export function isNamedIn(text: string, { by, called = '' }: NamedSpeech, whole: string): boolean {
  return text !== '' && [by, called, ...rolesOf(by, whole)].some((name) => shares(name, text))
}

/** Whether a text has the verb by which a voice speaks. */
export function isSaidIn(text: string, { verb = '' }: NamedSpeech): boolean {
  return verb !== '' && tokensOf(text).some(({ stem }) => stem === stemOf(verb))
}
