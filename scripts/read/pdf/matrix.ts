/** A transformation of the plane: x' = ax + cy + e, y' = bx + dy + f. Source: ISO 32000-2, 8.3.3. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [k, l, m, n, o, p] = inner
  return [a * k + c * l, b * k + d * l, a * m + c * n, b * m + d * n, a * o + c * p + e, b * o + d * p + f]
}

export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): { readonly x: number; readonly y: number } {
  return { x: a * x + c * y + e, y: b * x + d * y + f }
}

/** What was given as a list of numbers; the identity where it is none. */
export function matrixOf(numbers: unknown): Matrix {
  if (!Array.isArray(numbers) || numbers.length < 6 || !numbers.slice(0, 6).every((each) => Number.isFinite(each)))
    return identity
  return numbers.slice(0, 6) as unknown as Matrix
}
