import type { ArcEvent, ArcSlide } from '../compose/deck.ts'
import type { Turn } from '../verify/verified.ts'
import { labels } from '../compose/labels.ts'
import { mermaid } from './escape.ts'
import { Markup } from './markup.ts'

/** Mermaid's names for four kinds of bar; their look is in `setup/mermaid.ts`. */
const tags: Readonly<Record<Turn, string>> = { formation: '', loss: 'done, ', rebuilding: 'active, ', action: 'crit, ' }

/**
 * Dated events as a Mermaid Gantt chart: a true scale of time, and a bar as long as the date is
 * uncertain, so that an event known to the year is drawn as a year. One lane a turn, from what was
 * lost to what acts again.
 */
export function writeArcDiagram(slide: ArcSlide): string {
  const lanes = (Object.keys(tags) as Turn[])
    .map((turn) => ({ turn, events: slide.events.filter((event) => event.turn === turn) }))
    .filter((lane) => lane.events.length > 0)
  return [
    Markup.trusted('gantt'),
    mermaid`  accTitle: ${slide.headline}`,
    mermaid`  accDescr: ${slide.events.map((event) => `${event.when}, ${event.what}`).join('. ')}`,
    Markup.trusted('  dateFormat YYYY-MM-DD'),
    Markup.trusted('  axisFormat %Y'),
    Markup.trusted(`  tickInterval ${tickMonths(slide.events)}month`),
    ...lanes.flatMap((lane) => [mermaid`  section ${labels.turns[lane.turn]}`, ...lane.events.map(eventLine)]),
  ]
    .map((line) => line.source)
    .join('\n')
}

function eventLine(event: ArcEvent, index: number): Markup {
  return mermaid`    ${event.when} ${Markup.trusted('·')} ${event.what} :${Markup.trusted(`${tags[event.turn]}${event.turn}${index}, ${event.start}, ${event.end}`)}`
}

/** Whole years between the ticks, so that there are at most a dozen. */
function tickMonths(events: readonly ArcEvent[]): number {
  const years = events.map((event) => [Number(event.start.slice(0, 4)), Number(event.end.slice(0, 4))]).flat()
  return Math.max(1, Math.ceil((Math.max(...years) - Math.min(...years) + 1) / 12)) * 12
}
