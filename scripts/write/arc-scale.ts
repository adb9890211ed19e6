import type { ArcEvent } from '../compose/deck.ts'

/** Where `setup/mermaid-config.ts` has Mermaid draw: the lanes' names, the scale of time, and what is left to its right. */
const canvas = { names: 108, scale: 742, right: 34 }

const month = (365.25 / 12) * 24 * 60 * 60 * 1000

/** How wide a label can be: on the right of its bar, on the left, or in it, by the rule that Mermaid goes by. */
export function roomOn(events: readonly ArcEvent[]): (event: ArcEvent) => number {
  const { first, last } = spanOf(events)
  const x = (day: string) => ((Date.parse(day) - first) / (last - first)) * canvas.scale
  return ({ start, end }) =>
    Math.max(canvas.scale + canvas.right - canvas.names / 2 - x(end), x(start) - 8, x(end) - x(start) - 8)
}

/** Mermaid's words for ticks that the width can hold: months, quarters, years, and beyond a dozen years what it chooses. */
export function axisOf(events: readonly ArcEvent[]): readonly string[] {
  const { first, last } = spanOf(events)
  const months = (last - first) / month
  if (months > 12 * 12) return ['axisFormat %Y']
  if (months > 36) return ['axisFormat %Y', 'tickInterval 12month']
  return ['axisFormat %b %Y', `tickInterval ${months > 8 ? 3 : 1}month`]
}

function spanOf(events: readonly ArcEvent[]): { first: number; last: number } {
  return {
    first: Math.min(...events.map((event) => Date.parse(event.start))),
    last: Math.max(...events.map((event) => Date.parse(event.end))),
  }
}
