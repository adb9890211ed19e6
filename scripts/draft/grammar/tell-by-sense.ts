/** What the clauses of a sentence say of the units in them, by the sense of their words. */

import type { Status } from '../briefing.ts'
import type { Mention } from '../units/unit-mentions.ts'
import type { UnitName } from '../units/unit-names.ts'
import { clausesOf } from './clauses-of.ts'
import { plainOrder } from './inversion.ts'
import { judgeClause, type Judged } from './judge-clause.ts'
import { withoutOwners } from './owner-names.ts'
import { rivalry } from './rivalry.ts'
import { tokensOf } from './tokens.ts'

export interface Sensed {
  readonly unit: UnitName
  readonly status: Status
  /** It is only seen at work. */
  readonly acts?: true
  /** It is told of something that the unit has, or as past when something else happened: what is told of the unit itself holds against it. */
  readonly isWeak?: true
  /** A date behind "since" stands with it. */
  readonly isSince: boolean
}

/**
 * @param topic whom "it" stands for at the beginning
 * @param isNear whether the sentence before names it, so that "it" may stand for it anywhere in the first clause
 */
export function tellBySense(
  text: string,
  mentions: readonly Mention<UnitName>[],
  topic: UnitName | undefined,
  isNear = false,
): Sensed[] {
  if (mentions.length === 0 && topic === undefined) return []
  const tokens = plainOrder(withoutOwners(tokensOf(text, mentions)))
  const clauses = clausesOf(tokens, topic === undefined ? [] : [topic])
  const rivals = rivalry(tokens, topic)
  const found = new Map<UnitName, Judged>()
  const fallen = new Set<UnitName>()
  for (const [at, clause] of clauses.entries())
    for (const { units, ...judged } of judgeClause(
      { ...clause, isFirst: isNear && at === 0 },
      fallen,
      mentions.length === 0 && topic !== undefined ? [topic] : [],
    ))
      for (const unit of units) {
        if (judged.status === 'weakened') fallen.add(unit)
        const before = found.get(unit)
        // "was closed in 2021 and has not returned" is closed all the same.
        if (clause.verb.isNegated && (before?.status === 'defunct' || before?.status === 'dormant')) continue
        // "has come back: it set up new camps" is on its way back all the same.
        if (before?.status === 'recovering' && before.isWeak !== true && ['growing', 'active', 'stable'].includes(judged.status))
          continue
        if (before === undefined || judged.rank >= before.rank) found.set(unit, judged)
      }
  for (const unit of rivals) found.set(unit, { status: 'contested', rank: 9, isSince: false })
  return [...found].map(([unit, { status, isSince, acts, isWeak }]) => ({
    unit,
    status,
    isSince,
    ...(acts === true && { acts }),
    ...(isWeak === true && { isWeak }),
  }))
}
