import type { Report } from '../read/report.ts'
import type { Briefing, Item } from './briefing.ts'
import { latinPattern } from './latin-pattern.ts'
import type { Sentence } from './sentences.ts'

/** Gives the items whose quote stands in several places the first of them, where it is a sentence or row if there is such a one. */
export function placeQuotes(briefing: Briefing, report: Report, sentences: readonly Sentence[]): Briefing {
  const blocks = report.blocks.map(({ id, text }) => ({ id, text: text.replace(/\s+/g, ' ') }))
  const own = new Map(sentences.toReversed().map(({ text, block }) => [text, block.id]))
  const placeOf = (quote: string): Pick<Item, 'at'> => {
    const places = blocks.flatMap(({ id, text }) => (text.includes(quote) ? [{ id, times: timesIn(text, quote) }] : []))
    if (places.reduce((sum, { times }) => sum + times, 0) < 2) return {}
    const { id, times } = places.find((place) => place.id === own.get(quote)) ?? places.find((place) => place.times > 0)!
    return { at: times > 1 ? `${id}/1` : id }
  }
  // A sentence gives several items their quote, and a long report has it more than once.
  const known = new Map<string, Pick<Item, 'at'>>()
  const knownPlaceOf = (quote: string): Pick<Item, 'at'> => {
    const place = known.get(quote) ?? placeOf(quote)
    known.set(quote, place)
    return place
  }
  const placed = <T extends Item>(items: readonly T[]): readonly T[] =>
    items.map((item) => ({ ...item, ...knownPlaceOf(item.quote) }))
  const { summary, sections, figures, units, events, claims } = briefing
  return {
    ...briefing,
    summary: { ...summary, points: placed(summary.points) },
    sections: sections.map((section) => ({ ...section, points: placed(section.points) })),
    ...(figures && { figures: placed(figures) }),
    ...(units && { units: placed(units) }),
    ...(events && { events: placed(events) }),
    ...(claims && { claims: placed(claims) }),
  }
}

/** Between letters or digits: matches the start of "ham" in "Fulham"; not that of "Ham" in "West Ham". */
const inside = latinPattern(/^[\p{L}\p{N}]{2}$/u)

/** How often words stand in a text by themselves. */
function timesIn(text: string, words: string): number {
  const isCut = (at: number): boolean => inside.test(text.slice(at - 1, at + 1))
  let times = 0
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!isCut(at) && !isCut(at + words.length)) times++
  return times
}
