import { expect, test } from 'vitest'
import { isPublicationDate } from '../../scripts/read/is-publication-date.ts'

test.each(['2024', '2024-03', '2024-03-22', '2024-02-29'])('%s is a date of publication', (text) => {
  expect(isPublicationDate(text)).toBe(true)
})

test.each(['', 'March 2024', '2024-13', '2024-3', '2024-02-30', '2023-02-29', '2024-03-00', '2024-Q1', '2024-03-22 '])(
  '“%s” is none',
  (text) => {
    expect(isPublicationDate(text)).toBe(false)
  },
)
