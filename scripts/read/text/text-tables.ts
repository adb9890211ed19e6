import { listMark } from './list-mark.ts'
import type { Line } from './text-lines.ts'

/** A row of a table: its cells, and the line that it stands on. */
export interface TextRow {
  readonly cells: readonly string[]
  readonly line: Line
}

/** A line that only draws. Matches "|---|:--|", "+----+----+", "-----  ----"; not "- a". */
const rule = /^[-+|=:_\s─━│┼┬┴├┤┌┐└┘]+$/

/** How many columns of blanks part the columns of a table. */
const GAP = 2
/** From how many rows on aligned gaps are no accident. */
const ALIGNED_ROWS = 3

/**
 * The rows of a chunk that is a table: its cells parted by tabs, by `|`, or by blanks that stand
 * under one another. Undefined where it is none.
 */
export function readTextTable(chunk: readonly Line[]): TextRow[] | undefined {
  const lines = chunk.filter((line) => !rule.test(line.text))
  if (lines.length < 2) return undefined
  const cells = splitTabs(lines) ?? splitBars(lines) ?? splitGaps(lines)
  return cells?.map((row, index) => ({ cells: row, line: lines[index]! }))
}

function splitTabs(lines: readonly Line[]): string[][] | undefined {
  if (!lines.every(({ text }) => text.includes('\t'))) return undefined
  const rows = lines.map(({ text }) => text.split('\t'))
  // Of a line, blanks at the end are gone, and with them empty cells.
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')])
}

function splitBars(lines: readonly Line[]): string[][] | undefined {
  const bar = /[|│]/ // matches "|"; not "/"
  if (!lines.every(({ text }) => bar.test(text))) return undefined
  return lines.map(({ text }) => text.replace(/^[|│]|[|│]$/g, '').split(bar)) // the bars at the ends of "| a | b |"; not that within
}

/** Columns of blanks that run through all lines are what parts the cells. */
function splitGaps(lines: readonly Line[]): string[][] | undefined {
  if (lines.length < ALIGNED_ROWS || lines.some(({ text }) => listMark.test(text))) return undefined
  const margin = lines.reduce((least, { indent }) => Math.min(least, indent), Infinity)
  const texts = lines.map(({ text, indent }) => ' '.repeat(indent - margin) + text)
  const gaps = gapsOf(texts)
  if (gaps.length === 0) return undefined
  const starts = [0, ...gaps.map((gap) => gap.end)]
  return texts.map((text) => starts.map((start, index) => text.slice(start, starts[index + 1]).trim()))
}

function gapsOf(texts: readonly string[]): { start: number; end: number }[] {
  const width = texts.reduce((most, text) => Math.max(most, text.length), 0)
  const isBlank = Array.from({ length: width }, (_, column) => texts.every((text) => (text[column] ?? ' ') === ' '))
  const gaps: { start: number; end: number }[] = []
  for (const [column, blank] of isBlank.entries()) {
    const last = gaps.at(-1)
    if (!blank) continue
    if (last?.end === column) last.end++
    else gaps.push({ start: column, end: column + 1 })
  }
  return gaps.filter(({ start, end }) => end - start >= GAP && start > 0 && end < width)
}
