import { expect, test } from 'vitest'
import { askAbout } from './findings.ts'

const quotes = {
  first: 'If the subsidy is paid, the northern depot will reopen in spring.',
  last: 'The western depot will be sold in June unless a tenant is found.',
  inverted: 'Should the court agree, the eastern depot will take over the night trains.',
  beside: 'The southern depot lost its foreman, but if wages rise, the workshop will hire apprentices.',
  given: 'The coastal depot has used the vans provided by the owner since May.',
  asked: 'The unions asked if the tram sheds were safe.',
  cut: 'Possibly the central depot is ready for winter.',
}
const report = `# The depots\n\nThere are six of them.\n\n## Prospects\n\n${Object.values(quotes).join(' ')}\n`
const { onPoint } = askAbout(report, 'There are six of them.')

const found = (quote: string, text: string) =>
  onPoint(text, quote, { kind: 'forecast', by: 'the owner' }).filter((each) => /condition|Possibly/.test(each)) // "error condition-lost If"

test.each([
  ['before', quotes.first, 'The northern depot will reopen', 'If'],
  ['behind', quotes.last, 'The western depot will be sold', 'unless'],
  ['by the order of its words', quotes.inverted, 'The eastern depot will take over the night trains', 'Should'],
  ['in a clause of its own', quotes.beside, 'The workshop will hire apprentices', 'if'],
])('what holds on a condition, told %s, is not told without', (_, quote, what, word) => {
  expect(found(quote, what)).toEqual([`error condition-lost ${word}`])
  expect(found(quote, `${what} if that happens`)).toEqual([])
})

test('what leaves it open in another way is for the editor to judge', () => {
  expect(found(quotes.first, 'The northern depot may reopen')).toEqual(['warning condition-lost If'])
})

test.each([
  ['what stands beside it', quotes.beside, 'The southern depot lost its foreman'],
  ['what is given', quotes.given, 'The coastal depot has used the vans'],
  ['what is asked', quotes.asked, 'The unions asked about the safety of the tram sheds'],
])('a condition says nothing of %s', (_, quote, what) => {
  expect(found(quote, what)).toEqual([])
})

test('what governs a quote counts though the quote begins behind it', () => {
  expect(found('the central depot is ready for winter', 'The central depot is ready for winter')).toEqual([
    'error hedge-lost Possibly',
  ])
})
