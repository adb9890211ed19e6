import { findRunningHeads } from '../running-heads.ts'
import { leadingMark } from './hidden-marks.ts'
import { lineOf, textOf, type Line } from './lines.ts'
import { measure } from './measures.ts'
import type { Bit, PdfPage } from './page.ts'
import { rowsOf } from './rows.ts'

/** How near to the edge of the page, as a share of its height, small print is no text of the report. */
const MARGIN = 0.04
const SMALLER = 0.92
const LARGER = 1.3

/** What stands closer to the text than this, in distances between its lines, is a part of it. */
const APART = 1.3

interface Row {
  readonly bits: readonly Bit[]
  readonly line: Line
}

/** The pages without running heads and feet: lines at the edges that recur, apart from the text, and small print at the very edge. */
export function dropHeads(pages: readonly PdfPage[]): PdfPage[] {
  const rows = pages.map((page) => rowsOf(page.bits).map((bits): Row => ({ bits, line: lineOf(bits, page.number, []) })))
  const { leading } = measure(rows.map((each) => each.map(({ line }) => line)))
  const heads = findRunningHeads(rows.map((each) => each.map(({ line }) => textOf(line)))) // prettier-ignore
  return pages.map((page, index) => {
    const size = usualSize(page.bits)
    const all = rows[index] ?? []
    // Notes such as “Ibid.” recur at the foot too.
    const found = [...(heads[index] ?? [])].filter((at) => leadingMark(textOf(all[at]!.line)) === undefined)
    const recurring = apart(all, new Set(found), leading)
    const kept = all.filter(({ line }, at) => (!recurring.has(at) || isTitle(line, index, size)) && !isAtEdge(line, page, size))
    const bits = new Set(kept.flatMap((row) => row.bits))
    return { ...page, bits: page.bits.filter((bit) => bits.has(bit)) }
  })
}

/** Of the heads above and the feet below the text, those that stand apart from it. */
function apart(rows: readonly Row[], heads: ReadonlySet<number>, leading: (size: number) => number): ReadonlySet<number> {
  const isApart = (above: number): boolean => {
    const [line, next] = [rows[above]?.line, rows[above + 1]?.line]
    return line === undefined || next === undefined || next.y - line.y > leading(next.size) * APART
  }
  const indexes = rows.map((_, index) => index)
  const first = indexes.find((index) => !heads.has(index)) ?? rows.length
  const last = indexes.findLast((index) => !heads.has(index)) ?? -1
  const top = indexes.findLast((index) => index < first && isApart(index)) ?? -1
  const bottom = indexes.find((index) => index > last && isApart(index - 1)) ?? rows.length
  return new Set(indexes.filter((index) => index <= top || index >= bottom))
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
