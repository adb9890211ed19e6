import { expect, test } from 'vitest'
import { askAbout } from './findings.ts'

const quotes = {
  beside: 'The yard denies this, and a court in Hull will hear the case in May 2024.',
  hanging: 'The yard denies that a court in York will hear the case in May 2024.',
  coordinate: 'The yard denies that this is so, and a court in Cork will hear the case in May 2024.',
  open: 'Possibly the yard in Leith closed in May 2024.',
  counted: 'Of its seven offices, two work well, three work after a fashion, and one hardly works.',
}
const { onItems } = askAbout(`# The yard\n\nIt has ships.\n\n## Courts\n\n${Object.values(quotes).join(' ')}\n`, 'It has ships.')

test.each([
  ['of the clause beside it', 'beside', 'A court in Hull will hear the case in May 2024', []],
  ['of what it hangs on', 'hanging', 'A court in York will hear the case in May 2024', ['error negation-lost denies']],
  [
    'of what it may hang on with another',
    'coordinate',
    'A court in Cork will hear the case in May 2024',
    ['error negation-lost denies'],
  ],
  ['of what leaves it open', 'open', 'The yard in Leith closed in May 2024', ['error hedge-lost Possibly']],
] as const)('what a clause tells keeps what turns it, and nothing %s', (_, quote, what, expected) => {
  const event = {
    id: 'case',
    date: '2024-05',
    what,
    quote: quotes[quote],
    ...(['hanging', 'coordinate'].includes(quote) && { by: 'the yard' }),
  }
  expect(onItems('events', event)).toEqual(expected)
})

test.each([
  ['work well', 2, []],
  ['work', 2, ['error negation-lost hardly']],
] as const)('of a figure all up to the comma is told of its number: “%s”', (label, value, expected) => {
  const figure = { id: 'offices', value, qualifier: 'exact', unit: 'offices', label, quote: quotes.counted }
  expect(onItems('figures', figure)).toEqual(expected)
})
