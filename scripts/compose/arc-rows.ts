/** How dated events stand on an axis of time: how wide their labels can be, on how many rows they come, and in what type. */

import { countLines, widthOf } from '../typeset/text-width.ts'
import type { ArcEvent } from './deck.ts'
import type { Labels } from './labels.ts'

/**
 * The drawing, the names of its lanes, and what stands there where lanes have none, what is left on the right and at the end of
 * a label there, what the numbers of the scale take above, and what is left below, in px.
 */
export const axis = { width: 884, names: 108, unnamed: 38, right: 34, margin: 54, above: 32, below: 6 } as const

/** What stands before the scale of time, in px: lanes have names where the briefing says how the arc turns. */
export function beforeScale(events: readonly ArcEvent[]): number {
  return events.some(({ turn }) => turn !== undefined) ? axis.names : axis.unnamed
}

/** The scale of time, in px. */
export function scaleOf(events: readonly ArcEvent[]): number {
  return axis.width - beforeScale(events) - axis.right
}

/** What stands at a bar: the date and what happened; the date once, where the words give it too. */
export function labelOf({ when, what }: ArcEvent): string {
  return tells(what, when) ? what : `${when} · ${what}`
}

/** An event in words: the date and what happened; the date once, as at a bar. */
export function inWords({ when, what }: Pick<ArcEvent, 'when' | 'what'>, labels: Labels): string {
  return tells(what, when) ? what : labels.pair(when, what)
}

/** Whether words give a date, and not as a part of another word: "in 2018," gives 2018, and "12018" does not. */
function tells(words: string, date: string): boolean {
  const around = words.toLowerCase().split(date.toLowerCase())
  return around.some(
    (before, index) => index < around.length - 1 && !/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(around[index + 1]!), // match "a", "1"; not "a "
  )
}

/** How much wider labels are than the deck's text, for they are a little stronger. */
export const STRONGER = 1.02

/** The sizes of type for labels, the largest first. */
const sizes = [18, 16, 14.5] as const
const SMALLEST = 14.5

/** The height of a row in shares of its type, and the least in px. */
export const row = { loose: 1.6, close: 1.3, least: 17 } as const

/** First and last moment of some events. */
export function spanOf(events: readonly ArcEvent[]): { readonly first: number; readonly last: number } {
  return {
    first: Math.min(...events.map((event) => Date.parse(event.start))),
    last: Math.max(...events.map((event) => Date.parse(event.end))),
  }
}

/** Beside a bar this is enough for a label of several lines; where there is less, it is broken to stand in its bar. */
const ENOUGH = 160

/**
 * How wide labels can be in such type: in the bar where they fit there on one line, else on the right of it or on the left, by
 * the rule that Mermaid goes by.
 */
export function roomOn(events: readonly ArcEvent[], size: number): (event: ArcEvent) => number {
  const { first, last } = spanOf(events)
  const scale = scaleOf(events)
  const x = (day: string) => ((Date.parse(day) - first) / (last - first)) * scale
  return (event) => {
    const [start, end] = [x(event.start), x(event.end)]
    const inside = end - start - 8
    const beside = Math.max(scale + axis.right - axis.margin - end, start - 8)
    const isInside = widthOf(labelOf(event), size * STRONGER) <= inside || beside < ENOUGH
    return isInside ? Math.max(inside, beside) : beside
  }
}

/** Whether rows of so much height together hold the labels of some events, with a row behind each where some have several lines. */
export function rowsFit(events: readonly ArcEvent[], height: number): boolean {
  const lines = linesOf(events, SMALLEST)
  return lines * SMALLEST * row.close <= height && (lines === events.length || (lines + events.length) * row.least <= height)
}

/**
 * The largest type in which labels stand with room between them, on no more lines than in the smallest; where that is the
 * smallest itself, on more lines, with one left free behind each label.
 */
export function labelSize(events: readonly ArcEvent[], height: number): number {
  const lines = linesOf(events, SMALLEST)
  return (
    sizes.find((size) => size > SMALLEST && lines * size * row.loose <= height && linesOf(events, size) === lines)
    ?? sizes.find((size) => (linesOf(events, size) + events.length) * size * row.close <= height)
    ?? SMALLEST
  )
}

function linesOf(events: readonly ArcEvent[], size: number): number {
  const roomFor = roomOn(events, size)
  const lines = events.map((event) => countLines(labelOf(event), size * STRONGER, roomFor(event)))
  return lines.reduce((sum, count) => sum + count, 0)
}
