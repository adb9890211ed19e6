import { rememberOf } from '../remember.ts'
import { describePlace } from '../read/describe-place.ts'
import type { Block, Report } from '../read/report.ts'
import { foldText, type Folded } from './fold-text.ts'

/** A report made ready to be searched: its blocks folded, one behind the other. */
export interface ReportIndex {
  readonly file: string
  readonly blocks: readonly Block[]
  /** Each block as it is compared. */
  readonly folded: readonly Folded[]
  /** A line end stands between blocks and nowhere else, so that no quote can match across. */
  readonly text: string
  /** The same with spaces between blocks, at the same offsets, to find what runs across. */
  readonly flat: string
  /** Where each block begins in `text`. */
  readonly starts: readonly number[]
  /** The heading of each section. */
  readonly headings: ReadonlyMap<number, string>
}

/** Folds the report once, for all searches. */
export const indexReport = rememberOf(({ file, blocks }: Report): ReportIndex => {
  const folded = blocks.map((block) => foldText(block.text))
  const texts = folded.map(({ text }) => text)
  const starts: number[] = []
  let length = 0
  for (const text of texts) {
    starts.push(length)
    length += text.length + 1
  }
  const headings = blocks.filter(({ kind }) => kind === 'heading').map(({ section, text }) => [section, text] as const)
  return { file, blocks, folded, text: texts.join('\n'), flat: texts.join(' '), starts, headings: new Map(headings) }
})

/** The number of the block in which an offset lies, given where each block begins. */
export function blockAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** What a person calls the place of a block: `section “Results”, paragraph 3 (report.md, line 12)`. */
export function nameOfBlock(index: ReportIndex, { section, paragraph, kind, place }: Block): string {
  const heading = index.headings.get(section)
  const within = heading === undefined ? 'the text before the first heading' : `section “${heading.replace(/\s+/g, ' ')}”` // matches "\t"; not "a"
  const where = kind === 'heading' ? `the heading of ${within}` : `${within}, paragraph ${paragraph}`
  return `${where} (${index.file}, ${describePlace(place)})`
}

/** Where a stretch of the index's text, which lies in one block, stands in the raw text of that block. */
export function rawPlaceOf(
  { blocks, folded, starts }: ReportIndex,
  from: number,
  to: number,
): { readonly block: Block; readonly start: number; readonly end: number } {
  const number = blockAt(starts, from)
  const offset = starts[number]!
  const offsets = folded[number]!
  return { block: blocks[number]!, start: offsets.starts[from - offset]!, end: offsets.ends[to - offset - 1]! }
}
