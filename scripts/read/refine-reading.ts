import { findBareHeadings } from './bare-headings.ts'
import { findTitle } from './find-title.ts'
import { dropFurniture } from './furniture.ts'
import { takeMarks } from './marks/take-marks.ts'
import { takeNotes } from './marks/take-notes.ts'
import { numberBlocks } from './number-blocks.ts'
import { dropParagraphNumbers } from './paragraph-numbers.ts'
import { findParticulars } from './particulars/find-particulars.ts'
import type { Reading } from './reader.ts'
import type { Report } from './report.ts'

/**
 * Makes the blocks of a report from what a reader gave, in this order, which is the same for every
 * format: page furniture goes, marks, notes and the numbers of paragraphs are taken out of the text, particulars
 * out of the lines at its top; bare lines become headings, the title is found, and what is left is numbered.
 */
export function refineReading(reading: Reading): Pick<Report, 'title' | 'particulars' | 'blocks'> {
  const running = dropParagraphNumbers(takeNotes(takeMarks(dropFurniture(reading.pieces))))
  const { particulars, pieces } = findParticulars(reading, running)
  const headed = findBareHeadings(pieces)
  const titlePiece = findTitle(headed, reading.particulars.title, reading.metadata?.title)
  const title = titlePiece?.text ?? reading.particulars.title ?? reading.metadata?.title
  return {
    ...(title !== undefined && { title }),
    particulars,
    blocks: numberBlocks(headed.filter((piece) => piece !== titlePiece)),
  }
}
