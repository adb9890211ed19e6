import { modals, partly } from '../../draft/grammar/words.ts'
import { months } from '../../draft/lexicons/months.ts'
import { emptyWords } from '../../draft/lexicons/openers.ts'
import { rememberOf } from '../../remember.ts'
import { bounds, hedges, negators, turners } from '../lexicons/modality.ts'
import { means } from './meanings.ts'
import { reachOf } from './reach.ts'
import type { ReadText } from './read-text.ts'
import type { Token } from './tokens.ts'
import type { Test } from './turning-words.ts'

/** How many words of content a "not" or "may" is taken to speak of. */
const FOCI = 2
/** Words from such a word to what it speaks of. */
const REACH = 7

/** A word that turns or softens a statement, and the words that it speaks of. */
export interface Turn {
  readonly token: Token
  readonly foci: readonly Token[]
  /** They are joined by "and" to what stands next behind it, or stand behind "that". */
  readonly isJoined?: boolean
  /** The stem of the next word, of whatever kind. */
  readonly next?: string | undefined
}

/** What supposes something: that is taken over where who and what both are. */
const conditions = new Set(['if', 'unless'])

/** Whether a statement takes over what a word speaks of: the next word of content, or where that is an adverb the one behind. */
export function isTaken({ token: { lower }, foci, isJoined = false }: Turn, tokens: readonly Token[]): boolean {
  const [first, second] = foci
  const has = (focus: Token | undefined): boolean => tokens.some(({ stem }) => stem === focus?.stem)
  if (isJoined) return foci.length > 0 && foci.every(has)
  if (conditions.has(lower)) return has(first) && has(second)
  return has(first) || (first?.lower.endsWith('ly') === true && has(second))
}

/** "Nearly 100": how exact a number is, is compared with the number. */
export function isOfNumber({ token, isJoined = false }: Turn, { text, numerals }: ReadText): boolean {
  if (isJoined && !partly.has(token.lower)) return false // "denies two charges: that" speaks of more than their number
  return numerals.some(({ start }) => start > token.end && /^\W*(?:(?:of|the|a|an|as) )?$/.test(text.slice(token.end, start)))
}

export function share(some: readonly Token[], others: readonly Token[]): boolean {
  return some.some(({ stem }) => others.some((other) => means(other.stem, stem)))
}

/** Whether it stands shortly before a word that it would have to speak of. */
export function isBefore({ token }: Turn, foci: readonly Token[], tokens: readonly Token[], text: string): boolean {
  const at = tokens.findIndex(({ start }) => start === token.start)
  const near = stretch(tokens.slice(at + 1, at + 1 + REACH), text, token.end)
  return share(near, foci)
}

/** Whether it is a "may" behind its subject: "larger attacks may come" leaves the attacks open. */
export function isOfSubject({ token }: Turn, foci: readonly Token[], tokens: readonly Token[], text: string): boolean {
  if (!modals.has(token.lower)) return false
  const at = tokens.findIndex(({ start }) => start === token.start)
  return share(stretch(tokens.slice(Math.max(0, at - REACH), at).reverse(), text, token.start), foci)
}

/**
 * The words of a text for which a test holds, with what they speak of.
 *
 * @param tokens all words of the text
 */
export function turnsIn(tokens: readonly Token[], text: string, test: Test): readonly Turn[] {
  const known = turnsOf(tokens)
  const turns = known.get(test) ?? findTurns(tokens, text, test)
  known.set(test, turns)
  return turns
}

/** By its words what each test finds in a text: it is held against several statements, by several rules. */
const turnsOf = rememberOf((_: readonly Token[]) => new Map<Test, readonly Turn[]>())

function findTurns(tokens: readonly Token[], text: string, test: Test): readonly Turn[] {
  return tokens.flatMap((token, at) => {
    if (!test(token, text)) return []
    const after = stretch(tokens.slice(at + 1, at + 1 + REACH), text, token.end)
    // What closes a clause speaks of what stands before: "it should not", "there were none".
    const about =
      after.length > 0
        ? after.slice(0, FOCI)
        : stretch(tokens.slice(Math.max(0, at - REACH), at).reverse(), text, token.start).slice(0, FOCI)
    const turn = { token, next: tokens[at + 1]?.stem }
    const joined = reachOf({ tokens, text }, at).map((from) =>
      stretch(tokens.slice(from, from + REACH), text, tokens[from]?.start ?? 0),
    )
    return [{ ...turn, foci: about }, ...joined.map((foci) => ({ ...turn, foci: foci.slice(0, FOCI), isJoined: true }))]
  })
}

/** The words of content up to where the clause ends. */
function stretch(tokens: readonly Token[], text: string, from: number): Token[] {
  const found: Token[] = []
  let last = from
  for (const token of tokens) {
    if (
      /[.;:—!?]/.test(text.slice(Math.min(last, token.end), Math.max(last, token.start)))
      || (bounds.has(token.lower) && found.length > 0)
    )
      break
    last = token.start < last ? token.start : token.end
    if (
      !emptyWords.has(token.lower)
      && !negators.has(token.lower)
      && !hedges.has(token.lower)
      && !/^(?:longer|ever|even|any|anyone|anybody|well|able)$/.test(token.lower)
      && !isMonth(token)
    )
      found.push(token)
  }
  return found
}

function isMonth({ lower, text }: Token): boolean {
  return text !== lower && months.some((month) => month.toLowerCase() === lower)
}

export function hasWord({ lower, stem }: Token, quotes: readonly ReadText[]): boolean {
  return quotes.some(({ tokens }) => tokens.some((token) => token.lower === lower || token.stem === stem))
}

/** "Rather than this", "not only that": of two things, which one it is said of is all that it says. */
export function isContrast({ token: { lower }, next }: Turn): boolean {
  return turners.than.has(lower) || lower === 'instead' || turners.alone.has(lower) || (negators.has(lower) && next === 'onli')
}
