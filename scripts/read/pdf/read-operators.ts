import { getResolvedPDFJS } from 'unpdf'
import { apply, identity, matrixOf, multiply, type Matrix } from './matrix.ts'
import type { Spot } from './page.ts'

export interface Operators {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

/** What the operators of a page tell beside its text. */
export interface Drawn {
  /** The middles of small shapes, as high as wide: browsers draw the marks of lists, and set no sign. */
  readonly dots: readonly Spot[]
  /** Where a text object begins: a line, or the cell of a table, however near it stands to the one before. */
  readonly starts: readonly Spot[]
}

/** How wide and high a drawn mark of an item is, in points. */
const SMALLEST = 1.5
const LARGEST = 8

/** Goes through the operators of a page, keeping its matrix as it changes (ISO 32000-2, 8.4). */
export async function readOperators({ fnArray, argsArray }: Operators, view: Matrix): Promise<Drawn> {
  const { OPS } = await getResolvedPDFJS()
  const painted: readonly number[] = [OPS.fill, OPS.eoFill, OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.closeFillStroke]
  const dots: Spot[] = []
  const starts: Spot[] = []
  const saved: Matrix[] = []
  let matrix = view
  for (const [index, name] of fnArray.entries()) {
    const args: unknown = argsArray[index]
    const list: readonly unknown[] = Array.isArray(args) ? args : []
    if (name === OPS.save) saved.push(matrix)
    else if (name === OPS.restore || name === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? view
    else if (name === OPS.transform) matrix = multiply(matrix, matrixOf(args))
    else if (name === OPS.paintFormXObjectBegin) {
      saved.push(matrix)
      matrix = multiply(matrix, list[0] === null ? identity : matrixOf(list[0]))
    } else if (name === OPS.setTextMatrix) starts.push(startOf(list[0], matrix))
    else if (name === OPS.constructPath && painted.includes(list[0] as number)) dots.push(...dotOf(list[2], matrix))
  }
  return { dots, starts }
}

function startOf(textMatrix: unknown, matrix: Matrix): Spot {
  const numbers = typeof textMatrix === 'object' && textMatrix !== null ? Object.values(textMatrix) : []
  const [, , , , x, y] = matrixOf(numbers)
  return apply(matrix, x, y)
}

/** @param bounds left, top, right and bottom, however the library lists them */
function dotOf(bounds: unknown, matrix: Matrix): Spot[] {
  if (typeof bounds !== 'object' || bounds === null) return []
  const [x0, y0, x1, y1] = Object.values(bounds).map(Number)
  if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return []
  const [from, to] = [apply(matrix, x0, y0), apply(matrix, x1, y1)]
  const [width, height] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)]
  const isSmall = [width, height].every((length) => length >= SMALLEST && length <= LARGEST)
  if (!isSmall || Math.abs(width - height) > 0.25 * Math.max(width, height)) return []
  return [{ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }]
}
