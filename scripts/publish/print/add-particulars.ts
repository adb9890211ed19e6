import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib'
import type { BuiltDeck } from '../site/build-process.ts'
import { nameLinks } from './name-links.ts'

/** The library makes pauses for a page that wants to stay awake: they take longer than its work. */
const unbroken = { parseSpeed: ParseSpeeds.Fastest, objectsPerTick: Number.POSITIVE_INFINITY } as const

/**
 * Adds what the browser does not write into a PDF; saving again keeps tags, outline and links.
 *
 * @param links what links are called, by where they lead
 */
export async function addParticulars(
  printed: Uint8Array,
  { author, info, language }: BuiltDeck,
  { title, links }: { readonly title: string; readonly links: Readonly<Record<string, string>> },
): Promise<Uint8Array> {
  const document = await PDFDocument.load(printed, { updateMetadata: false, parseSpeed: unbroken.parseSpeed })
  document.setTitle(title, { showInWindowTitleBar: true })
  if (author !== '') document.setAuthor(author)
  if (info !== undefined) document.setSubject(info)
  document.setLanguage(language)
  document.setCreator('Briefdeck')
  nameLinks(document, links)
  return document.save({ objectsPerTick: unbroken.objectsPerTick })
}
