import { describe, expect, test } from 'vitest'
import { draftOf } from './drafted.ts'

/** Value, qualifier and unit of each figure. */
const figuresIn = (text: string) => (draftOf(text).figures ?? []).map(({ value, qualifier, unit }) => [value, qualifier, unit])

describe('a quantity with what it counts or measures is a figure', () => {
  test.each([
    ['The line runs 1,250 buses in the valley.', [1250, 'exact', 'buses']],
    ['Revenue rose to US$ 4.2m that spring.', [4200000, 'exact', 'US$']],
    ['The yard owes 3.5 billion euros.', [3500000000, 'exact', '€']],
    ['The yard spent Rs 38 million on it.', [38000000, 'exact', 'Rs']],
    ['It has around a dozen crews.', [12, 'about', 'crews']],
    ['It has half a dozen crews.', [6, 'exact', 'crews']],
    ['Some 60 per cent of the crews left.', [60, 'about', '%']],
    ['Fares rose by 7.5% at once.', [7.5, 'exact', '%']],
    ['At least 40 players left the club.', [40, 'over', 'players']],
    ['More than two hundred ferries were scrapped.', [200, 'over', 'ferries']],
    ['Fewer than 30 ships sail today.', [30, 'under', 'ships']],
    ['Nearly 100 sailors were hired.', [100, 'about', 'sailors']],
    ['~70 sailors were hired.', [70, 'about', 'sailors']],
    ['Hundreds of supporters marched.', [[100, 900], 'about', 'supporters']],
    ['The port lost 20 to 30 cranes.', [[20, 30], 'range', 'cranes']],
    ['The club has twenty-five teams.', [25, 'exact', 'teams']],
    ['Its budget is ZMW 386 million.', [386000000, 'exact', 'ZMW']],
    ['In August 37 employees were moved.', [37, 'exact', 'employees']],
    ['It asks between 200,000 and 400,000 dollars.', [[200000, 400000], 'range', '$']],
  ])('%s', (sentence, figure) => {
    expect(figuresIn(sentence)).toEqual([figure])
  })

  test('with the report’s own word, its date and its voice', () => {
    const [figure] = draftOf('Nearly 100 sailors were hired in 2019, according to the union.').figures ?? []
    expect(figure).toMatchObject({ wording: 'nearly', as_of: '2019', by: 'the union', kind: 'reported', draft: true })
  })

  test('in a cell of a table, with its row for a quote', () => {
    const { figures } = draftOf(
      '# Fleet\n\nIt has ships.\n\n| Route | Ships | Late |\n| - | - | - |\n| North | 12 | 40% |\n| South | n/a | 7.5% |\n',
    )
    expect(figures?.map(({ value, unit, label, quote }) => [value, unit, label, quote])).toEqual([
      [12, 'Ships', 'North: Ships', 'North 12 40%'],
      [40, '%', 'North: Late', 'North 12 40%'],
      [7.5, '%', 'South: Late', 'South n/a 7.5%'],
    ])
  })
})

describe('no figure is', () => {
  test.each([
    ['a year', 'The yard opened in 1987 and grew in the 1990s.'],
    ['a year before a plural', 'In 1987 ships were made of steel.'],
    ['a date', 'It closed on 11 September and reopened on May 3 that year.'],
    ['the length of a period', 'It was shut for ten years, or 120 months.'],
    ['a page or an article', 'See page 14, Article 7 and Resolution 2178 for more.'],
    ['a telephone number', 'Call telephone 555 0100 for more.'],
    ['an age', 'A captain aged 61 was hired.'],
    ['the age of those who are counted', 'Children under five were spared.'],
    ['an age after its person', 'A pensioner of 81 denied it.'],
    ['a pronoun', 'It sold a yard and will sell a smaller one.'],
    ['a name', 'The A4 and the B52 meet at Pier 9.'],
    ['a time of day', 'It sails at 10:30 each day.'],
    ['a table’s year', '# Fleet\n\nIt sails.\n\n| Ship | Built |\n| - | - |\n| Ida | 1990 |\n'],
  ])('%s', (_, text) => {
    expect(figuresIn(text)).toEqual([])
  })
})

test('what is said of a part is not said of the whole', () => {
  const { figures } = draftOf('In Leeds 61 of the 80 people had gone by May 2021.')
  expect(figures?.map(({ value, label }) => [value, label])).toEqual([
    [61, 'of the 80 people had gone by May 2021'],
    [80, 'people'],
  ])
})

test('below its unit a label does not say that again', () => {
  const { figures } = draftOf('It runs 12 ships in Leeds.')
  expect(figures?.map(({ unit, label }) => [unit, label])).toEqual([['ships', 'in Leeds']])
})
