/**
 * `read` promises: a report file becomes a `Report`, whatever its format, and nothing behind this
 * step knows which format it was. Text is raw Unicode with no markup in it; every block knows where
 * it stood in the file. Nothing of the text is changed but white space.
 */

export type Format = 'md' | 'txt'

export interface Place {
  /** 1-based line of the file. */
  readonly line: number
  /** 1-based column, in UTF-16 code units. */
  readonly column: number
}

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row' | 'quotation'

export interface Block {
  /** `s2p3`: section 2, paragraph 3; `s2` for the heading of section 2; section 0 is what stands before the first heading. */
  readonly id: string
  readonly kind: BlockKind
  readonly text: string
  readonly section: number
  /** 1-based within the section; 0 for a heading. */
  readonly paragraph: number
  /** Of a heading: 1 for a section, 2 for a section within it, and so on. The title is no block. */
  readonly level?: number
  /** Where the text begins. */
  readonly place: Place
}

/** What the report says about itself, where it says it (front matter of a Markdown file). */
export interface Particulars {
  readonly title?: string
  readonly author?: string
  readonly publisher?: string
  readonly interviewee?: string
  /** ISO date to the precision given: 2024, 2024-03, 2024-03-22. */
  readonly published?: string
}

export interface Report {
  /** The file's name, for messages. */
  readonly file: string
  readonly format: Format
  readonly title?: string
  readonly particulars: Particulars
  readonly blocks: readonly Block[]
}
