import type { Readable } from 'node:stream'
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import { UserError } from '../../problems.ts'

/** What of a Word document is read: text, styles, lists, notes and properties. Matches "word/footnotes.xml"; not "word/media/a.png". */
const wanted =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(?:document\d*|styles|numbering|footnotes|endnotes)\.xml|word\/_rels\/(?:document\d*|footnotes|endnotes)\.xml\.rels)$/i

const MEGABYTE = 1_000_000
/** A report of a million words has some 20 MB, with all its markup. */
const LARGEST_PART = 40 * MEGABYTE
const LARGEST_ALL = 60 * MEGABYTE
const MOST_ENTRIES = 20_000

/**
 * Unpacks what is read of a Word document, and nothing else of it: no pictures, no embedded files.
 * Sizes are taken from the bytes as they come, whatever the archive says of them.
 *
 * @throws UserError where the archive is damaged, locked, or unpacks to more than any report has
 */
export async function unpackParts(bytes: Uint8Array, file: string): Promise<ReadonlyMap<string, Uint8Array>> {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { lazyEntries: true })
    return await readParts(zip, file)
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError(`${file}: expected a Word document, but its archive is damaged: ${reasonOf(error)}.`, {
      hint: 'Open it in Word or LibreOffice, save it anew as .docx, and give that file.',
    })
  }
}

function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]?.replace(/\.$/, '') ?? '' // "end." at its end; not "a.b"
}

async function readParts(zip: ZipFile, file: string): Promise<Map<string, Uint8Array>> {
  const parts = new Map<string, Uint8Array>()
  let [total, entries] = [0, 0]
  for await (const entry of zip.eachEntry()) {
    if (++entries > MOST_ENTRIES) throw tooMuch(file, `more than ${MOST_ENTRIES} files`)
    if (!wanted.test(entry.fileName)) continue
    if (entry.isEncrypted()) throw new Error('it is locked with a password')
    const part = await inflate(zip, entry, file, Math.min(LARGEST_PART, LARGEST_ALL - total))
    total += part.length
    parts.set(entry.fileName, part)
  }
  return parts
}

async function inflate(zip: ZipFile, entry: Entry, file: string, limit: number): Promise<Uint8Array> {
  const stream: Readable = await zip.openReadStreamPromise(entry)
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    length += chunk.length
    // Leaving the loop ends the stream, and with it the inflating.
    if (length > limit) throw tooMuch(file, `${entry.fileName} unpacks to more than ${Math.floor(limit / MEGABYTE)} MB`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function tooMuch(file: string, what: string): UserError {
  return new UserError(`${file}: expected a Word document, but ${what}: no report has as much, and none of it was read.`, {
    hint: 'Copy the text into a new document, and save that as .docx.',
  })
}
