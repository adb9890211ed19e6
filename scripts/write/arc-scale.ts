import { scaleOf, spanOf } from '../compose/arc-rows.ts'
import type { ArcEvent } from '../compose/deck.ts'

const month = (365.25 / 12) * 24 * 60 * 60 * 1000

/** Ticks that stand beside each other without touching, with month and year as their labels. */
const mostTicks = 9

/** Mermaid's words for ticks that the width can hold: months, quarters, half years, years, and beyond a dozen years what it chooses. */
export function axisOf(events: readonly ArcEvent[], named: boolean): readonly string[] {
  const { first, last } = spanOf(events)
  const months = (last - first) / month
  if (months > 12 * 12) return ['axisFormat %Y']
  const interval = [1, 3, 6].find((each) => months / each <= mostTicks)
  return interval === undefined
    ? ['axisFormat %Y', 'tickInterval 12month']
    : [named ? 'axisFormat %b %Y' : 'axisFormat %m/%Y', `tickInterval ${interval}month`]
}

/** The least width of a bar, in px: a day among years is a line that can be seen. */
const leastBar = 3

/** Where the bar of an event ends: with its last day, or a little behind it where nobody could see it. ISO. */
export function drawnEnd(event: ArcEvent, events: readonly ArcEvent[]): string {
  const { first, last } = spanOf(events)
  const least = Date.parse(event.start) + ((last - first) * leastBar) / scaleOf(events)
  return new Date(Math.max(Date.parse(event.end), least)).toISOString().slice(0, 10)
}
