import type { Report } from '../read/report.ts'
import type { Briefing, Item, Unit } from './briefing.ts'
import type { Sentence } from './sentences.ts'

/** Gives the items whose quote stands in several blocks the first of them: a sentence or row that the report has twice. */
export function placeQuotes(briefing: Briefing, report: Report, sentences: readonly Sentence[]): Briefing {
  const places = placesOf(report, sentences)
  const placed = <T extends Item>(items: readonly T[]): readonly T[] =>
    items.map((item) => {
      const [first, second] = places.get(item.quote) ?? []
      return first === undefined || second === undefined ? item : { ...item, at: first }
    })
  const { summary, sections, figures, units, events, claims } = briefing
  return {
    ...briefing,
    summary: { ...summary, points: placed(summary.points) },
    sections: sections.map((section) => ({ ...section, points: placed(section.points) })),
    ...(figures && { figures: placed(figures) }),
    ...(units && { units: placed(units.map((unit) => ({ ...unit, ...placeOf(unit, report) }))) }),
    ...(events && { events: placed(events) }),
    ...(claims && { claims: placed(claims) }),
  }
}

/** A unit may be quoted by its name alone, which stands in other blocks, too. */
function placeOf({ name, quote }: Unit, { blocks }: Report): Pick<Item, 'at'> {
  if (quote.length > name.length * 2) return {}
  const [first, second] = blocks.filter(({ text }) => text.includes(quote))
  return first === undefined || second === undefined ? {} : { at: first.id }
}

/** The blocks of each sentence, heading and row, by its text. */
function placesOf({ blocks }: Report, sentences: readonly Sentence[]): ReadonlyMap<string, readonly string[]> {
  const whole = blocks.map((block) => ({ text: block.text.replace(/\s+/g, ' '), block }))
  const places = new Map<string, string[]>()
  for (const { text, block } of [...sentences, ...whole]) {
    const ids = places.get(text)
    if (ids === undefined) places.set(text, [block.id])
    else if (!ids.includes(block.id)) ids.push(block.id)
  }
  return places
}
