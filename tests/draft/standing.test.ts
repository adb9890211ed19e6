import { describe, expect, test } from 'vitest'
import { opensBare, standsAlone, standsOver } from '../../scripts/draft/standing.ts'

describe('stands alone', () => {
  test.each(['The yard has two docks.', 'A report by the port office put the loss at a fifth.', 'Table tennis shows no loss.'])(
    '%s',
    (text) => expect(standsAlone(text)).toBe(true),
  )
})

test('“its” behind a subject and its verb needs no other sentence', () => {
  expect(standsAlone('Westholm named 12 ships on its list in May.')).toBe(true)
  expect(standsAlone('Half of its ships lie in Hull.')).toBe(false)
})

test.each([
  ['those who write', 'Where an office filed none, we say so.'],
  ['what points back', 'Two of the banks confirmed the first half of that sentence.'],
  ['what is left', 'What remains is easier to run.'],
])('a slide is not headed by %s', (_, text) => expect(standsOver(text)).toBe(false))

test('a bare noun was named before', () => {
  expect(['The buyer took on the staff.', 'The group has shrunk.'].map(opensBare)).toEqual([true, true])
  expect(['The Leeds branch has shrunk.', 'The sale of docks has stopped.'].map(opensBare)).toEqual([false, false])
})

describe('does not', () => {
  test.each([
    ['what is counted and was named before', 'Several had long been empty.'],
    ['a pronoun behind whose plan it is', 'According to the owner’s own plan for May, they will be joined.'],
    ['a place that was named before', 'A second line is built there in spring.'],
    ['a contracted pronoun', 'It’ll vote on the merger of the two docks.'],
    ['a signpost', 'The freight division is another story.'],
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
