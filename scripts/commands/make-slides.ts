import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { composeDeck } from '../compose/compose-deck.ts'
import { composeHandout } from '../compose/compose-handout.ts'
import type { Deck } from '../compose/deck.ts'
import { ProblemsError, UserError, type Problem } from '../problems.ts'
import { readReport } from '../read/read-report.ts'
import type { Report } from '../read/report.ts'
import { parseBriefing } from '../verify/parse-briefing.ts'
import { verifyBriefing } from '../verify/verify-briefing.ts'
import { writeReport, type WrittenReport } from '../write/write-report.ts'
import { writeHandout, type HandoutPage } from '../write/write-handout.ts'
import { writeSlides } from '../write/write-slides.ts'
import { shown, type DeckFolder } from './deck-folder.ts'

export interface MadeSlides {
  readonly deck: Deck
  /** The report as it was read. */
  readonly source: Report
  /** The text of `slides.md`. */
  readonly text: string
  /** The report as it goes into the site beside the slides. */
  readonly report: WrittenReport
  /** The page of the handout, but for the slides on it. */
  readonly handout: HandoutPage
  readonly warnings: readonly Problem[]
}

/**
 * Reads report and briefing of a deck folder, verifies, composes and writes, without touching a file.
 *
 * @throws ProblemsError where the briefing does not hold
 * @throws UserError where a file is missing or can't be read
 */
export async function makeSlides(folder: DeckFolder): Promise<MadeSlides> {
  const parsed = parseBriefing(readBriefing(folder), shown(folder.briefing))
  if (parsed.briefing === undefined) throw new ProblemsError(parsed.problems)
  const report = await readReport(reportOf(folder, parsed.briefing.report))
  const { verified, problems } = verifyBriefing(report, parsed)
  if (verified === undefined) throw new ProblemsError(problems)
  const deck = composeDeck(verified)
  return {
    deck,
    source: report,
    text: writeSlides(deck),
    report: writeReport(deck),
    handout: writeHandout(composeHandout(deck)),
    warnings: problems,
  }
}

/** The report lies beside the briefing. */
function reportOf(folder: DeckFolder, name: string): string {
  const path = join(folder.data, name)
  if (existsSync(path)) return path
  const there = readdirSync(folder.data).filter((file) => file.startsWith('report.'))
  throw new UserError(`${shown(folder.briefing)}: “report: ${name}” names a file that is not in ${shown(folder.data)}.`, {
    hint: there.length === 0 ? 'Put the report there, and write its name.' : `Write “report: ${there[0]}”.`,
  })
}

function readBriefing(folder: DeckFolder): string {
  if (existsSync(folder.briefing)) return readFileSync(folder.briefing, 'utf8')
  throw new UserError(`${shown(folder.briefing)}: expected a briefing, but there is no such file.`, {
    hint: 'Make one from a report with: npm run draft -- REPORT',
  })
}
