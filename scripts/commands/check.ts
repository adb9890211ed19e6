import type { Problem } from '../problems.ts'
import type { Call, Command } from './command.ts'
import { existingFolder } from './deck-folder.ts'
import { describeProblems, statusOf } from './describe-problems.ts'
import { makeSlides } from './make-slides.ts'

export const check: Command = {
  help: `npm run check -- [FOLDER] [--no-browser] [--json]

Verifies the briefing against the report, and measures each slide in a real browser: text that
overflows, is cut off or is too small. Writes nothing into the deck folder.

  FOLDER        a deck folder; the root of the project where it is left out
  --no-browser  leave out what needs a browser
  --json        the problems as JSON`,
  options: { 'no-browser': { type: 'boolean' } },
  run: async ({ argument, options, onProgress }) => {
    const { deck, text, warnings } = await makeSlides(existingFolder(argument))
    const fit = options['no-browser'] === true ? [] : await measureFit(text, onProgress)
    const problems = [...warnings, ...fit]
    const found = problems.length === 0 ? 'nothing to mend' : `${problems.length} to mend`
    return {
      status: statusOf(problems),
      data: { slides: deck.slides.length, problems },
      lines: [...describeProblems(problems), `${deck.slides.length} slides checked: ${found}.`],
    }
  },
}

/** Slidev takes a second to load, which nobody waits for who wants no browser. */
async function measureFit(text: string, onProgress: Call['onProgress']): Promise<readonly Problem[]> {
  const { measure } = await import('../publish/publish.ts')
  return measure(text, onProgress)
}
