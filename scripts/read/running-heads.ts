/** How many lines at either edge of a page may be a running head or foot. */
const DEPTH = 3
/** On so many pages a line at the edge is no accident; of two or three pages, on two. */
const OFTEN = 3

/** A number, or a Roman one alone. Matches "12", "xiv" in "Page xiv"; not "mix". */
const number = /\d+|(?<=^|page |[|·–-] ?)[ivxl]+(?=$| ?[|·–-])/g

/**
 * Finds running heads and feet: lines at the edges of pages that recur, numbers aside.
 *
 * @param pages the lines of each page, top to bottom
 * @returns of each page, the indexes of the lines to leave out
 */
export function findRunningHeads(pages: readonly (readonly string[])[]): ReadonlySet<number>[] {
  const counts = new Map<string, number>()
  for (const lines of pages) {
    for (const key of new Set(edgesOf(lines).map((index) => keyOf(lines, index)))) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const least = pages.length <= OFTEN ? 2 : OFTEN
  const shift = shiftOf(pages)
  return pages.map((lines, page) => {
    const edges = edgesOf(lines)
    const isHead = (index: number): boolean =>
      (counts.get(keyOf(lines, index)) ?? 0) >= least
      || (shift !== undefined && shiftsOf(lines[index] ?? '', page).includes(shift))
    const recurring = new Set(edges.filter(isHead))
    // A line within the text may recur by accident; one that only other heads part from the edge does not.
    return new Set(edges.filter((index) => recurring.has(index) && isAtEdge(index, lines.length, recurring)))
  })
}

function edgesOf(lines: readonly string[]): number[] {
  return lines.map((_, index) => index).filter((index) => index < DEPTH || index >= lines.length - DEPTH)
}

function isAtEdge(index: number, length: number, recurring: ReadonlySet<number>): boolean {
  const above = Array.from({ length: index }, (_, other) => other)
  const below = Array.from({ length: length - 1 - index }, (_, step) => index + 1 + step)
  const shorter = above.length <= below.length ? above : below
  return shorter.every((other) => recurring.has(other))
}

/** A number at the beginning or end of a line. Matches "12 Scope", "Scope 2"; not "1 Scope", the first chapter on the first page, and not "in 2019 it". */
const atEnd = /^(?:\d{2,4}(?= )|\d{1,4}$)|(?<= )\d{1,4}$/g
const LONGEST_HEAD = 90

/** How far a number at the beginning or end of a line is ahead of its page. */
function shiftsOf(line: string, page: number): number[] {
  return line.length > LONGEST_HEAD ? [] : [...line.matchAll(atEnd)].map((match) => Number(match[0]) - page)
}

/** Between the numbers that the pages bear and their places in the file: the difference that most of them have. */
function shiftOf(pages: readonly (readonly string[])[]): number | undefined {
  const counts = new Map<number, number>()
  for (const [page, lines] of pages.entries()) {
    const edges = [lines[0] ?? '', lines.at(-1) ?? '']
    for (const shift of new Set(edges.flatMap((line) => shiftsOf(line, page)))) counts.set(shift, (counts.get(shift) ?? 0) + 1)
  }
  const [shift, count] = [...counts].reduce<[number, number]>((most, each) => (each[1] > most[1] ? each : most), [0, 0])
  return count >= OFTEN && count >= pages.length / 3 ? shift : undefined
}

/** Top and bottom apart, for the same words may end a page by accident. */
function keyOf(lines: readonly string[], index: number): string {
  const edge = index < lines.length / 2 ? 'top' : 'bottom'
  return `${edge} ${(lines[index] ?? '').toLowerCase().replace(number, '#').replace(/\s+/g, ' ')}` // matches "  "; not "a"
}
