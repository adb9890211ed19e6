import type { Unit } from '../verify/verified.ts'
import type { Context } from './context.ts'

/** Statuses that say together how units fare. */
const better: readonly Unit['status'][] = ['growing', 'recovering']
const worse: readonly Unit['status'][] = ['contested', 'weakened', 'dormant', 'defunct']
const steady: readonly Unit['status'][] = ['active', 'stable', 'restructured']

/**
 * A headline for units that says how many of them fare how, for a briefing that gives none: who grows or recovers, and who is
 * worse off; where that is nobody, who goes on. Undefined where it cannot be said in the report's own voice: no status is
 * stated, or somebody's word or another passage stands against one.
 *
 * @param label what the units are called, in the plural
 */
export function unitsInSum({ labels, contradictions }: Context, units: readonly Unit[], label: string): string | undefined {
  const groupOf = (statuses: readonly Unit['status'][]) => {
    const those = units.filter(({ status }) => statuses.includes(status))
    if (those.length === 0 || those.some(({ id, by }) => by !== undefined || contradictions.has(id))) return []
    const named = statuses.filter((status) => those.some((unit) => unit.status === status))
    return [{ count: those.length, statuses: named.map((status) => labels.statuses[status]) }]
  }
  const turns = [...groupOf(better), ...groupOf(worse)]
  const groups = turns.length > 0 ? turns : groupOf(steady)
  return groups.length === 0 ? undefined : labels.standing(units.length, label, groups)
}
