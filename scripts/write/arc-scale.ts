import type { ArcEvent } from '../compose/deck.ts'
import { gantt } from './mermaid-config.ts'

/** The lanes' names, the scale of time, and what is left to its right. */
const canvas = {
  names: gantt.leftPadding,
  scale: gantt.useWidth - gantt.leftPadding - gantt.rightPadding,
  right: gantt.rightPadding,
}

const month = (365.25 / 12) * 24 * 60 * 60 * 1000

/** How wide a label can be: on the right of its bar, on the left, or in it, by the rule that Mermaid goes by. */
export function roomOn(events: readonly ArcEvent[]): (event: ArcEvent) => number {
  const { first, last } = spanOf(events)
  const x = (day: string) => ((Date.parse(day) - first) / (last - first)) * canvas.scale
  return ({ start, end }) =>
    Math.max(canvas.scale + canvas.right - canvas.names / 2 - x(end), x(start) - 8, x(end) - x(start) - 8)
}

/** Ticks that stand beside each other without touching, with month and year as their labels. */
const mostTicks = 9

/** Mermaid's words for ticks that the width can hold: months, quarters, half years, years, and beyond a dozen years what it chooses. */
export function axisOf(events: readonly ArcEvent[]): readonly string[] {
  const { first, last } = spanOf(events)
  const months = (last - first) / month
  if (months > 12 * 12) return ['axisFormat %Y']
  const interval = [1, 3, 6].find((each) => months / each <= mostTicks)
  return interval === undefined
    ? ['axisFormat %Y', 'tickInterval 12month']
    : ['axisFormat %b %Y', `tickInterval ${interval}month`]
}

/** The least width of a bar, in px: a day among years is a line that can be seen. */
const leastBar = 3

/** Where the bar of an event ends: with its last day, or a little behind it where nobody could see it. ISO. */
export function drawnEnd(event: ArcEvent, events: readonly ArcEvent[]): string {
  const { first, last } = spanOf(events)
  const least = Date.parse(event.start) + ((last - first) * leastBar) / canvas.scale
  return new Date(Math.max(Date.parse(event.end), least)).toISOString().slice(0, 10)
}

function spanOf(events: readonly ArcEvent[]): { first: number; last: number } {
  return {
    first: Math.min(...events.map((event) => Date.parse(event.start))),
    last: Math.max(...events.map((event) => Date.parse(event.end))),
  }
}
