import type { Bit } from './page.ts'

/** Bits with baselines so close together, in their size, stand on one. */
const SAME_BASELINE = 0.25
/** What is set high is smaller than its line by this. */
export const SMALLER = 0.85
/** No mark of a note is longer. */
const LONGEST_MARK = 12

/** The bits on each baseline, from top to bottom; what is set high or low stands with its line. */
export function rowsOf(bits: readonly Bit[]): Bit[][] {
  return attachSmall(byBaseline(bits))
}

function byBaseline(bits: readonly Bit[]): Bit[][] {
  const rows: Bit[][] = []
  for (const bit of bits.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1)
    const last = row?.[0]
    if (row !== undefined && last !== undefined && bit.y - last.y <= SAME_BASELINE * Math.min(bit.size, last.size)) row.push(bit)
    else rows.push([bit])
  }
  return rows
}

/** What is set high or low beside larger text stands in its line. */
function attachSmall(rows: readonly Bit[][]): Bit[][] {
  const kept = rows.map((row) => [...row])
  const largest = rows.map((row) => row.reduce((most, bit) => Math.max(most, bit.size), 0))
  for (const [index, row] of rows.entries()) {
    const near = [index - 2, index - 1, index + 1, index + 2].filter((at) => (largest[at] ?? 0) * SMALLER >= (row[0]?.size ?? 0))
    const stays = row.filter((bit) => {
      const host = near.find((at) => rows[at]?.some((other) => isBeside(bit, other)) === true)
      if (host !== undefined) kept[host]?.push(bit)
      return host === undefined
    })
    const came = kept[index]?.slice(row.length) ?? []
    kept[index] = [...stays, ...came]
  }
  return kept.filter((row) => row.length > 0)
}

function isBeside(bit: Bit, host: Bit): boolean {
  if (bit.size > host.size * SMALLER || bit.text.length > LONGEST_MARK) return false
  const rise = (host.y - bit.y) / host.size
  const gap = bit.x >= host.x ? bit.x - (host.x + host.width) : host.x - (bit.x + bit.width)
  return rise > -0.4 && rise < 0.8 && Math.abs(gap) < 0.35 * host.size
}
