import { negators } from '../lexicons/modality.ts'
import { means } from './meanings.ts'
import type { ReadText } from './read-text.ts'
import { type Token, isPastForm } from './tokens.ts'
import { type Test, isHedge, isOpenly } from './turning-words.ts'
import { type Turn, hasWord, isBefore, isContrast, isOfNumber, isOfSubject, isTaken, share, turnsIn } from './turns.ts'

/** Those of the quotes whose words the statement takes over without them. */
export function lost(
  tokens: readonly Token[],
  text: string,
  quotes: readonly ReadText[],
  test: Test,
  instead: Test = test,
): Turn[] {
  // "Is expected by them" of "they expect": another form of what is looked for.
  const isForm = ({ stem }: Token): boolean =>
    quotes.some((quote) => quote.tokens.some((other) => other.stem === stem && test(other, quote.text)))
  const own = turnsIn(tokens, text, instead).filter(({ token }) => test(token, text) || isForm(token) || !hasWord(token, quotes))
  return quotes
    .flatMap((quote) => turnsIn(quote.tokens, quote.text, test).filter((turn) => !isOfNumber(turn, quote)))
    .filter((turn) => {
      const { token, foci, next } = turn
      return (
        isTaken(turn, tokens)
        && !(token.lower === 'used' && isToldOfPast(foci, tokens))
        && !own.some(
          (other) =>
            share(other.foci, foci)
            || isBefore(other, foci, tokens, text)
            || isOfSubject(other, foci, tokens, text)
            || (other.token.stem === token.stem && !isContrast(turn) && (!negators.has(token.lower) || other.next === next))
            || isWithin(other.token, foci),
        )
      )
    })
}

/** What somebody used to do is told as what they did, or had done. */
function isToldOfPast(foci: readonly Token[], tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ lower, stem }) =>
      /^(?:had|once|former|formerly|previously|earlier)$/.test(lower)
      || (isPastForm(lower) && foci.some((focus) => means(focus.stem, stem))),
  )
}

/** The hedges that are lost; none where the statement has as many of its own as those that it takes the words of. */
export function lostHedges(tokens: readonly Token[], text: string, quotes: readonly ReadText[]): Turn[] {
  const taken = quotes.flatMap((quote) =>
    turnsIn(quote.tokens, quote.text, isHedge).filter(
      (turn) => !isOfNumber(turn, quote) && isTaken(turn, tokens) && !hasOwn(turn.token, tokens),
    ),
  )
  const own = turnsIn(tokens, text, isOpenly).filter(({ token }) => !hasWord(token, quotes))
  return own.length > 0 && own.length >= taken.length ? [] : lost(tokens, text, quotes, isHedge, isOpenly)
}

function hasOwn({ stem }: Token, tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.stem === stem)
}

/** "Unexpected" of what nobody expected. */
function isWithin({ lower }: Token, foci: readonly Token[]): boolean {
  return foci.some(({ stem }) => stem.length > 3 && lower.startsWith('un') && lower.slice(2).startsWith(stem))
}
