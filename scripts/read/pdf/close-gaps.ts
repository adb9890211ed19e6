import { extentOf, type Line } from './lines.ts'

/** Gaps of one line differ by no more than this, where they were made to fill the line. */
const ALIKE = 1.4
/** And are no wider than this, in sizes of the font. */
const WIDEST = 4.5
/** How near to the edges of its column such a line comes, in sizes of the font. */
const NEAR = 0.7
/** A first line may be set in by so much. */
const SET_IN = 4

/**
 * Makes one segment of lines that were stretched to fill their column: single words, gaps of one
 * width, from edge to edge. So wide gaps would otherwise part the cells of a table.
 */
export function closeGaps(lines: readonly Line[]): Line[] {
  const { x0: left, x1: right } = extentOf(lines)
  const isStretched = lines.map((line) => mayBeStretched(line, left, right))
  return lines.map((line, index) => {
    if (isStretched[index] !== true) return line
    // Two words alone may be two cells: what stands above or below tells.
    const isProse = [lines[index - 1], lines[index + 1]].some(
      (other, side) =>
        other !== undefined && isNear(line, other) && (other.segments.length === 1 || isStretched[index + side * 2 - 1] === true),
    )
    if (line.segments.length === 2 && !isProse) return line
    return {
      ...line,
      segments: [
        {
          ...extentOf(line.segments),
          bits: line.segments.flatMap(({ bits }) => bits),
          text: line.segments.map(({ text }) => text).join(' '),
        },
      ],
    }
  })
}

function mayBeStretched({ segments, x0, x1, size }: Line, left: number, right: number): boolean {
  if (segments.length < 2 || x1 < right - NEAR * size || x0 > left + SET_IN * size) return false
  if (segments.some(({ text }) => text.includes(' '))) return false
  const gaps = segments.slice(1).map((segment, index) => segment.x0 - (segments[index]?.x1 ?? 0))
  const [least, most] = gaps.reduce(([low, high], gap) => [Math.min(low, gap), Math.max(high, gap)], [Infinity, 0])
  return most <= least * ALIKE && most <= WIDEST * size
}

function isNear(line: Line, other: Line): boolean {
  return Math.abs(line.y - other.y) < 2 * line.size
}
