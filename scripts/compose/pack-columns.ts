/** How entries stand on pages of two columns, in order, by how high each is. */

/** A page: so many entries, so many of them in its first column. */
export interface Page {
  readonly count: number
  readonly cut: number
}

/** On as few pages as can be, all filled alike. */
export function packColumns(heights: readonly number[], room: number): readonly Page[] {
  const fewest = pagesWithin(heights, room)
  let even = fewest
  for (let lower = room - STEP; lower > 0; lower -= STEP) {
    const pages = pagesWithin(heights, lower)
    if (pages.length > fewest.length) break
    even = pages
  }
  return even
}

/** By which the height of pages is lowered, in px. */
const STEP = 4

function pagesWithin(heights: readonly number[], room: number): readonly Page[] {
  const pages: Page[] = []
  for (let start = 0; start < heights.length; start += pages.at(-1)!.count) {
    let page = cutInTwo(heights.slice(start, start + 1))
    for (let count = 2; start + count <= heights.length; count++) {
      const longer = cutInTwo(heights.slice(start, start + count))
      if (longer.height > room) break
      page = longer
    }
    pages.push({ count: page.count, cut: page.cut })
  }
  return pages
}

/** Two columns as even as can be, and how high the higher is. */
function cutInTwo(heights: readonly number[]): Page & { readonly height: number } {
  const sum = (from: number, to: number) => heights.slice(from, to).reduce((total, height) => total + height, 0)
  const cuts = heights.map((_, index) => ({
    cut: index + 1,
    height: Math.max(sum(0, index + 1), sum(index + 1, heights.length)),
  }))
  return { count: heights.length, ...cuts.reduce((least, each) => (each.height < least.height ? each : least)) }
}
