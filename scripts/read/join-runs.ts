import { oneLine } from './reader.ts'
import type { Mark } from './report.ts'

/** What stands in a line: text, or the mark of a note, which is none of the text. */
export type Run = { readonly text: string } | Omit<Mark, 'at'>

/** What follows a mark without a space before it. Matches ".", "”)"; not "(". */
const closing = /^[.,;:!?…)\]}”’»%]/

/**
 * Joins runs to text in one line, and says where the marks stood. A space that parted a mark from
 * the text goes with the mark, where it would now stand before a full stop.
 */
export function joinRuns(runs: readonly Run[]): { text: string; marks?: readonly Mark[] } {
  const parts: string[] = []
  const marks: Mark[] = []
  let length = 0
  let space = ''
  let raw: string[] = []
  let afterMark = false
  for (const run of runs) {
    if ('text' in run) raw.push(run.text)
    else {
      flush()
      marks.push({ mark: run.mark, at: length, ...(run.note !== undefined && { note: run.note }) })
      afterMark = true
    }
  }
  flush()
  return { text: parts.join(''), ...(marks.length > 0 && { marks }) }

  function flush(): void {
    const whole = raw.join('')
    raw = []
    const text = oneLine(whole)
    if (text === '') {
      if (/\s/.test(whole)) space = length > 0 ? ' ' : '' // matches " "; not ""
      return
    }
    const before = space !== '' || /^\s/.test(whole) ? ' ' : '' // matches " a"; not "a"
    const between = length === 0 || (afterMark && closing.test(text)) ? '' : before
    parts.push(between, text)
    length += between.length + text.length
    space = /\s$/.test(whole) ? ' ' : '' // matches "a "; not "a"
    afterMark = false
  }
}

/** The cells of a row with tabs between them, so that an empty cell keeps its column. */
export function joinCells(cells: readonly (readonly Run[])[]): { text: string; marks?: readonly Mark[] } {
  const joined = cells.map(joinRuns)
  const marks: Mark[] = []
  let start = 0
  for (const cell of joined) {
    for (const mark of cell.marks ?? []) marks.push({ ...mark, at: start + mark.at })
    start += cell.text.length + 1
  }
  return { text: joined.map((cell) => cell.text).join('\t'), ...(marks.length > 0 && { marks }) }
}
