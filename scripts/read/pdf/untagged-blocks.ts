import { joinLines } from '../join-lines.ts'
import { oneLine } from '../reader.ts'
import { blockOf, rowBlock, type LineNumber, type PdfBlock } from './blocks.ts'
import { closeGaps } from './close-gaps.ts'
import { boxesOf, type Box } from './columns.ts'
import { partNotes, withoutName, type Footed } from './foot-notes.ts'
import { extentOf, lineOf, linesOf, textOf } from './lines.ts'
import type { PdfPage } from './page.ts'
import { paragraphsOf, type Setting } from './paragraphs.ts'
import { partTables, type Stretch } from './part-tables.ts'
import type { Column } from './table-columns.ts'

/** Reads pages by how their text is set: columns first, in each the notes at its foot, tables, and paragraphs. */
export function untaggedBlocks(pages: readonly PdfPage[], setting: Setting, numberOfLine: LineNumber): PdfBlock[] {
  const dots = new Map(pages.map((page) => [page.number, page.dots]))
  const boxes = boxesOf(pages.map(linesOf), (bits, page) => lineOf(bits, page, dots.get(page) ?? []))
  let columns: readonly Column[] = []
  return boxes.flat().flatMap((box) => {
    const { lines, notes } = partNotes(box, setting.measures)
    const parts = partTables(closeGaps(lines), columns)
    const last = parts.at(-1)
    columns = last !== undefined && 'rows' in last ? last.columns : []
    return [...boxBlocks(box, parts, setting, numberOfLine), ...noteBlocks(notes, setting, numberOfLine)]
  })
}

function boxBlocks(box: Box, parts: readonly Stretch[], setting: Setting, numberOfLine: LineNumber): PdfBlock[] {
  const blocks: PdfBlock[] = []
  const column = { left: setting.measures.leftOf(box), right: extentOf(box).x1 }
  for (const part of parts) {
    if ('rows' in part) blocks.push(...part.rows.map((row) => rowBlock(row, setting, numberOfLine)))
    else {
      for (const lines of paragraphsOf(part.lines, setting)) {
        blocks.push(blockOf({ lines, ...column }, blocks.at(-1), setting, numberOfLine))
      }
    }
  }
  return blocks.map((block, index) => (index === 0 ? { ...block, first: true } : block))
}

function noteBlocks(notes: Footed['notes'], { count }: Setting, numberOfLine: LineNumber): PdfBlock[] {
  return notes.map(({ name, lines }) => {
    const text = oneLine(joinLines(lines.map(textOf), count)) // prettier-ignore
    const { page, size, x0 } = lines[0]!
    const place = { page, line: numberOfLine(lines[0]!), x: x0, room: Infinity, setIn: false, first: false }
    return { kind: 'paragraph', text: withoutName(text), note: name, size, bold: false, height: lines.length, ...place }
  })
}
