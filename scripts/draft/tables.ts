import type { Block, Report } from '../read/report.ts'
import { findDates } from './dates/dates.ts'
import { latinPattern } from './latin-pattern.ts'

/** A table with its head apart. */
export interface Table {
  /** What stands over each column but the first. */
  readonly heads: readonly string[]
  /** What stands over the first column. */
  readonly head: string
  readonly rows: readonly TableRow[]
}

export interface TableRow {
  readonly block: Block
  /** The first cell: of what the others tell. */
  readonly name: string
  readonly cells: readonly {
    readonly text: string
    /** Where the cell is a date, or what happened and when, and nothing else. */
    readonly date?: string
    /** It says what happened. */
    readonly isTold?: true
  }[]
  /** The row's cells with a space between them. */
  readonly quote: string
}

/** The tables of a report: rows that follow one another. */
export function tablesOf(report: Report): readonly Table[] {
  const runs: Block[][] = []
  for (const [index, block] of report.blocks.entries()) {
    if (block.kind !== 'row') continue
    if (report.blocks[index - 1]?.kind === 'row') runs.at(-1)?.push(block)
    else runs.push([block])
  }
  return runs.map(([head, ...rows]) => {
    const [first = '', ...heads] = head?.text.split('\t') ?? []
    return { head: first, heads, rows: rows.map(rowOf) }
  })
}

function rowOf(block: Block): TableRow {
  const [name = '', ...cells] = block.text.split('\t')
  return { block, name, cells: cells.map(cellOf), quote: block.text.replace(/\s+/g, ' ') }
}

/** What happened, and a date behind it. Matches "closed in ", "mothballed since "; not "12 staff in ". */
const happenedIn = latinPattern(/^(?:\p{L}+(?:ed|old|ut|own|en)(?: \p{Ll}+)? (?:in|since|on)|\p{L}+ since)(?: early| late)? $/iu)

function cellOf(text: string): TableRow['cells'][number] {
  const [found] = findDates(`in ${text}`) // A bare year is a date after "in".
  const isWhole = found !== undefined && found.start <= 3 && found.end === text.length + 3
  const [told] = isWhole ? [] : findDates(text)
  if (told?.date !== undefined && told.end === text.length && happenedIn.test(text.slice(0, told.start)))
    return { text, date: told.date, isTold: true }
  return isWhole && found.date !== undefined ? { text, date: found.date } : { text }
}
