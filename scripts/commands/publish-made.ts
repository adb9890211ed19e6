import type { Problem } from '../problems.ts'
import type { BrowserSource } from '../publish/browser-source.ts'
import { publishOnce } from '../publish/publish-once.ts'
import type { Published, PublishOptions } from '../publish/publish.ts'
import type { Call } from './command.ts'
import type { DeckFolder } from './deck-folder.ts'
import { makeSlides, type MadeSlides } from './make-slides.ts'
import { placeFindings } from './place-findings.ts'
import { saveSlides } from './save-slides.ts'

/** What was made of a deck folder, and what was found on the way. */
export interface MadeDeck {
  readonly made: MadeSlides
  readonly published: Published
  /** Of the briefing, of its slides and of the browser. */
  readonly problems: readonly Problem[]
  /** Lines on a `slides.md` that was edited by hand, and is kept. */
  readonly kept: readonly string[]
}

/**
 * Makes `slides.md` of a deck folder and publishes it, as the options of a command say (`--with-notes`, `--again`).
 *
 * @param prints what is made beside the site
 * @param browser where it comes from, where many decks are made
 */
export async function publishMade(
  folder: DeckFolder,
  call: Call,
  prints: PublishOptions['prints'],
  browser?: BrowserSource,
): Promise<MadeDeck> {
  const made = await makeSlides(folder)
  const { text, report, handout } = made
  const kept = await saveSlides(folder, text)
  const withNotes = call.options['with-notes'] === true
  const options = { prints, report, handout, withNotes, onProgress: call.onProgress, ...(browser && { browser }) }
  const published = await publishOnce(folder.path, options, call.options['again'] === true)
  return {
    made,
    published,
    kept,
    problems: [...made.warnings, ...placeFindings(published.findings, made), ...published.problems],
  }
}
