import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { placeholderFor } from '../write/expect-slides.ts'
import { briefingOf, quotesOf, yamlOf } from '../write/whole-briefing.ts'

/** How many texts a briefing holds. */
export const FIELDS = countFields()

/** A quotation is shown under its point where it says much more: with this, each does, whatever the text. */
const PADDING = 'and the clerk of the hall puts the pen away'

/** Makes a deck folder whose every field holds one of the texts: a report as it lies on the disk, and its briefing. */
export function deckFolderOf(texts: readonly string[]): string {
  let count = 0
  const next = (): string => texts[count++]!
  // What is no heading to a reader of plain text, a number, a line of signs, is none of the report.
  const briefing = briefingOf(
    next,
    () => `Note ${count} says ${next()} here, ${PADDING}`,
    () => `On ${next()}`,
  )
  const folder = mkdtempSync(join(tmpdir(), 'briefdeck hostile '))
  mkdirSync(join(folder, 'data'))
  writeFileSync(join(folder, 'data', 'briefing.yaml'), yamlOf(briefing))
  const headings = briefing.sections.map(({ heading }) => `${inOneLine(heading)}\n-----`)
  const paragraphs = quotesOf(briefing).map((quote) => `${inOneLine(quote)}.`)
  writeFileSync(join(folder, 'data', briefing.report), ['The report\n=====', ...headings, ...paragraphs].join('\n\n'))
  return folder
}

/** The same folder with a harmless text in every field. */
export function harmlessFolder(): string {
  return deckFolderOf(Array.from({ length: FIELDS }, (_, index) => placeholderFor(index)))
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim() // matches "\n"; not "a"
}

function countFields(): number {
  let count = 0
  briefingOf(() => String(count++))
  return count
}
