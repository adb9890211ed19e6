import { withoutMarks } from './hidden-marks.ts'
import { textOf, type Line } from './lines.ts'

/** How a file is set. */
export interface Measures {
  /** The size of the running text. */
  readonly size: number
  /** The running text is bold. */
  readonly bold: boolean
  /** The usual distance between the lines of a paragraph in a size. */
  readonly leading: (size: number) => number
  /** The margin at which some lines begin: the first from the left that many of them have. */
  readonly leftOf: (lines: readonly Line[]) => number
}

/** Where there are too few lines to tell, in sizes of the font. */
const USUAL_LEADING = 1.2
const LEAST_LINES = 4

/** Measures the lines of a file, in the order in which they stand on each page. */
export function measure(pages: readonly (readonly Line[])[]): Measures {
  const lines = pages.flat()
  const size = Number(weightiest(lines, (line) => String(Math.round(line.size * 2) / 2)) ?? 10)
  const body = lines.filter((line) => Math.abs(line.size - size) < 0.5)
  const leadings = leadingsOf(pages)
  return {
    size,
    bold: weightiest(body, (line) => String(line.bold)) === 'true',
    leading: (of) => leadings.get(Math.round(of)) ?? of * USUAL_LEADING,
    leftOf,
  }
}

/** The distances from line to line, by the size of the font: the one that occurs most, for paragraphs have more lines than ends. */
function leadingsOf(pages: readonly (readonly Line[])[]): Map<number, number> {
  const gaps = new Map<number, Map<number, number>>()
  for (const lines of pages) {
    for (const [index, line] of lines.entries()) {
      const above = lines[index - 1]
      if (above === undefined || Math.abs(line.size - above.size) > 0.5) continue
      const gap = line.y - above.y
      if (gap < 0.9 * line.size || gap > 2.4 * line.size) continue
      const counts = gaps.get(Math.round(line.size)) ?? new Map<number, number>()
      const rounded = Math.round(gap * 2) / 2
      counts.set(rounded, (counts.get(rounded) ?? 0) + 1)
      gaps.set(Math.round(line.size), counts)
    }
  }
  return new Map(
    [...gaps].flatMap(([size, counts]) => {
      const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
      const most = [...counts].reduce((best, each) =>
        each[1] > best[1] || (each[1] === best[1] && each[0] < best[0]) ? each : best,
      )
      return total < LEAST_LINES ? [] : [[size, most[0]] as const]
    }),
  )
}

/** Lists and quotations may fill a page: a margin is what so many of its letters stand at. */
const MANY = 0.12

function leftOf(lines: readonly Line[]): number {
  const letters = lettersBy(lines, (line) => String(Math.round(line.x0)))
  const all = [...letters.values()].reduce((sum, count) => sum + count, 0)
  const margins = [...letters].filter(([, count]) => count >= all * MANY).map(([x0]) => Number(x0))
  return margins.reduce((least, x0) => Math.min(least, x0), Infinity)
}

/** What most letters have. */
function weightiest(lines: readonly Line[], keyOf: (line: Line) => string): string | undefined {
  const letters = [...lettersBy(lines, keyOf)]
  return letters.reduce<[string, number] | undefined>(
    (most, each) => (most === undefined || each[1] > most[1] ? each : most),
    undefined,
  )?.[0]
}

function lettersBy(lines: readonly Line[], keyOf: (line: Line) => string): Map<string, number> {
  const letters = new Map<string, number>()
  for (const line of lines) letters.set(keyOf(line), (letters.get(keyOf(line)) ?? 0) + withoutMarks(textOf(line)).length)
  return letters
}
