import { rememberOf } from '../../remember.ts'
import type { Numeral } from './numerals.ts'
import type { ReadText } from './read-text.ts'

/** A stretch of a text, `end` exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * Where another number may begin to be told of: at a mark that ends a clause, at "and", or at what sets a number against another.
 * Matches ". ", "; ", " and ", ", up from "; not ", 12 of them children, ".
 */
const borders =
  /[.;:?!]["”’)]* |,? (?:and|but|while|whereas|compared with|against|(?:up|down) from) |, (?=(?:nearly|over|some|about|almost|more than|at least) )|\t|\n/gi

/** For each number of a text the stretch that tells of it; numbers between which no border stands share theirs. */
export const clausesOf = rememberOf((text: Pick<ReadText, 'text' | 'counts'>): ReadonlyMap<Numeral, Stretch> => {
  const clauses = new Map<Numeral, Stretch>()
  for (const [at, numeral] of text.counts.entries())
    clauses.set(numeral, {
      start: borderBetween(text, text.counts[at - 1], numeral)?.end ?? clauses.get(text.counts[at - 1] ?? numeral)?.start ?? 0,
      end: text.text.length,
    })
  for (const [at, numeral] of [...text.counts.entries()].reverse()) {
    const next = text.counts[at + 1]
    if (next === undefined) continue
    const end = borderBetween(text, numeral, next)?.start ?? clauses.get(next)!.end
    clauses.set(numeral, { start: clauses.get(numeral)!.start, end })
  }
  return clauses
})

/** The last border between two numbers: what stands before it tells of the first one. */
function borderBetween({ text }: Pick<ReadText, 'text'>, first: Numeral | undefined, next: Numeral): Stretch | undefined {
  if (first === undefined) return undefined
  const match = [...text.slice(first.end, next.start).matchAll(borders)].at(-1)
  if (match === undefined) return undefined
  const start = first.end + match.index
  return { start, end: start + match[0].length }
}

/** Whether something stands in a stretch. */
export function isIn({ start, end }: Stretch, stretch: Stretch): boolean {
  return start >= stretch.start && end <= stretch.end
}
