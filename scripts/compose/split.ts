/**
 * Cuts a list into runs that fit a slide each, as even as the limits allow.
 *
 * @param limits at most so many items, and so much of what `size` measures (words, lines)
 */
export function splitToFit<T>(
  items: readonly T[],
  limits: { items: number; size: number },
  size: (item: T) => number,
): readonly (readonly T[])[] {
  const count = runsWithin(items, limits, size).length
  // The fewest runs first, then the limit lowered until they are even.
  for (let most = Math.ceil(items.length / Math.max(count, 1)); most < limits.items; most++) {
    const even = runsWithin(items, { ...limits, items: most }, size)
    if (even.length === count) return even
  }
  return runsWithin(items, limits, size)
}

function runsWithin<T>(items: readonly T[], limits: { items: number; size: number }, size: (item: T) => number): T[][] {
  const runs: T[][] = []
  let sum = Infinity
  for (const item of items) {
    const run = runs.at(-1)
    if (run && run.length < limits.items && sum + size(item) <= limits.size) {
      run.push(item)
      sum += size(item)
    } else {
      runs.push([item])
      sum = size(item)
    }
  }
  return runs
}

/** The words of a text, as a reader counts them. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length
}
