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
  return splitWhere(items, limits.items, (run) => sumOf(run, size) <= limits.size)
}

/**
 * Cuts a list into runs that fit a slide each, as few and as even as can be. What does not fit by itself is a run of its own.
 *
 * @param most at most so many items
 * @param fits whether a slide holds a run
 */
export function splitWhere<T>(
  items: readonly T[],
  most: number,
  fits: (run: readonly T[]) => boolean,
): readonly (readonly T[])[] {
  // All together may take less room than some of them: four stand two by two, and three one under the other.
  if (items.length <= most && fits(items)) return items.length === 0 ? [] : [items]
  const fewest = runsWithin(items, most, fits)
  const even = evenRuns(items, fewest.length)
  if (even.every((run) => run.length === 1 || fits(run))) return even
  // Where one of them holds too much, the limit is lowered as long as the runs grow no more.
  for (let fewer = even[0]?.length ?? 1; fewer < most; fewer++) {
    const lower = runsWithin(items, fewer, fits)
    if (lower.length === fewest.length) return lower
  }
  return fewest
}

/** So many runs whose lengths differ by one at most, the longer first. */
export function evenRuns<T>(items: readonly T[], count: number): readonly (readonly T[])[] {
  const ends = Array.from({ length: count }, (_, index) => Math.ceil(((index + 1) * items.length) / count))
  const lengths = ends.map((end, index) => end - (ends[index - 1] ?? 0)).toSorted((a, b) => b - a)
  let start = 0
  return lengths.map((length) => items.slice(start, (start += length)))
}

function sumOf<T>(items: readonly T[], size: (item: T) => number): number {
  return items.reduce((sum, item) => sum + size(item), 0)
}

function runsWithin<T>(items: readonly T[], most: number, fits: (run: readonly T[]) => boolean): T[][] {
  const runs: T[][] = []
  for (const item of items) {
    const run = runs.at(-1)
    if (run && run.length < most && fits([...run, item])) run.push(item)
    else runs.push([item])
  }
  return runs
}

/** The words of a text, as a reader counts them. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length
}
