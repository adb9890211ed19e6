import type { CheckContext } from '../check.ts'
import type { Unit } from '../verified.ts'
import { describeItem } from './describe.ts'
import type { ReadReport } from './grounds.ts'
import type { StatementFinding } from './statement.ts'
import { tokensOf } from './tokens.ts'

const groups: Readonly<Record<string, readonly string[]>> = {
  core: ['core', 'centr', 'heartland', 'headquart', 'mainstai'],
  periphery: ['peripheri', 'peripher', 'outer', 'outli', 'margin', 'provinc'],
}

/** Where a diagram puts a unit, the report puts it: in the core or on the peripheries, or into another unit that stands near. */
export function checkStructure({ items, briefing }: CheckContext, report: ReadReport): StatementFinding[] {
  return items.flatMap((located) => {
    const { within } = located.item as Unit
    if (located.path[0] !== 'units' || within === undefined || located.finding.found !== 'whole') return []
    const { quotes, near } = report.groundsOfItem(located)
    const parent = briefing.units?.find(({ id }) => id === within)
    const wanted = parent === undefined ? (groups[within] ?? []) : tokensOf(parent.name).map(({ stem }) => stem)
    const holds = [...quotes, ...near].some(({ tokens }) => tokens.some(({ stem }) => wanted.includes(stem)))
    if (holds) return []
    return [
      describeItem(
        located,
        {
          severity: 'warning',
          code: 'place-not-in-report',
          words: within,
          message: `The section of the quote says nothing of “${parent?.name ?? within}”, into which the diagram puts the unit.`,
          hint: 'Take “within” away, or give a quote that says where the unit belongs.',
        },
        'within',
      ),
    ]
  })
}
