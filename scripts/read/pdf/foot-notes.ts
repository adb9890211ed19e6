import { leadingMark, withoutMarks } from './hidden-marks.ts'
import { textOf, type Line } from './lines.ts'
import type { Measures } from './measures.ts'

/** The notes at the foot of a column are smaller than its text by this. */
export const SMALL_PRINT = 0.93

/** How a note begins where its number isn't set high. Matches "3 Annual count", "3. See"; not "30,000 men", "2019 was". */
const numbered = /^(\d{1,3})[.)]?\s+(?=\S)/

/** The text of a column, and the notes at its foot. */
export interface Footed {
  readonly lines: readonly Line[]
  /** Of each note its lines; what comes before the first that begins as one belongs to the last of the page before. */
  readonly notes: readonly { readonly name: string; readonly lines: readonly Line[] }[]
}

/** Parts the notes at the foot of a column from its text: small lines, the first of which begins with a mark. */
export function partNotes(lines: readonly Line[], { size }: Measures): Footed {
  const last = lines.findLastIndex((line) => line.size > size * SMALL_PRINT)
  const small = lines.slice(last + 1)
  const first = small.findIndex((line) => nameOf(line) !== undefined)
  if (last < 0 || first < 0) return { lines, notes: [] }
  const notes: { name: string; lines: Line[] }[] = []
  for (const line of small.slice(first)) {
    const name = nameOf(line)
    const before = notes.at(-1)
    if (name === undefined || (before !== undefined && !isNext(before.name, name))) before?.lines.push(line)
    else notes.push({ name, lines: [line] })
  }
  return { lines: [...lines.slice(0, last + 1), ...small.slice(0, first)], notes }
}

function nameOf(line: Line): string | undefined {
  const text = textOf(line)
  return leadingMark(text) ?? noteNumber(text)
}

/** The number with which a note begins, if it isn't set high. */
export function noteNumber(text: string): string | undefined {
  return numbered.exec(text)?.[1]
}

/** A number within a note, at the beginning of a line, is no next note. */
function isNext(before: string, name: string): boolean {
  const [last, next] = [Number(before), Number(name)]
  return Number.isNaN(last) || Number.isNaN(next) || (next > last && next <= last + 3)
}

/** The text of a note's line without its name. */
export function withoutName(text: string): string {
  return leadingMark(text) === undefined ? text.replace(numbered, '') : withoutMarks(text)
}
