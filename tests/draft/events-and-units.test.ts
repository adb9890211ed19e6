import { describe, expect, test } from 'vitest'
import { draftOf } from './drafted.ts'

const datesIn = (text: string) => (draftOf(text).events ?? []).map(({ date, what }) => [date, what])

describe('what happened at a stated time is an event, to the precision that is given', () => {
  test.each([
    ['The yard was sold on 23 March 2019.', '2019-03-23'],
    ['On March 23, 2019 the yard was sold.', '2019-03-23'],
    ['The yard was sold in March 2019.', '2019-03'],
    ['The yard was sold in 2019.', '2019'],
    ['In the third quarter of 2022 the yard was sold.', '2022-Q3'],
    ['The fleet was renewed between 2018 and 2020.', '2018/2020'],
    ['The yard built nine ships in 2018 and 2019.', '2018/2019'],
    ['The yard has been shut since 2018.', '2018/'],
    ['Since 2018 the yard has been shut.', '2018/'],
    ['The yard, which was large, is shut since March 2018.', '2018-03/'],
    ['The yard had been shut since 2018.', '2018'],
    ['The yard, shut since 2018, was sold.', '2018'],
    ['In 2023 its crews left.', '2023'],
    ['He was saved by the Austrian state on 11 June 2022.', '2022-06-11'],
    ['The first round, held in June 2020, was short.', '2020-06'],
    ['A truce with its rivals, agreed in May 2023, has held.', '2023-05'],
  ])('%s', (sentence, date) => {
    expect(datesIn(sentence)).toEqual([[date, sentence.slice(0, -1)]])
  })

  test('two in one sentence, each with its own clause', () => {
    expect(datesIn('The yard was founded in 1987, and the pier was sold in May 2019.')).toEqual([
      ['1987', 'The yard was founded in 1987'],
      ['2019-05', 'The pier was sold in May 2019'],
    ])
  })

  test('with the unit that it befell', () => {
    const { events } = draftOf('The Northside branch was founded in 2011. The Eastgate branch was sold in 2015.')
    expect(events?.map((event) => event.units)).toEqual([['northside'], ['eastgate']])
  })
})

describe('no event is', () => {
  test.each([
    ['what did not happen', 'The yard was not sold in 2019.'],
    ['what would have been', 'Had the yard closed in 2019, nobody would have seen.'],
    ['the period of a report', 'It covers the period from January to June 2019.'],
    ['what might happen', 'If the yard is sold in 2019, the bank wins.'],
    ['the date of an utterance', 'The owner said in 2019 that the yard is safe.'],
    ['a plan without a past', 'A sale in 2031 is unlikely.'],
    ['a limit', 'The yard worked until 2019.'],
    ['what is compared with', 'It built nine ships, against 12 in 2019.'],
    ['what it is held against', 'It has nine slips, twice as many as in 2019.'],
    ['when it was told', 'The owner told a radio station in Hull in 2019 that the yard is safe.'],
    ['when somebody was accused', 'In May 2019 a newspaper in Hull accused the yard of fraud.'],
    ['what it was before', 'It has three slips, down from 12 in 2019.'],
    ['what ought to be', 'The owner should mend the yard by the end of 2024.'],
    ['what did not come about', 'The yard was to have been closed in 2019.'],
    ['a time counted from something else', 'It was sold six weeks before the fire.'],
    ['a span that runs backward', 'Between 2024 and 2019 the yard was sold.'],
    ['a day that no month has', 'The yard was sold on 31 February 2019.'],
    ['a number of things', 'They counted 2019 gulls and 1987 terns.'],
  ])('%s', (_, text) => {
    expect(datesIn(text)).toEqual([])
  })
})

describe('a part of the organisation is a unit, with the status that its clause gives it', () => {
  test.each([
    ['The Northside branch is growing.', 'growing', undefined],
    ['Its Northside branch was dissolved in March 2021.', 'defunct', undefined],
    ['The Northside branch has been dormant since 2018.', 'dormant', '2018'],
    ['Its Northside branch was absent, but since 2020 it has been restructured.', 'restructured', '2020'],
    ['The Northside branch is weak, but it is recovering.', 'recovering', undefined],
    ['The Northside branch is not active.', 'unknown', undefined],
    ['The Northside branch may become active.', 'unknown', undefined],
    ['The Northside branch was active.', 'unknown', undefined],
    ['The Northside branch met a growing rival.', 'unknown', undefined],
  ])('%s', (sentence, status, since) => {
    const { units } = draftOf(sentence)
    expect(units).toHaveLength(1)
    expect(units?.[0]).toMatchObject({ id: 'northside', name: 'Northside', status, ...(since === undefined ? {} : { since }) })
    expect(units?.[0]?.since).toBe(since)
  })

  test('two that are named together share it, and two that are not do not', () => {
    const { units, units_label } = draftOf(
      'The Millfield and Leafton branches are dormant. The Eastgate branch is idle, and the Westholm branch is growing.',
    )
    expect(units_label).toBe('Branches')
    expect(units?.map(({ name, status }) => [name, status])).toEqual([
      ['Millfield', 'dormant'],
      ['Leafton', 'dormant'],
      ['Eastgate', 'dormant'],
      ['Westholm', 'growing'],
    ])
  })

  test('units of several kinds bear their kind in their name', () => {
    const { units, units_label } = draftOf('The Northside branch is growing. Its Leeds office was closed.')
    expect(units?.map((unit) => unit.name)).toEqual(['Northside branch', 'Leeds office'])
    expect(units_label).toBeUndefined()
  })

  test.each([
    ['a ministry', 'The Home office refused.'],
    ['a place', 'Rain fell in Anhui province and in Hunan province.'],
    ['one without a name', 'The new office was closed.'],
  ])('%s is none', (_, text) => {
    expect(draftOf(text).units).toBeUndefined()
  })
})
