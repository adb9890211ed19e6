import { averted, outcomes } from '../lexicons/outcomes.ts'
import { clausesOf, isIn, type Stretch } from './number-clauses.ts'
import type { Numeral } from './numerals.ts'
import type { ReadText } from './read-text.ts'
import { stemOf, type Token } from './tokens.ts'

/** What became of something, by the fields and lines of the lexicon. A word may stand in several. */
export interface Outcome {
  readonly field: number
  readonly line: number
  readonly word: string
}

const byStem: ReadonlyMap<string, readonly Omit<Outcome, 'word'>[]> = Map.groupBy(
  outcomes.flatMap((lines, field) =>
    lines.flatMap((words, line) => [...new Set(words.split(' ').map(stemOf))].map((stem) => ({ stem, field, line }))),
  ),
  ({ stem }) => stem,
)

/** Whether it says that something did not take place: "thwarted", "averted". */
export function isAverted({ field, line }: Outcome): boolean {
  return outcomes[field]![line] === averted
}

/** The outcomes that words tell. */
export function outcomesIn(tokens: readonly Token[]): Outcome[] {
  return tokens.flatMap(({ stem, text }) => byStem.get(stem)?.map(({ field, line }) => ({ field, line, word: text })) ?? [])
}

/**
 * The outcomes of what a number counts: those of its own clause; where that has none, of the clause before it, whose verb goes on
 * ("killed 12 soldiers and 30 civilians").
 */
export function outcomesOf(numeral: Numeral, text: Pick<ReadText, 'text' | 'counts' | 'tokens'>): Outcome[] {
  const clauses = [...clausesOf(text)]
  for (let at = clauses.findIndex(([each]) => each === numeral); at >= 0; at--) {
    const found = outcomesIn(wordsIn(clauses[at]![1], text))
    if (found.length > 0) return found
  }
  return []
}

function wordsIn(stretch: Stretch, { tokens }: Pick<ReadText, 'tokens'>): Token[] {
  return tokens.filter((token) => isIn(token, stretch))
}

/** What is told as another outcome than all of those that the report has: "wounded" of who was killed. */
export function otherOutcome(said: readonly Outcome[], given: readonly Outcome[]): readonly [Outcome, Outcome] | undefined {
  for (const own of said) {
    if (
      given.some(({ field, line }) => said.some((each) => each.word === own.word && each.field === field && each.line === line))
    )
      continue
    const other = given.find(({ field }) => field === own.field)
    if (other !== undefined) return [own, other]
  }
  return undefined
}
