import type { Figure } from '../verify/verified.ts'
import type { Context } from './context.ts'

/**
 * The figures of a slide that are drawn on one scale from zero, with the largest value of it. Figures that stand
 * side by side are, if the briefing gives them one `scale`, or if they are cells of one column of one table, in one unit,
 * of one date and from one speaker. Nothing else is taken for the same kind of figure.
 */
export function onOneScale(figures: readonly Figure[], context: Context): ReadonlyMap<string, number> {
  const runs = figures.reduce<Figure[][]>((sofar, figure) => {
    const run = sofar.at(-1)
    return run && areOfOneKind([...run, figure], context) ? [...sofar.slice(0, -1), [...run, figure]] : [...sofar, [figure]]
  }, [])
  return new Map(
    runs
      .filter((run) => run.length > 1)
      .flatMap((run) => {
        const largest = Math.max(...run.map(topOf))
        return largest > 0 ? run.map(({ id }) => [id, largest] as const) : []
      }),
  )
}

function topOf({ value }: Figure): number {
  return Math.max(...[value].flat())
}

function areOfOneKind(run: readonly Figure[], context: Context): boolean {
  const [first] = run
  if (first === undefined || run.some((each) => !canBeDrawn(each) || !isLike(each, first))) return false
  if (run.some(({ scale }) => scale !== undefined)) return run.every(({ scale }) => scale === first.scale)
  return run.every(({ as_of }) => as_of === first.as_of) && areOfOneColumn(run, context)
}

function canBeDrawn({ value, words, picture }: Figure): boolean {
  return picture === undefined && words === undefined && [value].flat().every((end) => end >= 0)
}

/** What is measured and who says so. */
function isLike(one: Figure, other: Figure): boolean {
  return one.unit === other.unit && one.by === other.by && one.kind === other.kind
}

function areOfOneColumn(run: readonly Figure[], context: Context): boolean {
  const cells = run.map((figure) => cellsOf(figure, context))
  const [first] = cells
  return (
    first !== undefined
    && cells.every(({ table }) => table !== undefined && table === first.table)
    && new Set(cells.map(({ row }) => row)).size === run.length
    && cells.every(({ column }) => column !== undefined && column === first.column)
  )
}

interface Cells {
  /** The index of the first row of the table. */
  readonly table?: number
  readonly row: number
  /** The one column in which the figure's value stands; none where it stands in several. */
  readonly column?: number | undefined
}

function cellsOf({ id, value }: Figure, { passages, blocks }: Context): Cells {
  const row = blocks.findIndex((block) => block.id === passages.get(id)?.block)
  const block = blocks[row]
  if (block?.kind !== 'row' || typeof value !== 'number') return { row }
  const table = blocks.findLastIndex(({ kind }, index) => index < row && kind !== 'row') + 1
  const columns = block.text.split('\t').flatMap((cell, column) => (column > 0 && isValueOf(cell, value) ? [column] : []))
  return { table, row, column: columns.length === 1 ? columns[0] : undefined }
}

/** A cell whose head may give the thousands. Matches "1,200" for 1200 and for 1200000, "€4.2"; not "12 of 20". */
function isValueOf(cell: string, value: number): boolean {
  const digits = /^[^\d]{0,4}(?<number>\d[\d, ]*(?:\.\d+)?)[^\d]*$/u.exec(cell.trim())?.groups?.['number']
  const number = Number(digits?.replace(/[, ]/g, ''))
  return [1, 1e3, 1e6, 1e9].some((scale) => Math.abs(number * scale - value) <= 1e-9 * Math.abs(value))
}
