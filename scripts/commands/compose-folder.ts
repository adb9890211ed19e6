import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { composeDeck } from '../compose/compose-deck.ts'
import type { Deck } from '../compose/deck.ts'
import { ProblemsError, UserError, type Problem } from '../problems.ts'
import { readReport } from '../read/read-report.ts'
import type { Report } from '../read/report.ts'
import { parseBriefing } from '../verify/parse-briefing.ts'
import type { Tree } from '../verify/tree.ts'
import type { Verified } from '../verify/verified.ts'
import { verifyBriefing } from '../verify/verify-briefing.ts'
import { shown, type DeckFolder } from './deck-folder.ts'

export interface ComposedDeck {
  readonly deck: Deck
  /** When the report appeared, as exactly as it is known. */
  readonly published?: string
  /** The report as it was read. */
  readonly source: Report
  readonly blocks: Verified['blocks']
  readonly warnings: readonly Problem[]
  /** The briefing as it stands in its file. */
  readonly tree: Tree
  /** What was not checked, in a line; none where all was. */
  readonly unchecked: readonly string[]
}

/**
 * Reads report and briefing of a deck folder, verifies and composes, without writing anything.
 *
 * @throws ProblemsError where the briefing does not hold
 * @throws UserError where a file is missing or can't be read
 */
export async function composeFolder(folder: DeckFolder): Promise<ComposedDeck> {
  const parsed = parseBriefing(readBriefing(folder), shown(folder.briefing))
  if (parsed.briefing === undefined) throw new ProblemsError(parsed.problems)
  const source = await readReport(reportOf(folder, parsed.briefing.report))
  const { verified, problems, unchecked } = verifyBriefing(source, parsed)
  if (verified === undefined) throw new ProblemsError(problems)
  return {
    deck: composeDeck(verified),
    ...(parsed.briefing.source.published !== undefined && { published: parsed.briefing.source.published }),
    source,
    blocks: verified.blocks,
    warnings: problems,
    tree: { file: parsed.file, data: parsed.briefing, places: parsed.places },
    unchecked: unchecked === undefined ? [] : [`Not checked, for the rules are for English: ${unchecked}.`],
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
