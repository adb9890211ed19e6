import { PDFDocument } from '@cantoo/pdf-lib'
import type { BuiltDeck } from './build-process.ts'

/** Adds what the browser does not write into a PDF; saving again keeps tags, outline and links. */
export async function addParticulars(
  printed: Uint8Array,
  { author, info, language, ...deck }: BuiltDeck,
  title: string = deck.title,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(printed, { updateMetadata: false })
  document.setTitle(title, { showInWindowTitleBar: true })
  if (author !== '') document.setAuthor(author)
  if (info !== undefined) document.setSubject(info)
  document.setLanguage(language)
  document.setCreator('Briefdeck')
  return document.save()
}
