import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../problems.ts'
import type { Workshop } from '../publish/workshop.ts'
import type { Answer, Call } from './command.ts'
import { argumentFor, existingFolder, folderForReport, fromWhereTheUserIs, shown, type DeckFolder } from './deck-folder.ts'
import { describeProblems, statusOf } from './describe-problems.ts'
import { publishMade, type MadeDeck } from './publish-made.ts'

/** A deck with all that is printed of it. */
export interface WholeDeck extends MadeDeck {
  readonly folder: DeckFolder
  /** What to tell of its draft. */
  readonly drafted: readonly string[]
}

/**
 * Makes the deck of a report or of a deck folder, with the site, the PDF and the handout.
 *
 * @param workshop what it is made with, where many decks are made
 */
export async function makeDeck(call: Call, workshop?: Workshop): Promise<WholeDeck> {
  const { folder, lines } = await prepare(call)
  return { folder, drafted: lines, ...(await publishMade(folder, call, ['pdf', 'handout', 'preview'], workshop)) }
}

/** What is told of a deck that was made. */
export function answerFor({ folder, drafted, about, published, problems, unchecked, kept }: WholeDeck): Answer {
  const at = (file: string): string => shown(join(folder.path, file))
  const line = (file: string, what: string): string[] => (published.files.includes(file) ? [`${at(file)}  ${what}`] : [])
  return {
    status: statusOf(problems),
    data: { folder: folder.path, ...published, seconds: about.seconds, problems, unchecked },
    lines: [
      ...drafted,
      ...describeProblems(problems),
      ...unchecked,
      ...kept,
      `${at('slides.md')}  ${published.slides} slides, ${minutes(about.seconds)} to present`,
      `${at('dist/index.html')}  the site, for any file server`,
      ...line('dist/briefing.pdf', 'the PDF'),
      ...line('dist/handout.pdf', 'the handout, with the speaker notes'),
      `Present it with: npm run present${argumentFor(folder)}`,
    ],
  }
}

/** The deck folder of what was given; for a report, with a copy of it and a briefing. */
async function prepare({ argument, options, onProgress }: Call): Promise<{ folder: DeckFolder; lines: readonly string[] }> {
  const out = options['out'] as string | undefined
  const path = argument === undefined ? undefined : fromWhereTheUserIs(argument)
  if (path === undefined || (existsSync(path) && statSync(path).isDirectory())) {
    if (out !== undefined)
      throw new UserError('--out: expected a report to make a deck from, but none was given.', {
        hint: 'npm run deck -- REPORT --out FOLDER',
        status: 2,
      })
    return { folder: existingFolder(argument), lines: [] }
  }
  // Most of the program, which a deck that has its briefing does without.
  const [{ copyReport, draftInto }, { formatOf }] = await Promise.all([import('./draft.ts'), import('../read/read-report.ts')])
  const folder = folderForReport(path, out)
  const published = options['published'] as string | undefined
  if (existsSync(folder.briefing)) {
    if (published !== undefined) {
      throw new UserError(`--published: ${shown(folder.briefing)} is there already, and is not drafted anew.`, {
        hint: `Write “published: ${published}” under “source:” in that file.`,
        status: 2,
      })
    }
    if (!existsSync(path)) {
      throw new UserError(`${path}: expected a report, but there is no such file.`, {
        hint: `Make the deck that is there again with: npm run deck${argumentFor(folder)}`,
      })
    }
    await copyReport(path, join(folder.data, `report.${formatOf(path)}`))
    return { folder, lines: [] }
  }
  const missing = await draftInto(folder, path, { published, onProgress })
  return {
    folder,
    lines: [`${shown(folder.briefing)} was drafted by rules: look at each item before you present it.`, ...missing],
  }
}

function minutes(seconds: number): string {
  const count = Math.ceil(seconds / 60)
  return count === 1 ? '1 minute' : `${count} minutes`
}
