import { caption } from './captions.ts'
import { readLine } from './particulars/lines.ts'
import type { Piece } from './reader.ts'

const LONGEST_HEADING = 100
const MOST_WORDS = 16

/** Ends like a sentence or leads on. Matches "It closed.", "as follows:"; not "What comes next?". */
const closes = /[.;,:…،؛][”"’')\]»]*$/u

/** Opens as a heading does. Matches "Implications", "“Crisis” talk", "2 Scope"; not "and so on". */
const opens = /^["“‘'([]?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u

/** A number before a heading. Matches "2.1 Background", "3. Findings"; not "2024 was dry". */
const numberedHeading = /^(\d{1,2}(?:\.\d{1,2}){0,4})[.)]?\s+\p{L}/u

/** In capitals alone. Matches "WHAT COMES NEXT"; not "NERA’s teams". */
const capitals = /^(?=.*\p{Lu}.*\p{Lu})[^\p{Ll}]+$/u

/**
 * Makes headings of bare lines where a file marks none, or marks its title alone: a short line of
 * its own, with no full stop at its end, before a paragraph. The first line of the file, if it is
 * such a line, is the title. Where a file marks headings, a line in bold is one more, below them.
 */
export function findBareHeadings(pieces: readonly Piece[]): Piece[] {
  const marked = pieces.filter((piece) => piece.kind === 'heading')
  if (marked.length > 1 || (marked.length === 1 && pieces[0] !== marked[0])) return markStrong(pieces)
  const [first] = pieces
  const title = first !== undefined && pieces.length > 1 && mayBeHeading(first) && !numberedHeading.test(first.text)
  const isCandidate = candidatesOf(pieces)
  const found = pieces.map((piece, index) => index > (title ? 0 : -1) && isCandidate(piece) && isHeading(pieces, index))
  const hasCapitals = pieces.some(({ text }, index) => found[index] === true && capitals.test(text))
  return pieces.map((piece, index) => {
    if (index === 0 && title) return heading(piece, 1)
    return found[index] === true ? heading(piece, depthOf(piece.text, hasCapitals)) : piece
  })
}

/** Where lines in bold stand before paragraphs, they are the headings, and other bare lines are none. */
function candidatesOf(pieces: readonly Piece[]): (piece: Piece) => boolean {
  const strong = pieces.filter((piece, index) => piece.strong === true && index > 0 && isHeading(pieces, index))
  return strong.length > 1 ? (piece) => piece.strong === true : () => true
}

function markStrong(pieces: readonly Piece[]): Piece[] {
  let depth = 1
  return pieces.map((piece, index) => {
    if (piece.kind === 'heading') depth = piece.depth ?? 1
    return piece.strong === true && depth > 0 && isHeading(pieces, index) ? heading(piece, depth + 1) : piece
  })
}

/** Before a paragraph, or before one more heading that is: a chapter and its first section. */
function isHeading(pieces: readonly Piece[], index: number): boolean {
  const [piece, next, afterNext] = [pieces[index], pieces[index + 1], pieces[index + 2]]
  if (piece === undefined || next === undefined || !mayBeHeading(piece) || next.kind === 'heading') return false
  if (!mayBeHeading(next)) return true
  const numbered = numberedHeading.test(piece.text) && numberedHeading.test(next.text)
  const above = capitals.test(piece.text) && !capitals.test(next.text)
  return (numbered || above) && afterNext !== undefined && !mayBeHeading(afterNext)
}

function mayBeHeading(piece: Piece): boolean {
  return (
    piece.bare === true
    && piece.text.length <= LONGEST_HEADING
    && piece.text.split(' ').length <= MOST_WORDS
    && opens.test(piece.text)
    && !closes.test(piece.text)
    && !caption.test(piece.text)
    && readLine(piece.text) === undefined
  )
}

function heading({ text, place, marks }: Piece, depth: number): Piece {
  return { kind: 'heading', text, place, depth, ...(marks !== undefined && { marks }) }
}

/** "2.1 Background" lies one below "2 Scope", and a line in small letters one below those in capitals; the title is above all. */
function depthOf(text: string, hasCapitals: boolean): number {
  const number = numberedHeading.exec(text)?.[1]
  if (number !== undefined) return 1 + number.split('.').length
  return hasCapitals && !capitals.test(text) ? 3 : 2
}
