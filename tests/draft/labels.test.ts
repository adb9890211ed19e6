import { describe, expect, test } from 'vitest'
import { draftOf } from './drafted.ts'

describe('a label is cut where its clause begins and ends', () => {
  test.each([
    [
      'Between 2020 and 2024 the whole of Veldair lost €1.1 billion, gave up 14 routes to Asia and sent one worker in six home.',
      0.167,
      'sent one worker in six home',
    ],
    [
      'The bank sold a portfolio of bad loans worth €840 million in March and will sell a much smaller one in the first quarter of 2025.',
      840000000,
      'The bank sold a portfolio of bad loans worth €840 million in March',
    ],
    ['Some 700 million ariary cannot be traced.', 700000000, 'Some 700 million ariary cannot be traced'],
    ['Dozens of small firms never showed up.', undefined, 'Dozens of small firms never showed up'],
    ['We spoke to 74 people, who were kind.', 74, 'We spoke to 74 people'],
    ['They have a point: NOK 130m of the profit was of that kind.', 130000000, 'NOK 130m of the profit was of that kind'],
  ])('%s', (sentence, value, label) => {
    const { figures = [] } = draftOf(sentence)
    expect(figures.find((figure) => value === undefined || figure.value === value)?.label).toBe(label)
  })
})

test.each([
  ['We met 40 teachers in Leeds, York and Hull.', 'in Leeds, York and Hull'],
  ['It has 12 boats in Leeds, and Ann Lee says so.', 'in Leeds'],
])('a list of places is not cut: %s', (text, label) => {
  expect(draftOf(text).figures?.[0]?.label).toBe(label)
})

test('below its unit a label does not say that again', () => {
  const { figures } = draftOf('It runs 12 ships in Leeds.')
  expect(figures?.map(({ unit, label }) => [unit, label])).toEqual([['ships', 'in Leeds']])
})

/** The label of the only, or of the first, figure. */
const labelOf = (sentence: string) => draftOf(sentence).figures?.[0]?.label

describe('a label says what is counted, and not only when or how often', () => {
  test.each([
    ['The yard built 12 ships in 2019 and closed.', 'The yard built 12 ships in 2019 and closed'],
    ['The yard has built 12 ships so far, which is not many.', 'The yard has built 12 ships so far, which is not many'],
    ['The ferries carry 300 lorries a day.', 'The ferries carry 300 lorries a day'],
  ])('%s', (sentence, label) => {
    expect(labelOf(sentence)).toBe(label)
  })
})

describe('a label is whole', () => {
  test.each([
    ['Subscriptions make up 61 per cent of it; the rest comes from a lottery.', 'Subscriptions make up 61 per cent of it'],
    ['It raises about US$ 2 million a year.', 'It raises about US$ 2 million a year'],
    ['We recorded 3,412 cases and 97 deaths.', 'We recorded 3,412 cases and 97 deaths'],
    [
      'The yard, which employs 612 people and has a budget, is open.',
      'The yard, which employs 612 people and has a budget, is open',
    ],
    ['The division is weak and lost €17 million last year.', 'The division is weak and lost €17 million last year'],
    [
      'The plan of the yard at Leeds and all owners in the north has a price that had been put at €4 million.',
      'The plan of the yard at Leeds and all owners in the north has a price that had been put at €4 million',
    ],
    [
      'Sales rose to €131 million, helped by tourists and, according to the yard, by a fair.',
      'Sales rose to €131 million, helped by tourists and, according to the yard, by a fair',
    ],
    [
      'The chapter, which had never sent a fee to the capital in all its years, has grown from 80 members to 230.',
      'The chapter, which had never sent a fee to the capital in all its years, has grown from 80 members to 230',
    ],
    ['The arrest of three people in Leeds on 14 May has ended it.', 'in Leeds on 14 May'],
    [
      'Hull, with some 430 members the largest of all the clubs that there are, paid for it.',
      'Hull, with some 430 members the largest of all the clubs that there are, paid for it',
    ],
    ['They fought in three villages that never saw a camera.', 'that never saw a camera'],
  ])('%s', (sentence, label) => {
    expect(labelOf(sentence)).toBe(label)
  })
})
