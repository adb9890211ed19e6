import type { Piece } from './reader.ts'

const LONGEST_HEADING = 100
const MOST_WORDS = 16

/** Ends like a sentence or leads on. Matches "It closed.", "as follows:"; not "What comes next?". */
const closes = /[.;,:…][”"’')\]]*$/u

/** Opens as a heading does. Matches "Implications", "“Crisis” talk", "2 Scope"; not "and so on". */
const opens = /^["“‘'([]?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u

/** A number before a heading. Matches "2.1 Background", "3. Findings"; not "2024 was dry". */
const numberedHeading = /^(\d{1,2}(?:\.\d{1,2}){0,4})[.)]?\s+\p{L}/u

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*'

/** Who wrote it. Matches "By Ann Lee"; not "By the sea". */
const byline = /^By(?:\s+\p{Lu}[\p{L}.'’-]*){1,5}$/u

/** When it was written. Matches "12 March 2024", "Updated: May 2023"; not "Outlook 2025". */
const dateline = new RegExp(
  `^(?:[a-z]+,?\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?${month}\\.?\\s+(?:\\d{1,2},?\\s+)?\\d{4}$|^(?:published|updated|posted|last modified|date)\\b.*\\d`,
  'i',
)

/**
 * Makes headings of bare lines where a file marks none: a short line of its own, with no full stop
 * at its end, before a paragraph. The first line of the file, if it is such a line, is the title.
 */
export function findBareHeadings(pieces: readonly Piece[]): Piece[] {
  if (pieces.some((piece) => piece.kind === 'heading')) return [...pieces]
  const title = pieces[0] !== undefined && pieces.length > 1 && mayBeHeading(pieces[0]) && !numberedHeading.test(pieces[0].text)
  return pieces.map((piece, index) => {
    if (index === 0 && title) return heading(piece, 1)
    return isHeading(pieces, index) ? heading(piece, depthOf(piece.text)) : piece
  })
}

/** Before a paragraph, or before one more heading that is: a chapter and its first section. */
function isHeading(pieces: readonly Piece[], index: number): boolean {
  const [piece, next, afterNext] = [pieces[index], pieces[index + 1], pieces[index + 2]]
  if (piece === undefined || next === undefined || !mayBeHeading(piece)) return false
  if (!mayBeHeading(next)) return true
  const numbered = numberedHeading.test(piece.text) && numberedHeading.test(next.text)
  return numbered && afterNext !== undefined && !mayBeHeading(afterNext)
}

function mayBeHeading(piece: Piece): boolean {
  return (
    piece.bare === true
    && piece.text.length <= LONGEST_HEADING
    && piece.text.split(' ').length <= MOST_WORDS
    && opens.test(piece.text)
    && !closes.test(piece.text)
    && !byline.test(piece.text)
    && !dateline.test(piece.text)
  )
}

function heading(piece: Piece, depth: number): Piece {
  return { kind: 'heading', text: piece.text, offset: piece.offset, depth }
}

/** "2.1 Background" lies one below "2 Scope"; the title is above all. */
function depthOf(text: string): number {
  return 1 + (numberedHeading.exec(text)?.[1]?.split('.').length ?? 1)
}
