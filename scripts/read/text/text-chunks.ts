import { readLine } from '../particulars/lines.ts'
import { runsOn } from '../runs-on.ts'
import type { Line } from './text-lines.ts'
import { listMark } from './list-mark.ts'

/** No editor wraps lines wider than this: a longer one is a whole paragraph. */
const WIDEST_WRAP = 140
/** Of the text, the share in such lines that shows that nothing is wrapped by hand. */
const MOSTLY = 0.5
/** Among so many chunks at the top, lines that say who wrote it stand by themselves. */
const TOP = 12
/** A line that ends short of this share of the widest one ends where its writer wanted. */
const SHORT = 0.6
/** From how many lines on a chunk may hold paragraphs that only their last lines part. */
const MANY = 12

/** Ends a sentence. Matches "It closed.”"; not "It closed". */
const sentenceEnd = /[.!?:][”"’')\]]*$/u
const sentenceStart = /^["“‘'(]?[\p{Lu}\p{N}]/u // "It"; not "it"

/**
 * Paragraphs as runs of lines between blank ones, and parted further where lines show it: each is a
 * paragraph where nothing is wrapped by hand; a first line set in begins one; so does what follows a short last line.
 */
export function chunksOf(lines: readonly Line[]): Line[][] {
  const between: Line[][] = [[]]
  for (const line of lines) {
    if (line.text === '') between.push([])
    else between.at(-1)?.push(line)
  }
  const chunks = between.filter((chunk) => chunk.length > 0)
  const total = lines.reduce((sum, { text }) => sum + text.length, 0)
  const long = lines.reduce((sum, { text }) => sum + (text.length > WIDEST_WRAP ? text.length : 0), 0)
  const isWrapped = long < total * MOSTLY
  return joinPages(chunks.flatMap((chunk, index) => partChunk(chunk, isWrapped, index < TOP)))
}

function partChunk(chunk: Line[], isWrapped: boolean, isTop: boolean): Line[][] {
  if (chunk.length === 1) return [chunk]
  if (!isWrapped || chunk.some((line) => line.text.length > WIDEST_WRAP)) return chunk.map((line) => [line])
  const widest = chunk.reduce((most, { text }) => Math.max(most, text.length), 0)
  const margin = chunk.reduce((least, { indent }) => Math.min(least, indent), Infinity)
  const isList = chunk.some((line) => listMark.test(line.text))
  return splitBefore(chunk, (line, before) => {
    if (isTop && [line, before].some(({ text }) => readLine(text) !== undefined)) return true
    if (isList || !sentenceEnd.test(before.text) || !sentenceStart.test(line.text)) return false
    const isSetIn = line.indent - margin >= 2 && (before.indent === margin || before === chunk[0])
    return isSetIn || (chunk.length >= MANY && before.text.length < widest * SHORT)
  })
}

function splitBefore(chunk: readonly Line[], starts: (line: Line, before: Line) => boolean): Line[][] {
  const parts: Line[][] = []
  for (const [index, line] of chunk.entries()) {
    const before = chunk[index - 1]
    if (before === undefined || starts(line, before)) parts.push([line])
    else parts.at(-1)?.push(line)
  }
  return parts
}

/** A paragraph that a form feed parts is one. */
function joinPages(chunks: readonly Line[][]): Line[][] {
  const joined: Line[][] = []
  for (const chunk of chunks) {
    const [last, first] = [joined.at(-1)?.at(-1), chunk[0]]
    const goesOn = last !== undefined && first !== undefined && last.page !== first.page && runsOn(last.text, first.text)
    if (goesOn) for (const line of chunk) joined.at(-1)?.push(line)
    else joined.push([...chunk])
  }
  return joined
}
