import type { CountWord } from '../join-lines.ts'
import { listMark } from '../text/list-mark.ts'
import { withoutMarks } from './hidden-marks.ts'
import { textOf, type Line } from './lines.ts'
import type { Measures } from './measures.ts'

/** Lines that belong together. */
export interface Paragraph {
  readonly lines: readonly Line[]
  /** Where the column begins and ends, as far as running text does. */
  readonly left: number
  readonly right: number
}

/** What the lines of a file are parted with. */
export interface Setting {
  readonly measures: Measures
  readonly count: CountWord
}

/** How much more than the usual distance between lines parts paragraphs. */
const WIDER = 1.3
/** How far a first line is set in, in sizes of the font. */
const SET_IN = 0.8
const FARTHEST_IN = 6
/** A word may be wider by this than as many letters are on average. */
const WIDER_WORD = 1.15
/** Fonts of one size differ by no more than this. */
const SAME_SIZE = 0.06

/** Ends a sentence. Matches "It closed.”"; not "It closed". */
const sentenceEnd = /[.!?:;][”"’')\]]*$/u
const sentenceStart = /^["“‘'(]?[\p{Lu}\p{N}]/u // "It"; not "it"

/** Parts lines that are no table into paragraphs. */
export function paragraphsOf(lines: readonly Line[], { measures }: Setting): Line[][] {
  const rights = rightEdges(lines, measures)
  const edge = lines.reduce((most, { x1 }) => Math.max(most, x1), 0)
  const margin = measures.leftOf(lines)
  const parts: Line[][] = []
  for (const [index, line] of lines.entries()) {
    const part = parts.at(-1)
    const before = lines[index - 1]
    const starts =
      before === undefined
      || part === undefined
      || isItem(part, line, edge)
      || followsFirst(part, line, lines[index + 1], margin, edge)
      || startsParagraph(part, line, measures, rights[index - 1] ?? 0)
    if (starts) parts.push([line])
    else part.push(line)
  }
  return parts
}

function startsParagraph(part: readonly Line[], line: Line, measures: Measures, right: number): boolean {
  const before = part.at(-1)!
  const [above, text] = [withoutMarks(textOf(before)), withoutMarks(textOf(line))]
  if (Math.abs(line.size - before.size) > SAME_SIZE * Math.max(line.size, before.size)) return true
  const gap = line.y - before.y
  if (gap < 0 || gap > measures.leading(line.size) * WIDER) return true
  const fits = wordFits(before, line, text, right)
  if (line.bold !== before.bold) return fits || sentenceStart.test(text)
  return fits || isSetIn(part, line, sentenceEnd.test(above) && sentenceStart.test(text))
}

/** Where first lines are set in, a paragraph of one line stands above the next as if it were one with it. */
function followsFirst(part: readonly Line[], line: Line, after: Line | undefined, margin: number, edge: number): boolean {
  const [before, next] = part
  if (before === undefined || next !== undefined) return false
  const step = (before.x0 - margin) / before.size
  const areFirst = step > SET_IN && step < FARTHEST_IN && Math.abs(line.x0 - before.x0) < 1 && !before.dotted
  const [above, text] = [withoutMarks(textOf(before)), withoutMarks(textOf(line))]
  const isBack = after !== undefined && Math.abs(after.x0 - margin) < 1 && after.y - line.y < line.y - before.y + 2
  return areFirst && sentenceStart.test(text) && !/,$/.test(above) && (isBack || wordFits(before, line, text, edge)) // "so,"; not "so."
}

/**
 * A mark begins an item. A number does where its line stands no further in than the item before, or
 * that one was ended for it: "in 2019. The" may break so that "2019. The" begins a line.
 */
function isItem(part: readonly Line[], line: Line, edge: number): boolean {
  const text = withoutMarks(textOf(line))
  const match = listMark.exec(text)
  const before = part.at(-1)!
  if (line.dotted || (match !== null && match[1] === undefined)) return true
  if (match === null) return false
  const first = part[0]!
  const isInList = first.dotted || listMark.test(withoutMarks(textOf(first)))
  return (
    sentenceEnd.test(withoutMarks(textOf(before))) || (isInList && line.x0 < first.x0 + 1) || wordFits(before, line, text, edge)
  )
}

/** The first word of a line would have stood on the one before, had its writer not ended that. */
function wordFits(before: Line, line: Line, text: string, right: number): boolean {
  const word = text.split(' ', 1)[0] ?? ''
  const letter = (line.x1 - line.x0) / Math.max(1, text.length)
  return before.x1 + (word.length + 1) * letter * WIDER_WORD + line.size < right
}

/** Set in behind a line at the margin, or back at the margin behind several that were set in. */
function isSetIn(part: readonly Line[], line: Line, isSentence: boolean): boolean {
  const [before, beforeThat] = [part.at(-1)!, part.at(-2)]
  const step = (line.x0 - before.x0) / line.size
  if (step > SET_IN && step < FARTHEST_IN) return isSentence && !(part.length === 1 && before.dotted)
  return (
    step < -SET_IN && isSentence && (beforeThat !== undefined || before.dotted || listMark.test(withoutMarks(textOf(before))))
  )
}

/** Of each line, how far the lines reach that stand with it, at the same margin. */
function rightEdges(lines: readonly Line[], measures: Measures): number[] {
  const edges: number[] = []
  let from = 0
  for (let index = 1; index <= lines.length; index++) {
    const [line, before] = [lines[index], lines[index - 1]!]
    const goesOn =
      line !== undefined
      && Math.abs(line.x0 - before.x0) < 1.5
      && Math.abs(line.size - before.size) < SAME_SIZE * line.size
      && line.y - before.y < measures.leading(line.size) * WIDER
      && line.y > before.y
    if (goesOn) continue
    const right = lines.slice(from, index).reduce((most, { x1 }) => Math.max(most, x1), 0)
    for (let at = from; at < index; at++) edges[at] = right
    from = index
  }
  return edges
}
