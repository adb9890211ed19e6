import type { Piece } from './reader.ts'
import type { Block } from './report.ts'

/** Numbers the pieces of a report, the title left out: sections by their headings, and paragraphs in each. */
export function numberBlocks(pieces: readonly Piece[]): Block[] {
  const levels = levelsOf(pieces)
  const blocks: Block[] = []
  let section = 0
  let paragraph = 0
  for (const { kind, text, depth, marks, place } of pieces) {
    const heading = kind === 'heading'
    section += heading ? 1 : 0
    paragraph = heading ? 0 : paragraph + 1
    const level = levels.get(depth ?? 1)
    blocks.push({
      id: heading ? `s${section}` : `s${section}p${paragraph}`,
      kind,
      text,
      section,
      paragraph,
      ...(heading && level !== undefined && { level }),
      ...(marks !== undefined && marks.length > 0 && { marks }),
      place,
    })
  }
  return blocks
}

/** The depths that occur, highest first, as levels 1, 2, 3 without gaps. */
function levelsOf(pieces: readonly Piece[]): Map<number, number> {
  const depths = new Set(pieces.filter((piece) => piece.kind === 'heading').map((piece) => piece.depth ?? 1))
  return new Map([...depths].sort((a, b) => a - b).map((depth, index) => [depth, index + 1]))
}
