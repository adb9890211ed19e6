import { countLines } from '../typeset/text-width.ts'
import type { MapUnit } from './deck.ts'
import type { Labels } from './labels.ts'

/** The list beside a map, as `MapList.vue` sets it: in rows, or where there are more than so many, run on in smaller type. */
const ROWS = 10
const width = 884 - 624 - 24 - 24
const rows = { size: 15, line: 21, around: 14 }
const dense = { size: 14, line: 19, around: 4 }
const unplacedLine = { size: 14, line: 20, above: 8 }
/** The note under the map. */
const NOTE = 24

/** How high the list stands with what is under the map, in px. */
export function mapListHeight(units: readonly MapUnit[], unplaced: readonly string[], labels: Labels): number {
  const groups = [...Map.groupBy(units, ({ status }) => status)]
  const isDense = groups.length + units.length + (unplaced.length > 0 ? 3 : 0) > ROWS
  const named = ({ name, since }: MapUnit) => [name, since && labels.since(since), '100'].filter(Boolean).join(' ')
  const heights = groups.map(([status, those]) => {
    const label = labels.statuses[status]
    if (isDense)
      return countLines([label, ...those.map(named)].join(', '), dense.size, width, 'strong') * dense.line + dense.around
    return those.reduce(
      (sum, unit) => sum + countLines(named(unit), rows.size, width, 'strong') * rows.line,
      rows.line + rows.around,
    )
  })
  const others =
    unplaced.length === 0
      ? 0
      : countLines(
          `${labels.map.unplaced}: ${unplaced.join('; 100 ')} ${labels.map.more(10)} ${labels.statuses.unknown.repeat(unplaced.length)}`,
          unplacedLine.size,
          width,
        )
          * unplacedLine.line
        + unplacedLine.above
  return heights.reduce((sum, height) => sum + height, 0) + others + NOTE
}
