import { composeHandout } from '../compose/compose-handout.ts'
import { writeHandout, type HandoutPage } from '../write/write-handout.ts'
import { writeReport, type WrittenReport } from '../write/write-report.ts'
import { writeSlides } from '../write/write-slides.ts'
import type { DeckFolder } from './deck-folder.ts'
import { composeFolder, type ComposedDeck } from './compose-folder.ts'

export interface MadeSlides extends ComposedDeck {
  /** The text of `slides.md`. */
  readonly text: string
  /** The report as it goes into the site beside the slides. */
  readonly report: WrittenReport
  /** The page of the handout, but for the slides on it. */
  readonly handout: HandoutPage
}

/**
 * Reads report and briefing of a deck folder, verifies, composes and writes, without touching a file.
 *
 * @throws ProblemsError where the briefing does not hold
 * @throws UserError where a file is missing or can't be read
 */
export async function makeSlides(folder: DeckFolder): Promise<MadeSlides> {
  const made = await composeFolder(folder)
  return {
    ...made,
    text: writeSlides(made.deck),
    report: writeReport(made.deck),
    handout: writeHandout(composeHandout(made.deck)),
  }
}
