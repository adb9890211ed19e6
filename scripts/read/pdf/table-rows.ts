import type { Line } from './lines.ts'
import { CLOSE, CLOSER, columnAt, hasCells, type Table } from './table-columns.ts'

/** A row of a table: the lines of each of its cells. */
export interface PdfRow {
  readonly line: Line
  readonly cells: readonly (readonly string[])[]
}

/** The rows of a table: lines that stand closer together than others do are of one. */
export function rowsOf({ lines, columns }: Table): PdfRow[] {
  const gaps = lines.slice(1).map((line, index) => line.y - (lines[index]?.y ?? 0))
  const widest = gaps.reduce((most, gap) => Math.max(most, gap), 0)
  const rows: { line: Line; cells: string[][] }[] = []
  for (const [index, line] of lines.entries()) {
    const gap = gaps[index - 1] ?? Infinity
    const isClose = gap < widest * CLOSER && gap < CLOSE * line.size
    const isLater = line.segments.every((segment) => columnAt(columns, segment) > 0) && gap < CLOSE * line.size
    const goesOn = rows.length > 0 && (isClose || (isLater && !hasCells(line)))
    if (!goesOn) rows.push({ line, cells: columns.map(() => []) })
    for (const segment of line.segments) rows.at(-1)?.cells[columnAt(columns, segment)]?.push(segment.text)
  }
  return joinHead(rows, columns.length)
}

/** The head of a column, set in its middle, may stand beside all of its cells: it takes up a column of its own, with nothing else in it. */
function joinHead(rows: readonly PdfRow[], width: number): PdfRow[] {
  for (let column = 1; column < width; column++) {
    if (isHeadAlone(rows, column)) return joinHead(rows.map((row) => withoutColumn(row, column)), width - 1) // prettier-ignore
  }
  return [...rows]
}

/** Of a column and the one before, no row has both, and one has nothing but a head. */
function isHeadAlone([head, ...others]: readonly PdfRow[], column: number): boolean {
  if (head === undefined || others.length === 0) return false
  const isFilled = (row: PdfRow, at: number): boolean => (row.cells[at]?.length ?? 0) > 0
  const isApart = [head, ...others].every((row) => !(isFilled(row, column - 1) && isFilled(row, column)))
  const alone = [column - 1, column].filter((at) => isFilled(head, at) && !others.some((row) => isFilled(row, at)))
  return isApart && alone.length === 1
}

/** The row with what stands in a column put into the one before. */
function withoutColumn(row: PdfRow, column: number): PdfRow {
  const own = row.cells[column] ?? []
  return { ...row, cells: row.cells.map((cell, at) => (at === column - 1 ? [...cell, ...own] : cell)).toSpliced(column, 1) }
}
