import type { ArcEvent, ArcSlide } from '../compose/deck.ts'
import type { Turn } from '../verify/verified.ts'
import type { Labels } from '../compose/labels.ts'
import { beforeScale, labelOf, roomOn, row, STRONGER } from '../compose/arc-rows.ts'
import { axisOf, drawnEnd } from './arc-scale.ts'
import { statement } from './escape.ts'
import { Markup } from './markup.ts'
import { barHeight } from './mermaid-config.ts'
import { breakLines } from './text-width.ts'

/** The lanes, from what was to what is; the first holds what the briefing gives no turn. `mermaid-config.ts` knows a bar by the lane's name in its id. */
const lanes = ['event', 'formation', 'loss', 'rebuilding', 'action'] as const satisfies readonly (Turn | 'event')[]
type Lane = (typeof lanes)[number]

/** How high a row is at least and at most, in px, and where labels have several lines, in shares of their type. */
const height = { most: 64, apart: 1.25 }

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
export function writeArcDiagram(slide: ArcSlide, labels: Labels): string {
  const rows = rowsOf(slide)
  const lines: readonly Markup<'statement'>[] = [
    Markup.trusted(
      `%%{init: ${JSON.stringify({ gantt: { fontSize: slide.size, leftPadding: beforeScale(slide.events), ...barsFor(rows, slide) } })}}%%`,
    ),
    Markup.trusted('gantt'),
    statement`  accTitle: ${slide.headline}`,
    statement`  accDescr: ${slide.events.map((event) => `${labels.turns[event.turn ?? 'event']}, ${event.when}: ${event.what}`).join('. ')}`,
    Markup.trusted('  dateFormat YYYY-MM-DD'),
    ...axisOf(slide.events, labels.namedAxis).map((words) => Markup.trusted<'statement'>(`  ${words}`)),
    Markup.trusted('  todayMarker off'),
    ...lanes.flatMap((lane) => laneLines(lane, rows, slide, labels)),
  ]
  return Markup.join(lines, '\n').source
}

function laneOf({ turn }: ArcEvent): Lane {
  return turn ?? 'event'
}

/** The bars by the ids of their events: each has the name of its lane and its number there. */
export function barsOf({ events }: ArcSlide): ReadonlyMap<string, string> {
  const numbered = lanes.flatMap((lane) =>
    events.filter((event) => laneOf(event) === lane).map(({ id }, index) => [id, `${lane}${index}`] as const),
  )
  return new Map(numbered)
}

/** Every event takes the same number of rows, so that lines of one label are closer than events; else a row more than its lines. */
function rowsOf({ events, size, height: all }: ArcSlide): readonly Row[] {
  const roomFor = roomOn(events, size)
  const rows = events.map((event) => ({
    event,
    lines: breakLines(labelOf(event), size * STRONGER, roomFor(event)),
  }))
  const most = Math.max(...rows.map(({ lines }) => lines.length))
  const same = most === 1 ? 1 : Math.max(most + 1, Math.floor(all / (rows.length * size * height.apart)))
  const [roomy, close] = [rows.map(() => same), rows.map(({ lines }) => lines.length + 1)]
  const counts = [roomy, close].find((each) => each.reduce((sum, count) => sum + count, 0) * row.least <= all)
  return rows.map(({ event, lines }, index) => ({ event, lines: filledTo(counts?.[index] ?? lines.length, lines) }))
}

function filledTo(count: number, lines: readonly string[]): readonly string[] {
  return [...lines, ...Array.from({ length: Math.max(0, count - lines.length) }, () => '')]
}

/** Bars and the gaps between them. */
function barsFor(rows: readonly Row[], { height: all }: ArcSlide): { barHeight: number; barGap: number } {
  const count = rows.reduce((sum, { lines }) => sum + lines.length, 0)
  const high = Math.max(row.least, Math.min(height.most, Math.floor(all / count)))
  const bar = Math.min(barHeight, high - 2)
  return { barHeight: bar, barGap: high - bar }
}

function laneLines(lane: Lane, rows: readonly Row[], slide: ArcSlide, labels: Labels): readonly Markup<'statement'>[] {
  const own = rows.filter(({ event }) => laneOf(event) === lane)
  if (own.length === 0) return []
  const bars = barsOf(slide)
  // What is before the first section has no name.
  const isNamed = slide.events.some(({ turn }) => turn !== undefined)
  return [
    ...(isNamed ? [statement`  section ${labels.turns[lane]}`] : []),
    ...own.flatMap((row) => rowLines(row, bars.get(row.event.id)!, slide.events)),
  ]
}

function rowLines({ event, lines }: Row, id: string, events: readonly ArcEvent[]): readonly Markup<'statement'>[] {
  return lines.map((line, index) => {
    const name = index === 0 ? id : `${id}-more${index}`
    return statement`    ${line === '' ? blank : line} :${Markup.trusted(`${name}, ${event.start}, ${drawnEnd(event, events)}`)}`
  })
}
