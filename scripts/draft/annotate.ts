import { precisionOf } from './dates/calendar.ts'
import { findDates, type FoundDate } from './dates/dates.ts'
import { nameSpeakers, type Speech } from './voices/speakers.ts'
import type { Sentence } from './sentences.ts'

/** A sentence with what several kinds of items need to know of it. */
export interface Annotated {
  readonly sentence: Sentence
  readonly dates: readonly FoundDate[]
  /** Who says it, or parts of it; empty where the report says it itself. */
  readonly speech: readonly Speech[]
}

/** How many sentences back a date still is the one that "in March" goes on from. */
const MEMORY = 2

/**
 * Finds dates and voices of all sentences: dates are reckoned from the report's date and from what the
 * paragraph said before, and pronouns stand for whom the sentences before named.
 */
export function annotate(sentences: readonly Sentence[], published: string | undefined): Annotated[] {
  const dates = datesOf(sentences, published)
  const speech = nameSpeakers(sentences)
  return sentences.map((sentence, at) => ({ sentence, dates: dates[at] ?? [], speech: speech[at] ?? [] }))
}

function datesOf(sentences: readonly Sentence[], published: string | undefined): FoundDate[][] {
  const given = published === undefined ? {} : { published }
  let last: { readonly date: string; readonly at: Sentence } | undefined
  return sentences.map((sentence) => {
    const near = last !== undefined && last.at.block === sentence.block && sentence.index - last.at.index <= MEMORY
    const dates = findDates(sentence.text, { ...given, ...(near && last !== undefined && { before: last.date }) })
    const anchor = dates
      .filter((each) => each.explicit && isAnchor(each) && !(published !== undefined && (each.date ?? '') > published))
      .at(-1)
    if (anchor?.date !== undefined) last = { date: anchor.date, at: sentence }
    // What is told from the day of the report ends the tale of the past.
    else if (dates.some((each) => !each.explicit)) last = undefined
    return dates
  })
}

/** A tale goes on from a month or a day; a bare year, or the start of a state, says nothing of the next date. */
function isAnchor({ date, lead }: FoundDate): boolean {
  return date !== undefined && !date.includes('/') && lead !== 'since' && (precisionOf(date) !== 'year' || lead === 'in')
}
