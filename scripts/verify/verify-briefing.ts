import { languageOf } from '../draft/report-language.ts'
import type { Problem } from '../problems.ts'
import type { Report } from '../read/report.ts'
import type { Check, LocatedItem } from './check.ts'
import { cutSentences } from './cut-sentences.ts'
import { indexReport } from './index-report.ts'
import { locateItems } from './locate-items.ts'
import type { ParsedBriefing } from './parse-briefing.ts'
import { findContradictingPassages } from './find-contradicting-passages.ts'
import { findTold } from './find-told.ts'
import { findVoices } from './find-voices.ts'
import { placesOf } from './places.ts'
import { ReadReport } from './statements/grounds.ts'
import { uncheckedElsewhere } from './statements/verify-digits.ts'
import { inOrder } from './tree.ts'
import type { Passage, Verified } from './verified.ts'
import { verifyHeadings } from './verify-headings.ts'
import { verifyLanguage } from './verify-language.ts'
import { verifyQuotes } from './verify-quotes.ts'
import { verifyStatements } from './verify-statements.ts'

/** A new check is a file and a line here. */
const checks: readonly Check[] = [verifyLanguage, verifyQuotes, verifyHeadings, verifyStatements]

/**
 * Verifies a briefing against its report.
 *
 * @returns `problems` has those of the parsed briefing, too, in the order of the file; there is no
 *   `verified` where one of them is an error. `unchecked` says what was not looked at, for the rules for it are English
 */
export function verifyBriefing(
  report: Report,
  { briefing, file, places, problems: before }: ParsedBriefing,
): { readonly verified?: Verified; readonly problems: readonly Problem[]; readonly unchecked?: string } {
  if (briefing === undefined) return { problems: before }
  const isEnglish = [briefing.language, languageOf(report)].every((tag) => new Intl.Locale(tag).language === 'en')
  const unchecked = isEnglish ? {} : { unchecked: uncheckedElsewhere }
  const index = indexReport(report)
  const items = locateItems(briefing, index)
  const reading = new ReadReport({ report, index, briefing })
  const context = { report, index, briefing, items, isEnglish, reading, tree: { file, places, data: briefing } }
  const problems = inOrder([...before, ...checks.flatMap((check) => check(context))])
  if (problems.some(({ severity }) => severity === 'error')) return { problems, ...unchecked }
  const verified = {
    briefing,
    places: placesOf(briefing),
    passages: passagesOf(items),
    voices: findVoices(context),
    contradictions: isEnglish ? findContradictingPassages(context) : new Map(),
    blocks: findTold(briefing, cutSentences(report, [...reading.sentences.values()].flat())),
  }
  return { verified, problems, ...unchecked }
}

function passagesOf(items: readonly LocatedItem[]): ReadonlyMap<string, Passage> {
  return new Map(items.flatMap(({ item, finding }) => (finding.found === 'whole' ? [[item.id, finding.passage] as const] : [])))
}
