import { expect, test } from 'vitest'
import { askAbout } from './findings.ts'

const found = (quote: string, text: string, by?: string): string[] =>
  askAbout(`# The yard\n\nIt has ships.\n\n## News\n\n${quote}\n`, 'It has ships.').onPoint(
    text,
    quote,
    by === undefined ? {} : { by, kind: 'claimed' },
  )

test.each([
  ['The union does not think that the ferry sank and the crew drowned.', 'The crew drowned', 'the union', 'negation-lost not'],
  [
    'The union denies two charges: that it lied and that it beat a foreman.',
    'It beat a foreman',
    'the union',
    'negation-lost denies',
  ],
  [
    'The mayor rejected suggestions that the bridge shut and the toll doubled.',
    'The toll doubled',
    'the mayor',
    'negation-lost rejected',
  ],
  ['The factory may have spilled acid and poisoned the river.', 'The factory poisoned the river', undefined, 'hedge-lost may'],
  ['The bank wants to shut two branches and open an office.', 'The bank opened an office', undefined, 'plan-told-as-done wants'],
  ['The inspectors never saw the farm and tested the soil.', 'The inspectors tested the soil', undefined, 'negation-lost never'],
])('what is joined in the same form is turned by the same word: “%s”', (quote, text, by, expected) => {
  expect(found(quote, text, by)).toContain(`error ${expected}`)
})

test.each([
  ['The yard paid no fine and closed in May.', 'The yard closed in May'],
  ['The yard did not close and has hired forty welders.', 'The yard has hired forty welders'],
  ['The bank plans to shut two branches and has sold its tower.', 'The bank has sold its tower'],
  ['The court did not find that the nurse lied, and it fined the clinic.', 'The court fined the clinic'],
  ['The parish may lose its priest but runs a school.', 'The parish runs a school'],
])('what is joined in another form is told for itself: “%s”', (quote, text) => {
  expect(found(quote, text)).toEqual([])
})
