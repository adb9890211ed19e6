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
    ['Fines add up to 425 million euros.', [425000000, 'exact', '€']],
    ['Fines of up to 425 million euros were paid.', [425000000, 'under', '€']],
    ['The league was rebuilt in October 2022 around six committees.', [6, 'exact', 'committees']],
    ['Its last 60 or so members left.', [60, 'about', 'members']],
    ['It has one employee, a desk and plans.', [1, 'exact', 'employee']],
  ])('%s', (sentence, figure) => {
    expect(figuresIn(sentence)).toEqual([figure])
  })

  test('with the report’s own word, its date and its voice', () => {
    const [figure] = draftOf('Nearly 100 sailors were hired in 2019, according to the union.').figures ?? []
    expect(figure).toMatchObject({ wording: 'nearly', as_of: '2019', by: 'the union', kind: 'reported', draft: true })
  })
})

describe('no figure is', () => {
  test.each([
    ['a number within a word, after letters that are a currency', 'The Pennine board met.'],
    ['a year', 'The yard opened in 1987 and grew in the 1990s.'],
    ['a year before a plural', 'In 1987 ships were made of steel.'],
    ['a date', 'It closed on 11 September and reopened on May 3 that year.'],
    ['the length of a period', 'It was shut for ten years, or 120 months.'],
    ['a page or an article', 'See page 14, Article 7 and Resolution 2178 for more.'],
    ['a telephone number', 'Call telephone 555 0100 for more.'],
    ['an age', 'A captain aged 61 was hired.'],
    ['the age of those who are counted', 'Children under five were spared.'],
    ['an age after its person', 'A pensioner of 81 denied it.'],
    ['the age of some of them', 'It signed up sailors, most of them under thirty, and cooks.'],
    ['how far off something is', 'Two floors below, they are not.'],
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

describe('a figure has the date that stands with it', () => {
  test.each([
    ['The yard built 12 ships in 2019 and 9 in 2021.', ['2019', '2021']],
    ['In 2019 the yard built 12 ships.', ['2019']],
    ['The yard built 12 ships in 2019, and in 2021 it closed.', ['2019']],
    ['The yard, which was sold in 2021, has built 12 ships since 2019.', [undefined]],
    ['It repaid 12 loans taken in 2015 in 2022.', ['2022']],
    ['It repaid 12 loans taken in 2015.', [undefined]],
    ['It sold 63 boats built in 1990 and bought 12 in 2023.', [undefined, '2023']],
    ['The 63 boats built in 1990 were sold.', [undefined]],
    ['The yard said that 12 ships sank in 2019.', ['2019']],
    ['There were 63 attacks recorded in 2021.', ['2021']],
    ['Some 12 ships were built in 2019.', ['2019']],
  ])('%s', (sentence, dates) => {
    expect(draftOf(sentence).figures?.map((figure) => figure.as_of)).toEqual(dates)
  })
})

describe('what is counted is told by what stands at the number, before what its neighbour counts', () => {
  test.each([
    ['It runs a desk four days a week and holds 7 of the 24 town halls.', 7, 'town halls'],
    ['It fell apart over US$ 900,000, and at least six of its members have moved.', 6, 'members'],
    ['It ended with a profit of 36 million reais, and took back 95 of the workers.', 95, 'workers'],
    ['Hundreds of supporters gave, but two other foundations paid for it.', 2, 'other foundations'],
    ['It lost 57 Mozambican soldiers and 19 Rwandans.', 19, 'Rwandans'],
    ['It was sold for €96 million, roughly twelve times its annual profit.', 12, 'times'],
    ['It was sold for €210 million, against 140 million the year before.', 140000000, '€'],
    ['It gave up 14 routes and sent one worker in six home.', 0.167, 'worker'],
    ['It runs 12 ports, and its income from the port of Hull has halved.', 0.5, 'income'],
    ['Of the remaining teams, three work well.', 3, 'teams'],
  ])('%s', (sentence, value, unit) => {
    const { figures = [] } = draftOf(sentence)
    expect(figures.find((figure) => figure.value === value)?.unit).toBe(unit)
  })
})

describe('a share keeps what says how exact it is', () => {
  test.each([
    ['Nearly half of the crews left.', 'nearly'],
    ['It lost less than a third of its crews.', 'less than'],
    ['Just over half of the crews left.', 'just over'],
    ['Half of the crews left.', undefined],
    ['It sails all over half of the lake.', undefined],
  ])('%s', (sentence, wording) => {
    expect(draftOf(sentence).figures?.map((figure) => [figure.qualifier, figure.wording])).toEqual([['fraction', wording]])
  })
})

describe('a figure is a forecast where the future is said of it', () => {
  test.each([
    ['The port will hire 40 nurses.', 'forecast'],
    ['A fair for 300 traders will open in Leeds.', 'forecast'],
    ['A fair which will draw 300 traders is planned.', 'forecast'],
    ['The league, which will meet in June, has 400 members.', undefined],
    ['The 40 nurses who will leave were hired in 2019.', undefined],
    ['The budget of €3 million in 2023 will fall next year.', undefined],
    ['The plan that will close the port was signed by 40 nurses.', undefined],
    ['The port says that it will hire 40 nurses, and nobody doubts it.', 'forecast'],
  ])('%s', (sentence, kind) => {
    expect(draftOf(sentence).figures?.map((figure) => figure.kind)).toEqual([kind])
  })

  test('of two, the one that it is said of', () => {
    const { figures } = draftOf('The budget of €3 million in 2023 will fall to €2 million.')
    expect(figures?.map(({ kind }) => kind)).toEqual([undefined, 'forecast'])
  })
})
