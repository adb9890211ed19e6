import { countLines } from '../typeset/text-width.ts'
import type { Particular } from './deck.ts'
import { WIDTH } from './room.ts'

/** The sizes of type of texts, and on a slide of 4 to 3, the largest first. */
const sizes = { wide: [24, 22, 20, 18, 16], tall: [26, 24, 22, 20, 19] }

/** A term and a text, as `layouts/sources.vue` sets them. */
const gap = { columns: 48, term: 20, below: 10, list: 17, line: 1.35 }
/** Where no term has several texts: a term before its text, and what a row has of rule and space. */
const ledger = { width: WIDTH - 160 - 24, term: 160, row: 13 }

/** The largest type in which rows fit; undefined where they do not. */
export function particularsSize(rows: readonly Particular[], tall: boolean, free: number): number | undefined {
  return sizes[tall ? 'tall' : 'wide'].find((size) => particularsHeight(rows, size, tall) <= free)
}

/** The smallest, for what fits in none. */
export function smallestParticulars(tall: boolean): number {
  return sizes[tall ? 'tall' : 'wide'].at(-1)!
}

/** How high rows stand, in px. A term with one text stands on the left, one with several on the right. */
function particularsHeight(rows: readonly Particular[], size: number, tall: boolean): number {
  const right = rows.filter((row, index) => row.term === '' || rows[index + 1]?.term === '')
  if (right.length === 0) return rows.reduce((sum, row) => sum + ledgerHeight(row, size), 0)
  const left = rows.filter((row) => !right.includes(row))
  const width = (WIDTH - gap.columns) / 2
  const text = (row: Particular) => countLines(row.text, size, width) * size * gap.line
  const below = tall ? 16 : gap.below
  const one = left.reduce((sum, row) => sum + gap.term + text(row) + below, 0)
  // The first may go on from the slide before, and so be without a term.
  const many = right.reduce(
    (sum, row, index) => sum + (row.term === '' && index > 0 ? 0 : gap.term + below) + text(row) + gap.list,
    0,
  )
  return Math.max(one, many)
}

function ledgerHeight({ term, text }: Particular, size: number): number {
  const highest = Math.max(
    countLines(text, size, ledger.width) * size * gap.line,
    countLines(term, 14, ledger.term, 'strong') * gap.term,
  )
  return highest + ledger.row
}
