import { UserError } from '../problems.ts'
import { decodeText } from './encoding/decode-text.ts'
import { findCharset } from './encoding/find-charset.ts'
import { cleanPage } from './html/clean-page.ts'
import { countWords } from './html/count-words.ts'
import { depthOf } from './html/depth-of.ts'
import { findPlaces } from './html/find-places.ts'
import type { HtmlBlock } from './html/block-builder.ts'
import { htmlBlocks } from './html/html-blocks.ts'
import { findNotes } from './html/html-notes.ts'
import { mainPart, textKey, withinPart } from './html/main-part.ts'
import { isFurniture } from './html/page-furniture.ts'
import { pageParticulars } from './html/page-particulars.ts'
import { parsePage } from './html/parse-page.ts'
import type { Reading } from './reader.ts'

/** No page that people write nests deeper, in elements. */
const DEEPEST = 4000

/**
 * Reads a page: its main part without what stands around it. Defuddle says which part that is where
 * the page doesn't; what it leaves out of that part is read all the same.
 *
 * @throws UserError where scripts would load its text, or it is nested beyond all measure
 */
export function readHtml(bytes: Uint8Array, file: string): Reading {
  const source = decodeText(bytes, file, findCharset(bytes))
  const root = parsePage(source)
  checkDepth(root, file)
  const metadata = pageParticulars(root)
  const blocks = mainBlocks(root, cleanPage(source))
  if (blocks.length === 0 && root.querySelector('script') !== null) throw scriptAlone(file)
  const places = findPlaces(source, blocks.map((block) => block.text)) // prettier-ignore
  const pieces = blocks.map(({ element: _, ...block }, index) => ({ ...block, place: places[index] ?? { line: 1, column: 1 } }))
  return { particulars: {}, metadata, pieces }
}

function mainBlocks(root: Element, cleaned: Element | undefined): HtmlBlock[] {
  const notes = findNotes(root)
  const kept =
    cleaned === undefined
      ? []
      : htmlBlocks(cleaned, { isLeftOut: () => false, notes: { noteOf: () => undefined, isNote: () => false } })
  const keys = new Set(kept.map((block) => textKey(block.text)))
  const whole = [...keys].join('')
  const page = { count: countWords(root), isKept: (element: Element) => whole.includes(textKey(element.textContent)) }
  const left = new Map<Element, boolean>()
  const isLeftOut = (element: Element): boolean => {
    const known = left.get(element) ?? isFurniture(element, page)
    left.set(element, known)
    return known
  }
  const blocks = htmlBlocks(root, { isLeftOut, notes })
  const part = mainPart(root, blocks, cleaned === undefined ? undefined : keys)
  return withinPart(blocks, part)
}

function scriptAlone(file: string): UserError {
  return new UserError(
    `${file}: expected a page with text, but there are only scripts in it, which are not run: they would load the text.`,
    {
      hint: 'Open it in a browser, and print it to PDF or save it from there (“Web page, complete”).',
    },
  )
}

function checkDepth(root: Element, file: string): void {
  const depth = depthOf(root)
  if (depth <= DEEPEST) return
  throw new UserError(`${file}: expected a page, but its elements are nested ${depth} deep.`, {
    hint: 'Open it in a browser, and print it to PDF or copy its text into a document.',
  })
}
