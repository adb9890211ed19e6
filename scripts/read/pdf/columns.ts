import { withoutMarks } from './hidden-marks.ts'
import { textOf, type Line, type Segment } from './lines.ts'
import type { Bit } from './page.ts'

/** Lines that are read one after the other: a column, or what runs over the whole width. */
export type Box = readonly Line[]

/** Makes a line of some of the bits of another, on the same page. */
export type MakeLine = (bits: readonly Bit[], page: number) => Line

/** Where columns stand side by side: from one line to another, the second column beginning at an edge. */
interface Columns {
  readonly start: number
  readonly end: number
  readonly edge: number
}

/** So many lines on either side make columns. */
const LEAST_LINES = 4
/** As wide as the space between columns at least, in points. */
const GUTTER = 4
/** Lines of prose fill their column by so much, and hold so many letters; cells of a table don't. */
const FILLED = 0.75
const LETTERS = 24
/** Of the lines of a column, so many are of prose: tables and lists stand in columns too. */
const MOSTLY = 0.3
/** Blank space as high as this stands above a heading, in sizes of its font; and so many lines it has at most. */
const BREAK = 1.5
const LONGEST_HEADING = 4
/** No page has more columns. */
const DEEPEST = 6
/** How near to an edge that other pages have a column begins, in points. */
const SAME_EDGE = 2

/**
 * Parts the lines of each page into boxes, in the order in which they are read. Where one page has
 * columns, another may have them with fewer lines, as on the last.
 */
export function boxesOf(pages: readonly (readonly Line[])[], makeLine: MakeLine): Box[][] {
  const known = pages.flatMap((lines) => findColumns(lines, makeLine, [])?.edge ?? [])
  return pages.map((lines) => part(lines, makeLine, known, 0))
}

function part(lines: readonly Line[], makeLine: MakeLine, known: readonly number[], depth: number): Box[] {
  const columns = depth < DEEPEST ? findColumns(lines, makeLine, known) : undefined
  if (columns === undefined) return lines.length === 0 ? [] : [lines]
  const { start, end, edge } = columns
  const [left, right] = sides(lines.slice(start, end), edge, makeLine)
  return [lines.slice(0, start), left, right, lines.slice(end)].flatMap((each) => part(each, makeLine, known, depth + 1))
}

function findColumns(lines: readonly Line[], makeLine: MakeLine, known: readonly number[]): Columns | undefined {
  const found = edgesOf(lines, known).flatMap((edge) => runsWithout(lines, edge).map((run) => ({ ...run, edge })))
  return found
    .toSorted((a, b) => b.end - b.start - (a.end - a.start))
    .find(({ start, end, edge }) => areColumns(lines.slice(start, end), edge, makeLine, known))
}

/** Where several segments begin that are not the first of the page: the left edges of columns, perhaps. */
function edgesOf(lines: readonly Line[], known: readonly number[]): number[] {
  const margin = lines.reduce((least, line) => Math.min(least, line.x0), Infinity)
  const counts = new Map<number, number>()
  for (const { x0 } of lines.flatMap(partsOf)) {
    if (x0 > margin + GUTTER) counts.set(Math.round(x0), (counts.get(Math.round(x0)) ?? 0) + 1)
  }
  const often = [...counts].filter(([, count]) => count >= LEAST_LINES - 1).map(([edge]) => edge)
  return [...new Set([...often, ...known.filter((edge) => edge > margin + GUTTER)])]
}

/** Runs of lines in which nothing crosses the space before an edge. */
function runsWithout(lines: readonly Line[], edge: number): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = []
  for (const [index, line] of lines.entries()) {
    if (partsOf(line).some(({ x0, x1 }) => x0 < edge - 1 && x1 > edge - GUTTER)) continue
    const last = runs.at(-1)
    if (last?.end === index) last.end++
    else runs.push({ start: index, end: index + 1 })
  }
  return runs.map((run) => withoutHeading(run, lines, edge))
}

/** A heading that stands at the left below the columns belongs to what runs over the whole width behind it. */
function withoutHeading(
  run: { start: number; end: number },
  lines: readonly Line[],
  edge: number,
): { start: number; end: number } {
  if (run.end === lines.length) return run
  for (let at = run.end - 1; at > Math.max(run.start, run.end - LONGEST_HEADING); at--) {
    const [line, above] = [lines[at]!, lines[at - 1]!]
    if (line.segments.some(({ x0 }) => x0 >= edge - 1)) return run
    if (line.y - above.y > BREAK * line.size) return { ...run, end: at }
  }
  return run
}

/** Two columns of prose, beside one another: not the columns of a table, and not a page with notes in its margin. */
function areColumns(lines: readonly Line[], edge: number, makeLine: MakeLine, known: readonly number[]): boolean {
  const [left, right] = sides(lines, edge, makeLine)
  if (left.length === 0 || right.length === 0) return false
  const atEdge = right.filter((line) => Math.abs(line.x0 - edge) < SAME_EDGE).length
  const isKnown =
    known.some((each) => Math.abs(each - edge) < SAME_EDGE) && atEdge > right.length / 2 && left.length >= LEAST_LINES
  return isKnown || ([left, right].every(isProse) && overlap(left, right) > 0.4)
}

function isProse(lines: readonly Line[]): boolean {
  if (lines.length < LEAST_LINES) return false
  const width = lines.reduce((most, { x0, x1 }) => Math.max(most, x1 - x0), 0)
  const long = lines.filter((line) => line.x1 - line.x0 >= FILLED * width && withoutMarks(textOf(line)).length >= LETTERS).length
  return long >= LEAST_LINES && long >= MOSTLY * lines.length
}

/** How far two columns stand side by side, as a share of the shorter one. */
function overlap(left: readonly Line[], right: readonly Line[]): number {
  const span = (lines: readonly Line[]): [number, number] => [lines[0]?.y ?? 0, lines.at(-1)?.y ?? 0]
  const [[top, bottom], [otherTop, otherBottom]] = [span(left), span(right)]
  const shared = Math.min(bottom, otherBottom) - Math.max(top, otherTop)
  return shared / Math.max(1, Math.min(bottom - top, otherBottom - otherTop))
}

/** As far as text objects part a line: a column may come as near as a word does. */
function partsOf({ segments }: Line): Segment[] {
  return segments.flatMap((segment) => segment.parts ?? [segment])
}

/** What stands before an edge, and from it on: each line is made anew of what is left of it. */
function sides(lines: readonly Line[], edge: number, makeLine: MakeLine): [Line[], Line[]] {
  const cut = (isKept: (segment: Segment) => boolean): Line[] =>
    lines.flatMap((line) => {
      const parts = partsOf(line)
      const kept = parts.filter(isKept)
      if (kept.length === parts.length) return [line]
      return kept.length === 0 ? [] : [makeLine(kept.flatMap(({ bits }) => bits), line.page)] // prettier-ignore
    })
  return [cut(({ x0 }) => x0 < edge - 1), cut(({ x0 }) => x0 >= edge - 1)]
}
