import type { BlockKind, Mark, Particulars, ReportPlace } from './report.ts'

/** A piece of running text as a format gives it, before it has an id and a section. */
export interface Piece {
  readonly kind: BlockKind
  /** No markup; white space collapsed, but for the tabs between the cells of a row. */
  readonly text: string
  /** Where the text begins. */
  readonly place: ReportPlace
  /** Of a heading: as the format counts, 1 for the highest; 0 for what the format itself calls the title. */
  readonly depth?: number
  /** It stands on a line of its own, so it may be a heading without markup. */
  readonly bare?: boolean
  /** All of it is set in bold. */
  readonly strong?: boolean
  /** Of an item: its number in an ordered list. */
  readonly number?: number
  /** It is the text of the note of that name, and none of the running text; empty where its mark has the text already. */
  readonly note?: string
  /** Marks that the format itself tells apart from the text. */
  readonly marks?: readonly Mark[]
}

/** What a reader makes of a file. */
export interface Reading {
  /** What the file says where it says what it is: front matter. It beats what is found in the text. */
  readonly particulars: Particulars
  /** What the file's own particulars say (`<meta>`, the properties of a document). What is found in the text beats it. */
  readonly metadata?: Metadata
  /** In the file's order. */
  readonly pieces: readonly Piece[]
}

export interface Metadata extends Particulars {
  /** A date that programs write by themselves (saved, printed): it counts where the text bears it out. */
  readonly saved?: string
}

/** Reads one format. A new format is a file with one of these, and a line in `read-report.ts`. */
export type Reader = (bytes: Uint8Array, file: string) => Reading | Promise<Reading>

/** What is there for the program that wrote the file alone: soft hyphens and byte order marks. A zero-width space parts words, and stays. Matches U+00AD; not "-". */
const unseen = /[\u00AD\uFEFF]/g

/** Control characters stay: whoever shows the text shows that there was one. Matches "\n"; not "a". */
const white = /\s+/gu

/** Text in one line: every run of white space becomes a space, and what no reader sees is gone. */
export function oneLine(text: string): string {
  return text.replace(unseen, '').replace(white, ' ').trim()
}

/** Whether there is a word or a number in it: a line of dashes or stars is no text. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text) // matches "§ 2"; not "* * *"
}
