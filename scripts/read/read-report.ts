import { readFileSync, statSync, type Stats } from 'node:fs'
import { basename, extname } from 'node:path'
import { UserError } from '../problems.ts'
import { numberBlocks } from './number-blocks.ts'
import { readMarkdown } from './read-markdown.ts'
import { readText } from './read-text.ts'
import type { Reader } from './reader.ts'
import type { Format, Report } from './report.ts'

/** A new format is a file and a line here. */
const readers = { md: readMarkdown, txt: readText } satisfies Record<Format, Reader>

const endings = Object.keys(readers)
  .map((format) => `.${format}`)
  .join(' or ')
const MEGABYTE = 1_000_000
const LARGEST = 50 * MEGABYTE

/**
 * Reads a report from the disk; its ending says its format.
 *
 * @throws UserError where the file can't be used, saying what was expected and what to do.
 */
export function readReport(path: string): Report {
  const format = formatOf(path)
  checkSize(path)
  return parseReport(readFileSync(path), basename(path), format)
}

/** Reads a report that is already in memory. `file` is its name, for messages. */
export function parseReport(bytes: Uint8Array, file: string, format: Format): Report {
  const reading = readers[format](bytes, file)
  const { title, blocks } = numberBlocks(reading)
  if (!blocks.some((block) => block.kind !== 'heading')) {
    throw new UserError(`${file}: expected a report, but there is no running text in it.`, {
      hint: 'Give a report with at least one paragraph.',
    })
  }
  return { file, format, ...(title !== undefined && { title }), particulars: reading.particulars, blocks }
}

function formatOf(path: string): Format {
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
  const ending = extname(path).slice(1).toLowerCase()
  if (Object.hasOwn(readers, ending)) return ending as Format
  throw new UserError(
    `${path}: expected a report ending in ${endings}, but this ends in ${ending === '' ? 'nothing' : `.${ending}`}.`,
    {
      hint: `Save the report as ${endings}, and give that file.`,
    },
  )
}

function checkSize(path: string): void {
  const size = statOf(path)?.size ?? 0
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
