import type { Problem } from '../problems.ts'
import type { CheckContext } from './check.ts'
import { settleAsserts } from './statements/asserts.ts'
import { checkBindings } from './statements/checks/check-bindings.ts'
import { checkCauses } from './statements/checks/check-causes.ts'
import { checkClauses } from './statements/checks/check-clauses.ts'
import { checkConditions } from './statements/checks/check-conditions.ts'
import { checkContraries } from './statements/checks/check-contraries.ts'
import { checkDates, checkItemDates } from './statements/checks/check-dates.ts'
import { checkFigures } from './statements/checks/check-figures.ts'
import { checkLanes } from './statements/checks/check-lanes.ts'
import { checkLimits } from './statements/checks/check-limits.ts'
import { checkModality } from './statements/checks/check-modality.ts'
import { checkNumbers } from './statements/checks/check-numbers.ts'
import { checkChange } from './statements/checks/check-change.ts'
import { checkQuantifiers } from './statements/checks/check-quantifiers.ts'
import { checkSigns } from './statements/checks/check-signs.ts'
import { checkOutcomes } from './statements/checks/check-outcomes.ts'
import { checkRates } from './statements/checks/check-rates.ts'
import { checkRelayed } from './statements/checks/check-relayed.ts'
import { checkRelations } from './statements/checks/check-relations.ts'
import { checkRoles } from './statements/checks/check-roles.ts'
import { checkScope } from './statements/checks/check-scope.ts'
import { checkSource } from './statements/checks/check-source.ts'
import { checkStatuses } from './statements/checks/check-statuses.ts'
import { checkStructure } from './statements/checks/check-structure.ts'
import { checkSubstitutes } from './statements/checks/check-substitutes.ts'
import { checkTimes } from './statements/checks/check-times.ts'
import { checkUnitsLabel } from './statements/checks/check-units-label.ts'
import { checkVoices } from './statements/checks/check-voices.ts'
import { checkWhere } from './statements/checks/check-where.ts'
import { checkWords } from './statements/checks/check-words.ts'
import { listStatements } from './statements/list-statements.ts'
import { namesIn, vocabularyOf, type Vocabulary } from './statements/names.ts'
import type { ReadText } from './statements/read-text.ts'
import type { Statement, StatementFinding } from './statements/statement.ts'
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
  const statements = listStatements(briefing, items).filter(({ items: rests }) => rests.every((item) => bearing.includes(item)))
  const about = JSON.stringify([[...known], units.map(({ item }) => item)])
  const ofStatements = onceEach(statements, report.all, about, (statement) => [
    ...checkNumbers(statement, report),
    ...checkDates(statement, report, published),
    ...checkWords(statement, report, words, known, readings),
    ...checkSubstitutes(statement, report, words),
    ...checkModality(statement, report),
    ...checkConditions(statement, report),
    ...checkContraries(statement, report),
    ...checkRoles(statement, report),
    ...checkCauses(statement, report),
    ...checkBindings(statement, report),
    ...checkScope(statement, report),
    ...checkTimes(statement, report),
    ...checkRates(statement, report),
    ...checkOutcomes(statement, report),
    ...checkSigns(statement, report),
    ...checkQuantifiers(statement, report),
    ...checkChange(statement, report),
    ...checkClauses(statement, report, known),
    ...checkRelayed(statement, report),
  ])
  const findings = [
    ...ofStatements,
    ...checkItemDates(context, report),
    ...checkFigures(context, report),
    ...checkVoices(context, report, readings),
    ...checkStatuses(context, report, readings),
    ...checkStructure(context, report),
    ...checkRelations(context, report),
    ...checkUnitsLabel(context, report),
    ...checkLanes(context, report),
    ...checkWhere(context, report),
    ...checkSource(context),
    ...checkLimits(context),
  ]
  return settleAsserts(findings, briefing, tree)
}

/**
 * What the rules find of each statement. It depends on the statement, with the items that it rests on, on the report, and on whom
 * that is about: a statement of which nothing has changed since the briefing was last verified is not checked again.
 *
 * @param about whom the report is about, and its units
 */
function onceEach(
  statements: readonly Statement[],
  report: readonly ReadText[],
  about: string,
  check: (statement: Statement) => readonly StatementFinding[],
): readonly StatementFinding[] {
  const last = checked.get(report)
  const before = last?.about === about ? last.found : undefined
  const found = statements.map((statement) => {
    const key = JSON.stringify(statement)
    return [key, before?.get(key) ?? check(statement)] as const
  })
  checked.set(report, { about, found: new Map(found) })
  return found.flatMap(([, findings]) => findings)
}

/** What was found in the briefing that was last verified against a report. */
const checked = new WeakMap<
  readonly ReadText[],
  { readonly about: string; readonly found: ReadonlyMap<string, readonly StatementFinding[]> }
>()

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
