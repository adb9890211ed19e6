import { describe, expect, test } from 'vitest'
import { daysOf, formatDate } from '../../scripts/compose/dates.ts'
import { splitToFit } from '../../scripts/compose/split.ts'

describe('a date', () => {
  test.each([
    ['2019', '2019', '2019-01-01', '2020-01-01'],
    ['2019-03', 'March 2019', '2019-03-01', '2019-04-01'],
    ['2019-12', 'December 2019', '2019-12-01', '2020-01-01'],
    ['2019-03-23', '23 March 2019', '2019-03-23', '2019-03-24'],
    ['2020-02-29', '29 February 2020', '2020-02-29', '2020-03-01'],
    ['2022-Q3', 'quarter 3 of 2022', '2022-07-01', '2022-10-01'],
    ['2022-Q4', 'quarter 4 of 2022', '2022-10-01', '2023-01-01'],
    ['2018/2020', '2018 – 2020', '2018-01-01', '2021-01-01'],
    ['2018-05/2019-02', 'May 2018 – February 2019', '2018-05-01', '2019-03-01'],
    ['2018/', 'since 2018', '2018-01-01', '2024-04-01'],
  ])('%s is shown as %s, and covers its days', (date, text, start, end) => {
    expect(formatDate(date, 'en')).toBe(text)
    expect(daysOf(date, '2024-04-01')).toEqual({ start, end })
  })

  test('of a state that goes on ends no earlier than it began', () => {
    expect(daysOf('2025/', '2024-04-01')).toEqual({ start: '2025-01-01', end: '2026-01-01' })
  })

  test('is shown in the language of the briefing', () => {
    expect(formatDate('2019-03', 'de')).toBe('März 2019')
  })
})

describe('cutting to fit', () => {
  test.each([
    [[1, 1, 1, 1, 1], 4, 99, [3, 2]],
    [[1, 1, 1, 1], 4, 99, [4]],
    [Array.from({ length: 13 }, () => 1), 4, 99, [4, 3, 3, 3]],
    [[9, 9, 1, 1, 1], 4, 12, [1, 4]],
    [[5, 5, 5], 4, 10, [2, 1]],
    [[99, 1, 1], 4, 10, [1, 2]],
    [[], 4, 10, []],
  ])('%j at most %i and %i', (sizes, items, size, runs) => {
    const parts = splitToFit(sizes, { items, size }, (each) => each)
    expect(parts.map((part) => part.length)).toEqual(runs)
    expect(parts.flat()).toEqual(sizes)
  })
})
