import { extname } from 'node:path'
import { UserError } from '../../problems.ts'
import type { Format } from '../report.ts'
import { archives, beginnings, endings, type Foreign } from './foreign-formats.ts'
import { zipNames } from './zip-names.ts'

/** How much of a file is looked at, in bytes. */
const HEAD = 1 << 16

/** White space, comments and an XML declaration, then what only a page begins with. Matches "<!-- x -->\n<!doctype html>"; not "<p>". */
const page = /^(?:\s|<!--[\s\S]*?-->|<\?xml[^>]*>)*<(?:!doctype\s+html|html|head|body)[\s>]/i

/** A tag. Matches "<p class=x>"; not "a < b". */
const tag = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?>/i

/** The main part of a Word document. Matches "word/document.xml" and "word/document2.xml"; not "word/settings.xml". */
const wordDocument = /^word\/document\d*\.xml$/

/**
 * What format a file is in: by its content, and by the ending of its name where that leaves a choice.
 *
 * @param name its path or name
 * @throws UserError where it is in a format that is not read, saying which and what to do
 */
export function detectFormat(bytes: Uint8Array, name: string): Format {
  const head = headOf(bytes)
  const ending = extname(name).slice(1).toLowerCase()
  if (head.startsWith('%PDF-') || (ending === 'pdf' && head.slice(0, 1024).includes('%PDF-'))) return 'pdf'
  if (head.startsWith('PK\x03\x04')) return zipFormat(bytes, name)
  if (page.test(head)) return 'html'
  const foreign = isEncryptedOffice(bytes, head)
    ? locked
    : (beginnings.find(({ pattern }) => pattern.test(head)) ?? endings[ending])
  if (foreign !== undefined) return refuse(name, foreign)
  return byEnding(ending, head)
}

function byEnding(ending: string, head: string): Format {
  if (ending === 'md' || ending === 'markdown') return 'md'
  return ['html', 'htm', 'xhtml'].includes(ending) && tag.test(head) ? 'html' : 'txt'
}

function zipFormat(bytes: Uint8Array, name: string): Format {
  const names = zipNames(bytes)
  if (names === undefined) {
    return refuse(name, {
      what: 'a Word document or another zip archive that breaks off before its end',
      hint: 'Save or download it once more.',
    })
  }
  if (names.some((each) => wordDocument.test(each))) return 'docx'
  return refuse(name, archives.find(({ holds }) => names.some((each) => holds.test(each))) ?? emptyArchive)
}

const emptyArchive: Foreign = { what: 'an empty zip archive', hint: 'Save or download it once more.' }

const locked: Foreign = {
  what: 'a document of Office that is locked with a password',
  hint: 'Open it in Word, take the password away (File, Info, Protect Document), and save it as .docx.',
}

/** A locked .docx is an OLE file with a stream of this name, in UTF-16. */
function isEncryptedOffice(bytes: Uint8Array, head: string): boolean {
  return (
    head.startsWith('\xD0\xCF\x11\xE0')
    && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('EncryptedPackage', 0, 'utf16le')
  )
}

/** The beginning, a character a byte; without byte order mark, and without the zeros of UTF-16. */
function headOf(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1')
  const isWide = /^(?:\xFF\xFE|\xFE\xFF)|^\s?\0[^\0]\0[^\0]|^[^\0]\0[^\0]\0/.test(head) // "<\0h\0"; not "\x89PNG\r\n\x1A\n\0\0"
  return (isWide ? head.replaceAll('\0', '') : head).replace(/^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/, '') // a mark; not "a"
}

function refuse(name: string, { what, hint }: Foreign): never {
  throw new UserError(`${name}: expected a report in Markdown, plain text, HTML, Word (.docx) or PDF, but this is ${what}.`, {
    hint,
  })
}
