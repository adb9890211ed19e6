import { determiners } from '../../draft/grammar/words.ts'
import { deniers, implicitNegators } from '../lexicons/modality.ts'
import { saidBy } from './meanings.ts'
import type { ReadText } from './read-text.ts'
import type { Statement } from './statement.ts'
import { type Token, stemOf } from './tokens.ts'
import { type Test, isAnyNegator, isNegator } from './turning-words.ts'
import { type Turn, isBefore, isContrast, share, turnsIn } from './turns.ts'

/** Those of the statement of whose words the quotes say no such thing. */
export function added(
  tokens: readonly Token[],
  { text, items }: Statement,
  quotes: readonly ReadText[],
  test: Test,
  instead: Test,
): Turn[] {
  const isVoiced = items.every(({ item }) => item.by !== undefined)
  // "Denied" stands for a "not" where the statement does not deny as well.
  const isTold = ({ stem }: Token): boolean => tokens.some((token) => token.stem === stem)
  const given = quotes.flatMap((quote) =>
    turnsIn(quote.tokens, quote.text, instead)
      .filter(
        ({ token, next }) =>
          (test(token, quote.text) || !isTold(token)) && (next !== 'onli' || tokens.some(({ stem }) => stem === next)),
      )
      .map((turn) => ({ turn, quote })),
  )
  const isSaidOtherwise = (foci: readonly Token[]): boolean =>
    given.length > 0 && !foci.some(({ stem }) => quotes.some(({ stems }) => saidBy(stem, stems)))
  return turnsIn(tokens, text, test).filter(
    ({ token, foci, next }) =>
      !isSaidOtherwise(foci)
      && !isCondition(token, text)
      && !(isAbsence(token) && quotes.some((quote) => isUnfound(foci, quote)))
      && !isImpliedBy(quotes, tokens)
      && !(isComparison(token, text) && quotes.some(({ stems }) => lesser.some((stem) => stems.has(stem))))
      && !given.some(
        ({ turn, quote }) =>
          share(turn.foci, foci)
          || (turn.token.lower === token.lower && turn.next === next && !isContrast(turn) && !determiners.has(next ?? ''))
          || isBefore(turn, foci, quote.tokens, quote.text)
          || (foci.length === 0 && turn.token.lower === token.lower)
          || isLast(turn.token, quote.text)
          || isSpeakers(turn.token, token, isVoiced),
      ),
  )
}

function isAbsence({ lower }: Token): boolean {
  return lower === 'without' || lower === 'no'
}

/** What is not there. Matches "could not be found", "were not kept"; not "could not be forged". */
const unfound =
  /(?:\bnot|n[’']t|\bnever)(?: (?:be|been|yet))* (?:found|available|kept|given|provided|presented|produced|received|traced|located|exist)\b/

/** "Crowns without receipts" of "receipts for them could not be found". */
function isUnfound(foci: readonly Token[], { text, stems }: ReadText): boolean {
  return unfound.test(text) && foci.some(({ stem }) => stems.has(stem))
}

/** "May not, unless a supervisor approves" says that one has to approve. */
function isCondition({ end }: Token, text: string): boolean {
  return /\bunless\b/.test(text.slice(end))
}

/** "Nothing has come from it" of what "has been silent", "has not moved in yet" of what "has yet to": denied by another word. */
function isImpliedBy(quotes: readonly ReadText[], tokens: readonly Token[]): boolean {
  const isTaken = ({ stem }: Token): boolean => tokens.some((token) => token.stem === stem)
  return quotes.some(
    (quote) =>
      /\byet to\b/.test(quote.text)
      || quote.tokens.some((token) => (implicitNegators.has(token.lower) || atRest.has(token.lower)) && !isTaken(token)),
  )
}

/** What says of somebody or something that it does nothing. */
const atRest: ReadonlySet<string> = new Set(['dormant', 'inactive', 'idle', 'suspended', 'closed', 'vanished', 'frozen', 'empty'])

/** "Not as many as planned" says what "fewer" does. */
function isComparison({ end }: Token, text: string): boolean {
  return /^[^.;:]*\bas \w+(?: \w+)? as\b/.test(text.slice(end)) // " reach as many as"; not " as planned"
}

const lesser = ['fewer', 'less', 'lower', 'below', 'short', 'smaller'].map(stemOf)

/** "They believe that it will not": what it denies is said before, or nowhere. */
function isLast({ end }: Token, text: string): boolean {
  return /^[\s.!?”"’]*$/u.test(text.slice(end)) // "not."; not "not so"
}

/** "He denies that he ever did" is told as "he never did" where he is named as the voice. */
function isSpeakers(given: Token, { lower }: Token, isVoiced: boolean): boolean {
  return deniers.has(given.lower) && (lower === 'never' || isVoiced)
}

/** "Nothing can not be said": more denials than the quotes have. */
export function oneTooMany(tokens: readonly Token[], text: string, quotes: readonly ReadText[]): Token[] {
  const own = tokens.filter((token) => isNegator(token, text))
  const isGiven = (quote: ReadText) => (token: Token) => isAnyNegator(token, quote.text)
  const given = quotes.reduce((sum, quote) => sum + quote.tokens.filter(isGiven(quote)).length, 0)
  return given > 0 && own.length > given ? own.slice(-1) : []
}
