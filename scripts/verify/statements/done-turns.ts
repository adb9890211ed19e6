import { negators } from '../lexicons/modality.ts'
import type { ReadText } from './read-text.ts'
import { type Token, isPastForm } from './tokens.ts'
import { type Test, isOpen } from './turning-words.ts'
import { type Turn, turnsIn } from './turns.ts'

/** "Will resume", "is to start", "To be sold". */
const isAhead: Test = ({ lower, start }, whole) =>
  lower === 'will' || (lower === 'to' && /(?:^|\b(?:is|are|due|set|about) )$/.test(whole.slice(0, start)))

/** The same, and "may resume". */
const isNotYet: Test = (token, whole) => isAhead(token, whole) || /^(?:may|might)$/.test(token.lower)

/** Words before a verb in which what leaves it open is looked for. */
const BEFORE = 6

/** What is told as still to come or open, though the quote has it as done alone: "was closed" as "is to be closed". */
export function undone(tokens: readonly Token[], text: string, quotes: readonly ReadText[]): Turn[] {
  return turnsIn(tokens, text, isNotYet).filter(({ token }) => {
    const verb = tokens.find(
      ({ start, lower }) => start > token.end && !negators.has(lower) && !/^(?:be|have|then|also|soon)$/.test(lower),
    )
    const same = quotes.flatMap((quote) => quote.tokens.flatMap(({ stem }, at) => (stem === verb?.stem ? [{ quote, at }] : [])))
    return same.length > 0 && same.every(isDone)
  })
}

function isDone({ quote: { tokens, text }, at }: { readonly quote: ReadText; readonly at: number }): boolean {
  const before = tokens.slice(Math.max(0, at - BEFORE), at)
  return isPastForm(tokens[at]!.lower) && !before.some((token) => isOpen(token, text) || token.lower === 'will')
}

/** What "will" be done and is told in the past: "will resume" as "resumed". */
export function done(tokens: readonly Token[], quotes: readonly ReadText[]): Turn[] {
  if (tokens.some(({ lower }) => /^(?:will|would|to|shall|announced|promised|planned|expected)$/.test(lower))) return []
  return quotes.flatMap((quote) =>
    turnsIn(quote.tokens, quote.text, isAhead).filter(({ token }) => {
      const verb = quote.tokens.find(
        ({ start, lower }) => start > token.end && !negators.has(lower) && !/^(?:be|have|then|also|soon)$/.test(lower),
      )
      if (verb === undefined) return false
      // "Has put": its past has the form of its present.
      const isPerfect = tokens.some(
        ({ stem }, at) => stem === verb.stem && /^(?:has|have|had)$/.test(tokens[at - 1]?.lower ?? ''),
      )
      const isTold = (past: boolean): boolean =>
        tokens.some(({ stem, lower }) => stem === verb.stem && isPastForm(lower) === past)
      // "Is to be elected": told without its "be" it is done.
      return isPerfect || (isTold(true) && (isPastForm(verb.lower) || !isTold(false)))
    }),
  )
}
