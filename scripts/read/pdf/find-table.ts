import type { Line, Segment } from './lines.ts'
import { CLOSE, CLOSER, columnAt, columnsOf, fits, hasCells, type Column, type Table } from './table-columns.ts'

/** Lines so close together, in sizes of the font, are of cells side by side: those of a paragraph stand further apart. */
const TIGHT = 0.9
/** Rows stand no further apart than this. */
const NEAR = 3.5
/** No cell has more lines. */
const LONGEST_CELL = 12
/** From how many rows on cells without space between them are no accident, if so many of them are aligned. */
const ALIGNED_ROWS = 3
const ALIGNED = 0.6

/**
 * Finds the table that begins at a line: cells that stand under one another, on lines that follow
 * one another.
 *
 * @param before the columns of a table that may go on here
 */
export function tableFrom(lines: readonly Line[], start: number, before: readonly Column[] = []): Table | undefined {
  const first = lines[start]
  if (first === undefined || !beginsRow(lines, start)) return undefined
  let columns: readonly Column[] = columnsOf([...before, ...first.segments])
  const goesOn = before.length > 1 && columns.length === before.length && fits(first, columns)
  if (!goesOn) columns = columnsOf(first.segments)
  let [end, rows] = [start + 1, (hasCells(first) ? 1 : 0) + (goesOn ? 1 : 0)]
  for (let index = start + 1; index < lines.length; index++) {
    const line = lines[index]!
    const merged = columnsOf([...columns, ...line.segments])
    if (merged.length < 2 || !fits(line, merged) || !isPart(lines, index, merged)) break
    columns = merged
    if (hasCells(line)) rows++
    end = index + 1
  }
  return rows >= 2 && columns.length >= 2 ? { lines: lines.slice(start, end), columns } : undefined
}

/** A table whose cells may stand as close as words do, told by where they begin and end. */
export function alignedFrom(lines: readonly Line[], start: number): Table | undefined {
  const table = tableFrom(lines, start)
  if (table === undefined || table.lines.filter(hasCells).length < ALIGNED_ROWS) return undefined
  return table.columns.every((column) => isAligned(table.lines, column)) ? table : undefined
}

/** Most cells begin, end or lie in the middle where the column does. */
function isAligned(lines: readonly Line[], { x0, x1 }: Column): boolean {
  const cells = lines.flatMap((line) => line.segments.filter((segment) => segment.x0 >= x0 - 0.5 && segment.x1 <= x1 + 0.5))
  const share = (isAt: (cell: Segment) => boolean): number => cells.filter(isAt).length / Math.max(1, cells.length)
  const most = Math.max(share((cell) => cell.x0 < x0 + 1), share((cell) => cell.x1 > x1 - 1), share((cell) => Math.abs(cell.x0 + cell.x1 - x0 - x1) < 2)) // prettier-ignore
  return most >= ALIGNED
}

/** A line with several cells, or with one that stands so close above as no line of the same cell would. */
function beginsRow(lines: readonly Line[], index: number): boolean {
  for (let at = index; at < lines.length; at++) {
    const [line, next] = [lines[at]!, lines[at + 1]]
    if (hasCells(line)) return true
    if (next === undefined) return false
    if (next.y - line.y >= TIGHT * line.size) return standsOver(line, next)
  }
  return false
}

/** The first line of a cell in the head: it lies within one of the later columns, and is no caption. */
function standsOver(line: Line, next: Line): boolean {
  const over = columnsOf(next.segments).flatMap(({ x0, x1 }, index) => (line.x0 < x1 && line.x1 > x0 ? [index] : []))
  return hasCells(next) && next.y - line.y < CLOSE * line.size && over.length === 1 && over[0] !== 0
}

/** A line near the one above that has cells, or one cell of the row above or of the next. */
function isPart(lines: readonly Line[], index: number, columns: readonly Column[]): boolean {
  const [line, above] = [lines[index]!, lines[index - 1]!]
  const gap = line.y - above.y
  return gap < NEAR * line.size && (gap < TIGHT * line.size || hasCells(line) || belongs(lines, index, columns))
}

/** A line with one cell goes on with the one above, in a later column, or stands between rows. */
function belongs(lines: readonly Line[], index: number, columns: readonly Column[]): boolean {
  const [line, next, above] = [lines[index]!, lines[index + 1], lines[index - 1]!]
  const gap = line.y - above.y
  const isBetween = leadsToRow(lines, index, columns)
  // The first line of a cell that has more lines than the others stands closer to its row than to the one above.
  if (isBetween && next !== undefined && next.y - line.y < gap * CLOSER) return true
  return gap < CLOSE * line.size && (isBetween || line.segments.some((segment) => columnAt(columns, segment) > 0))
}

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
