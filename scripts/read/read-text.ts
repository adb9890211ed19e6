import { findBareHeadings } from './bare-headings.ts'
import { decodeText } from './decode-text.ts'
import { dropFurniture } from './furniture.ts'
import { oneLine, type Piece, type Reading } from './reader.ts'
import { chunksOf, type Line } from './text-chunks.ts'

/** What stands under a heading. Matches "=====", "---"; not "--". */
const underline = /^(=|-|~)\1{2,}$/

/** The mark of a list item. Matches "- x", "• x", "3. x"; not "2.1 Background". */
const marker = /^(?:[-*•–‣◦·]|(\d{1,2})[.)])\s+(?=\S)/u

/**
 * Reads plain text: paragraphs by blank lines, hard-wrapped lines joined, lists by their marks,
 * headings by an underline or, where there is none, as bare lines.
 */
export function readText(bytes: Uint8Array, file: string): Reading {
  const text = decodeText(bytes, file)
  const chunks = chunksOf(text)
  const pieces = chunks.flatMap((chunk, index) => piecesOf(chunk, chunks[index - 1], chunks[index + 1]))
  return { particulars: {}, pieces: findBareHeadings(dropFurniture(pieces)), text }
}

function piecesOf(chunk: readonly Line[], before: readonly Line[] | undefined, after: readonly Line[] | undefined): Piece[] {
  const [first, second] = chunk
  if (first && second && underline.test(second.text)) {
    const heading: Piece = {
      kind: 'heading',
      text: oneLine(first.text),
      offset: first.offset,
      depth: second.text.startsWith('=') ? 1 : 2,
    }
    return [heading, ...piecesOf(chunk.slice(2), undefined, after)]
  }
  if (chunk.length === 1 && first && isNumberedHeading(first, before, after)) return [joined('paragraph', chunk)]
  return splitItems(chunk).map((lines) => (marker.test(lines[0]?.text ?? '') ? item(lines) : joined('paragraph', lines)))
}

/** "1. Introduction" before a paragraph is a heading; before "2. Scope" it is the first item of a list. */
function isNumberedHeading(line: Line, before: readonly Line[] | undefined, after: readonly Line[] | undefined): boolean {
  const number = marker.exec(line.text)?.[1]
  const beside = [before?.at(-1), after?.[0]].some((other) => other !== undefined && marker.test(other.text))
  return number !== undefined && after !== undefined && !beside && !/[.;,]$/.test(line.text) // ends: matches "Buy ink."; not "Scope"
}

/** Cuts before each line that begins an item: the first line, one after a colon, or one that goes on with a list. */
function splitItems(chunk: readonly Line[]): Line[][] {
  const parts: Line[][] = []
  let inList = false
  let lastNumber = 0
  for (const [index, line] of chunk.entries()) {
    const match = marker.exec(line.text)
    const number = Number(match?.[1] ?? 0)
    const led = index === 0 || chunk[index - 1]?.text.endsWith(':') === true
    const starts = match !== null && (led || (inList && (number === 0 || number === lastNumber + 1)))
    if (starts) [inList, lastNumber] = [true, number]
    if (starts || index === 0) parts.push([line])
    else parts.at(-1)?.push(line)
  }
  return parts
}

function item(lines: readonly Line[]): Piece {
  const length = marker.exec(lines[0]?.text ?? '')?.[0].length ?? 0
  const whole = joined('item', lines)
  return { kind: 'item', text: whole.text.replace(marker, ''), offset: whole.offset + length }
}

function joined(kind: 'paragraph' | 'item', lines: readonly Line[]): Piece {
  return {
    kind,
    text: oneLine(lines.map((line) => line.text).join(' ')),
    offset: lines[0]?.offset ?? 0,
    bare: lines.length === 1,
  }
}
