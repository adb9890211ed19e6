import { listMark } from './list-mark.ts'
import type { Line } from './text-lines.ts'
import { numberOf } from './text-lists.ts'

/** What stands under a heading. Matches "=====", "---"; not "--". */
const underline = /^(=|-|~|\*|_)\1{2,}$/

/** A number before a heading. Matches "2.1 Background", "3. Findings"; not "2024 was dry". */
const numbered = /^\d{1,2}(?:\.\d{1,2}){0,4}[.)]?\s+\p{Lu}/u

const capitals = /^(?=.*\p{Lu}.*\p{Lu})[^\p{Ll}]+$/u // "WHAT COMES NEXT"; not "NERA’s teams"

/** Ends like a sentence or leads on. Matches "It closed.", "as follows:"; not "What comes next?". */
const closes = /[.;,:…][”"’')\]]*$/u

const LONGEST = 100
/** A heading ends short of this share of the lines below it. */
const SHORT = 0.75

export interface SplitChunk {
  /** Its first line, if that is a heading; with a depth where it is underlined. */
  readonly heading?: { readonly line: Line; readonly depth?: number }
  readonly rest: readonly Line[]
}

/**
 * Parts a heading from the lines below it. "1. Introduction" before a paragraph is a heading;
 * before "2. Scope" it is the first item of a list.
 */
export function splitHeading(chunk: readonly Line[], before?: readonly Line[], after?: readonly Line[]): SplitChunk {
  const [first, second, third] = chunk
  if (first === undefined) return { rest: chunk }
  // A title may be drawn in, above and below.
  if (underline.test(first.text) && second !== undefined && third !== undefined && underline.test(third.text)) {
    return { heading: { line: second, depth: depthOf(third.text) }, rest: chunk.slice(3) }
  }
  if (second !== undefined && underline.test(second.text)) {
    return { heading: { line: first, depth: depthOf(second.text) }, rest: chunk.slice(2) }
  }
  const isHeading = second === undefined ? isNumbered(first, before, after) : isAbove(first, second, chunk)
  return isHeading ? { heading: { line: first }, rest: chunk.slice(1) } : { rest: chunk }
}

function depthOf(text: string): number {
  return text.startsWith('=') || text.startsWith('*') ? 1 : 2
}

function isNumbered(line: Line, before: readonly Line[] | undefined, after: readonly Line[] | undefined): boolean {
  const beside = [before?.at(-1), after?.[0]].some((other) => other !== undefined && numberOf(other.text) !== undefined)
  return listMark.test(line.text) && numbered.test(line.text) && after !== undefined && !beside && !closes.test(line.text)
}

/** A line directly above its paragraph: numbered or in capitals, and ending well before the lines below. */
function isAbove(first: Line, second: Line, chunk: readonly Line[]): boolean {
  if (first.text.length > LONGEST || closes.test(first.text)) return false
  const isList = chunk.slice(1).some((line) => listMark.test(line.text))
  const widest = chunk.slice(1).reduce((most, line) => Math.max(most, line.text.length), 0)
  const isShort = first.text.length <= widest * SHORT && /^["“‘'(]?[\p{Lu}\p{N}]/u.test(second.text) // "The"; not "the"
  return (
    isShort
    && !isList
    && !numbered.test(second.text)
    && (numbered.test(first.text) || (capitals.test(first.text) && !capitals.test(second.text)))
  )
}
