import type { CheckContext } from '../../check.ts'
import { lanes, ofAnyLane } from '../../lexicons/lanes.ts'
import type { DatedEvent, Turn } from '../../verified.ts'
import { describeItem } from '../describe.ts'
import type { ReadReport } from '../grounds.ts'
import type { StatementFinding } from '../statement.ts'
import { stemOf, tokensOf } from '../tokens.ts'

/**
 * An event stands in a lane of the arc of which it tells: what the report has as a loss is no rebuilding. What its text tells counts
 * before what its quote tells besides; where neither has a word of any lane, or a verb that may tell of each, the lane is the editor's
 * to choose.
 */
export function checkLanes({ items }: CheckContext, report: ReadReport): StatementFinding[] {
  return items.flatMap((located) => {
    if (located.path[0] !== 'events' || located.finding.found !== 'whole') return []
    const { turn, what } = located.item as DatedEvent
    const { quotes } = report.groundsOfItem(located)
    const told = [lanesOf(what), lanesOf(quotes.map(({ text }) => text).join('\n'))].find((each) => each.size > 0)
    if (turn === undefined || told === undefined || told.has(turn)) return []
    const [first] = told
    return [
      describeItem(
        located,
        {
          severity: 'warning',
          code: 'turn-differs',
          words: turn,
          message: `The event tells of ${[...told].map((lane) => `“${lane}”`).join(' or ')}, and stands in the lane “${turn}”.`,
          hint: `Write “turn: ${first!}”, or take it away.`,
        },
        'turn',
      ),
    ]
  })
}

const byStem: ReadonlyMap<string, readonly Turn[]> = gathered()

const allLanes = Object.keys(lanes) as readonly Turn[]
const anyLane: ReadonlySet<string> = new Set(ofAnyLane.split(' ').map(stemOf))

function gathered(): ReadonlyMap<string, readonly Turn[]> {
  const all = new Map<string, Turn[]>()
  for (const [turn, words] of Object.entries(lanes))
    for (const stem of new Set(words.split(/\s+/).map(stemOf))) all.set(stem, [...(all.get(stem) ?? []), turn as Turn])
  return all
}

/** What an event comes after is another one. Matches "after a fire", "following the vote, "; not "the day after.". */
const earlier = /\b(?:after|following) [^,;.]+/gi

/** The lanes of which a text tells, in the order of its words: all of them where its verb depends on what it is done to. */
function lanesOf(text: string): ReadonlySet<Turn> {
  const tokens = tokensOf(text.replace(earlier, ' '))
  return new Set(tokens.flatMap(({ stem }) => (anyLane.has(stem) ? allLanes : (byStem.get(stem) ?? []))))
}
