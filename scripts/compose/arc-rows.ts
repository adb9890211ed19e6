/** How dated events stand on an axis of time: how wide their labels can be, on how many rows they come, and in what type. */

import { countLines } from '../typeset/text-width.ts'
import type { ArcEvent } from './deck.ts'

/** The drawing, the names of its lanes, what is left on the right, and what the numbers of the scale take above, in px. */
export const axis = { width: 884, names: 108, right: 34, above: 26 } as const

/** The scale of time, in px. */
export const SCALE = axis.width - axis.names - axis.right

/** How much wider labels are than the deck's text, for they are a little stronger. */
export const STRONGER = 1.02

/** The sizes of type for labels, the largest first; the height of a row in shares of that; and the least of the smallest. */
const sizes = [18, 16, 14.5] as const
const SMALLEST = 14.5
const row = { loose: 1.6, close: 1.3 }

/** First and last moment of some events. */
export function spanOf(events: readonly ArcEvent[]): { readonly first: number; readonly last: number } {
  return {
    first: Math.min(...events.map((event) => Date.parse(event.start))),
    last: Math.max(...events.map((event) => Date.parse(event.end))),
  }
}

/** How wide a label can be: on the right of its bar, on the left, or in it, by the rule that Mermaid goes by. */
export function roomOn(events: readonly ArcEvent[]): (event: ArcEvent) => number {
  const { first, last } = spanOf(events)
  const x = (day: string) => ((Date.parse(day) - first) / (last - first)) * SCALE
  return ({ start, end }) => Math.max(SCALE + axis.right - axis.names / 2 - x(end), x(start) - 8, x(end) - x(start) - 8)
}

/** Whether rows of so much height together hold the labels of some events. */
export function rowsFit(events: readonly ArcEvent[], height: number): boolean {
  return linesOf(events, SMALLEST) * SMALLEST * row.close <= height
}

/** The largest type in which labels stand with room between them, on no more lines than in the smallest. */
export function labelSize(events: readonly ArcEvent[], height: number): number {
  const lines = linesOf(events, SMALLEST)
  return sizes.find((size) => lines * size * row.loose <= height && linesOf(events, size) === lines) ?? SMALLEST
}

function linesOf(events: readonly ArcEvent[], size: number): number {
  const roomFor = roomOn(events)
  const lines = events.map((event) => countLines(`${event.when} · ${event.what}`, size * STRONGER, roomFor(event)))
  return lines.reduce((sum, count) => sum + count, 0)
}
