import { expect, test } from 'vitest'
import { packColumns } from '../../scripts/compose/pack-columns.ts'

test.each([
  [[50, 50, 50, 150], 400, [{ count: 4, cut: 3 }]],
  [[50], 400, [{ count: 1, cut: 1 }]],
  [[], 400, []],
  [[100, 100, 100, 100, 100], 250, [{ count: 4, cut: 2 }, { count: 1, cut: 1 }]], // prettier-ignore
  [[900, 10], 400, [{ count: 1, cut: 1 }, { count: 1, cut: 1 }]], // prettier-ignore
])('entries of %j in %i px', (heights, room, pages) => {
  expect(packColumns(heights, room)).toEqual(pages)
})

test('pages are filled alike, and none of them more than there is room for', () => {
  const heights = Array.from({ length: 40 }, (_, index) => 40 + ((index * 37) % 90))
  const pages = packColumns(heights, 400)
  const filled = pages.map(({ count }, index) => {
    const start = pages.slice(0, index).reduce((sum, page) => sum + page.count, 0)
    return heights.slice(start, start + count).reduce((sum, height) => sum + height, 0) / 2
  })
  expect(pages.reduce((sum, { count }) => sum + count, 0)).toBe(40)
  expect(Math.max(...filled)).toBeLessThanOrEqual(400)
  expect(Math.min(...filled)).toBeGreaterThan(Math.max(...filled) * 0.6)
})
