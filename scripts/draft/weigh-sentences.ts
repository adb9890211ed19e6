import type { Annotated } from './annotate.ts'
import { isFirstPerson, opensBare, opensDependent, pointsAt } from './standing.ts'
import type { Sentence } from './sentences.ts'

/** By sentence what speaks for it: numbers, dates, voices and names; a turn in the next one speaks against it. */
export type Weights = ReadonlyMap<Sentence, number>

/** Weighs all sentences of a report, in its order. */
export function weigh(all: readonly Annotated[]): Weights {
  return new Map(all.map((each, at) => [each.sentence, weightOf(each, all[at + 1]?.sentence)]))
}

function weightOf({ sentence: { text, block, index }, dates, speech }: Annotated, after: Sentence | undefined): number {
  const next = after?.block === block && after.index === index + 1 ? after : undefined
  const names = text.match(/(?<=[\p{L},] )\p{Lu}[\p{L}-]+/gu)?.length ?? 0 // "the Leeds"; not "Leeds" at the start
  return (
    (/\d/.test(text) ? 2 : 0) // "in 2019"; not "in May"
    + (dates.length > 0 ? 1 : 0)
    + (speech.length > 0 ? 2 : 0)
    + Math.min(names, 3) / 2
    + (index === 0 ? 1 : 0)
    - (index > 0 && opensBare(text) ? 2 : 0)
    - (isFirstPerson(text) || pointsAt(text) ? 2 : 0)
    - (/^\p{Ll}/u.test(text) ? 3 : 0) // "whether to sell;", which wants the words before the list
    - (next && opensDependent(next.text) ? 1 : 0)
  )
}
