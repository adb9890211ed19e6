import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { composeDeck } from '../scripts/compose/compose-deck.ts'
import type { Deck } from '../scripts/compose/deck.ts'
import { readReport } from '../scripts/read/read-report.ts'
import type { Report } from '../scripts/read/report.ts'
import { parseBriefing } from '../scripts/verify/parse-briefing.ts'
import type { Verified } from '../scripts/verify/verified.ts'
import { verifyBriefing } from '../scripts/verify/verify-briefing.ts'

/** What a deck folder gives on the way to its slides. */
export interface Steps {
  readonly report: Report
  readonly verified: Verified
  readonly deck: Deck
}

/** Goes from the report and the briefing of a deck folder to the deck. */
export async function stepsOf(folder: string): Promise<Steps> {
  const parsed = parseBriefing(readFileSync(join(folder, 'data', 'briefing.yaml'), 'utf8'), 'briefing.yaml')
  const report = await readReport(join(folder, 'data', parsed.briefing?.report ?? ''))
  const { verified, problems } = verifyBriefing(report, parsed)
  if (verified === undefined) throw new Error(JSON.stringify(problems))
  return { report, verified, deck: composeDeck(verified) }
}
