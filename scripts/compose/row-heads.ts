import type { CutBlock, Passage } from '../verify/verified.ts'

/** A number, and so no head: a table may have none. Matches "412", "€1.2m"; not "2019", which heads a year's column. */
const number = /^(?!(?:19|20)\d\d$)[^\p{L}\d]{0,3}\d[\d., ]*\p{L}{0,2}%?$/u

/** Whether a row is one of a table, under its head. */
export type Heads = (block: string) => readonly string[] | undefined

/** By the id of a row what stands over its cells; nothing over the head itself, nor where the first row is none. */
export function headsOf(blocks: readonly CutBlock[]): Heads {
  const found = new Map<string, readonly string[]>()
  let heads: readonly string[] | undefined
  for (const [at, { id, kind, text }] of blocks.entries()) {
    if (kind !== 'row') continue
    if (blocks[at - 1]?.kind !== 'row') {
      const cells = text.split('\t')
      heads = cells.slice(1).some((cell) => number.test(cell)) ? undefined : cells
    } else if (heads !== undefined) found.set(id, heads)
  }
  return (block) => found.get(block)
}

/** A stretch of a row with the head of each cell before it: "Route: North · Ships: 12". A row shown alone does not say what "12" counts. */
export function withHeads(text: string, heads: readonly string[], start = 0, end = text.length): string {
  let from = 0
  const cells = text.split('\t').flatMap((cell, column) => {
    const shown = cell.slice(Math.max(0, start - from), Math.max(0, end - from)).trim()
    from += cell.length + 1
    const head = heads[column] ?? ''
    return shown === '' ? [] : [head === '' ? shown : `${head}: ${shown}`]
  })
  return cells.join(' · ')
}

/** A passage as it is shown away from its table. */
export function shownAlone(passage: Passage, headsFor: Heads, text: string): Passage {
  const heads = headsFor(passage.block)
  return heads === undefined ? passage : { ...passage, text: withHeads(text, heads, passage.start, passage.end) }
}
