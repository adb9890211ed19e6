/**
 * Measures the decks of reports, as they are drafted, and prints what is over a limit, by report and by kind.
 *
 * npm run fit -- [FOLDER …] [--list]; each folder holds a report.*; without one, all of tests/cases. --list gives each finding
 */

import { globSync, mkdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { draftInto } from '../../scripts/commands/draft.ts'
import { folderForReport } from '../../scripts/commands/deck-folder.ts'
import { makeSlides } from '../../scripts/commands/make-slides.ts'
import { placeFindings } from '../../scripts/commands/place-findings.ts'
import { ProblemsError, type Problem } from '../../scripts/problems.ts'
import { cache, project } from '../../scripts/publish/places.ts'
import { measure } from '../../scripts/publish/publish.ts'
import { inTemporaryFolder } from '../../scripts/publish/files/temporary.ts'
import { sharedWorkshop } from '../../scripts/publish/workshop.ts'

const { values, positionals } = parseArgs({ options: { list: { type: 'boolean' } }, allowPositionals: true })
const folders =
  positionals.length > 0 ? positionals.map((each) => resolve(each)) : globSync(join(project, 'tests', 'cases', '*', ''))

const kinds = new Map<string, number>()
await inTemporaryFolder(cache, 'fit', async (temporary) => {
  const workshop = sharedWorkshop()
  try {
    for (const folder of folders.toSorted()) {
      const [report] = globSync(join(folder, 'report.*'))
      if (report === undefined) continue
      const { slides, problems } = await findingsFor(report, join(temporary, basename(folder)))
      console.log(`${basename(folder)}: ${slides} slides, ${problems.length} findings`)
      for (const { code, message, id } of problems) {
        kinds.set(code, (kinds.get(code) ?? 0) + 1)
        if (values.list) console.log(`  ${code}: ${message} [${id}]`)
      }
    }
  } finally {
    await workshop.end()
  }

  async function findingsFor(report: string, out: string): Promise<{ slides: number; problems: readonly Problem[] }> {
    mkdirSync(out, { recursive: true })
    const deckFolder = folderForReport(report, out)
    await draftInto(deckFolder, report, { published: undefined, onProgress: () => undefined })
    const made = await makeSlides(deckFolder).catch((error: unknown) => {
      if (error instanceof ProblemsError) return error.problems.filter(({ severity }) => severity === 'error')
      throw error
    })
    if (!('deck' in made)) return { slides: 0, problems: made }
    const { findings, problems } = await measure(made.text, { workshop })
    return { slides: made.deck.slides.length, problems: [...placeFindings(findings, made), ...problems] }
  }
})
console.log(`${[...kinds.values()].reduce((sum, count) => sum + count, 0)} findings in all`)
for (const [kind, count] of kinds) console.log(`  ${kind}: ${count}`)
