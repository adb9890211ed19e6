import { listMark } from '../text/list-mark.ts'
import { withoutMarks } from './hidden-marks.ts'
import type { Line, Segment } from './lines.ts'

/** A row of a table: the lines of each of its cells. */
export interface PdfRow {
  readonly line: Line
  readonly cells: readonly (readonly string[])[]
}

/** A stretch of lines: a table, or anything else. */
export type Stretch =
  { readonly rows: readonly PdfRow[]; readonly columns: readonly Column[] } | { readonly lines: readonly Line[] }

export interface Column {
  readonly x0: number
  readonly x1: number
}

interface Table {
  /** The lines of the table, each parted into its cells. */
  readonly lines: readonly Line[]
  readonly columns: readonly Column[]
}

/** Lines of one cell stand closer together than rows do, by this. */
const CLOSER = 0.85
/** And no further apart than this, in sizes of the font. */
const CLOSE = 1.5
/** Lines so close together, in sizes of the font, are of cells side by side: those of a paragraph stand further apart. */
const TIGHT = 0.9
/** Rows stand no further apart than this. */
const NEAR = 3.5
/** From how many rows on cells without space between them are no accident, if so many of them are aligned. */
const ALIGNED_ROWS = 3
const ALIGNED = 0.6

/**
 * Parts the lines of a box into tables, where cells stand under one another on lines that follow one
 * another, and other text.
 *
 * @param before the columns of the table with which the box before ended: it may go on in this one
 */
export function partTables(lines: readonly Line[], before: readonly Column[] = []): Stretch[] {
  const parts: Stretch[] = []
  const cells = lines.map(toCells)
  let other: Line[] = []
  for (let index = 0; index < lines.length;) {
    const table = longer(tableFrom(lines, index, index === 0 ? before : []), alignedFrom(cells, index))
    if (table === undefined) other.push(lines[index++]!)
    else {
      if (other.length > 0) parts.push({ lines: other })
      other = []
      parts.push({ rows: rowsOf(table), columns: table.columns })
      index += table.lines.length
    }
  }
  return other.length > 0 ? [...parts, { lines: other }] : parts
}

function longer(table: Table | undefined, other: Table | undefined): Table | undefined {
  return (other?.lines.length ?? 0) > (table?.lines.length ?? 0) ? other : table
}

/** A table whose cells may stand as close as words do, told by where they begin and end. */
function alignedFrom(lines: readonly Line[], start: number): Table | undefined {
  const table = tableFrom(lines, start)
  const rows = table?.lines.filter(hasCells).length ?? 0
  return table !== undefined && rows >= ALIGNED_ROWS && table.columns.every((column) => isAligned(table.lines, column))
    ? table
    : undefined
}

function toCells(line: Line): Line {
  return { ...line, segments: line.segments.flatMap((segment) => segment.parts ?? [segment]) }
}

/** Most cells begin, end or lie in the middle where the column does. */
function isAligned(lines: readonly Line[], { x0, x1 }: Column): boolean {
  const cells = lines.flatMap((line) => line.segments.filter((segment) => segment.x0 >= x0 - 0.5 && segment.x1 <= x1 + 0.5))
  const share = (isAt: (cell: Segment) => boolean): number => cells.filter(isAt).length / Math.max(1, cells.length)
  const most = Math.max(share((cell) => cell.x0 < x0 + 1), share((cell) => cell.x1 > x1 - 1), share((cell) => Math.abs(cell.x0 + cell.x1 - x0 - x1) < 2)) // prettier-ignore
  return most >= ALIGNED
}

function tableFrom(lines: readonly Line[], start: number, before: readonly Column[] = []): Table | undefined {
  const first = lines[start]
  if (first === undefined || !beginsRow(lines, start)) return undefined
  let columns: readonly Column[] = columnsOf([...before, ...first.segments])
  const goesOn = before.length > 1 && columns.length === before.length && fits(first, columns)
  if (!goesOn) columns = columnsOf(first.segments)
  let [end, rows] = [start + 1, (hasCells(first) ? 1 : 0) + (goesOn ? 1 : 0)]
  for (let index = start + 1; index < lines.length; index++) {
    const line = lines[index]!
    const merged = columnsOf([...columns, ...line.segments])
    const isNear = line.y - (lines[index - 1]?.y ?? 0) < NEAR * line.size
    const isPart = line.y - (lines[index - 1]?.y ?? 0) < TIGHT * line.size || hasCells(line) || belongs(lines, index, merged)
    if (!isNear || merged.length < 2 || !fits(line, merged) || !isPart) break
    columns = merged
    if (hasCells(line)) rows++
    end = index + 1
  }
  return rows >= 2 && columns.length >= 2 ? { lines: lines.slice(start, end), columns } : undefined
}

