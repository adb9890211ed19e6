import { countLines } from '../typeset/text-width.ts'
import type { Particular } from './deck.ts'
import { WIDTH } from './room.ts'

/** A term and a text, as `layouts/sources.vue` sets them: little text is larger. */
const sizes = { wide: 16, short: 20, tall: 19, shortTall: 22 }
const SHORT = 500
const gap = { columns: 48, term: 20, below: 10, list: 17, line: 1.35 }

/** How high rows stand, in px. A term with one text stands on the left, one with several on the right. */
export function particularsHeight(rows: readonly Particular[], tall: boolean): number {
  const isShort = rows.map(({ text }) => text).join('').length < SHORT
  const size = isShort ? (tall ? sizes.shortTall : sizes.short) : tall ? sizes.tall : sizes.wide
  const right = rows.filter((row, index) => row.term === '' || rows[index + 1]?.term === '')
  const left = rows.filter((row) => !right.includes(row))
  const width = right.length > 0 ? (WIDTH - gap.columns) / 2 : WIDTH
  const text = (row: Particular) => countLines(row.text, size, width) * size * gap.line
  const below = tall ? 16 : gap.below
  const one = left.reduce((sum, row) => sum + gap.term + text(row) + below, 0)
  const many = right.reduce((sum, row) => sum + (row.term === '' ? 0 : gap.term + below) + text(row) + gap.list, 0)
  return Math.max(one, many)
}
