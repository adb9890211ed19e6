import { determiners } from '../../draft/grammar/words.ts'
import { deniers, implicitNegators, negators, turners } from '../lexicons/modality.ts'
import { means, saidBy } from './meanings.ts'
import type { ReadText } from './read-text.ts'
import type { Statement } from './statement.ts'
import { type Token, isPastForm, stemOf } from './tokens.ts'
import { type Test, isAnyNegator, isHedge, isNegator, isOpen, isOpenly } from './turning-words.ts'
import { type Turn, hasWord, isBefore, isOfNumber, isTaken, share, turnsIn } from './turns.ts'

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
            || (other.token.stem === token.stem && !isContrast(turn) && (!negators.has(token.lower) || other.next === next))
            || isWithin(other.token, foci),
        )
      )
    })
}

/** "Rather than this", "not only that": of two things, which one it is said of is all that it says. */
function isContrast({ token: { lower }, next }: Turn): boolean {
  return turners.than.has(lower) || lower === 'instead' || turners.alone.has(lower) || (negators.has(lower) && next === 'onli')
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
      return isPerfect || (!isPastForm(verb.lower) && isTold(true) && !isTold(false))
    }),
  )
}

/** "Unexpected" of what nobody expected. */
function isWithin({ lower }: Token, foci: readonly Token[]): boolean {
  return foci.some(({ stem }) => stem.length > 3 && lower.startsWith('un') && lower.slice(2).startsWith(stem))
}

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
      .filter(({ token }) => test(token, quote.text) || !isTold(token))
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
