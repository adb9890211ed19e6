import open from 'open'
import { ProblemsError, UserError } from '../problems.ts'
import { serveLive } from '../publish/live/live-server.ts'
import { openToAudience, type Audience } from '../publish/live/open-to-audience.ts'
import { explainSystemError } from '../publish/files/system-error.ts'
import type { WrittenReport } from '../write/write-report.ts'
import type { Call, Command } from './command.ts'
import { existingFolder, shown, type DeckFolder } from './deck-folder.ts'
import { describeProblems } from './describe-problems.ts'
import { makeSlides } from './make-slides.ts'
import { saveSlides } from './save-slides.ts'

const PORT = 3030
/** Editors save in several steps; what they do within this time, in milliseconds, is one change. */
const SETTLE = 60

export const present: Command = {
  help: `npm run present -- [FOLDER] [--port PORT] [--no-open] [--remote]

Shows the deck in a browser of yours, from this machine alone. When the report or briefing is saved,
the deck follows; a mistake in them is told here, and the deck stays as it was. Ctrl-C ends it.

  FOLDER       a deck folder; the root of the project where it is left out
  --port PORT  ${PORT} where it is left out
  --no-open    open no browser
  --remote     show the deck as it is now to others in your network as well, on the next port, to
               whoever gives the password: that of BRIEFDECK_PASSWORD, or one that is made up and
               told here. They see the slides and the report, no notes, and no other file. It travels
               unencrypted.`,
  options: { port: { type: 'string' }, 'no-open': { type: 'boolean' }, remote: { type: 'boolean' } },
  run: async ({ argument, options, onProgress }) => {
    const folder = existingFolder(argument)
    const port = portOf(options['port'])
    let report: WrittenReport | undefined
    const follow = () => remake(folder, (made) => (report = made))
    onProgress(await follow())
    const live = await serveLive(folder.path, {
      port,
      watch: folder.data,
      onChange: settled(async () => console.error(await follow())),
      report: () => report,
    })
    const audience = options['remote'] === true ? await openDeck(folder, port + 1, report, onProgress) : undefined
    console.error(
      `The deck:        ${live.url}\nPresenter view:  ${live.url}#/presenter/1\nThe report:      ${live.url}report.html\nEdit ${shown(folder.briefing)} and save: the deck follows. Ctrl-C ends it.`,
    )
    if (options['no-open'] !== true) await openInBrowser(live.url)
    await interrupted()
    await Promise.all([live.close(), audience?.close()])
    return { data: { folder: folder.path }, lines: ['Ended.'] }
  },
}

async function openDeck(
  folder: DeckFolder,
  port: number,
  report: WrittenReport | undefined,
  onProgress: Call['onProgress'],
): Promise<Audience> {
  const password = process.env['BRIEFDECK_PASSWORD'] || undefined
  const audience = await openToAudience(folder.path, port, { password, report, onProgress })
  console.error(
    [
      'Open to everyone in your network who has the password, without encryption, until Ctrl-C:',
      ...audience.urls.map((url) => `  ${url}`),
      `  password: ${audience.password}   (any name)`,
      'They see the slides and the report as they are now: no notes, no other file, and nothing that you change from here on.',
    ].join('\n'),
  )
  return audience
}

/** Remakes `slides.md` and the report beside it, and says in a few lines how that went. What goes wrong here must not end the presentation. */
async function remake(folder: DeckFolder, show: (report: WrittenReport) => void): Promise<string> {
  try {
    const { deck, text, report, warnings } = await makeSlides(folder)
    const kept = await saveSlides(folder, text)
    show(report)
    return [...describeProblems(warnings), ...kept, `${shown(folder.slides)}: ${deck.slides.length} slides`].join('\n')
  } catch (thrown) {
    const error = explainSystemError(thrown) ?? thrown
    if (error instanceof ProblemsError) return [...describeProblems(error.problems), 'The deck stays as it was.'].join('\n')
    if (error instanceof UserError) {
      return `${error.message}\n  What to do: ${error.hint ?? 'mend it and save again.'}\nThe deck stays as it was.`
    }
    throw error
  }
}

function portOf(value: string | boolean | undefined): number {
  const port = Number(value ?? PORT)
  if (Number.isInteger(port) && port > 0 && port < 65_535) return port
  throw new UserError(`--port: expected a number from 1 to 65534, but it is “${String(value)}”.`, {
    hint: 'npm run present -- --port 3131',
    status: 2,
  })
}

/** Acts once when calls have ceased for a moment, and never twice at once: the later state is written last. */
function settled(action: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined
  let last = Promise.resolve()
  return () => {
    clearTimeout(timer)
    timer = setTimeout(() => void (last = last.then(action)), SETTLE)
  }
}

/** The deck is served all the same where no browser can be opened, as on a machine without a desktop. */
async function openInBrowser(url: string): Promise<void> {
  try {
    await open(url)
  } catch {
    console.error(`No browser could be opened. Open ${url} yourself.`)
  }
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
  })
}
