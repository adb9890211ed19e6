import { parseDocument, YAMLParseError } from 'yaml'
import { UserError } from '../problems.ts'
import { isPublicationDate } from './is-publication-date.ts'
import { oneLine } from './reader.ts'
import type { Particulars } from './report.ts'

export interface FrontMatter {
  readonly particulars: Particulars
  /** How many characters of the file it takes; 0 where there is none. */
  readonly length: number
}

/** YAML between two lines of three dashes at the very start. Matches "---\na: 1\n---\n"; not "a\n---\n". */
const fences = /^---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n|$)/

/** What stands between the dashes reads as settings. Matches "title: x"; not "A rule, then text". */
const settings = /^[\w-]+[ \t]*:(?:\s|$)/m

/**
 * Reads the front matter of a Markdown file: `title`, and `author`, `publisher`, `interviewee` and
 * `published` under `source` or beside the title. Two rules with text between them are none.
 *
 * @throws UserError where it is broken YAML, or a date is not an ISO date.
 */
export function readFrontMatter(text: string, file: string): FrontMatter {
  const match = fences.exec(text)
  const yaml = match?.[1] ?? ''
  if (match === null || (yaml.trim() !== '' && !settings.test(yaml))) return { particulars: {}, length: 0 }
  const data = parseSettings(yaml, file)
  const source = isRecord(data['source']) ? data['source'] : {}
  return { particulars: particularsOf(data, source, file), length: match[0].length }
}

function parseSettings(yaml: string, file: string): Record<string, unknown> {
  try {
    const document = parseDocument(yaml, { logLevel: 'silent', prettyErrors: true })
    const error = document.errors[0]
    if (error) throw error
    const data: unknown = document.toJS()
    return isRecord(data) ? data : {}
  } catch (error) {
    const line = error instanceof YAMLParseError ? (error.linePos?.[0].line ?? 0) + 1 : 1
    const message = error instanceof Error ? oneLine(error.message.split(' at line ')[0] ?? '') : 'it is no YAML'
    throw new UserError(`${file}:${line}: expected front matter in YAML between the lines of dashes, but: ${message}`, {
      hint: 'Mend that line (a text with a colon wants quotation marks), or take the front matter away.',
    })
  }
}

function particularsOf(data: Record<string, unknown>, source: Record<string, unknown>, file: string): Particulars {
  const take = (key: string): string | undefined => textOf(source[key]) ?? textOf(data[key])
  const date = take('date')
  const published = take('published') ?? (date !== undefined && isPublicationDate(date) ? date : undefined)
  if (published !== undefined && !isPublicationDate(published)) {
    throw new UserError(
      `${file}: expected "published" in the front matter as 2024, 2024-03 or 2024-03-22, but it is "${published}".`,
      {
        hint: 'Write the date in that form, as exactly as it is known.',
      },
    )
  }
  const found = {
    title: take('title'),
    author: take('author'),
    publisher: take('publisher'),
    interviewee: take('interviewee'),
    published,
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined))
}

function textOf(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    const all = value.map(textOf).filter((each) => each !== undefined)
    return all.length > 0 ? all.join(', ') : undefined
  }
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  return oneLine(String(value)) || undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
