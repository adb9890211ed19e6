import { placesIn } from './places.ts'
import type { Piece, Reading } from './reader.ts'
import type { Block } from './report.ts'

/** The title and the numbered blocks of what a reader gave. */
export function numberBlocks(reading: Reading): { title?: string; blocks: Block[] } {
  const titlePiece = findTitle(reading)
  const pieces = reading.pieces.filter((piece) => piece !== titlePiece)
  const title = titlePiece?.text ?? reading.title
  return { ...(title !== undefined && { title }), blocks: numbered(pieces, reading.text) }
}

/** The first heading of depth 1, unless the front matter gives a title and several such headings are sections. */
function findTitle(reading: Reading): Piece | undefined {
  const tops = reading.pieces.filter((piece) => piece.kind === 'heading' && piece.depth === 1)
  return reading.title !== undefined && tops.length > 1 ? undefined : tops[0]
}

function numbered(pieces: readonly Piece[], text: string): Block[] {
  const place = placesIn(text)
  const levels = levelsOf(pieces)
  const blocks: Block[] = []
  let section = 0
  let paragraph = 0
  for (const piece of pieces) {
    const heading = piece.kind === 'heading'
    section += heading ? 1 : 0
    paragraph = heading ? 0 : paragraph + 1
    const level = levels.get(piece.depth ?? 0)
    blocks.push({
      id: heading ? `s${section}` : `s${section}p${paragraph}`,
      kind: piece.kind,
      text: piece.text,
      section,
      paragraph,
      ...(heading && level !== undefined && { level }),
      place: place(piece.offset),
    })
  }
  return blocks
}

/** The depths that occur, highest first, as levels 1, 2, 3 without gaps. */
function levelsOf(pieces: readonly Piece[]): Map<number, number> {
  const depths = new Set(pieces.filter((piece) => piece.kind === 'heading').map((piece) => piece.depth ?? 1))
  return new Map([...depths].sort((a, b) => a - b).map((depth, index) => [depth, index + 1]))
}
