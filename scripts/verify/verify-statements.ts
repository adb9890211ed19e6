import type { Problem } from '../problems.ts'
import type { CheckContext } from './check.ts'
import { settleAsserts } from './statements/asserts.ts'
import { checkBindings } from './statements/check-bindings.ts'
import { checkContraries } from './statements/check-contraries.ts'
import { checkDates, checkItemDates } from './statements/check-dates.ts'
import { checkFigures } from './statements/check-figures.ts'
import { checkModality } from './statements/check-modality.ts'
import { checkNumbers } from './statements/check-numbers.ts'
import { checkRates } from './statements/check-rates.ts'
import { checkRoles } from './statements/check-roles.ts'
import { checkScope } from './statements/check-scope.ts'
import { checkSource } from './statements/check-source.ts'
import { checkStatuses } from './statements/check-statuses.ts'
import { checkStructure } from './statements/check-structure.ts'
import { checkTimes } from './statements/check-times.ts'
import { checkVoices } from './statements/check-voices.ts'
import { checkWords } from './statements/check-words.ts'
import { listStatements } from './statements/list-statements.ts'
import { namesIn, vocabularyOf, type Vocabulary } from './statements/names.ts'
import { readUnits } from './statements/unit-readings.ts'
import { verifyDigits } from './statements/verify-digits.ts'

/**
 * Every text that a slide shows says what its quotes say: the same numbers, dates and names, no more certain, and in
 * the mouth of whoever says it. The rules for that are English; in another language numbers in digits are all that is checked. What an `asserts` of the briefing bears out, with a reason, is no finding.
 */
export function verifyStatements(context: CheckContext): Problem[] {
  if (!context.isEnglish) return verifyDigits(context)
  const { briefing, items, tree, reading: report } = context
  const bearing = items.filter(({ finding }) => finding.found === 'whole')
  const words = vocabularyOf(report.all)
  const known = knownNames(context, words)
  const { published } = briefing.source
  const units = bearing.filter(({ path }) => path[0] === 'units')
  const readings = readUnits(units, report, published)
  const ofStatements = listStatements(briefing, items)
    .filter((statement) => statement.items.every((item) => bearing.includes(item)))
    .flatMap((statement) => [
      ...checkNumbers(statement, report),
      ...checkDates(statement, report, published),
      ...checkWords(statement, report, words, known, readings),
      ...checkModality(statement, report),
      ...checkContraries(statement, report),
      ...checkRoles(statement, report),
      ...checkBindings(statement, report),
      ...checkScope(statement, report),
      ...checkTimes(statement, report),
      ...checkRates(statement, report),
    ])
  const findings = [
    ...ofStatements,
    ...checkItemDates(context, report),
    ...checkFigures(context, report),
    ...checkVoices(context, report, readings),
    ...checkStatuses(context, report, readings),
    ...checkStructure(context, report),
    ...checkSource(context),
  ]
  return settleAsserts(findings, briefing, tree)
}

/** Whom the report is about, who speaks in it and who published it. */
function knownNames({ briefing: { source }, report }: CheckContext, words: Vocabulary): ReadonlySet<string> {
  const { interviewee, author, publisher } = source
  const named = [
    interviewee?.split(',')[0],
    author,
    publisher,
    report.title,
    ...Object.values<string | undefined>({ ...report.particulars }),
  ]
  return new Set(named.flatMap((text) => (text === undefined ? [] : namesIn(text, words))))
}
