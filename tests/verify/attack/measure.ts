/** What `verify` finds in the lies, and in the fair rewordings. */

import { stringify } from 'yaml'
import { readReport } from '../../../scripts/read/read-report.ts'
import type { Report } from '../../../scripts/read/report.ts'
import { parseBriefing } from '../../../scripts/verify/parse-briefing.ts'
import { verifyBriefing } from '../../../scripts/verify/verify-briefing.ts'
import { readCases } from '../../cases/labels.ts'
import { reportOf } from '../club.ts'
import { readAttackSets, type Attacked, type AttackSet, type Change } from './read-sets.ts'

/** A change, or an honest item as it is, with the worst that is found on it. */
export interface Outcome {
  readonly set: string
  readonly half: AttackSet['half']
  readonly kind: Change['kind']
  readonly text: string
  readonly quote: string
  readonly worst: 'error' | 'warning' | 'none'
  /** The codes and words of what is found. */
  readonly findings: readonly string[]
}

/** Makes each change, one at a time in a briefing that has nothing else in it, and verifies it. */
export async function measureAttacks(): Promise<readonly Outcome[]> {
  const outcomes = []
  for (const set of readAttackSets()) {
    const report = await reportFor(set.name)
    outcomes.push(...set.attacked.flatMap((attacked) => outcomesOf(set, attacked, report)))
  }
  return outcomes
}

/** The share of the outcomes that have a finding as bad as one of these. */
export function shareFound(outcomes: readonly Outcome[], ...worst: readonly Outcome['worst'][]): number {
  return outcomes.filter((outcome) => worst.includes(outcome.worst)).length / outcomes.length
}

async function reportFor(name: string): Promise<Report> {
  if (name === 'club') return reportOf()
  const [found] = readCases([name])
  if (found === undefined) throw new Error(`No case “${name}”`)
  return readReport(found.report)
}

function outcomesOf(set: AttackSet, attacked: Attacked, report: Report): Outcome[] {
  const honest: Change = { kind: 'fair', place: 'item', keys: {} }
  const given = findingsOf(set, attacked, honest, report)
  return [honest, ...attacked.changes].map((change) => {
    const problems = findingsOf(set, attacked, change, report).filter(
      ({ key }) => change.kind === 'fair' || !given.some((other) => other.key === key),
    )
    return {
      set: set.name,
      half: set.half,
      kind: change.kind,
      text: Object.values(change.keys).join(' | ') || attacked.item.text || '',
      quote: attacked.item.quote!,
      worst: (['error', 'warning'] as const).find((severity) => problems.some((each) => each.severity === severity)) ?? 'none',
      findings: problems.map(({ severity, key }) => `${severity} ${key}`),
    }
  })
}

function findingsOf(set: AttackSet, attacked: Attacked, change: Change, report: Report) {
  const { problems } = verifyBriefing(
    report,
    parseBriefing(stringify(briefingOf(set, attacked, change, report)), 'briefing.yaml'),
  )
  // A briefing of one event has no points, and that is told.
  return problems.flatMap(({ severity, code, words = '' }) =>
    code === 'no-points' ? [] : [{ severity, key: `${code} ${words}` }],
  )
}

function briefingOf({ source }: AttackSet, { list, item }: Attacked, { place, keys }: Change, report: Report): object {
  const changed = { id: 'item', ...item, ...(place === 'item' && keys) }
  const points = list === 'points' ? [changed] : []
  return {
    report: 'report.md',
    title: report.title,
    ...(place === 'cover' && { subtitle: keys.cover }),
    source: { ...source, ...(place === 'source' && keys) },
    language: 'en',
    summary: {
      ...(place === 'headline' && { headline: keys.headline }),
      ...(place === 'notes' && { say: keys.notes }),
      points,
    },
    ...(list !== 'points' && { [list]: [changed] }),
  }
}
