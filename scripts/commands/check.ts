import type { Problem } from '../problems.ts'
import { listOmissions, type OmittedFrom } from '../verify/list-omissions.ts'
import type { Call, Command } from './command.ts'
import { existingFolder } from './deck-folder.ts'
import { describeProblems, statusOf } from './describe-problems.ts'
import { composeFolder, type ComposedDeck } from './compose-folder.ts'
import { placeFindings } from './place-findings.ts'

export const check: Command = {
  help: `npm run check -- [FOLDER] [--no-browser] [--omissions] [--json]

Verifies the briefing against the report: each quote, and that every number, date, name, hedge and
voice on a slide stands in the quote that it rests on. Then measures each slide in a real browser, in
light, in dark and as it is printed: text that overflows, is cut off, too small, too faint, too near
to the edge, or over other text. Writes nothing into the deck folder.

  FOLDER        a deck folder; the root of the project where it is left out
  --no-browser  leave out what needs a browser
  --omissions   list the sentences and rows of tables of the report that reach no slide and no note,
                section by section
  --json        the answer as JSON

In GitHub's CI (GITHUB_ACTIONS=true) the problems are annotations. Exit status: 0 nothing wrong or
warnings alone, 1 errors.`,
  options: { 'no-browser': { type: 'boolean' }, omissions: { type: 'boolean' } },
  run: async ({ argument, options, onProgress }) => {
    const made = await composeFolder(existingFolder(argument))
    const { deck, warnings, unchecked } = made
    const fit = options['no-browser'] === true ? [] : await measureFit(made, onProgress)
    const problems = [...warnings, ...fit]
    const found = problems.length === 0 ? 'nothing to mend' : `${problems.length} to mend`
    const omissions = options['omissions'] === true ? omissionsOf(made) : undefined
    return {
      status: statusOf(problems),
      data: { slides: deck.slides.length, problems, unchecked, ...(omissions && { omissions }) },
      lines: [
        ...describeProblems(problems),
        ...(omissions ? describeOmissions(omissions) : []),
        ...unchecked,
        `${deck.slides.length} slides checked: ${found}.`,
      ],
    }
  },
}

function omissionsOf({ deck, source, blocks }: ComposedDeck): OmittedFrom[] {
  return listOmissions(source, blocks, new Map(deck.text.blocks.map(({ id, passages }) => [id, passages])))
}

function describeOmissions(sections: readonly OmittedFrom[]): string[] {
  return sections.flatMap(({ heading, passages, omitted }) => {
    const used = passages - omitted.length
    const share = Math.round((100 * used) / passages)
    const name = heading === undefined ? 'Before the first heading' : `“${heading}”`
    return [
      `${name}: ${used} of ${passages} sentences and rows of tables reach a slide or the notes (${share} %)`,
      ...omitted.map(({ passage, where }) => `  ${where}: ${passage}`),
    ]
  })
}

/** Slidev takes a second to load, and slides have to be written: nobody waits for it who wants no browser. */
async function measureFit(made: ComposedDeck, onProgress: Call['onProgress']): Promise<readonly Problem[]> {
  const [{ measure }, { writeSlides }] = await Promise.all([import('../publish/publish.ts'), import('../write/write-slides.ts')])
  const { findings, problems } = await measure(writeSlides(made.deck), { onProgress })
  return [...placeFindings(findings, made), ...problems]
}
