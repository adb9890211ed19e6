import { joinLines } from '../join-lines.ts'
import { oneLine } from '../reader.ts'
import { rowBlock, type LineNumber, type PdfBlock } from './blocks.ts'
import { extentOf, textOf, type Line } from './lines.ts'
import type { Setting } from './paragraphs.ts'

/** The rows of a tagged table, by the lines of their cells. */
export function taggedRows(
  rows: readonly (readonly (readonly Line[])[])[],
  setting: Setting,
  numberOfLine: LineNumber,
): PdfBlock[] {
  const columns = rows.reduce((most, row) => (row.length > most.length ? row : most), []).map(extentOf)
  return rows.flatMap((cells) => {
    const line = cells.flat()[0]
    if (line === undefined) return []
    const texts = placed(cells, columns).map((lines) => [oneLine(joinLines(lines.map(textOf), setting.count))])
    return [rowBlock({ line, cells: texts }, setting, numberOfLine)]
  })
}

/** A row may come without the cells that are empty: those that it has stand below those of the fullest row. */
function placed(
  cells: readonly (readonly Line[])[],
  columns: readonly { x0: number; x1: number }[],
): readonly (readonly Line[])[] {
  if (cells.length >= columns.length) return cells
  const places: Line[][] = columns.map(() => [])
  let next = 0
  for (const cell of cells) {
    const { x0, x1 } = extentOf(cell)
    const at = columns.findIndex((column, index) => index >= next && x0 < column.x1 + 1 && x1 > column.x0 - 1)
    const free = at < 0 ? Math.min(next, columns.length - 1) : at
    places[free]?.push(...cell)
    next = free + 1
  }
  return places
}
