import type { Problem } from '../problems.ts'
import type { Report } from '../read/report.ts'
import type { Check, LocatedItem } from './check.ts'
import { cutSentences } from './cut-sentences.ts'
import { indexReport } from './index-report.ts'
import { locateItems } from './locate-items.ts'
import type { ParsedBriefing } from './parse-briefing.ts'
import { findContradictingPassages } from './find-contradicting-passages.ts'
import { ReadReport } from './statements/grounds.ts'
import { inOrder } from './tree.ts'
import type { Passage, Verified } from './verified.ts'
import { verifyHeadings } from './verify-headings.ts'
import { verifyQuotes } from './verify-quotes.ts'
import { verifyStatements } from './verify-statements.ts'

/** A new check is a file and a line here. */
const checks: readonly Check[] = [verifyQuotes, verifyHeadings, verifyStatements]

/**
 * Verifies a briefing against its report.
 *
 * @returns `problems` has those of the parsed briefing, too, in the order of the file; there is no
 *   `verified` where one of them is an error
 */
export function verifyBriefing(
  report: Report,
  { briefing, file, places, problems: before }: ParsedBriefing,
): { readonly verified?: Verified; readonly problems: readonly Problem[] } {
  if (briefing === undefined) return { problems: before }
  const index = indexReport(report)
  const items = locateItems(briefing, index)
  const reading = new ReadReport({ report, index, briefing })
  const context = { report, index, briefing, items, reading, tree: { file, places, data: briefing } }
  const problems = inOrder([...before, ...checks.flatMap((check) => check(context))])
  if (problems.some(({ severity }) => severity === 'error')) return { problems }
  const verified = {
    briefing,
    passages: passagesOf(items),
    contradictions: findContradictingPassages(context),
    blocks: cutSentences(report, [...reading.sentences.values()].flat()),
  }
  return { verified, problems }
}

function passagesOf(items: readonly LocatedItem[]): ReadonlyMap<string, Passage> {
  return new Map(items.flatMap(({ item, finding }) => (finding.found === 'whole' ? [[item.id, finding.passage] as const] : [])))
}
