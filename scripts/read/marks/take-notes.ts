import type { Piece } from '../reader.ts'
import { entryOf, withoutEntry } from './take-marks.ts'

/** The heading of a list of notes. Matches "Notes", "Endnotes", "References and notes"; not "Notes on method". */
const heading =
  /^(?:\d{1,2}\.?\s+)?(?:(?:end|foot)?notes|references|sources|bibliography|works cited)(?: (?:and|&) (?:notes|references|sources))?:?$/i

/** A number before a note in such a list. Matches "3. Annual count", "3) x"; not "3 ships". */
const numbered = /^(\d{1,3})[.)]\s+(?=\S)/

/**
 * Takes the texts of notes out of the running text, and gives each to its marks: what begins with a
 * number in brackets or set high, and what is numbered under a heading such as "Notes", if a mark
 * before it bears that number; and what the format itself calls a note. A heading that is left with
 * nothing below it goes too.
 */
export function takeNotes(pieces: readonly Piece[]): Piece[] {
  const named = new Set(pieces.flatMap((piece) => (piece.marks ?? []).flatMap((mark) => namesIn(mark.mark))))
  const notes = findNotes(pieces, named)
  return withoutEmptied(withNotes(pieces, notes), notes)
}

interface Note {
  readonly name: string
  readonly text: string
}

/** The pieces that are notes; undefined for one whose name is not known. */
function findNotes(pieces: readonly Piece[], named: ReadonlySet<string>): Map<Piece, Note | undefined> {
  const notes = new Map<Piece, Note | undefined>()
  let inNotes = false
  for (const piece of pieces) {
    if (isNotesHeading(piece)) inNotes = true
    else if (piece.kind === 'heading') inNotes = false
    else {
      const note = asNamed(piece) ?? asEntry(piece) ?? (inNotes ? asNumbered(piece) : undefined)
      if (note !== undefined && named.has(note.name)) notes.set(piece, note)
      else if (piece.note !== undefined) notes.set(piece, undefined)
    }
  }
  return notes
}

function isNotesHeading(piece: Piece): boolean {
  return (piece.kind === 'heading' || piece.bare === true) && heading.test(piece.text)
}

function asNamed({ text, note }: Piece): Note | undefined {
  return note === undefined || note === '' ? undefined : { name: note, text }
}

/** It begins with a mark: as text, or told apart from it. */
function asEntry({ kind, text, marks }: Piece): Note | undefined {
  if (kind === 'heading' || kind === 'row') return undefined
  const name = entryOf(text) ?? marks?.find((mark) => mark.at === 0)?.mark
  return name === undefined ? undefined : { name, text: withoutEntry(text) }
}

function asNumbered({ text, number }: Piece): Note | undefined {
  if (number !== undefined) return { name: String(number), text }
  const name = numbered.exec(text)?.[1]
  return name === undefined ? undefined : { name, text: text.replace(numbered, '') }
}

/** From the end on, so that a number that is given anew on each page or in each chapter finds the note that follows. */
function withNotes(pieces: readonly Piece[], notes: ReadonlyMap<Piece, Note | undefined>): Piece[] {
  const current = new Map<string, string>()
  return pieces
    .toReversed()
    .map((piece) => {
      const note = notes.get(piece)
      if (note !== undefined) current.set(note.name, note.text)
      if (piece.marks === undefined || notes.has(piece)) return piece
      const marks = piece.marks.map((mark) => {
        const text = mark.note ?? notesOf(mark.mark, current)
        return text === undefined ? mark : { ...mark, note: text }
      })
      return { ...piece, marks }
    })
    .toReversed()
}

function notesOf(mark: string, notes: ReadonlyMap<string, string>): string | undefined {
  const texts = namesIn(mark).flatMap((name) => notes.get(name) ?? [])
  return texts.length === 0 ? undefined : texts.join(' ')
}

/** No mark names more notes by the first and the last. */
const MOST = 20

/** Of "12–14", the three. */
function namesIn(mark: string): string[] {
  const [first, last] = mark.split(/[–-]/).map(Number) // matches "–"; not ","
  if (first === undefined || last === undefined || !(last > first) || last - first > MOST) return [mark]
  return Array.from({ length: last - first + 1 }, (_, step) => String(first + step))
}

/** From the end on: a heading goes where notes, and nothing but notes, stood between it and the next one. */
function withoutEmptied(pieces: readonly Piece[], notes: ReadonlyMap<Piece, Note | undefined>): Piece[] {
  let [taken, kept] = [0, 0]
  return pieces
    .toReversed()
    .filter((piece) => {
      if (notes.has(piece)) {
        taken++
        return false
      }
      const emptied = isNotesHeading(piece) && taken > 0 && kept === 0
      if (piece.kind === 'heading' || emptied) [taken, kept] = [0, 0]
      else kept++
      return !emptied
    })
    .toReversed()
}
