import { readFileSync, statSync, type Stats } from 'node:fs'
import { basename } from 'node:path'
import { UserError } from '../problems.ts'
import { detectFormat } from './format/detect-format.ts'
import type { Reader } from './reader.ts'
import { refineReading } from './refine-reading.ts'
import type { Format, Report } from './report.ts'

/** A new format is a file and a line here. A reader is loaded when a report in its format is read, and not before. */
const readers = {
  md: async () => (await import('./read-markdown.ts')).readMarkdown,
  txt: async () => (await import('./read-text.ts')).readText,
  html: async () => (await import('./read-html.ts')).readHtml,
  docx: async () => (await import('./read-docx.ts')).readDocx,
  pdf: async () => (await import('./read-pdf.ts')).readPdf,
} satisfies Record<Format, () => Promise<Reader>>

const endings = Object.keys(readers)
  .map((format) => `.${format}`)
  .join(', ')
const MEGABYTE = 1_000_000
const LARGEST = 50 * MEGABYTE

/**
 * Reads a report from the disk: that file, and nothing that it points to. Its content says its
 * format; the ending of its name counts where text may be Markdown or plain.
 *
 * @throws UserError where the file can't be used, saying what was expected and what to do.
 */
export async function readReport(path: string): Promise<Report> {
  const bytes = bytesOf(path)
  if (last?.path === path && last.bytes.equals(bytes)) return last.report
  const report = await parseReport(bytes, basename(path), detectFormat(bytes, path))
  last = { path, bytes, report }
  return report
}

/** The one that was read last: a live deck asks for it at each edit of its briefing, and a PDF takes a second. */
let last: { readonly path: string; readonly bytes: Buffer; readonly report: Report } | undefined

/**
 * The format of a report on the disk.
 *
 * @throws UserError where it can't be read as a report
 */
export function formatOf(path: string): Format {
  return detectFormat(bytesOf(path), path)
}

/** Reads a report that is already in memory. `file` is its name, for messages. */
export async function parseReport(bytes: Uint8Array, file: string, format: Format): Promise<Report> {
  const read: Reader = await readers[format]()
  const { title, particulars, blocks } = refineReading(await read(bytes, file))
  if (!blocks.some((block) => block.kind !== 'heading')) {
    throw new UserError(`${file}: expected a report, but there is no running text in it.`, {
      hint: 'Give a report with at least one paragraph.',
    })
  }
  return { file, format, ...(title !== undefined && { title }), particulars, blocks }
}

function bytesOf(path: string): Buffer {
  checkFile(path)
  return readFileSync(path)
}

function checkFile(path: string): void {
  const stat = statOf(path)
  if (stat === undefined) {
    throw new UserError(`${path}: expected a report, but there is no such file.`, {
      hint: 'Check the path; it is taken from the folder that you are in.',
    })
  }
  if (!stat.isFile()) {
    throw new UserError(`${path}: expected a report, but this is ${stat.isDirectory() ? 'a folder' : 'no ordinary file'}.`, {
      hint: `Give the path of the report itself, a file ending in ${endings}.`,
    })
  }
  checkSize(path, stat.size)
}

function checkSize(path: string, size: number): void {
  if (size > LARGEST) {
    throw new UserError(
      `${path}: expected a report of at most ${LARGEST / MEGABYTE} MB, but this has ${Math.ceil(size / MEGABYTE)} MB.`,
      {
        hint: 'Save the text without its pictures, or only the part that is to be briefed.',
      },
    )
  }
  if (size === 0) throw new UserError(`${path}: expected a report, but the file is empty.`, { hint: 'Check that it was saved.' })
}

function statOf(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false })
}
