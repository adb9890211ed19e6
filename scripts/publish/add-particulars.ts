import { PDFDocument } from '@cantoo/pdf-lib'
import type { ResolvedSlidevOptions } from '@slidev/types'

/** Adds what the browser does not write into a PDF; saving again keeps tags, outline and links. */
export async function addParticulars(
  printed: Uint8Array,
  { data }: ResolvedSlidevOptions,
  title: string = data.config.title,
): Promise<Uint8Array> {
  const { config, headmatter } = data
  const document = await PDFDocument.load(printed, { updateMetadata: false })
  document.setTitle(title, { showInWindowTitleBar: true })
  if (config.author) document.setAuthor(config.author)
  if (typeof config.info === 'string') document.setSubject(config.info)
  document.setLanguage(String(headmatter['lang']))
  document.setCreator('Briefdeck')
  return document.save()
}
