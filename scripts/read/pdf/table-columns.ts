import { listMark } from '../text/list-mark.ts'
import { withoutMarks } from './hidden-marks.ts'
import type { Line } from './lines.ts'

/** From where to where a column of a table reaches. */
export interface Column {
  readonly x0: number
  readonly x1: number
}

/** Lines that are a table, each parted into its cells. */
export interface Table {
  readonly lines: readonly Line[]
  readonly columns: readonly Column[]
}

/** Lines of one cell stand closer together than rows do, by this. */
export const CLOSER = 0.85
/** And no further apart than this, in sizes of the font. */
export const CLOSE = 1.5

/** Whether a line has several cells. A mark and its item are no two. */
export function hasCells({ segments }: Line): boolean {
  return segments.length > 2 || (segments.length === 2 && !listMark.test(`${withoutMarks(segments[0]?.text ?? '')} x`))
}

/** Segments that lie above one another are one column. */
export function columnsOf(segments: readonly Column[]): Column[] {
  const columns: { x0: number; x1: number }[] = []
  for (const { x0, x1 } of segments.toSorted((a, b) => a.x0 - b.x0)) {
    const last = columns.at(-1)
    if (last !== undefined && x0 <= last.x1) last.x1 = Math.max(last.x1, x1)
    else columns.push({ x0, x1 })
  }
  return columns
}

/** The number of the column in which a segment lies; -1 where it lies in none. */
export function columnAt(columns: readonly Column[], { x0, x1 }: Column): number {
  return columns.findIndex((column) => x0 < column.x1 + 0.5 && x1 > column.x0 - 0.5)
}

/** Whether each segment has a column to itself. */
export function fits(line: Line, columns: readonly Column[]): boolean {
  const used = line.segments.map((segment) => columnAt(columns, segment))
  return new Set(used).size === used.length
}
