/** Sets a PDF line by line, without tags, as programs for typesetting do. */

import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'

export interface SetLine {
  readonly text: string
  /** From the left, and from the top of the page, in points. */
  readonly x: number
  readonly y: number
  readonly size?: number
  readonly bold?: boolean
}

/** What the file says of itself. */
export interface SetOptions {
  readonly title?: string
  readonly author?: string
  readonly created?: Date
}

const HEIGHT = 842

export async function setPdf(pages: readonly (readonly SetLine[])[], options: SetOptions = {}): Promise<PDFDocument> {
  const pdf = await PDFDocument.create()
  const fonts = {
    regular: await pdf.embedFont(StandardFonts.TimesRoman),
    bold: await pdf.embedFont(StandardFonts.TimesRomanBold),
  }
  for (const lines of pages) {
    const page = pdf.addPage([595, HEIGHT])
    for (const { text, x, y, size = 11, bold = false } of lines) {
      page.drawText(text, { x, y: HEIGHT - y, size, font: bold ? fonts.bold : fonts.regular })
    }
  }
  if (options.title !== undefined) pdf.setTitle(options.title)
  if (options.author !== undefined) pdf.setAuthor(options.author)
  pdf.setCreationDate(options.created ?? new Date(0))
  return pdf
}

/** How wide a text is in the usual font and size, in points. */
export async function widthOf(text: string): Promise<number> {
  const font = await (await PDFDocument.create()).embedFont(StandardFonts.TimesRoman)
  return font.widthOfTextAtSize(text, 11)
}

/** Lines of text, one below the other. */
export function column(texts: readonly string[], x: number, y: number, leading = 14): SetLine[] {
  return texts.map((text, index) => ({ text, x, y: y + index * leading }))
}
