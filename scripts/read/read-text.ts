import { decodeText } from './encoding/decode-text.ts'
import { countWords, joinLines, type CountWord } from './join-lines.ts'
import { placesIn } from './places.ts'
import { oneLine, type Piece, type Reading } from './reader.ts'
import type { BlockKind, Place } from './report.ts'
import { listMark } from './text/list-mark.ts'
import { isQuotation, unquoted } from './text/text-quotations.ts'
import { chunksOf } from './text/text-chunks.ts'
import { splitHeading } from './text/text-headings.ts'
import { linesOf, type Line } from './text/text-lines.ts'
import { numberOf, splitItems } from './text/text-lists.ts'
import { readTextTable, type TextRow } from './text/text-tables.ts'

/** What the pieces of a file are made with. */
interface Maker {
  readonly place: (offset: number) => Place
  readonly count: CountWord
  /** The indent that most lines have. */
  readonly margin: number
}

/**
 * Reads plain text: paragraphs by blank lines, hard-wrapped lines joined and words mended that a
 * line's end cut, lists by their marks, tables by tabs, bars or aligned blanks, quotations by `>` or
 * by being set in, headings by an underline. Bare headings are found later, as in every format.
 */
export function readText(bytes: Uint8Array, file: string): Reading {
  const text = decodeText(bytes, file)
  const lines = linesOf(text)
  const chunks = chunksOf(lines)
  const maker = { place: placesIn(text), count: countWords(lines.map((line) => line.text)), margin: marginOf(lines) }
  const pieces: Piece[] = []
  for (const [index, chunk] of chunks.entries()) {
    const { heading, rest } = splitHeading(chunk, chunks[index - 1], chunks[index + 1])
    if (heading !== undefined) pieces.push(headingPiece(heading.line, heading.depth, maker))
    if (rest.length > 0) pieces.push(...piecesOf(rest, pieces.at(-1)?.kind === 'item', maker))
  }
  return { particulars: {}, pieces }
}

/** With a depth where the file underlines it; else it is a bare line, which may turn out to be a heading. */
function headingPiece(line: Line, depth: number | undefined, { place }: Maker): Piece {
  const piece = { text: oneLine(line.text), place: place(line.offset) }
  return depth === undefined ? { ...piece, kind: 'paragraph', bare: true } : { ...piece, kind: 'heading', depth }
}

function piecesOf(chunk: readonly Line[], isBelowItem: boolean, maker: Maker): Piece[] {
  const rows = readTextTable(chunk)
  if (rows !== undefined) return rows.map((row) => rowPiece(row, maker))
  const captioned = chunk.length > 2 ? readTextTable(chunk.slice(1)) : undefined
  if (captioned !== undefined)
    return [joined('paragraph', chunk.slice(0, 1), maker), ...captioned.map((row) => rowPiece(row, maker))]
  if (isQuotation(chunk, isBelowItem, maker.margin)) return [joined('quotation', unquoted(chunk), maker)]
  return splitItems(chunk).map(({ lines, isItem }) => (isItem ? item(lines, maker) : joined('paragraph', lines, maker)))
}

function rowPiece({ cells, line }: TextRow, { place }: Maker): Piece {
  return { kind: 'row', text: cells.map(oneLine).join('\t'), place: place(line.offset) }
}

function item(lines: readonly Line[], maker: Maker): Piece {
  const [first, ...rest] = lines
  const length = listMark.exec(first?.text ?? '')?.[0].length ?? 0
  const number = numberOf(first?.text ?? '')
  const cut = first === undefined ? [] : [{ ...first, text: first.text.slice(length), offset: first.offset + length }]
  return { ...joined('item', [...cut, ...rest], maker), ...(number !== undefined && { number }) }
}

function joined(kind: BlockKind, lines: readonly Line[], { place, count }: Maker): Piece {
  return {
    kind,
    text: oneLine(joinLines(lines.map((line) => line.text), count)), // prettier-ignore
    place: place(lines[0]?.offset ?? 0),
    bare: kind === 'paragraph' && lines.length === 1,
  }
}

function marginOf(lines: readonly Line[]): number {
  const filled = lines.filter((line) => line.text !== '')
  const counts = Map.groupBy(filled, (line) => line.indent)
  return [...counts].reduce((most, [indent, those]) => (those.length > most.count ? { indent, count: those.length } : most), {
    indent: 0,
    count: 0,
  }).indent
}
