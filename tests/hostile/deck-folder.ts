import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { briefingOf, quotesOf, yamlOf } from '../write/whole-briefing.ts'

/** Makes a deck folder whose every field of text comes from `next`: a report as it lies on the disk, and its briefing. */
export function deckFolderOf(next: () => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'briefdeck hostile '))
  const briefing = briefingOf(next)
  mkdirSync(join(folder, 'data'))
  writeFileSync(join(folder, 'data', 'briefing.yaml'), yamlOf(briefing))
  const headings = briefing.sections.map(({ heading }) => `${inOneLine(heading)}\n-----`)
  const paragraphs = quotesOf(briefing).map((quote) => `It says ${inOneLine(quote)} here.`)
  writeFileSync(join(folder, 'data', briefing.report), ['The report\n=====', ...headings, ...paragraphs].join('\n\n'))
  return folder
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim() // matches "\n"; not "a"
}
