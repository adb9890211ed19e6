import { expect, test } from 'vitest'
import { findContradictions } from '../../scripts/draft/find-contradictions.ts'
import { draftOf } from './drafted.ts'

const contradictionsIn = (text: string): string[][] =>
  findContradictions(draftOf(text)).map((pair) => pair.map(({ quote }) => quote))

test.each([
  ['a figure', 'The yard has 40 ships in the northern port. Its pier is long. The yard has 44 ships in the northern port.'],
  ['a beginning', 'The yard was founded in 1987 by two brothers. The yard was founded in 1989 in Leeds.'],
])('%s that is given in two ways is told, with both places', (_, text) => {
  expect(contradictionsIn(text)).toEqual([[expect.stringMatching(/40|1987/), expect.stringMatching(/44|1989/)]])
})

test.each([
  [
    'two voices',
    'According to the mayor, the yard has 40 ships in the northern port. According to Ann Lee, the yard has 44 ships in the northern port.',
  ],
  ['two years', 'In 2019 the yard had 40 ships in the northern port. In 2021 the yard had 44 ships in the northern port.'],
  ['two things', 'The yard was founded in 1987. The pier was founded in 1989.'],
])('%s are no contradiction', (_, text) => expect(contradictionsIn(text)).toEqual([]))
