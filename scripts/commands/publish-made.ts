import { join } from 'node:path'
import type { Deck } from '../compose/deck.ts'
import type { Problem } from '../problems.ts'
import { filesIn } from '../publish/program.ts'
import { keepTold, outputsIn, sumOf, toldBefore } from '../publish/publish-once.ts'
import type { Published, PublishOptions } from '../publish/publish.ts'
import type { Workshop } from '../publish/workshop.ts'
import type { Call } from './command.ts'
import type { DeckFolder } from './deck-folder.ts'

/** What is told of a deck that was made. */
export interface MadeDeck {
  readonly about: Pick<Deck, 'title' | 'language' | 'draft' | 'seconds'>
  /** When the report appeared, as exactly as it is known. */
  readonly date?: string
  readonly published: Published
  /** Of the briefing, of its slides and of the browser. */
  readonly problems: readonly Problem[]
  /** What was not checked, in a line; none where all was. */
  readonly unchecked: readonly string[]
  /** Lines on a `slides.md` that was edited by hand, and is kept. */
  readonly kept: readonly string[]
}

/**
 * Makes `slides.md` of a deck folder and publishes it, as the options of a command say (`--with-notes`, `--again`); unless
 * `dist/` holds already what would come out: then it stays, and what was found at the time is told again.
 *
 * @param prints what is made beside the site
 * @param workshop what it is made with, where many decks are made
 */
export async function publishMade(
  folder: DeckFolder,
  call: Call,
  prints: PublishOptions['prints'],
  workshop?: Workshop,
): Promise<MadeDeck> {
  const dist = join(folder.path, 'dist')
  const withNotes = call.options['with-notes'] === true
  const inputs = () => sumOf([...filesIn(folder.data), folder.slides], [prints, withNotes])
  const sources = () => sumOf(filesIn(folder.data), [])
  const before = call.options['again'] === true ? undefined : toldBefore<MadeDeck>(dist, inputs())
  if (before !== undefined) {
    call.onProgress('Nothing has changed since the last time')
    return before
  }
  const begun = sources()
  let outputs = ''
  const told = await make(folder, {
    ...{ prints, withNotes, onProgress: call.onProgress, ...(workshop && { workshop }) },
    // While nobody else can reach it: another run may replace it at once.
    onMade: (making) => (outputs = outputsIn(making)),
  })
  // Another time there may be a browser; and what was saved meanwhile may have been read before or after.
  const isLasting = told.published.problems.every(({ code }) => code !== 'no-browser') && begun === sources()
  if (isLasting) await keepTold<MadeDeck>(dist, { inputs: inputs(), outputs, told: { ...told, kept: [] } })
  return told
}

async function make(folder: DeckFolder, options: Omit<PublishOptions, 'report' | 'handout'>): Promise<MadeDeck> {
  // Where nothing has changed, none of this is needed.
  const { ownWorkshop } = await import('../publish/workshop.ts')
  const { workshop = ownWorkshop() } = options
  // It loads Slidev beside what is done here.
  workshop.builder()
  const [{ makeSlides }, { saveSlides }, { placeFindings }, { publish }] = await Promise.all([
    import('./make-slides.ts'),
    import('./save-slides.ts'),
    import('./place-findings.ts'),
    import('../publish/publish.ts'),
  ])
  try {
    const made = await makeSlides(folder)
    const { text, report, handout, deck, unchecked } = made
    const kept = await saveSlides(folder, text)
    const published = await publish(folder.path, { ...options, workshop, report, handout })
    const { title, language, draft, seconds } = deck
    return {
      about: { title, language, draft, seconds },
      ...(made.published !== undefined && { date: made.published }),
      published,
      problems: [...made.warnings, ...placeFindings(published.findings, made), ...published.problems],
      unchecked,
      kept,
    }
  } finally {
    workshop.endBuilder()
  }
}
