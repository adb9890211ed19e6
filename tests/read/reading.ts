import { UserError } from '../../scripts/problems.ts'
import { parseReport } from '../../scripts/read/read-report.ts'
import type { Block, Format, Report } from '../../scripts/read/report.ts'

/** What a text or bytes read as. */
export function read(content: string | Uint8Array, format: Format): Promise<Report> {
  return parseReport(typeof content === 'string' ? Buffer.from(content) : content, `report.${format}`, format)
}

/** The blocks without what differs between formats: where they stood. */
export function withoutPlaces({ blocks }: Report): readonly Omit<Block, 'place'>[] {
  return blocks.map(({ place: _, ...block }) => block)
}

export function textsOf({ blocks }: Report): readonly string[] {
  return blocks.map((block) => block.text)
}

/** Kind, with the level of a heading, and text of each block. */
export function outlineOf({ blocks }: Report): readonly string[] {
  return blocks.map(({ kind, level, text }) => `${kind}${level ?? ''}: ${text.replaceAll('\t', ' | ')}`)
}

/** The error by which something is refused; fails where it is not, or where another error is thrown. */
export async function refusal(reading: Promise<unknown>): Promise<UserError> {
  try {
    await reading
  } catch (error) {
    if (error instanceof UserError) return error
    throw error
  }
  throw new Error('It was read.')
}

/** The rest of the line at which a block stands. */
export function lineAt(text: string, { place }: Block): string | undefined {
  if (!('column' in place)) throw new Error('It has no column.')
  return text.split(/\r\n|\r|\n/)[place.line - 1]?.slice(place.column - 1)
}
