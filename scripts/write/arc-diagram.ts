import type { ArcEvent, ArcSlide } from '../compose/deck.ts'
import type { Turn } from '../verify/verified.ts'
import { labels } from '../compose/labels.ts'
import { mermaid } from './escape.ts'
import { Markup } from './markup.ts'
import { breakLines } from './text-width.ts'

/** The lanes, from what was to what is. `setup/mermaid-config.ts` knows a bar by the lane's name in its id. */
const lanes = ['formation', 'loss', 'rebuilding', 'action'] as const satisfies readonly Turn[]

/** Where `setup/mermaid-config.ts` has Mermaid draw: the lanes' names, the scale of time, and what is left to its right. */
const canvas = { names: 108, scale: 742, right: 34 }

/** The size of a label's type. */
const size = 15

/** What the rows share, and what a row takes at least and at most. */
const height = { rows: 264, least: 17, most: 36 }

/** Mermaid wants some text for a row. */
const blank = Markup.trusted('#160;')

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
  const roomFor = roomOn(slide.events)
  const rows = slide.events.map((event) => ({ event, lines: breakLines(`${event.when} · ${event.what}`, size, roomFor(event)) }))
  const most = commonLines(rows)
  return [
    Markup.trusted(
      `%%{init: ${JSON.stringify({ gantt: measures(rows.reduce((sum, row) => sum + Math.max(most, row.lines.length), 0)) })}}%%`,
    ),
    Markup.trusted('gantt'),
    mermaid`  accTitle: ${slide.headline}`,
    mermaid`  accDescr: ${slide.events.map((event) => `${labels.turns[event.turn]}, ${event.when}: ${event.what}`).join('. ')}`,
    Markup.trusted('  dateFormat YYYY-MM-DD'),
    ...axis(slide.events).map((line) => Markup.trusted(line)),
    Markup.trusted('  todayMarker off'),
    ...lanes.flatMap((turn) => laneLines(turn, rows, most)),
  ]
    .map((line) => line.source)
    .join('\n')
}

/** Every event takes the same number of rows, unless that is more than a slide holds. */
function commonLines(rows: readonly Row[]): number {
  const most = Math.max(...rows.map((row) => row.lines.length))
  return most * rows.length * height.least > height.rows ? 1 : most
}

/** Bars and the gaps between them, for so many rows; lines of one label stand closer than those of two. */
function measures(rows: number) {
  const row = Math.max(height.least, Math.min(height.most, Math.floor(height.rows / rows)))
  const barHeight = Math.min(24, row - 2)
  return { barHeight, barGap: row - barHeight }
}

function laneLines(turn: Turn, rows: readonly Row[], most: number): readonly Markup[] {
  const own = rows.filter((row) => row.event.turn === turn)
  if (own.length === 0) return []
  return [mermaid`  section ${labels.turns[turn]}`, ...own.flatMap((row, index) => rowLines(row, `${turn}${index}`, most))]
}

function rowLines({ event, lines }: Row, id: string, most: number): readonly Markup[] {
  return Array.from({ length: Math.max(most, lines.length) }, (_, index) => {
    const name = index === 0 ? id : `${id}-more${index}`
    return mermaid`    ${lines[index] ?? blank} :${Markup.trusted(`${name}, ${event.start}, ${event.end}`)}`
  })
}

/** How wide a label can be: on the right of its bar, on the left, or in it, which is how Mermaid chooses too. */
function roomOn(events: readonly ArcEvent[]): (event: ArcEvent) => number {
  const { first, last } = spanOf(events)
  const x = (day: string) => ((Date.parse(day) - first) / (last - first)) * canvas.scale
  return ({ start, end }) =>
    Math.max(canvas.scale + canvas.right - canvas.names / 2 - x(end), x(start) - 8, x(end) - x(start) - 8)
}

function spanOf(events: readonly ArcEvent[]): { first: number; last: number } {
  return {
    first: Math.min(...events.map((event) => Date.parse(event.start))),
    last: Math.max(...events.map((event) => Date.parse(event.end))),
  }
}

/** Ticks that the width can hold: months, quarters, years, and beyond a dozen years what Mermaid chooses. */
function axis(events: readonly ArcEvent[]): readonly string[] {
  const { first, last } = spanOf(events)
  const months = (last - first) / (30.44 * 24 * 60 * 60 * 1000)
  if (months > 12 * 12) return ['  axisFormat %Y']
  if (months > 36) return ['  axisFormat %Y', '  tickInterval 12month']
  return ['  axisFormat %b %Y', `  tickInterval ${months > 8 ? 3 : 1}month`]
}
