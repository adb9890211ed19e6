import {
  adverbs,
  beForms,
  determiners,
  doForms,
  haveForms,
  modals,
  prepositions,
  relatives,
  subordinators,
} from '../../draft/grammar/words.ts'
import { emptyWords } from '../../draft/lexicons/openers.ts'
import { type Token, isPastForm } from './tokens.ts'

/** A text in words, of which the marks between them are known. */
export interface Words {
  readonly tokens: readonly Token[]
  readonly text: string
}

export const auxiliaries: ReadonlySet<string> = new Set([...modals, ...beForms, ...haveForms, ...doForms, 'to'])

/** Whether a word is used as a verb, as far as the words beside it show. */
export function isVerb(words: Words, at: number): boolean {
  const { tokens, text } = words
  const { lower, isFirst, isCapital, end } = tokens[at]!
  const isHelp =
    emptyWords.has(lower)
    || prepositions.has(lower)
    || auxiliaries.has(lower)
    || (adverbs.has(lower) && lower !== 'back')
    || lower === 'away'
  if (isHelp || endsLy(lower) || (isCapital && !isFirst)) return false
  const helper = lastAuxiliary(words, at)
  if (helper >= 0) return tokens[helper]!.lower !== 'to' || !/.(?:ion|ment|ty|s)$/.test(lower) // "to leave"; not "to recognition"
  const before = nounLike(words, at)
  if (determiners.has(before) || (prepositions.has(before) && !digits(words, at - 1))) return false
  if (isPastForm(lower)) return text[end] !== '-'
  const after = tokens[at + 1]
  if (after === undefined || isFirst || marked(words, at) || isPastForm(before) || digits(words, at - 1)) return false
  if (subjects.has(before)) return true
  const goesOn =
    /[^s]s$/.test(after.lower)
    || determiners.has(after.lower)
    || prepositions.has(after.lower)
    || after.isCapital
    || digits(words, at)
  return goesOn && agrees(before, lower)
}

/** Pronouns that are subjects and nothing else, or nearly so. */
const subjects: ReadonlySet<string> = new Set(['it', 'he', 'she', 'they', 'we', 'who', 'which'])

/** The word before a verb, adverbs aside; of "the members of Jena now" the members. */
function nounLike({ tokens }: Words, at: number): string {
  let before = at - 1
  while (before >= 0 && isAdverb(tokens[before]!.lower)) before--
  const isPlace = tokens[before]?.isCapital === true && ['of', 'in'].includes(tokens[before - 1]?.lower ?? '')
  return tokens[isPlace ? before - 2 : before]?.lower ?? ''
}

/** Of a noun and a verb in the present one ends in "s": "unions estimate", "council doubts". */
function agrees(noun: string, verb: string): boolean {
  if (['we', 'they', 'you', 'i', 'and'].includes(noun)) return !/[^s]s$/.test(verb) // "lift", "assess"; not "lifts"
  return /[^s]s$/.test(noun) !== /[^s]s$/.test(verb) // "unions", "doubts"; not "loss"
}

/** Where the auxiliary next before a verb stands, adverbs aside; -1 where none does. */
export function lastAuxiliary({ tokens }: Words, at: number): number {
  let before = at - 1
  while (before >= 0 && isAdverb(tokens[before]!.lower)) before--
  return before >= 0 && isAuxiliary(tokens[before]!) ? before : -1
}

/** "may"; not "May". */
function isAuxiliary({ lower, isCapital, isFirst }: Token): boolean {
  return auxiliaries.has(lower) && (isFirst || !isCapital)
}

export function isAdverb(lower: string): boolean {
  return adverbs.has(lower) || endsLy(lower)
}

/** "reportedly"; not "fly", "supply". */
function endsLy(lower: string): boolean {
  return lower.length > 3 && lower.endsWith('ly') && !/^(?:re|multi|im|com|ap|sup)p?ly$|^rely$/.test(lower)
}

/** "which", and the "that" of "a list that"; not of "of that list". */
export function isRelative(words: Words, at: number): boolean {
  const { lower = '' } = words.tokens[at] ?? {}
  if (lower !== 'that') return relatives.has(lower)
  return at > 0 && !marked(words, at - 1) && !prepositions.has(words.tokens[at - 1]!.lower)
}

export function isAnd({ lower }: Token): boolean {
  return lower === 'and' || lower === 'but'
}

/** Whether a clause ends behind a word: at a mark, or at a word that opens another. */
export function endsClause(words: Words, at: number): boolean {
  const { lower } = words.tokens[at]!
  const isSuch = lower === 'as' && words.tokens[at - 1]?.lower === 'such'
  return marked(words, at) || (subordinators.has(lower) && lower !== 'that' && !isSuch) || isRelative(words, at)
}

export function opensClause(words: Words, at: number): boolean {
  const { lower } = words.tokens[at]!
  return (
    isRelative(words, at)
    || (subordinators.has(lower) && lower !== 'that' && !prepositions.has(lower))
    || (isAuxiliary(words.tokens[at]!) && lower !== 'to')
    || (isAnd(words.tokens[at]!) && at + 1 < words.tokens.length && isVerb(words, at + 1))
  )
}

/** Whether a mark stands behind a word. */
export function marked(words: Words, at: number): boolean {
  return /[,.;:!?—()]/.test(gapBefore(words, at + 1).replace(/\d[.,]\d/g, '')) // "it,"; not "1,200"
}

export function digits(words: Words, at: number): boolean {
  return /\d/.test(gapBefore(words, at + 1))
}

export function gapBefore({ tokens, text }: Words, at: number): string {
  return text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? text.length)
}
