/**
 * `read` promises: a report file becomes a `Report`, whatever its format, and nothing behind this
 * step knows which format it was. Text is raw Unicode with no markup in it; every block knows where
 * it stood in the file. Nothing of the text is changed but white space, characters that no reader
 * sees, and words that a line's end had hyphenated; marks of notes stand beside it.
 */

export type Format = 'md' | 'txt' | 'html' | 'docx' | 'pdf'

/** Where something stands in a text file. */
export interface Place {
  /** 1-based line of the file. */
  readonly line: number
  /** 1-based column, in UTF-16 code units. */
  readonly column: number
}

/** Where something stands in a PDF. */
export interface PagePlace {
  /** 1-based, as the pages lie in the file, whatever number is printed on them. */
  readonly page: number
  /** 1-based line of the page. */
  readonly line: number
}

/** Where something stands in a Word file, which has no lines and no pages until it is printed. */
export interface ParagraphPlace {
  /** 1-based, among the paragraphs with text, those in the cells of tables counted. */
  readonly paragraph: number
}

/** Where a block of a report stands; `describePlace` says it in words. */
export type ReportPlace = Place | PagePlace | ParagraphPlace

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row' | 'quotation'

/** The mark of a note or a reference. It was taken out of the text: "fell.[3]" is the text "fell." and the mark "3". */
export interface Mark {
  /** Without brackets: "3", "12–14", "*". */
  readonly mark: string
  /** The offset in the block's text at which it stood, in UTF-16 code units. */
  readonly at: number
  /** What the note says, where the file has it. */
  readonly note?: string
}

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
  /** In the order of `at`; left out where there are none. */
  readonly marks?: readonly Mark[]
  /** Where the text begins. */
  readonly place: ReportPlace
}

/** What the report says about itself, in its text or in the particulars of its file. */
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
