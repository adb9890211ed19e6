import { UserError } from '../../problems.ts'
import { matrixOf, multiply, type Matrix } from './matrix.ts'
import { damaged, type PdfFile } from './open-pdf.ts'
import type { Bit, PdfPage, TagNode } from './page.ts'
import { readOperators } from './read-operators.ts'
import { splitBits } from './split-bits.ts'

type LibraryPage = Awaited<ReturnType<PdfFile['getPage']>>
type Items = Awaited<ReturnType<LibraryPage['getTextContent']>>['items']
type Item = Extract<Items[number], { str: string }>

/** Matches "AAAAAA+Inter-Bold", "Arial-Black", "CMBX10"; not "Inter-Regular", "SemiLight". */
const boldName = /bold|black|heavy|demi|(?:^|\+)(?:cmbx|sfbx)/i

/**
 * Reads a page: its text with place, size and weight, small shapes, and its tags.
 *
 * @throws UserError where it is damaged
 */
export async function readPage(pdf: PdfFile, number: number, file: string): Promise<PdfPage> {
  try {
    const page = await pdf.getPage(number)
    const read = await contentOf(page, number)
    page.cleanup()
    return read
  } catch (error) {
    throw error instanceof UserError ? error : damaged(file, error)
  }
}

async function contentOf(page: LibraryPage, number: number): Promise<PdfPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  // Fonts bear their names only after this.
  const operators = await page.getOperatorList()
  const view = matrixOf(transform)
  const weights = new Map<string, boolean>()
  const isBold = (font: string): boolean => {
    const known = weights.get(font) ?? boldName.test(nameOf(page, font))
    weights.set(font, known)
    return known
  }
  const { dots, starts } = await readOperators(operators, view)
  const bits = splitBits(bitsOf(items, view, isBold), starts)
  const tags = (await page.getStructTree()) as TagNode | null
  return { number, width, height, bits, dots, tags: tags ?? undefined }
}

function nameOf(page: LibraryPage, font: string): string {
  try {
    const loaded: unknown = page.commonObjs.get(font)
    const name = typeof loaded === 'object' && loaded !== null && 'name' in loaded ? loaded.name : ''
    return typeof name === 'string' ? name : ''
  } catch {
    // A font that the page names and doesn't draw with is not loaded.
    return ''
  }
}

function bitsOf(items: Items, view: Matrix, isBold: (font: string) => boolean): Bit[] {
  const bits: Bit[] = []
  const open: (string | undefined)[] = []
  let spaced = false
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop()
      else open.push('id' in item && typeof item.id === 'string' ? item.id : open.at(-1))
      continue
    }
    if (item.str.trim() === '') spaced = true
    else {
      bits.push(...bitOf(item, view, isBold(item.fontName), spaced || /^\s/.test(item.str), open.at(-1))) // " a"; not "a"
      spaced = /\s$/.test(item.str) || item.hasEOL // "a "; not "a"
    }
  }
  return bits
}

/** Text that is turned, as in the margin or over the page, is no running text. */
function bitOf(item: Item, view: Matrix, bold: boolean, spaced: boolean, tag: string | undefined): Bit[] {
  const [a, b, c, d, x, y] = multiply(view, matrixOf(item.transform))
  const size = Math.hypot(c, d)
  const isTurned = Math.abs(b) > 0.05 * Math.abs(a) || a < 0
  if (isTurned || size === 0 || !Number.isFinite(x + y + size)) return []
  const place = { x, y, width: item.width, size }
  return [{ text: item.str.trim(), spaced, ...place, bold, rightToLeft: item.dir === 'rtl', ...(tag !== undefined && { tag }) }]
}
