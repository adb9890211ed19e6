import { findRunningHeads } from '../running-heads.ts'
import { lineOf, rowsOf, textOf, type Line } from './lines.ts'
import type { Bit, PdfPage } from './page.ts'

/** How near to the edge of the page, as a share of its height, small print is no text of the report. */
const MARGIN = 0.04
const SMALLER = 0.92
const LARGER = 1.3

/** The pages without running heads and feet: lines at the edges that recur, and small print at the very edge. */
export function dropHeads(pages: readonly PdfPage[]): PdfPage[] {
  const rows = pages.map((page) => rowsOf(page.bits).map((bits) => ({ bits, line: lineOf(bits, page.number, []) })))
  const heads = findRunningHeads(rows.map((each) => each.map(({ line }) => textOf(line))))
  return pages.map((page, index) => {
    const size = usualSize(page.bits)
    const kept =
      rows[index]?.filter(
        ({ line }, at) => (heads[index]?.has(at) !== true || isTitle(line, index, size)) && !isAtEdge(line, page, size),
      ) ?? []
    const bits = new Set(kept.flatMap((row) => row.bits))
    return { ...page, bits: page.bits.filter((bit) => bits.has(bit)) }
  })
}

/** What heads the other pages may be the title, which stands on the first in large letters. */
function isTitle({ size }: Line, page: number, usual: number): boolean {
  return page === 0 && size > usual * LARGER
}

function isAtEdge({ y, size }: Line, { height }: PdfPage, usual: number): boolean {
  return size < usual * SMALLER && (y < height * MARGIN || y > height * (1 - MARGIN))
}

function usualSize(bits: readonly Bit[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of bits) letters.set(size, (letters.get(size) ?? 0) + text.length)
  return [...letters].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0])[0]
}
