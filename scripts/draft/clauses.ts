import type { FoundDate } from './dates/dates.ts'
import { hasVerb } from './standing.ts'
import { latinPattern } from './latin-pattern.ts'

type Span = Pick<FoundDate, 'start' | 'end'>

/** Where one clause of a sentence ends: "; ", ": ", ", and ", ", but "; not ", which ". */
const clauseEnd = /(?:;|, (?=(?:and|but|while|whereas|then|though|although) )|: ) ?/gu

/** Opens a clause whose subject stands before it. Matches "was shut", "which fell"; not "Wasps". */
const subjectless = latinPattern(
  /^(?:which|who|whose|has|have|had|is|are|was|were|(?!\p{Lu})\p{L}+ed|in|on|since|by|at|from|of|when|where)\b/u,
)

/** Where the clause around a date begins and ends. */
export function clauseAround(text: string, date: Span): [start: number, end: number] {
  const ends = [...text.matchAll(clauseEnd)]
  const before = ends.filter((match) => match.index + match[0].length <= date.start).at(-1)
  const after = ends.find((match) => match.index >= date.end)
  const start = before ? before.index + before[0].length : 0
  const conjunction = /^(?:and|but|while|whereas|then|though|although) /.exec(text.slice(start))?.[0].length ?? 0 // "and it"; not "Andes"
  return [start + conjunction, after?.index ?? text.length]
}

/** The words of the clause of one date of a sentence, from where its subject stands to where the next date's begins. */
export function clauseText(text: string, date: Span, all: readonly Span[]): string {
  const [start, end] = clauseAround(text, date)
  const next = all.find((other) => other.start >= date.end && other.start < end)
  const after = next === undefined ? -1 : text.slice(date.end).search(/,(?!\d)/) // "June, and"; not "14,300"
  const comma = after < 0 ? -1 : date.end + after
  const to = comma < 0 || comma > end ? end : comma
  const from = subjectless.test(text.slice(start)) ? 0 : start
  return text.slice(from, hasVerb(text.slice(from, to)) ? to : end)
}
