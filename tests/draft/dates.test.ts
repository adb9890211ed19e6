import { describe, expect, test } from 'vitest'
import { findDates } from '../../scripts/draft/dates/dates.ts'

const datesIn = (text: string, published?: string, before?: string): (string | undefined)[] =>
  findDates(text, { ...(published !== undefined && { published }), ...(before !== undefined && { before }) }).map(
    ({ date }) => date,
  )

describe('a date with its year', () => {
  test.each([
    ['on 23 March 2019', ['2019-03-23']],
    ['on 23rd March, 2019', ['2019-03-23']],
    ['on March 23, 2019', ['2019-03-23']],
    ['on 2019-03-23', ['2019-03-23']],
    ['in Sept. 2019', ['2019-09']],
    ['in early March 2019', ['2019-03']],
    ['in 2019', ['2019']],
    ['in mid-2019', ['2019']],
    ['in the spring of 2019', ['2019']],
    ['by the end of 2019', ['2019']],
    ['in 2004, 2010 and again in 2016', ['2004', '2010', '2016']],
    ['in the third quarter of 2022', ['2022-Q3']],
    ['in Q3 2022', ['2022-Q3']],
    ['in the second half of 2021', ['2021-07/2021-12']],
    ['in the final months of 2021', ['2021-Q4']],
    ['in the first weeks of 2021', ['2021-01']],
    ['Between 2018 and 2020', ['2018/2020']],
    ['from early 2018 to late 2020', ['2018/2020']],
    ['over the course of 2018 and 2020', ['2018/2020']],
    ['in 2018–2020', ['2018/2020']],
    ['in 2018–19', ['2018/2019']],
    ['between March and May 2020', ['2020-03/2020-05']],
    ['from November 2019 to May 2020', ['2019-11/2020-05']],
    ['between 8 and 19 January 2023', ['2023-01-08/2023-01-19']],
    ['in 2019 it sold 12 ships, and in March 2021 it closed', ['2019', '2021-03']],
  ])('%s', (text, dates) => expect(datesIn(text)).toEqual(dates))
})

describe('no date is', () => {
  test.each([
    ['a number of things', 'They counted 2019 gulls'],
    ['a day that no month has', 'on 31 February 2019'],
    ['a span that runs backward', 'between 2020 and 2018'],
    ['a decade', 'in the 1990s'],
    ['the verb', 'It may close, and they march on'],
    ['“today”', 'Today the yard is shut'],
    ['a background', 'for two decades'],
    ['a resolution', 'Resolution 2178 was adopted'],
  ])('%s', (_, text) => expect(datesIn(text, '2024-03-22')).toEqual([]))
})

describe('a date that the report’s own date resolves', () => {
  test.each([
    ['last year', '2023'],
    ['In October last year', '2023-10'],
    ['two years ago', '2022'],
    ['three months ago', '2024-03'],
    ['last month', '2024-05'],
    ['last November', '2023-11'],
    ['next December', '2024-12'],
    ['last autumn', '2023'],
    ['since the autumn', '2023'],
    ['In November a court', '2023-11'],
    ['Since January it has printed', '2024-01'],
    ['The trial begins on 3 July', '2024-07-03'],
    ['next spring', '2025'],
    ['in March', '2024-03'],
    ['in September', '2023-09'],
    ['on 20 January', '2024-01-20'],
    ['on 3 December', '2023-12-03'],
    ['The court is to rule on 3 September', '2024-09-03'],
    ['The club has called a vote for 3 September', '2024-09-03'],
    ['The club had called a vote for 3 September', '2023-09-03'],
    ['The club will move in May', '2025-05'],
    ['A plan to close was leaked in August', '2023-08'],
    ['Vials had to be thrown away in May', '2024-05'],
    ['Since 15 April of this year it has been open', '2024-04-15'],
    ['between January and April', '2024-01/2024-04'],
    ['in April and May', '2024-04/2024-05'],
    ['in the first quarter of the year', '2024-Q1'],
    ['on Monday', '2024-06-10'],
    ['yesterday', '2024-06-11'],
    ['over the past three years', '2021/2024'],
  ])('%s', (text, date) => expect(datesIn(text, '2024-06-12')).toEqual([date]))

  test.each(['last year', 'in March', 'on Monday', 'two years ago', 'on 20 January'])(
    '%s stays open where there is none',
    (text) => {
      expect(datesIn(text)).toEqual([undefined])
    },
  )

  test('stays open where the report’s date is not that exact', () => {
    expect([datesIn('on Monday', '2024-06'), datesIn('in March', '2024')]).toEqual([[undefined], [undefined]])
  })
})

describe('a date that the text before resolves', () => {
  test.each([
    ['It was merged four years later', '2017', '2021'],
    ['They were released eight days later', '2022-02-14', '2022-02-22'],
    ['He was dismissed the following month', '2022-12', '2023-01'],
    ['The council named him in January', '2022-03', '2023-01'],
    ['It fell silent in August', '2022-03', '2022-08'],
  ])('%s, after %s', (text, before, date) => expect(datesIn(text, '2023-11-06', before)).toEqual([date]))

  test('but nothing that is past was after the report', () => {
    expect(datesIn('It was sold in April', '2023-06-18', '2022-12')).toEqual(['2023-04'])
    expect(datesIn('It was sold in August', '2023-06-18', '2022-12')).toEqual(['2022-08'])
  })

  test('but what is so now is reckoned from the report', () => {
    expect(datesIn('It has been recovering since February', '2023-11-06', '2019')).toEqual(['2023-02'])
  })

  test('the year before is one where nothing follows that it is before', () => {
    expect(datesIn('It took in 64 in 2022 and 35 the year before, and left')).toEqual(['2022', '2021'])
    expect(datesIn('It took in 64 in 2022, the year before its end')).toEqual(['2022'])
  })

  test('in the same sentence', () => {
    expect(datesIn('It was founded in 2017 and merged four years later')).toEqual(['2017', '2021'])
  })
})