/** A line with several cells, or with one that stands so close above as no line of the same cell would. */
function beginsRow(lines: readonly Line[], index: number): boolean {
  for (let at = index; at < lines.length; at++) {
    const [line, next] = [lines[at]!, lines[at + 1]]
    if (hasCells(line)) return true
    if (next === undefined || next.y - line.y >= TIGHT * line.size) return false
  }
  return false
}

/** A mark and its item are no two cells. */
function hasCells({ segments }: Line): boolean {
  return segments.length > 2 || (segments.length === 2 && !listMark.test(`${withoutMarks(segments[0]?.text ?? '')} x`))
}

/** Segments that lie above one another are one column. */
function columnsOf(segments: readonly Column[]): Column[] {
  const columns: { x0: number; x1: number }[] = []
  for (const { x0, x1 } of segments.toSorted((a, b) => a.x0 - b.x0)) {
    const last = columns.at(-1)
    if (last !== undefined && x0 <= last.x1) last.x1 = Math.max(last.x1, x1)
    else columns.push({ x0, x1 })
  }
  return columns
}

/** Each segment has a column to itself. */
function fits(line: Line, columns: readonly Column[]): boolean {
  const used = line.segments.map((segment) => columnAt(columns, segment))
  return new Set(used).size === used.length
}

/** A line with one cell goes on with the one above, in a later column, or stands between rows. */
function belongs(lines: readonly Line[], index: number, columns: readonly Column[]): boolean {
  const [line, next, above] = [lines[index], lines[index + 1], lines[index - 1]]
  const segment = line?.segments[0]
  if (line === undefined || segment === undefined || above === undefined) return false
  const gap = line.y - above.y
  const isBetween = leadsToRow(lines, index, columns)
  // The first line of a cell that has more lines than the others stands closer to its row than to the one above.
  if (isBetween && next !== undefined && next.y - line.y < gap * CLOSER) return true
  return gap < CLOSE * line.size && (isBetween || columnAt(columns, segment) > 0)
}

/** No cell has more lines. */
const LONGEST_CELL = 12

/** Whether a row follows, with nothing between but lines that lie in columns. */
function leadsToRow(lines: readonly Line[], index: number, columns: readonly Column[]): boolean {
  for (let at = index + 1; at < Math.min(lines.length, index + LONGEST_CELL); at++) {
    const [line, above] = [lines[at]!, lines[at - 1]!]
    const isInside = line.segments.every(
      (segment) => columns.filter(({ x0, x1 }) => segment.x0 < x1 && segment.x1 > x0).length === 1,
    )
    if (!isInside || line.y - above.y >= NEAR * line.size) return false
    if (hasCells(line)) return true
  }
  return false
}

function columnAt(columns: readonly Column[], { x0, x1 }: Column): number {
  return columns.findIndex((column) => x0 < column.x1 + 0.5 && x1 > column.x0 - 0.5)
}

function rowsOf({ lines, columns }: Table): PdfRow[] {
  const gaps = lines.slice(1).map((line, index) => line.y - (lines[index]?.y ?? 0))
  const widest = gaps.reduce((most, gap) => Math.max(most, gap), 0)
  const rows: { line: Line; cells: string[][] }[] = []
  for (const [index, line] of lines.entries()) {
    const gap = gaps[index - 1] ?? Infinity
    const isClose = gap < widest * CLOSER && gap < CLOSE * line.size
    const isLater = line.segments.every((segment: Segment) => columnAt(columns, segment) > 0) && gap < CLOSE * line.size
    const goesOn = rows.length > 0 && (isClose || (isLater && !hasCells(line)))
    if (!goesOn) rows.push({ line, cells: columns.map(() => []) })
    for (const segment of line.segments) rows.at(-1)?.cells[columnAt(columns, segment)]?.push(segment.text)
  }
  return joinHead(rows, columns.length)
}

/** The head of a column, set in its middle, may stand beside all of its cells: it takes up a column of its own, with nothing else in it. */
function joinHead(rows: readonly PdfRow[], width: number): PdfRow[] {
  for (let column = 1; column < width; column++) {
    const filled = (row: PdfRow, at: number): boolean => (row.cells[at]?.length ?? 0) > 0
    const [head, ...others] = rows
    if (head === undefined || others.length === 0) break
    const isApart = rows.every((row) => !(filled(row, column - 1) && filled(row, column)))
    const inHead = [column - 1, column].filter((at) => filled(head, at) && !others.some((row) => filled(row, at)))
    if (!isApart || inHead.length !== 1) continue
    const joined = rows.map((row) => ({
      ...row,
      cells: row.cells.flatMap((cell, at) =>
        at === column ? [] : at === column - 1 ? [[...cell, ...(row.cells[column] ?? [])]] : [cell],
      ),
    }))
    return joinHead(joined, width - 1)
  }
  return [...rows]
}
