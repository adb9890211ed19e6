import { UserError } from '../problems.ts'
import { countWords } from './join-lines.ts'
import { joinCells, joinRuns } from './join-runs.ts'
import { fileProperties } from './particulars/file-properties.ts'
import type { PdfBlock } from './pdf/blocks.ts'
import { dropHeads } from './pdf/drop-heads.ts'
import { toRuns, withoutMarks } from './pdf/hidden-marks.ts'
import { holdRejections } from './pdf/hold-rejections.ts'
import { joinPages } from './pdf/join-pages.ts'
import { linesOf, textOf, type Line } from './pdf/lines.ts'
import { measure } from './pdf/measures.ts'
import { openPdf, type PdfFile } from './pdf/open-pdf.ts'
import type { PdfPage } from './pdf/page.ts'
import { markHeadings } from './pdf/pdf-headings.ts'
import { readPage } from './pdf/read-page.ts'
import { isTagged, markTitle } from './pdf/tags.ts'
import { taggedBlocks } from './pdf/tagged-blocks.ts'
import { untaggedBlocks } from './pdf/untagged-blocks.ts'
import type { Metadata, Piece, Reading } from './reader.ts'

/**
 * Reads a PDF: by its tags where it has them, and else by where its text stands, how large and how
 * bold it is.
 *
 * @throws UserError where it is locked, broken off, damaged, too long, or pictures of pages
 */
export function readPdf(bytes: Uint8Array, file: string): Promise<Reading> {
  return holdRejections(() => readAll(bytes, file))
}

async function readAll(bytes: Uint8Array, file: string): Promise<Reading> {
  const pdf = await openPdf(bytes, file)
  try {
    const pages = await readPages(pdf, file)
    return { particulars: {}, metadata: await metadataOf(pdf), pieces: blocksOf(pages).map(pieceOf) }
  } finally {
    await pdf.loadingTask.destroy()
  }
}

async function readPages(pdf: PdfFile, file: string): Promise<PdfPage[]> {
  const pages: PdfPage[] = []
  for (let number = 1; number <= pdf.numPages; number++) pages.push(await readPage(pdf, number, file))
  const empty = pages.filter((page) => page.bits.length === 0).length
  if (empty * 2 < pages.length) return pages
  const which = empty === pages.length ? 'there is no text in it' : `${empty} of its ${pages.length} pages hold no text`
  throw new UserError(`${file}: expected a PDF with text, but ${which}: its pages are pictures, as from a scanner.`, {
    hint: 'Have its text recognised first (OCR), for instance with OCRmyPDF, Acrobat or Word, and give that file.',
  })
}

function blocksOf(whole: readonly PdfPage[]): PdfBlock[] {
  const pages = dropHeads(whole)
  const lines = pages.map(linesOf)
  const measures = measure(lines)
  const setting = { measures, count: countWords(lines.flat().map((line) => withoutMarks(textOf(line)))) }
  const numberOfLine = numberLines(whole)
  const tagged = isTagged(pages)
  const blocks = tagged
    ? pages.flatMap((page) => taggedBlocks(page, setting, numberOfLine))
    : untaggedBlocks(pages, setting, numberOfLine)
  const hasHeadings = tagged && blocks.some((block) => block.kind === 'heading')
  return joinPages(hasHeadings ? markTitle(blocks, measures) : markHeadings(blocks, measures), setting.count)
}

/** Of a line, how many stand above it on its page, running heads among them. */
function numberLines(pages: readonly PdfPage[]): (line: Line) => number {
  const baselines = new Map(pages.map((page) => [page.number, linesOf(page).map((line) => line.y)]))
  return ({ page, y }) => (baselines.get(page) ?? []).filter((other) => other < y - 1).length + 1
}

function pieceOf({ kind, text, page, line, depth, number, note, bold }: PdfBlock): Piece {
  return {
    kind,
    ...(kind === 'row' ? joinCells(text.split('\t').map(toRuns)) : joinRuns(toRuns(text))),
    place: { page, line },
    ...(kind === 'paragraph' && { bare: true, ...(bold && { strong: true }) }),
    ...(depth !== undefined && { depth }),
    ...(number !== undefined && { number }),
    ...(note !== undefined && { note }),
  }
}

async function metadataOf(pdf: PdfFile): Promise<Metadata> {
  const info = (await pdf.getMetadata()).info as Record<string, unknown>
  const text = (key: string): string | undefined => (typeof info[key] === 'string' ? info[key].trim() || undefined : undefined)
  // "D:20240612083000Z"; not "12 June 2024"
  const made = /^D:(\d{4})(\d\d)(\d\d)/
    .exec(text('CreationDate') ?? text('ModDate') ?? '')
    ?.slice(1)
    .join('-')
  return fileProperties(text('Title'), text('Author'), made)
}
