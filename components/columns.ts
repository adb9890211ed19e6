import type { Entry } from './slide-data.ts'

/** Characters that a column holds on a line, and what stands under a quotation, in lines. */
const column = { characters: 60, place: 1.8 }

/** Entries in two columns, in order, as even as can be. */
export function inTwoColumns(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const heights = entries.map((entry) => Math.ceil(entry.quote.length / column.characters) + column.place)
  const sum = (from: number, to: number) => heights.slice(from, to).reduce((total, height) => total + height, 0)
  const taller = (cut: number) => Math.max(sum(0, cut), sum(cut, entries.length))
  const cuts = entries.map((_, index) => index + 1)
  const best = cuts.reduce((least, cut) => (taller(cut) < taller(least) ? cut : least), entries.length)
  return [entries.slice(0, best), entries.slice(best)].filter((part) => part.length > 0)
}
