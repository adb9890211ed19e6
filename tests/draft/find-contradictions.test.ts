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

test.each([
  ['The club has 1,120 members; the annex gives 1,102.', 'The club has 1,120 members', 'the annex gives 1,102'],
  [
    'In 2021 it ran 14 clinics in three towns (Table 3 lists 12).',
    'In 2021 it ran 14 clinics in three towns',
    'Table 3 lists 12',
  ],
  ['The union lost 430 members, though the summary puts it at 340.', 'The union lost 430 members', 'the summary puts it at 340'],
  [
    'The yard employed 1,120 people, but 1,102 according to Annex B.',
    'The yard employed 1,120 people',
    '1,102 according to Annex B',
  ],
])('a figure that its own sentence gives again, from another part of the report: %s', (text, one, other) => {
  expect(contradictionsIn(`${text} Its pier is long.`)).toEqual([[one, other]])
})

test.each([
  'The club has 1,120 members; the union gives 1,102.',
  'The club has 1,120 members; the annex gives 1,120.',
  'The club has 1,120 members; the annex lists 12.',
  'The club has 1,120 members; the annex lists 1,102 branches.',
  'The club has 1,120 members; the annex gives 1,102 of them by name.',
  'The club has 60% of the votes; the annex gives 55.',
  'The table gives 1,102.',
])('and no contradiction: %s', (text) => expect(contradictionsIn(`${text} Its pier is long.`)).toEqual([]))
