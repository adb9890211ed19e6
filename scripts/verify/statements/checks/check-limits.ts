import type { CheckContext } from '../../check.ts'
import type { StatementFinding } from '../statement.ts'
import { stemOf, tokensOf } from '../tokens.ts'
import { isAnyNegator, isHedge } from '../turning-words.ts'

const stems = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(stemOf))

/** What vouches for something, and what leaves it open. Source: English, the terms of ICD 206; compiled for this project. */
const vouching = stems(
  'confirm verify check settle prove corroborate certain undisputed indisputable reliable accurate trustworthy',
)
const doubting = stems('dispute doubt doubtful uncertain unclear contest contradict question unknown unverified unconfirmed')

/** Under “Limits” stands what a reader cannot rely on: none of them vouches for anything, or says that nothing is in doubt. */
export function checkLimits({ briefing: { source } }: CheckContext): StatementFinding[] {
  return (source.limits ?? []).flatMap((limit, at) =>
    limit.split(/(?<=[.;]) /).flatMap((sentence) => {
      // "It is disputed. "; not "c.40"
      const tokens = tokensOf(sentence)
      const isTurned = tokens.some((token) => isAnyNegator(token, sentence) && !doubting.has(token.stem))
      const isPart = tokens.some((token) => token.lower === 'only' || isHedge(token, sentence))
      const word = tokens.find(({ stem }) => (isTurned ? doubting : isPart ? new Set() : vouching).has(stem))
      return word === undefined ? [] : [vouches(word.text, at)]
    }),
  )
}

function vouches(word: string, at: number): StatementFinding {
  return {
    ...{ severity: 'warning', code: 'limit-vouches', words: word, path: ['source', 'limits', at], owner: ['slides', 'sources'] },
    message: `With “${word}”, this says that something is sure; a limit says what is not.`,
    hint: 'Say what the reader cannot rely on, or take it away.',
  }
}
