import type { HtmlBlock } from './block-builder.ts'

/** From how many words on a paragraph is running text. */
const RUNNING = 8
/** The main part holds so much of the running text that is no furniture. */
const MOST = 0.9

/**
 * Finds the main part of a page: what the page calls so, or else the least element around all that
 * Defuddle kept. Where running text would be lost outside, the part is taken larger.
 *
 * @param blocks all blocks of the page that are no furniture
 * @param cleaned the texts that Defuddle kept, as `textKey` makes them
 */
export function mainPart(root: Element, blocks: readonly HtmlBlock[], cleaned: ReadonlySet<string> | undefined): Element {
  const weights = weigh(blocks.filter(isRunning))
  const least = (weights.get(root) ?? 0) * MOST
  let part = statedMain(root, weights) ?? around(blocks.filter((block) => cleaned?.has(textKey(block.text)))) ?? root
  while (part !== root && part.parentElement !== null && (weights.get(part) ?? 0) < least) part = part.parentElement
  return part
}

/** A text without what differs between two readings of the same page: letters and digits alone. */
export function textKey(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') // matches " "; not "a"
}

/** What the page calls its main part, or its only article: the one with the most text. */
function statedMain(root: Element, weights: ReadonlyMap<Element, number>): Element | undefined {
  const mains = [...root.querySelectorAll('main, [role=main]')]
  const stated = mains.length > 0 ? mains : [...root.querySelectorAll('article')]
  return stated.toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0))[0]
}

function isRunning({ kind, text }: HtmlBlock): boolean {
  return kind !== 'heading' && text.split(' ', RUNNING + 1).length >= RUNNING
}

/** How much running text stands in each element: in the order of the blocks, each path up to the root is gone once more. */
function weigh(blocks: readonly HtmlBlock[]): Map<Element, number> {
  const weights = new Map<Element, number>()
  for (const { element, text } of blocks) {
    for (let each: Element | null = element; each !== null; each = each.parentElement) {
      weights.set(each, (weights.get(each) ?? 0) + text.length)
    }
  }
  return weights
}

/** The least element that holds the first and the last. */
function around(blocks: readonly HtmlBlock[]): Element | undefined {
  const [first, last] = [blocks[0], blocks.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const above = new Set<Element>()
  for (let each: Element | null = first.element; each !== null; each = each.parentElement) above.add(each)
  let part: Element | null = last.element
  while (part !== null && !above.has(part)) part = part.parentElement
  // A paragraph alone is no part of a page, but what it stands in.
  return (part?.closest('p, li, dd, dt, td, th, tr, h1, h2, h3, h4, h5, h6') ?? undefined)?.parentElement ?? part ?? undefined
}

/** The blocks in the main part, those from the page's title on that stand above it, and notes. */
export function withinPart(blocks: readonly HtmlBlock[], part: Element): HtmlBlock[] {
  const first = blocks.findIndex((block) => part.contains(block.element))
  const title = blocks.findLastIndex((block, index) => index < first && block.kind === 'heading' && block.depth === 1)
  return blocks.filter((block, index) => (title >= 0 && index >= title && index < first) || part.contains(block.element) || block.note !== undefined) // prettier-ignore
}
