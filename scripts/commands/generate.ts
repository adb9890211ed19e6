import { existsSync, readFileSync } from 'node:fs'
import type { Command } from './command.ts'
import { argumentFor, existingFolder, shown } from './deck-folder.ts'
import { makeSlides } from './make-slides.ts'
import { describeProblems } from './describe-problems.ts'
import { saveSlides } from './save-slides.ts'

export const generate: Command = {
  help: `npm run generate -- [FOLDER] [--check] [--json]

Verifies data/briefing.yaml against the report and writes slides.md.

  FOLDER    a deck folder; the root of the project where it is left out
  --check   write nothing; exit status 1 where slides.md is not what the briefing gives
  --json    the answer as JSON`,
  options: { check: { type: 'boolean' } },
  run: async ({ argument, options }) => {
    const folder = existingFolder(argument)
    const { deck, text, warnings, unchecked } = await makeSlides(folder)
    const file = shown(folder.slides)
    const data = { slides: deck.slides.length, seconds: deck.seconds, file: folder.slides, problems: warnings, unchecked }
    if (options['check']) {
      const fresh = existsSync(folder.slides) && readFileSync(folder.slides, 'utf8').replaceAll('\r\n', '\n') === text
      if (fresh) return { data: { ...data, fresh }, lines: [`${file} is what the briefing gives.`] }
      return {
        data: { ...data, fresh },
        status: 1,
        lines: [`${file} is stale: it is not what the briefing gives.`, `What to do: npm run generate${argumentFor(folder)}`],
      }
    }
    const kept = await saveSlides(folder, text)
    return { data, lines: [...describeProblems(warnings), ...unchecked, ...kept, `${file}: ${deck.slides.length} slides`] }
  },
}
