import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { draftBriefing } from '../draft/draft-briefing.ts'
import { remarksOn } from '../draft/remarks-on.ts'
import { writeBriefing } from '../draft/write-briefing.ts'
import { UserError } from '../problems.ts'
import { writeWhole } from '../publish/files/write-whole.ts'
import { isPublicationDate } from '../read/is-publication-date.ts'
import { readReport } from '../read/read-report.ts'
import type { Command } from './command.ts'
import { folderForReport, fromWhereTheUserIs, shown, type DeckFolder } from './deck-folder.ts'

/** In bytes, and in words: what takes longer than a second or two. */
const LONG = 500_000
const LONG_WORDS = 50_000

export const draft: Command = {
  help: `npm run draft -- REPORT [--out FOLDER] [--published DATE] [--json]

Copies the report into a deck folder and drafts data/briefing.yaml beside it, by rules alone:
each item carries the words of the report that it rests on. An existing briefing is left alone.

  REPORT            a report in Markdown, plain text, HTML, Word (.docx) or PDF
  --out FOLDER      the deck folder; decks/<name of the report>/ where it is left out
  --published DATE  when the report appeared: 2024, 2024-03 or 2024-03-22
  --json            the answer as JSON`,
  options: { out: { type: 'string' }, published: { type: 'string' } },
  run: async ({ argument, options, onProgress }) => {
    if (argument === undefined) {
      throw new UserError('draft: expected the path of a report.', { hint: 'For example: npm run draft -- report.md', status: 2 })
    }
    const report = fromWhereTheUserIs(argument)
    const folder = folderForReport(report, options['out'] as string | undefined)
    if (existsSync(folder.briefing)) {
      throw new UserError(`${shown(folder.briefing)}: there is a briefing already; it is left alone.`, {
        hint: 'Edit that one, or give another folder with --out.',
      })
    }
    const lines = await draftInto(folder, report, { published: options['published'] as string | undefined, onProgress })
    return {
      data: { folder: folder.path, briefing: folder.briefing, missing: lines },
      lines: [`${shown(folder.briefing)}: drafted; look at each item.`, ...lines],
    }
  },
}

/**
 * Drafts a briefing into a deck folder, with a copy of the report.
 *
 * @param options.onProgress told each part of the work where the report is so long that one waits for it
 * @returns what was looked for and not found, a line each
 */
export async function draftInto(
  folder: DeckFolder,
  path: string,
  { published, onProgress }: { readonly published: string | undefined; readonly onProgress: (part: string) => void },
): Promise<readonly string[]> {
  checkDate(published)
  const isLong = existsSync(path) && statSync(path).size > LONG
  if (isLong) onProgress('Reading the report')
  const report = await readReport(path)
  const words = report.blocks.reduce((sum, { text }) => sum + text.split(' ').length, 0)
  if (isLong || words > LONG_WORDS) onProgress(`Drafting from ${words.toLocaleString('en')} words`)
  const copy = `report.${report.format}`
  const briefing = { ...draftBriefing(report, published === undefined ? {} : { published }), report: copy }
  await copyReport(path, join(folder.data, copy))
  await writeWhole(folder.briefing, writeBriefing(briefing))
  return remarksOn(report, briefing)
}

/**
 * Puts a copy of the report into the deck folder.
 *
 * @throws UserError where another text is there already
 */
export async function copyReport(path: string, target: string): Promise<void> {
  const other = existsSync(dirname(target))
    ? readdirSync(dirname(target)).find((name) => name.startsWith('report.') && name !== basename(target))
    : undefined
  if (other !== undefined) {
    throw new UserError(`${shown(dirname(target))}: expected no other report, but there is ${other} already.`, {
      hint: 'Give another folder with --out.',
    })
  }
  if (!existsSync(target)) return writeWhole(target, readFileSync(path))
  const same = statSync(path).size === statSync(target).size && readFileSync(path).equals(readFileSync(target))
  if (same) return
  throw new UserError(`${shown(target)}: expected a copy of ${path}, but it holds another text; it is left alone.`, {
    hint: 'Copy the report over it if that is the newer one, or give another folder with --out.',
  })
}

function checkDate(published: string | undefined): void {
  if (published === undefined || isPublicationDate(published)) return
  throw new UserError(`--published: expected 2024, 2024-03 or 2024-03-22, but it is “${published}”.`, {
    hint: 'Give the date in that form, as exactly as it is known.',
    status: 2,
  })
}
