import type { Block, Report } from '../read/report.ts'
import type { Figure } from './briefing.ts'
import type { TakeId } from './ids.ts'
import { wordsOf } from './sentences.ts'

/** A cell that is a number and nothing else. Matches "1,200", "3.5", "60%", "60 %"; not "n/a", "12 staff". */
const plainNumber = /^(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)( ?%)?$/

/** Counts a year, not a thing. Matches "2019"; not "2,019". */
const year = /^(?:19|20)\d\d$/

/** The cells of tables: what a cell counts stands over it, and what it is said of at the left of its row. */
export function draftTableFigures(report: Report, takeId: TakeId): Figure[] {
  return tablesOf(report.blocks).flatMap(([header, ...rows]) => {
    const heads = header?.text.split('\t') ?? []
    return rows.flatMap((row) => rowFigures(row, heads, takeId))
  })
}

function rowFigures(row: Block, heads: readonly string[], takeId: TakeId): Figure[] {
  const [name = '', ...cells] = row.text.split('\t')
  return cells
    .flatMap((cell, index) => {
      const head = heads[index + 1] ?? ''
      const match = plainNumber.exec(cell)
      if (match === null || year.test(cell) || name === '' || wordsOf(head).length === 0) return []
      const unit = match[2] === undefined ? head : '%'
      return [
        {
          id: takeId(`s${row.section}`, `${name} ${head}`),
          value: Number(match[1]?.replaceAll(',', '')),
          qualifier: 'exact' as const,
          unit,
          label: `${name}: ${head}`,
          ...(year.test(head) && { as_of: head }),
          quote: row.text.replace(/\s+/g, ' '),
          draft: true,
        },
      ]
    })
    .filter((figure) => !year.test(figure.unit))
}

/** Rows that follow one another are a table; its first row says what the columns hold. */
function tablesOf(blocks: readonly Block[]): Block[][] {
  const tables: Block[][] = []
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'row') continue
    if (blocks[index - 1]?.kind === 'row') tables.at(-1)?.push(block)
    else tables.push([block])
  }
  return tables
}
