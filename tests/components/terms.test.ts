import { expect, it } from 'vitest'
import { gatherTerms } from '../../components/terms.ts'

it('puts a row without a term under the term before it', () => {
  const rows = [
    { term: 'Date', text: '2024' },
    { term: 'Limits', text: 'One voice' },
    { term: '', text: 'No figures' },
  ]
  expect(gatherTerms(rows)).toEqual([
    { term: 'Date', texts: ['2024'] },
    { term: 'Limits', texts: ['One voice', 'No figures'] },
  ])
})
