/**
 * The word of a list that a mistyped one is nearest to, by edit distance.
 *
 * @param most the share of the longer word's letters that may differ; what is farther off is no slip
 *   of the hand
 */
export function nearestOf(word: string, words: Iterable<string>, most = 0.5): string | undefined {
  let best: string | undefined
  let least = Infinity
  for (const candidate of words) {
    const longer = Math.max(word.length, candidate.length)
    if (Math.abs(candidate.length - word.length) >= least) continue
    const distance = distanceOf(word.toLowerCase(), candidate.toLowerCase())
    if (distance < least && distance <= longer * most) [best, least] = [candidate, distance]
  }
  return best
}

/** Levenshtein's distance: how many letters to put in, take out or change. */
function distanceOf(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1
      next.push(Math.min(row[j - 1]! + change, row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
  }
  return row[b.length]!
}
