import { caption } from '../captions.ts'
import { readLine } from '../particulars/lines.ts'
import { hasWords } from '../reader.ts'
import type { PdfBlock } from './blocks.ts'
import { withoutMarks } from './hidden-marks.ts'
import type { Measures } from './measures.ts'

/** A heading is larger than the text by this, if it isn't bold or in capitals. */
const LARGER = 1.08
/** The title is larger by this. */
const TITLE = 1.15
const MOST_LINES = 4
const MOST_WORDS = 28

/** Ends like a sentence or leads on. Matches "It closed.", "as follows:"; not "What comes next?". */
const closes = /[.;,:…][”"’')\]]*$/u
const capitals = /^(?=.*(?:\p{Lu}{6}|\p{Lu}{2}.* .*\p{Lu}{2}))[^\p{Ll}]+$/u // "WHAT COMES NEXT", "OUTLOOK"; not "NERA"

/** A number before a heading. Matches "2.1 Background", "3. Findings"; not "2024 was dry". */
const numbered = /^(\d{1,2}(?:\.\d{1,2}){0,4})[.)]?\s+\p{L}/u

/**
 * Tells headings from text: by size, weight or capitals. Their levels are the ranks of the styles
 * that occur, and of numbered ones what the number says. The largest line of the first page, if no
 * heading further on looks so, is the title.
 */
export function markHeadings(blocks: readonly PdfBlock[], measures: Measures): PdfBlock[] {
  const found = blocks.filter((block, index) => isHeading(block, blocks[index + 1], measures))
  const title = titleOf(found, blocks, measures)
  const styles = rankStyles(found.filter((block) => block !== title))
  const depth = depthByNumber(found.filter((block) => block !== title), styles) // prettier-ignore
  const headings = new Set(found)
  return joinTitle(blocks.map((block) => {
    if (!headings.has(block)) return block
    const text = block.kind === 'item' && block.number !== undefined ? `${block.number}. ${block.text}` : block.text
    return { ...block, kind: 'heading', text, depth: block === title ? 0 : depth(block) }
  })) // prettier-ignore
}

function isHeading(block: PdfBlock, next: PdfBlock | undefined, measures: Measures): boolean {
  const text = withoutMarks(block.text)
  const isText =
    block.kind === 'row'
    || block.kind === 'quotation'
    || block.note !== undefined
    || (block.kind === 'item' && block.number === undefined)
  if (isText || next === undefined || block.height > MOST_LINES || text.split(' ').length > MOST_WORDS) return false
  if (!hasWords(text) || caption.test(text) || readLine(text) !== undefined) return false
  if (block.size >= measures.size * LARGER) return !closes.test(text) || block.size >= measures.size * 1.3
  const stands = block.size >= measures.size * 0.95 && !closes.test(text) && !/^["“«]/.test(text) // "“No"; not "No"
  return stands && block.height <= 2 && ((block.bold && !measures.bold) || capitals.test(text))
}

/** Of the lines on the page on which the text begins, the largest: if it stands out, and alone does so. */
function titleOf(found: readonly PdfBlock[], blocks: readonly PdfBlock[], measures: Measures): PdfBlock | undefined {
  const first = found.filter((block) => block.page === found[0]?.page)
  const largest = first.reduce<PdfBlock | undefined>(
    (most, block) => (most === undefined || block.size > most.size + 0.2 ? block : most),
    undefined,
  )
  if (largest === undefined || largest.size < measures.size * TITLE || partsOf(largest) !== undefined) return undefined
  const alike = found.filter((block) => block.size > largest.size - 0.5)
  // On several lines with space between them, it is several blocks.
  const start = blocks.indexOf(largest)
  return alike.every((block, index) => blocks[start + index] === block) ? largest : undefined
}

/** A title on several lines with space between them is one. */
function joinTitle(blocks: readonly PdfBlock[]): PdfBlock[] {
  const joined: PdfBlock[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    const goesOn =
      last?.depth === 0 && block.kind === 'heading' && Math.abs(block.size - last.size) < 0.5 && block.page === last.page
    if (goesOn) joined[joined.length - 1] = { ...last, text: `${last.text} ${block.text}` }
    else joined.push(block)
  }
  return joined
}

/** Sizes in half points, bold before light, capitals before small letters: the highest is 1. */
function rankStyles(headings: readonly PdfBlock[]): (block: PdfBlock) => number {
  const keys = [...new Set(headings.map(keyOf))].sort((a, b) => b - a)
  const ranks = new Map(keys.map((key, index) => [key, index + 1]))
  return (block) => ranks.get(keyOf(block)) ?? 1
}

function keyOf({ size, bold, text }: PdfBlock): number {
  return Math.round(size * 2) * 4 + (bold ? 2 : 0) + (/\p{Ll}/u.test(withoutMarks(text)) ? 0 : 1) // "Gaps"; not "GAPS"
}

/** "2.1" lies one below "2", whatever they look like. */
function depthByNumber(headings: readonly PdfBlock[], rank: (block: PdfBlock) => number): (block: PdfBlock) => number {
  const counted = headings.flatMap((block) => {
    const parts = partsOf(block)
    return parts === undefined ? [] : [{ parts, depth: rank(block) }]
  })
  const least = counted.reduce((min, { parts }) => Math.min(min, parts), Infinity)
  const top = counted.filter(({ parts }) => parts === least).reduce((min, { depth }) => Math.min(min, depth), Infinity)
  return (block) => {
    const parts = partsOf(block)
    return parts === undefined || counted.length < 2 ? rank(block) : top + parts - least
  }
}

function partsOf({ text, number }: PdfBlock): number | undefined {
  if (number !== undefined) return 1
  return numbered.exec(withoutMarks(text))?.[1]?.split('.').length
}
