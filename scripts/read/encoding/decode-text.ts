import { UserError } from '../../problems.ts'
import { decodeLegacy } from './decode-legacy.ts'
import { findUtf16 } from './find-utf-16.ts'

/** Byte order marks, and what they say. */
const marks = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const

/** The names under which encodings of one byte for Western languages go. Matches "latin1", "windows-1252"; not "windows-1251". */
const western = /^(?:(?:x-)?cp1252|windows-1252|latin-?1|iso-?8859-1|iso_8859-1|l1|us-ascii|ascii)$/i

/**
 * Decodes the bytes of a text file: by its byte order mark, as UTF-16 where zero bytes show it, as
 * `declared`, as UTF-8, or else as Windows-1252 or Latin-1. The mark is dropped and every line end
 * becomes `\n`: lines and columns stay those that an editor shows.
 *
 * @param declared the name of an encoding, where the file names one
 * @throws UserError where the bytes are no text, or in an encoding that can't be told
 */
export function decodeText(bytes: Uint8Array, file: string, declared?: string): string {
  const text = decode(bytes, file, declared)
  if (isText(text)) return text.replace(/\r\n?/g, '\n') // matches "\r\n" and "\r"; not "\n"
  throw new UserError(`${file}: expected a text file, but it holds bytes that are no text: it is a binary file.`, {
    hint: 'Open it in the program that made it, and save it as plain text in UTF-8, as .docx or as PDF.',
  })
}

function decode(bytes: Uint8Array, file: string, declared: string | undefined): string {
  const marked = marks.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte))?.encoding ?? findUtf16(bytes)
  if (marked !== undefined) return tryDecode(bytes, marked) ?? refuse(bytes, file, marked)
  // Bytes that are UTF-8 are so by no accident: a file that names a Western encoding was saved anew since.
  const named = declared === undefined || western.test(declared) ? undefined : tryDecode(bytes, declared)
  return named ?? tryDecode(bytes, 'utf-8') ?? decodeLegacy(bytes, file)
}

/** Undefined where the bytes aren't in that encoding, or nobody knows it. */
function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function refuse(bytes: Uint8Array, file: string, encoding: string): never {
  const name = encoding.toUpperCase()
  const where = encoding === 'utf-8' ? `byte ${firstBadByte(bytes)} is not ${name}` : `its bytes are not ${name}`
  throw new UserError(`${file}: expected text in ${name}, as the mark at its beginning says, but ${where}.`, {
    hint: 'Open it in the program that made it, and save it in UTF-8.',
  })
}

/** Control characters that no text holds. Matches "\0" and "\x01"; not a tab, a form feed, or the end of a file in DOS. */
const control = /[\0-\x08\x0E-\x19\x1B-\x1F\uFFFE\uFFFF]/g

/** A zero ends the matter; of the others, one in a thousand characters may have slipped in. */
function isText(text: string): boolean {
  return !text.includes('\0') && (text.match(control)?.length ?? 0) <= text.length / 1000
}

/** 1-based; the first byte of the character that does not decode. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length
  while (good + 1 < bad) {
    const middle = Math.floor((good + bad) / 2)
    if (decodes(bytes.subarray(0, middle), true)) good = middle
    else bad = middle
  }
  while (!decodes(bytes.subarray(0, good), false)) good--
  return good + 1
}

/** @param cut whether the bytes may end within a character */
function decodes(bytes: Uint8Array, cut: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: cut })
    return true
  } catch {
    return false
  }
}
