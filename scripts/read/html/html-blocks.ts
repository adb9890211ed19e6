import { blockBuilder, type BlockBuilder, type HtmlBlock, type Role } from './block-builder.ts'
import { blocks, bold, kinds, struck, unread } from './elements.ts'
import { raisedRuns } from './html-marks.ts'
import type { Notes } from './html-notes.ts'
import { isDataTable, tableRows } from './html-tables.ts'
import { visitTree } from './visit-tree.ts'

/** What of a page is left out, and which elements are notes. */
export interface PageParts {
  readonly isLeftOut: (element: Element) => boolean
  readonly notes: Notes
}

/**
 * Reads the blocks of a part of a page in order: headings, paragraphs, items, quotations, rows of
 * tables. Text that stands in no paragraph is one as far as the next block.
 */
export function htmlBlocks(root: Element, parts: PageParts): HtmlBlock[] {
  const builder = blockBuilder(root)
  const numbers = new Map<Element, number>()
  let strong = 0
  visitTree(root, {
    text: (text, parent) => addText(text, parent, strong > 0, builder),
    enter: (element) => {
      if (isUnread(element) || parts.isLeftOut(element) || addWhole(element, builder, parts)) return false
      if (bold.has(element.localName)) strong++
      enterElement(element, builder, () => roleOf(element, parts.notes, numbers))
      return true
    },
    leave: (element) => {
      if (bold.has(element.localName)) strong--
      if (element.localName === 'q') builder.add({ text: '”' })
      if (!blocks.has(element.localName)) return
      builder.flush()
      builder.close(element)
    },
  })
  builder.flush()
  return builder.blocks
}

/** Marks of notes and tables are read by themselves, and not gone through. */
function addWhole(element: Element, builder: BlockBuilder, parts: PageParts): boolean {
  if (element.localName === 'table' && isDataTable(element)) {
    builder.flush()
    builder.blocks.push(...tableRows(element, parts))
    return true
  }
  const raised = raisedRuns(element, builder.runs(), parts.notes)
  for (const run of raised ?? []) builder.add(run)
  return raised !== undefined
}

function enterElement(element: Element, builder: BlockBuilder, roleOf: () => Role | undefined): void {
  if (element.localName === 'br') builder.addBreak()
  if (element.localName === 'q') builder.add({ text: '“' })
  if (!blocks.has(element.localName)) return
  builder.flush()
  builder.open(element, roleOf())
}

/** What an element makes of its text; undefined where that is what the elements around it make of it. */
function roleOf(element: Element, notes: Notes, numbers: Map<Element, number>): Role | undefined {
  const note = notes.isNote(element) && { note: '' }
  const depth = /^h([1-6])$/.exec(element.localName)?.[1] // "h2"; not "hr"
  if (depth !== undefined) return { kind: 'heading', depth: element.classList.contains('title') ? 0 : Number(depth), ...note }
  const kind = kinds[element.localName as keyof typeof kinds] as (typeof kinds)[keyof typeof kinds] | undefined
  if (kind !== undefined) return { kind, ...numberOf(element, numbers), ...note }
  return note === false ? undefined : { kind: 'paragraph', ...note }
}

/** Of an item in an ordered list, counted on from the item before. */
function numberOf(item: Element, numbers: Map<Element, number>): { number?: number } {
  const list = item.parentElement
  if (item.localName !== 'li' || list?.localName !== 'ol') return {}
  const [given, start] = [item.getAttribute('value'), list.getAttribute('start')].map((value) => Number.parseInt(value ?? '', 10))
  const number = [given, numbers.get(list), start].find((each) => each !== undefined && !Number.isNaN(each)) ?? 1
  numbers.set(list, number + 1)
  return { number }
}

function addText(text: string, parent: Element, strong: boolean, builder: BlockBuilder): void {
  const isPreformatted = parent.localName === 'pre' || parent.parentElement?.localName === 'pre'
  const parts = isPreformatted ? text.split(/\n[ \t]*\n/) : [text] // "a\n\nb"; not "a\nb"
  for (const [index, part] of parts.entries()) {
    if (index > 0) builder.flush()
    builder.add({ text: part, strong })
  }
}

/** Matches "display: none"; not "display: block". */
const unshown = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

/** Classes for what only a screen reader tells. */
const unseen = ['sr-only', 'visually-hidden', 'visuallyhidden', 'screen-reader-text', 'element-invisible']

function isUnread(element: Element): boolean {
  if (unread.has(element.localName) || struck.has(element.localName)) return true
  if (element.hasAttribute('hidden') || isSilent(element)) return true
  return unshown.test(element.getAttribute('style') ?? '') || unseen.some((name) => element.classList.contains(name))
}

/** Kept from screen readers, as signs are; a whole page is, where it was saved with a window open above it. */
function isSilent(element: Element): boolean {
  return element.getAttribute('aria-hidden') === 'true' && element.querySelector('p, h1, h2') === null
}
