import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../problems.ts'
import { publish, type Published } from '../publish/publish.ts'
import { formatOf } from '../read/read-report.ts'
import type { Answer, Call, Command } from './command.ts'
import { argumentFor, existingFolder, folderForReport, fromWhereTheUserIs, shown, type DeckFolder } from './deck-folder.ts'
import { describeProblems, statusOf } from './describe-problems.ts'
import { copyReport, draftInto } from './draft.ts'
import { makeSlides } from './make-slides.ts'
import { saveSlides } from './save-slides.ts'

export const deck: Command = {
  help: `npm run deck -- [REPORT or FOLDER] [--out FOLDER] [--published DATE] [--with-notes] [--json]

Makes slides.md, the site in dist/, dist/briefing.pdf and dist/handout.pdf. For a report without a briefing, one is
drafted first, and the cover says so.

  REPORT            a report in Markdown, plain text, HTML, Word (.docx) or PDF; its deck
                    folder is decks/<name of the report>/, or what --out says
  FOLDER            a deck folder; the root of the project where it is left out
  --out FOLDER      where the deck of a report goes
  --published DATE  when the report appeared: 2024, 2024-03 or 2024-03-22
  --with-notes      put the speaker notes into the site
  --json            the answer as JSON`,
  options: { out: { type: 'string' }, published: { type: 'string' }, 'with-notes': { type: 'boolean' } },
  run: async (call) => {
    const { folder, lines } = await prepare(call)
    const { deck, text, report, handout, warnings } = await makeSlides(folder)
    const kept = await saveSlides(folder, text)
    const published = await publish(folder.path, {
      prints: ['pdf', 'handout', 'preview'],
      report,
      handout,
      withNotes: call.options['with-notes'] === true,
      onProgress: call.onProgress,
    })
    const problems = [...warnings, ...published.problems]
    return answer(folder, [...lines, ...describeProblems(problems), ...kept], {
      ...published,
      seconds: deck.seconds,
      problems,
    })
  },
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

function answer(folder: DeckFolder, notes: readonly string[], data: Published & { readonly seconds: number }): Answer {
  const at = (file: string): string => shown(join(folder.path, file))
  const made = (file: string, what: string): string[] => (data.files.includes(file) ? [`${at(file)}  ${what}`] : [])
  return {
    status: statusOf(data.problems),
    data: { folder: folder.path, ...data },
    lines: [
      ...notes,
      `${at('slides.md')}  ${data.slides} slides, ${minutes(data.seconds)} to present`,
      `${at('dist/index.html')}  the site, for any file server`,
      ...made('dist/briefing.pdf', 'the PDF'),
      ...made('dist/handout.pdf', 'the handout, with the speaker notes'),
      `Present it with: npm run present${argumentFor(folder)}`,
    ],
  }
}

function minutes(seconds: number): string {
  const count = Math.ceil(seconds / 60)
  return count === 1 ? '1 minute' : `${count} minutes`
}
