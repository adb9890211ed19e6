import { beForms, determiners } from '../../../draft/grammar/words.ts'
import type { CheckContext } from '../../check.ts'
import type { StatementFinding } from '../statement.ts'
import { stemOf, type Token, tokensOf } from '../tokens.ts'
import { isAnyNegator, isHedge, isOpen } from '../turning-words.ts'

const stems = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(stemOf))

/** What vouches for something, and what leaves it open. Source: English, the terms of ICD 206; compiled for this project. */
const vouchingVerbs = stems('confirm verify check settle prove corroborate')
const vouching = vouchingVerbs.union(
  stems('proven certain undisputed indisputable reliable accurate trustworthy correct complete exact precise true sure'),
)
const doubting = stems('dispute doubt doubtful uncertain unclear contest contradict question unknown unverified unconfirmed')
/** What somebody waits for is not there. */
const awaited = stems('await need require pend lack')

/** Under “Limits” stands what a reader cannot rely on: none of them vouches for anything, or says that nothing is in doubt. */
export function checkLimits({ briefing: { source } }: CheckContext): StatementFinding[] {
  return (source.limits ?? []).flatMap((limit, at) =>
    limit.split(/(?<=[.;]) |, (?:and|but) /).flatMap((clause) => {
      // "It is disputed. "; not "c.40"
      const tokens = tokensOf(clause)
      const word = tokens.find((_, index) => isSure(tokens, index, clause))
      return word === undefined ? [] : [vouches(word.text, at)]
    }),
  )
}

/** Whether a word says of something that it is sure: one that vouches, or one that doubts, with a denial of it. */
function isSure(tokens: readonly Token[], at: number, clause: string): boolean {
  const { stem } = tokens[at]!
  if (!vouching.has(stem) && !doubting.has(stem)) return false
  const isBeyond = tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => excluding.has(lower)) // "beyond any doubt"
  const isDenied = tokens.some(
    (token, index) =>
      index !== at && !doubting.has(token.stem) && !(isBeyond && excluding.has(token.lower)) && isAnyNegator(token, clause),
  )
  if (vouching.has(stem) === (isBeyond !== isDenied)) return false
  // A sentence that denies all doubt does so however it goes on; one that vouches may leave some of it open.
  if (!isDenied && tokens.some((token) => token.lower === 'only' || awaited.has(token.stem) || leavesOpen(token, clause)))
    return false
  return isBeyond || isSaidOf(tokens, at) || isDone(tokens, at, isDenied)
}

const excluding: ReadonlySet<string> = new Set(['beyond', 'without', 'no'])

function leavesOpen(token: Token, clause: string): boolean {
  return isHedge(token, clause) || (isOpen(token, clause) && !excluding.has(token.lower))
}

/** Words from "is" to what is said of something: "is by all means undisputed". */
const PREDICATE = 4

/** "Are confirmed", "is a reliable count"; not "is hard to verify". */
function isSaidOf(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - PREDICATE), at)
  const is = before.findLastIndex(({ lower }) => beForms.has(lower))
  return is >= 0 && before.slice(is).every(({ lower }) => lower !== 'to')
}

/** "The office confirms it", "nobody disputes it"; not "check it", "to check it", "the check", or "it does not question it". */
function isDone(tokens: readonly Token[], at: number, isDenied: boolean): boolean {
  const [{ stem, lower }, before] = [tokens[at]!, tokens[at - 1]]
  const isVerb = before !== undefined && before.lower !== 'to' && !determiners.has(before.lower) && !/(?:ion|ment)$/.test(lower) // "confirms"; not "confirmation"
  return isVerb && (isDenied ? /^(?:nobody|none|nothing|no)$/.test(tokens[0]!.lower) : vouchingVerbs.has(stem))
}

function vouches(word: string, at: number): StatementFinding {
  return {
    ...{ severity: 'warning', code: 'limit-vouches', words: word, path: ['source', 'limits', at], owner: ['slides', 'sources'] },
    message: `With “${word}”, this says that something is sure; a limit says what is not.`,
    hint: 'Say what the reader cannot rely on, or take it away.',
  }
}
