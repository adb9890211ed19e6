import { alignedFrom, tableFrom } from './find-table.ts'
import type { Line } from './lines.ts'
import type { Column, Table } from './table-columns.ts'
import { rowsOf, type PdfRow } from './table-rows.ts'

/** A stretch of lines: a table, or anything else. */
export type Stretch =
  { readonly rows: readonly PdfRow[]; readonly columns: readonly Column[] } | { readonly lines: readonly Line[] }

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
    const table = better(tableFrom(lines, index, index === 0 ? before : []), alignedFrom(cells, index))
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

/** The line with cells that may stand as close together as words. */
function toCells(line: Line): Line {
  return { ...line, segments: line.segments.flatMap((segment) => segment.parts ?? [segment]) }
}

/** Of two readings the one with more lines, or as many and more columns. */
function better(table: Table | undefined, other: Table | undefined): Table | undefined {
  if (table === undefined || other === undefined) return table ?? other
  const [lines, columns] = [other.lines.length - table.lines.length, other.columns.length - table.columns.length]
  return lines > 0 || (lines === 0 && columns > 0) ? other : table
}
