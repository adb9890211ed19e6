import type { PdfBlock } from './blocks.ts'
import type { Measures } from './measures.ts'
import type { PdfPage, TagNode } from './page.ts'

/** So much of the text that is no running head stands in tags, or they are of no use. */
const COVERED = 0.8
/** Among so many blocks at the top, the title may be one that is tagged as a paragraph. */
const TOP = 6
const LARGER = 1.3

/** Whether the tags of a file hold its text. */
export function isTagged(pages: readonly PdfPage[]): boolean {
  let [all, tagged] = [0, 0]
  for (const { bits, tags } of pages) {
    const known = tags === undefined ? new Set<string>() : contentOf(tags, new Set())
    for (const bit of bits) {
      all += bit.text.length
      if (bit.tag !== undefined && known.has(bit.tag)) tagged += bit.text.length
    }
  }
  return tagged > 0 && tagged >= all * COVERED
}

function contentOf(node: TagNode, found: Set<string>): Set<string> {
  if (node.id !== undefined) found.add(node.id)
  for (const child of node.children ?? []) contentOf(child, found)
  return found
}

/** Word tags its title as a paragraph: one at the top that is larger than every heading is the title. */
export function markTitle(blocks: readonly PdfBlock[], measures: Measures): PdfBlock[] {
  const largest = blocks.reduce((most, block) => (block.kind === 'heading' ? Math.max(most, block.size) : most), 0)
  const at = blocks
    .slice(0, TOP)
    .findIndex((block) => block.kind === 'paragraph' && block.size > Math.max(largest, measures.size * LARGER))
  return blocks.map((block, index) => (index === at ? { ...block, kind: 'heading', depth: 0 } : block))
}
