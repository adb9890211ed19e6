import type { Command } from './command.ts'
import { answerFor, makeDeck } from './make-deck.ts'
import { expandOperands, isPattern } from './place-decks.ts'

export const deck: Command = {
  help: `npm run deck -- [REPORT or FOLDER] … [--out FOLDER] [--published DATE] [--with-notes] [--again] [--json]

Makes slides.md, the site in dist/, dist/briefing.pdf and dist/handout.pdf. For a report without a briefing, one is
drafted first, and the cover says so.

  REPORT            a report in Markdown, plain text, HTML, Word (.docx) or PDF; its deck
                    folder is decks/<name of the report>/, or what --out says
  FOLDER            a deck folder; the root of the project where it is left out
  --out FOLDER      where the deck of a report goes; of several, where all of them go
  --published DATE  when the report appeared: 2024, 2024-03 or 2024-03-22
  --with-notes      put the speaker notes into the site
  --again           make it anew, though nothing has changed
  --json            the answer as JSON

Of several reports and deck folders, each gets its deck, and decks/index.html is a page to choose from. As many are
made at once as there are processors and memory for. One that fails does not stop the others: it is told at the end,
with its reason, and the exit status is 1. A pattern counts as several ("reports/*.docx"). Of reports with one name, the
second goes to decks/<name>-2/. With --json, the answer is an array with one for each. For thousands of reports,
docs/hosting.md has a workflow that shares them among machines.`,
  options: {
    out: { type: 'string' },
    published: { type: 'string' },
    'with-notes': { type: 'boolean' },
    again: { type: 'boolean' },
  },
  takesMany: true,
  run: async (call) => {
    const paths = expandOperands(call.all)
    if (paths.length > 1 || call.all.some(isPattern)) return (await import('./make-decks.ts')).makeDecks(paths, call)
    return answerFor(await makeDeck({ ...call, argument: paths[0] }))
  },
}
