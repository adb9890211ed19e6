import { joinLines } from '../join-lines.ts'
import { oneLine } from '../reader.ts'
import type { BlockKind } from '../report.ts'
import { listMark } from '../text/list-mark.ts'
import { numberOf } from '../text/text-lists.ts'
import { leadingMark, withoutMarks } from './hidden-marks.ts'
import { textOf, type Line } from './lines.ts'
import type { Paragraph, Setting } from './paragraphs.ts'
import type { PdfRow } from './table-rows.ts'

/** A piece as a page has it, before headings are told from text and pages are joined. */
export interface PdfBlock {
  readonly kind: BlockKind
  /** With hidden marks. */
  readonly text: string
  readonly page: number
  /** 1-based line of the page. */
  readonly line: number
  readonly depth?: number
  readonly number?: number
  /** The name of the note whose text it is. */
  readonly note?: string
  readonly size: number
  readonly bold: boolean
  /** Where it begins, from the left. */
  readonly x: number
  /** How many lines it has. */
  readonly height: number
  /** How much room its last line leaves: what of the column is blank, in letters. */
  readonly room: number
  /** Of an item: it begins with a mark, and does not go on with the one before. */
  readonly marked?: boolean
  /** Its first line is set in. */
  readonly setIn: boolean
  /** It is the first of its column or page. */
  readonly first: boolean
}

/** Where a line stands: the number of the line on its page, from 1. */
export type LineNumber = (line: Line) => number

/** Quotations are set in by this on both sides, in sizes of the font. */
const SET_IN = 1.5

/** Makes a block of a paragraph: an item by its mark, a quotation where it is set in on both sides, or a paragraph. */
export function blockOf(
  paragraph: Paragraph,
  before: PdfBlock | undefined,
  setting: Setting,
  numberOfLine: LineNumber,
): PdfBlock {
  const { lines, left, right } = paragraph
  const [first, last] = [lines[0]!, lines.at(-1)!]
  const texts = lines.map(textOf)
  const text = oneLine(joinLines(texts, setting.count))
  const base = {
    page: first.page,
    line: numberOfLine(first),
    size: first.size,
    bold: lines.every((line) => line.bold),
    x: first.x0,
    height: lines.length,
    room: roomAfter(last, right),
    setIn: first.x0 > left + 0.8 * first.size,
    first: false,
  }
  const note = leadingMark(text)
  if (note !== undefined) return { ...base, kind: 'paragraph', text: withoutMarks(text), note }
  const mark = listMark.exec(withoutMarks(text))
  if (first.dotted || mark !== null) {
    const number = numberOf(withoutMarks(text))
    return {
      ...base,
      kind: 'item',
      marked: true,
      text: first.dotted ? text : text.slice(mark?.[0].length ?? 0),
      ...(number !== undefined && { number }),
    }
  }
  return { ...base, kind: kindOf(lines, left, right, before), text }
}

function kindOf(lines: readonly Line[], left: number, right: number, before: PdfBlock | undefined): BlockKind {
  const [first] = lines
  if (first === undefined) return 'paragraph'
  const [x0, x1] = [
    lines.reduce((least, line) => Math.min(least, line.x0), Infinity),
    lines.reduce((most, line) => Math.max(most, line.x1), 0),
  ]
  if (x0 - left < SET_IN * first.size) return 'paragraph'
  if (before?.kind === 'quotation' && Math.abs(before.x - first.x0) < 1.5) return 'quotation'
  const isNarrow = x1 < right - SET_IN * first.size
  const quoted = /^["“‘«]/.test(withoutMarks(textOf(first))) // "“No"; not "No"
  if (quoted || (isNarrow && lines.length > 1)) return 'quotation'
  const isBelowItem = before?.kind === 'item' && Math.abs(before.size - first.size) < 0.5 && !before.bold
  return isBelowItem && lines.length > 1 ? 'item' : 'paragraph'
}

/** How many letters would stand on a line behind its last word, up to the edge of its column. */
export function roomAfter(line: Line, right: number): number {
  const letter = (line.x1 - line.x0) / Math.max(1, withoutMarks(textOf(line)).length)
  return (right - line.x1) / Math.max(0.1, letter)
}

/** Makes a block of a row: its cells with tabs between them. */
export function rowBlock({ line, cells }: PdfRow, { count }: Setting, numberOfLine: LineNumber): PdfBlock {
  const text = cells.map((cell) => oneLine(joinLines(cell, count))).join('\t')
  return {
    kind: 'row',
    text,
    page: line.page,
    line: numberOfLine(line),
    size: line.size,
    bold: line.bold,
    x: line.x0,
    height: 1,
    room: Infinity,
    setIn: false,
    first: false,
  }
}
