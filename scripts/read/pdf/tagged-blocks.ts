import { joinLines } from '../join-lines.ts'
import { oneLine } from '../reader.ts'
import { listMark } from '../text/list-mark.ts'
import { numberOf } from '../text/text-lists.ts'
import { roomAfter, type LineNumber, type PdfBlock } from './blocks.ts'
import { noteNumber, SMALL_PRINT, withoutName } from './foot-notes.ts'
import { leadingMark, withoutMarks } from './hidden-marks.ts'
import { linesOf, textOf, type Line } from './lines.ts'
import type { Bit, PdfPage } from './page.ts'
import type { Setting } from './paragraphs.ts'
import { taggedRows } from './tagged-rows.ts'
import { walkTags, type Role, type TaggedPart } from './walk-tags.ts'

type TaggedText = Exclude<TaggedPart, { rows: unknown }>

/** Reads a page by its tags. Text that no tag holds is none of the report: running heads, and what is drawn. */
export function taggedBlocks(page: PdfPage, setting: Setting, numberOfLine: LineNumber): PdfBlock[] {
  const edge = page.bits.reduce((most, { x, width }) => Math.max(most, x + width), 0)
  const blocks = walkTags(page).flatMap((part) => {
    if ('rows' in part) {
      const rows = part.rows.map((row) => row.map((cell) => linesIn(cell, page.number)))
      return taggedRows(rows, setting, numberOfLine)
    }
    const lines = linesIn(part.bits, page.number)
    return lines.length === 0 ? [] : [textBlock(lines, part, edge, setting, numberOfLine)]
  })
  return blocks.map((block, index) => (index === 0 ? { ...block, first: true } : block))
}

function textBlock(
  lines: readonly Line[],
  { role, label, isLabelled }: TaggedText,
  edge: number,
  setting: Setting,
  numberOfLine: LineNumber,
): PdfBlock {
  const [first, last] = [lines[0]!, lines.at(-1)!]
  const mark = oneLine(linesIn(label, first.page).map(textOf).join(' '))
  const isMark = mark === '' || role.isNote === true || leadingMark(mark) !== undefined || numberedMark(mark).isMark
  const texts = lines.map(textOf)
  const whole = oneLine(joinLines(isMark ? texts : [mark, ...texts], setting.count))
  const note = noteName(whole, mark, role, first.size < setting.measures.size * SMALL_PRINT)
  const number = role.kind === 'item' ? numberedMark(mark).number : undefined
  const right = lines.length > 1 ? lines.reduce((most, { x1 }) => Math.max(most, x1), 0) : edge
  return {
    ...{ kind: role.kind, text: note === undefined ? whole : withoutName(whole), page: first.page, line: numberOfLine(first) },
    ...{ size: first.size, bold: lines.every((line) => line.bold), x: first.x0, height: lines.length },
    ...{ room: roomAfter(last, right), setIn: false, marked: isLabelled, first: false },
    ...(role.depth !== undefined && { depth: role.depth }),
    ...(number !== undefined && { number }),
    ...(note !== undefined && { note }),
  }
}

/** What the label of an item is: a mark, perhaps with a number, and no word of the text. */
function numberedMark(label: string): { readonly isMark: boolean; readonly number: number | undefined } {
  const text = `${withoutMarks(label)} x`
  return { isMark: listMark.test(text), number: numberOf(text) }
}

/** The name of a note: of one that is tagged so, of what begins with a mark, and of small print that begins with a number. */
function noteName(text: string, label: string, { isNote }: Role, isSmall: boolean): string | undefined {
  if (isNote === true) return leadingMark(label) ?? leadingMark(text) ?? /\d+/.exec(label)?.[0] ?? '' // "3."; not "*"
  return leadingMark(text) ?? (isSmall ? noteNumber(text) : undefined)
}

/** In the order of the tags: where text goes on higher up, a new column begins. */
function linesIn(bits: readonly Bit[], page: number): Line[] {
  const parts: Bit[][] = []
  for (const bit of bits) {
    const last = parts.at(-1)?.at(-1)
    if (last === undefined || bit.y < last.y - 1.2 * Math.max(bit.size, last.size)) parts.push([bit])
    else parts.at(-1)?.push(bit)
  }
  return parts.flatMap((part) => linesOf({ number: page, bits: part, dots: [] }))
}
