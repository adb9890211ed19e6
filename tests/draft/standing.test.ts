import { describe, expect, test } from 'vitest'
import { standsAlone } from '../../scripts/draft/standing.ts'

describe('stands alone', () => {
  test.each(['The yard has two docks.', 'A report by the port office put the loss at a fifth.', 'Table tennis shows no loss.'])(
    '%s',
    (text) => expect(standsAlone(text)).toBe(true),
  )
})

describe('does not', () => {
  test.each([
    ['what goes on from the sentence before', 'However, the yard has two docks.'],
    ['what opens on a pronoun', 'Since then it has two docks.'],
    ['what compares', 'Less visibly, the two docks were put under one roof.'],
    ['what is true of another', 'Until recently the same could have been said of the yard.'],
    ['what leads to a table', 'Table 1 sets out the docks of the yard.'],
    ['where a table is from', 'Source: interviews by the authors; figures for 2024 are estimates.'],
    ['how the report was made', 'The brief draws on 64 interviews held in Leeds.'],
    ['what leads on to the next sentence', 'The old dock deserves a word of comment.'],
    ['who was asked for the report', 'The auditors visited five depots and inspected 312 crossings.'],
    ['when it was made', 'The fieldwork lasted from May to July 2023.'],
    ['what was named before', 'A panel of regional experts estimates them at 2,500.'],
  ])('%s', (_, text) => expect(standsAlone(text)).toBe(false))
})
