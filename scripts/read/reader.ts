import type { BlockKind, Particulars } from './report.ts'

/** A piece of running text as a format gives it, before it has an id and a section. */
export interface Piece {
  readonly kind: BlockKind
  /** No markup; white space collapsed, but for the tabs between the cells of a row. */
  readonly text: string
  /** Where the text begins in the decoded file. */
  readonly offset: number
  /** Of a heading: as the format counts, 1 for the highest. */
  readonly depth?: number
  /** It stands on a line of its own, so it may be a heading without markup. */
  readonly bare?: boolean
}

/** What a reader makes of a file: the pieces in the file's order, and the text that their offsets count in. */
export interface Reading {
  readonly particulars: Particulars
  /** From the front matter; a heading that is the title goes before it. */
  readonly title?: string
  readonly pieces: readonly Piece[]
  readonly text: string
}

/** Reads one format. A new format is a file with one of these, and a line in `read-report.ts`. */
export type Reader = (bytes: Uint8Array, file: string) => Reading

/** Text in one line: every run of white space becomes a space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Whether there is a word or a number in it: a line of dashes or stars is no text. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text) // matches "§ 2"; not "* * *"
}
