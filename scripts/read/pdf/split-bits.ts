import type { Bit, Spot } from './page.ts'

/** How far a start may lie from where a word would begin if all letters were of one width, in sizes of the font. */
const NEAR = 1.2
/** The blank before a start, in sizes of the font. */
const BLANK = 0.25

/**
 * Parts bits where a text object begins within them. The library joins what stands close together,
 * as cells do in a table without space between its columns; where one begins is told then.
 */
export function splitBits(bits: readonly Bit[], starts: readonly Spot[]): Bit[] {
  const rows = Map.groupBy(starts, ({ y }) => Math.round(y))
  const letters = bits.reduce((sum, { text }) => sum + text.length, 0)
  // How wide a letter is, in sizes of the font.
  const letter = bits.reduce((sum, { width, size }) => sum + width / size, 0) / Math.max(1, letters)
  return bits.flatMap((bit) => {
    const near = [-1, 0, 1].flatMap((step) => rows.get(Math.round(bit.y) + step) ?? []).filter(({ y }) => Math.abs(y - bit.y) < 1)
    const begins = near.some(({ x }) => Math.abs(x - bit.x) < 0.6)
    const inner = near.filter(({ x }) => x > bit.x + 1 && x < bit.x + bit.width - 1).map(({ x }) => x)
    return splitAt(
      begins ? { ...bit, begins } : bit,
      [...new Set(inner)].sort((a, b) => a - b),
      letter,
    )
  })
}

/** @param letter how wide a letter is on this page, in sizes of the font: what is wider than so many letters is blank */
function splitAt(bit: Bit, starts: readonly number[], letter: number): Bit[] {
  const [x, ...later] = starts
  if (x === undefined) return [bit]
  const average = bit.width / bit.text.length
  const spaces = [...bit.text.matchAll(/ +/g)].map((match) => match.index + match[0].length) // matches " "; not "a"
  const at = spaces.reduce<number | undefined>(
    (best, index) => (best === undefined || off(index) < off(best) ? index : best),
    undefined,
  )
  if (at === undefined || off(at) > NEAR * bit.size) return splitAt(bit, later, letter)
  const text = bit.text.slice(0, at).trimEnd()
  const first = { ...bit, text, width: Math.min(text.length * letter * bit.size, x - bit.x - BLANK * bit.size) }
  const second = { ...bit, text: bit.text.slice(at), x, width: bit.x + bit.width - x, spaced: true, begins: true }
  return [first, ...splitAt(second, later, letter)]

  function off(index: number): number {
    return Math.min(...[average, letter * bit.size].map((width) => Math.abs(bit.x + index * width - x!)))
  }
}
