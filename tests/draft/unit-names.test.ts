import { describe, expect, test } from 'vitest'
import { draftOf } from './drafted.ts'

const unitsIn = (text: string): (readonly [string, string])[] =>
  (draftOf(text).units ?? []).map(({ name, status }) => [name, status])

test.each([
  'The report was written by the Oslo office of the auditor.',
  'The army’s Third Division attacked.',
  'The Danube League, a rival from Linz, has courted clubs.',
  'Its rival, the Red Quarry cell, fell apart.',
  'Pumps came from laboratories in Cauca.',
])('parts of others are none: %s', (text) => expect(unitsIn(text)).toEqual([]))

describe('parts of an organisation are found', () => {
  test.each([
    [
      'by the word, small or capital',
      'The Leeds Branch is growing. Its York office was closed.',
      ['Leeds Branch', 'York office'],
    ],
    ['in a list', 'The Leeds, York and Hull branches pay dues.', ['Leeds', 'York', 'Hull']],
    ['by their places', 'It has chapters in Leeds, York and Hull.', ['Leeds', 'York', 'Hull']],
    [
      'by “the … in”',
      'The group in Mozambique is small. The office in Lyon will move.',
      ['group in Mozambique', 'office in Lyon'],
    ],
    [
      'by what they do',
      'The youth wing is growing. The negotiation desk keeps office hours.',
      ['youth wing', 'negotiation desk'],
    ],
    ['by an apposition', 'Young Progress, the youth wing, stayed neutral.', ['Young Progress']],
    ['by another name', 'There is a treasury known as the House.', ['House']],
    ['by a number', 'Field Unit 2 was withdrawn. Field Unit 4 stayed.', ['Field Unit 2', 'Field Unit 4']],
    ['by a word before the name', 'Katiba Ansar trains in the east.', ['Katiba Ansar']],
    ['by an ordinal', 'The 3rd Brigade was disbanded.', ['3rd Brigade']],
    ['by what the body owns', 'Its subsidiary Meridian Logistics was sold.', ['Meridian Logistics']],
    ['with what narrows them', 'The Hull and York field offices were closed.', ['Hull', 'York']],
    [
      'by the brand that they share',
      '# How Alpadria ran dry\n\nAlpadria Cargo runs on. In May Alpadria Night suspended all departures.\n',
      ['Alpadria Cargo', 'Alpadria Night'],
    ],
    ['in the rows of a table', '# T\n\nIt grew.\n\n| Branch | Staff |\n|-|-|\n| Leeds | 4 |\n| York | 5 |\n', ['Leeds', 'York']],
    [
      'at the head of items',
      '# T\n\n## The affiliates\n\nThey follow.\n\n- Quarry is busy.\n- Lowland Crew (LLC) is active.\n',
      ['Quarry', 'Lowland Crew'],
    ],
    [
      'by their place alone, under such a heading',
      '# T\n\n## The chapters\n\nRotterdam and Antwerp are run as one.\n',
      ['Rotterdam', 'Antwerp'],
    ],
  ])('%s', (_, text, names) => expect(unitsIn(text).map(([name]) => name)).toEqual(names))

  test('and two names of one are one', () => {
    expect(unitsIn('Young Progress, the youth wing, lost its grant. The youth wing was restructured in April.')).toEqual([
      ['Young Progress', 'restructured'],
    ])
  })

  test.each([
    ['a rival', 'Its rival, the Leeds Brigade, is strong.'],
    ['a body of the state', 'The Home Office and the Justice Ministry were asked.'],
    ['who leads', 'The executive committee met.'],
    ['a place', 'The ships went to Anhui province.'],
  ])('%s is none', (_, text) => expect(unitsIn(text)).toEqual([]))
})

describe('the state of a unit', () => {
  test.each([
    ['is told by the sentence after', 'The Leeds branch was dormant for years. It is active again.', 'active'],
    ['is told by “the branch”', 'The Leeds branch met. The branch was dissolved in 2021.', 'defunct'],
    ['is what came last', 'The Leeds branch was closed in 2019, but reopened in 2021.', 'active'],
    ['stands behind a colon', '- Leeds branch: suspended since 2021 for lack of money.', 'dormant'],
    ['is done to it', 'The council closed its Leeds branch.', 'defunct'],
    ['is a quarrel', 'Two rival committees lead the Leeds branch.', 'contested'],
    [
      'is not that of something else',
      'The Leeds branch was restructured in April, and three posts were abolished.',
      'restructured',
    ],
    ['is not what can’t be ruled out', 'It cannot be ruled out that the Leeds branch has split.', 'unknown'],
    ['is not what will be', 'The Leeds branch will be closed in May.', 'unknown'],
    ['is not that of whoever it is near', 'The police closed in on the Leeds branch.', 'unknown'],
  ])('%s', (_, text, status) => expect(unitsIn(text).map((unit) => unit[1])).toEqual([status]))
})

test('a person under such a heading is no unit, and a unit bears the word that it is called by', () => {
  const text =
    '# T\n\n## The academies\n\nThere are two. Beat Amrein, who runs them, left. The Leeds academy grew.\n\n| Academy | Pupils |\n|-|-|\n| Leeds | 4 |\n| York | 5 |\n\nThe first team met.\n'
  expect(unitsIn(text).map(([name]) => name)).toEqual(['Leeds academy', 'York', 'first team'])
})
