import { expect, test } from 'vitest'
import { describePlace } from '../../scripts/read/describe-place.ts'

test.each([
  [{ line: 12, column: 3 }, 'line 12'],
  [{ page: 3, line: 7 }, 'page 3, line 7'],
  [{ paragraph: 41 }, 'paragraph 41'],
])('the place %j is told as “%s”', (place, words) => {
  expect(describePlace(place)).toBe(words)
})
