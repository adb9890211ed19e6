import { listMark } from './list-mark.ts'
import type { Line } from './text-lines.ts'

/** A mark of a quotation. Matches "> so", ">"; not "-> so". */
const mark = /^(?:>\s*)+/

/** How far a quotation is set in, in columns. */
const SET_IN = 3

/** Whether all lines of a chunk bear `>`, or are set in from the margin as no list above them explains. */
export function isQuotation(chunk: readonly Line[], isBelowItem: boolean, margin: number): boolean {
  if (chunk.every((line) => mark.test(line.text))) return true
  const isSetIn = chunk.every((line) => line.indent - margin >= SET_IN)
  const isText = chunk.length > 1 || /^["“‘«]/.test(chunk[0]?.text ?? '') // "“No"; not "No"
  return isSetIn && isText && !isBelowItem && !chunk.some((line) => listMark.test(line.text))
}

/** The lines without the marks. */
export function unquoted(chunk: readonly Line[]): Line[] {
  return chunk.map((line) => {
    const length = mark.exec(line.text)?.[0].length ?? 0
    return { ...line, text: line.text.slice(length), offset: line.offset + length }
  })
}
