import { expect, it } from 'vitest'
import { inTwoColumns } from '../../components/columns.ts'

const entry = (number: number, length: number) => ({ number, quote: 'a'.repeat(length), where: 'Section 1', slides: [1] })

it('keeps entries in order and makes two columns even', () => {
  const entries = [entry(1, 50), entry(2, 50), entry(3, 50), entry(4, 400)]
  expect(inTwoColumns(entries).map((column) => column.map(({ number }) => number))).toEqual([[1, 2, 3], [4]])
})

it('leaves one entry in one column', () => {
  expect(inTwoColumns([entry(1, 50)])).toHaveLength(1)
})
