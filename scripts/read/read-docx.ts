import { zipSync } from 'fflate'
import mammoth from 'mammoth'
import { UserError } from '../problems.ts'
import { documentParticulars } from './docx/document-particulars.ts'
import { withoutHiddenText } from './docx/hidden-text.ts'
import { ordinalsOf } from './docx/ordinals.ts'
import { checkXml, textOf } from './docx/read-xml.ts'
import { styleMap } from './docx/style-map.ts'
import { unpackParts } from './docx/unpack-parts.ts'
import { htmlBlocks } from './html/html-blocks.ts'
import { findNotes } from './html/html-notes.ts'
import { parsePage } from './html/parse-page.ts'
import type { Reading } from './reader.ts'

const mainPart = /^word\/document\d*\.xml$/i // "word/document.xml"; not "word/styles.xml"

/**
 * Reads a Word document, through Mammoth to HTML and from there as a page is read. Mammoth is given
 * the parts with text and nothing else: there are no pictures to load and no links to follow.
 *
 * @throws UserError where the file is damaged, or no Word document
 */
export async function readDocx(bytes: Uint8Array, file: string): Promise<Reading> {
  const parts = await unpackParts(bytes, file)
  checkXml(parts, file)
  const root = parsePage(`<html><body>${await toHtml(parts, file)}</body></html>`)
  const blocks = htmlBlocks(root, { isLeftOut: () => false, notes: findNotes(root) })
  const ordinal = ordinalsOf(root)
  return {
    particulars: {},
    metadata: documentParticulars(textOf(parts.get('docProps/core.xml'))),
    pieces: blocks.map(({ element, ...block }) => ({ ...block, place: { paragraph: ordinal(element) } })),
  }
}

async function toHtml(parts: ReadonlyMap<string, Uint8Array>, file: string): Promise<string> {
  const shown = [...parts].map(
    ([name, part]) => [name, mainPart.test(name) ? encode(withoutHiddenText(textOf(part))) : part] as const,
  )
  const options = {
    styleMap: styleMap(textOf(parts.get('word/styles.xml'))),
    includeEmbeddedStyleMap: false,
    externalFileAccess: false,
    convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
  }
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(zipSync(Object.fromEntries(shown), { level: 0 })) },
      options,
    )
    return value
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    throw new UserError(`${file}: expected a Word document, but its text can’t be read: ${reason}`, {
      hint: 'Open it in Word or LibreOffice, save it anew as .docx, and give that file.',
    })
  }
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
