import { describe, expect, test } from 'vitest'
import { askAbout } from './findings.ts'

const { onItems, onPoint } = askAbout(
  `# The ferry lines of Port Holm

The company runs ships.

Of its seven ships, four are sailing; the yard has room for 12 lorries and a crane. It earned US$ 40 million from 900
passengers a day. Some 30 per cent of the berths are empty. Two of the nine pilots have left.

| Line | Staff | Ships on order |
|------|-------|----------------|
| Isle | 140 | 3 |
`,
  'The company runs ships.',
)

const ships = 'Of its seven ships, four are sailing; the yard has room for 12 lorries and a crane.'
const money = 'It earned US$ 40 million from 900 passengers a day.'
const berths = 'Some 30 per cent of the berths are empty.'
const pilots = 'Two of the nine pilots have left.'
const row = 'Isle 140 3'

describe('the unit of a figure', () => {
  test.each([
    [4, 'ships', ships],
    [12, 'lorries', ships],
    [40_000_000, 'US$', money],
    [900, 'passengers', money],
    [30, '%', berths, 'about'],
    [2, 'pilots', pilots],
    [140, 'Staff', row],
  ])('belongs to its number: %s %s', (value, unit, quote, qualifier = 'exact') => {
    expect(onItems('figures', { id: 'figure', value, qualifier, unit, label: '–', quote })).toEqual([])
  })

  test.each([
    [12, 'crane', ships],
    [12, 'ships', ships],
    [40_000_000, '€', money],
    [40_000_000, 'passengers', money],
    [900, 'US$', money],
    [30, 'berths', berths, 'about'],
    [140, 'Ships on order', row],
  ])('is found where it does not: %s %s', (value, unit, quote, qualifier = 'exact') => {
    const found = onItems('figures', { id: 'figure', value, qualifier, unit, label: '–', quote })
    expect(found).toEqual([expect.stringMatching(/^error (?:unit|number)-of-something-else/)])
  })
})

test('a number in a text keeps its per cent and its currency', () => {
  expect(onPoint('Some 30% of the berths are empty', berths)).toEqual([])
  expect(onPoint('Some 30 of the berths are empty', berths)).toEqual(['error measure-differs 30'])
  expect(onPoint('It earned $40 million', money)).toEqual([])
  expect(onPoint('It earned € 40 million', money)).toEqual(['error measure-differs 40 million'])
})
