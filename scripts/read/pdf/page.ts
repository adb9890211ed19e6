/** A stretch of text as a PDF sets it: on one baseline, in one font. Lengths are in points, from the top left corner. */
export interface Bit {
  readonly text: string
  /** White space stands before it. */
  readonly spaced: boolean
  readonly x: number
  /** Of the baseline. */
  readonly y: number
  readonly width: number
  readonly size: number
  readonly bold: boolean
  /** It runs from right to left. */
  readonly rightToLeft: boolean
  /** A text object begins with it: a line, a cell of a table, or another font. */
  readonly begins?: boolean
  /** The marked content that it stands in, to which the tags of the file refer. */
  readonly tag?: string
}

/** A point of a page. */
export interface Spot {
  readonly x: number
  readonly y: number
}

/** A node of the tags of a page: an element with its role, or a reference to marked content. */
export interface TagNode {
  readonly role?: string
  readonly children?: readonly TagNode[]
  readonly type?: string
  readonly id?: string
}

/** What is read of a page. */
export interface PdfPage {
  /** 1-based. */
  readonly number: number
  readonly width: number
  readonly height: number
  readonly bits: readonly Bit[]
  /** Small shapes that may be the marks of items. */
  readonly dots: readonly Spot[]
  readonly tags: TagNode | undefined
}
