import { describe, expect, test } from 'vitest'
import { draftOf } from './drafted.ts'

const claimants = (text: string): string[] => (draftOf(text).claims ?? []).map(({ by }) => by)
const dates = (text: string): (string | undefined)[] => (draftOf(text).events ?? []).map(({ date }) => date)

describe('who says something', () => {
  test.each([
    ['“The ones that were not answered,” said Ann Lee.', ['Ann Lee']],
    ['Ann Lee met us. “You draw maps,” she said before the coffee came.', ['Ann Lee']],
    ['The owner, Ann Lee, blames Paris. According to her, the yard is safe.', ['The owner, Ann Lee', 'Ann Lee']],
    ['There were 40 men. Nigerian officials give a figure twice as high.', ['Nigerian officials']],
    ['The group last claimed an attack in June 2021.', []],
    ['Health workers now report to a single supervisor.', []],
    ['The crew maintains the only line that still reaches the coast.', []],
    ['The branch was long regarded as the richest.', []],
  ])('%s', (text, by) =>
    expect(claimants(text).map((each) => each.replace(/^the owner, /, ''))).toEqual(
      by.map((each) => each.replace(/^The owner, /, '')),
    ),
  )
})

describe('when something happened', () => {
  test.each([
    ['The crew lay low throughout 2022.', ['2022']],
    ['The group last claimed an attack in June 2021.', ['2021-06']],
    ['A response has been promised for 15 July 2019.', ['2019-07-15']],
    ['The head said that the boat would be delivered in May 2024.', ['2024-05']],
    ['The club is where it was in 2019.', []],
    ['Source: returns of the offices, March 2023.', []],
  ])('%s', (text, when) => expect(dates(text)).toEqual(when))
})
