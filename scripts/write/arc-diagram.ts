import type { ArcEvent, ArcSlide } from '../compose/deck.ts'
import type { Turn } from '../verify/verified.ts'
import { labels } from '../compose/labels.ts'
import { axisOf, drawnEnd, roomOn } from './arc-scale.ts'
import { statement } from './escape.ts'
import { Markup } from './markup.ts'
import { breakLines } from './text-width.ts'

/** The lanes, from what was to what is; the first holds what the briefing gives no turn. `mermaid-config.ts` knows a bar by the lane's name in its id. */
const lanes = ['event', 'formation', 'loss', 'rebuilding', 'action'] as const satisfies readonly (Turn | 'event')[]

/** The size of a label's type, and that of a few labels. */
const sizes = { plain: 14.5, few: 18 }

/** The height that rows share under a headline of two lines, what a line of other text takes from it, and what a row is at least and at most. */
const height = { rows: 250, line: 24, headline: 34, least: 17, most: 54, bar: 24 }

/** A headline of so many characters takes one line. */
const oneLine = 56

/** Mermaid wants some text for a row. */
const blank = Markup.trusted<'statement'>('#160;')

/** One event, with the lines of its label: the first stands at the bar, the others in rows of their own. */
interface Row {
  readonly event: ArcEvent
  readonly lines: readonly string[]
}

/**
 * Dated events as a Mermaid Gantt chart: a true scale of time, and a bar as long as the date is
 * uncertain, so that an event known to the year is drawn as a year. One lane a turn, from what was
 * lost to what acts again.
 */
export function writeArcDiagram(slide: ArcSlide): string {
  const fontSize = slide.events.length > 4 ? sizes.plain : sizes.few
  const rows = rowsOf(slide, fontSize)
  const lines: readonly Markup<'statement'>[] = [
    Markup.trusted(`%%{init: ${JSON.stringify({ gantt: { fontSize, ...barsFor(rows, slide) } })}}%%`),
    Markup.trusted('gantt'),
    statement`  accTitle: ${slide.headline}`,
    statement`  accDescr: ${slide.events.map((event) => `${labels.turns[event.turn ?? 'event']}, ${event.when}: ${event.what}`).join('. ')}`,
    Markup.trusted('  dateFormat YYYY-MM-DD'),
    ...axisOf(slide.events).map((words) => Markup.trusted<'statement'>(`  ${words}`)),
    Markup.trusted('  todayMarker off'),
    ...lanes.flatMap((lane) => laneLines(lane, rows, slide.events)),
  ]
  return Markup.join(lines, '\n').source
}

/** Every event takes the same number of rows, unless that is more than a slide holds. */
function rowsOf({ events }: ArcSlide, fontSize: number): readonly Row[] {
  const roomFor = roomOn(events)
  const rows = events.map((event) => ({ event, lines: breakLines(`${event.when} · ${event.what}`, fontSize, roomFor(event)) }))
  const most = Math.max(...rows.map(({ lines }) => lines.length))
  if (most * rows.length * height.least > height.rows) return rows
  return rows.map(({ event, lines }) => ({ event, lines: [...lines, ...Array.from({ length: most - lines.length }, () => '')] }))
}

/** Bars and the gaps between them: what the numbers of many passages and the undated events leave. */
function barsFor(rows: readonly Row[], { headline, events, undated }: ArcSlide): { barHeight: number; barGap: number } {
  const taken = (undated.length + (events.length > 6 ? 1 : 0)) * height.line
  const free = height.rows - taken + (headline.length <= oneLine ? height.headline : 0)
  const count = rows.reduce((sum, { lines }) => sum + lines.length, 0)
  const row = Math.max(height.least, Math.min(height.most, Math.floor(free / count)))
  const barHeight = Math.min(height.bar, row - 2)
  return { barHeight, barGap: row - barHeight }
}

function laneLines(
  lane: (typeof lanes)[number],
  rows: readonly Row[],
  events: readonly ArcEvent[],
): readonly Markup<'statement'>[] {
  const own = rows.filter(({ event }) => (event.turn ?? 'event') === lane)
  if (own.length === 0) return []
  return [statement`  section ${labels.turns[lane]}`, ...own.flatMap((row, index) => rowLines(row, `${lane}${index}`, events))]
}

function rowLines({ event, lines }: Row, id: string, events: readonly ArcEvent[]): readonly Markup<'statement'>[] {
  return lines.map((line, index) => {
    const name = index === 0 ? id : `${id}-more${index}`
    return statement`    ${line === '' ? blank : line} :${Markup.trusted(`${name}, ${event.start}, ${drawnEnd(event, events)}`)}`
  })
}
