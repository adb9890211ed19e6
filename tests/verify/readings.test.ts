import { expect, test } from 'vitest'
import { askAbout } from './findings.ts'

const quotes = {
  back: 'The Leith yard was absent from the register, but since 2020 it has been restructured and is active.',
  idle: 'The Cork yard is not active at present.',
  open: 'The Hull yard may be dissolved in 2026.',
  kenya: 'In Kenya the office runs nine clinics.',
}
const { on, onItems } = askAbout(
  `# The yards\n\nThey have ships.\n\n## Places\n\n${Object.values(quotes).join(' ')}\n`,
  'They have ships.',
)

test.each([
  ['Leith yard', 'back', 'active', []],
  ['Leith yard', 'back', 'dormant', ['error status-differs dormant']],
  ['Cork yard', 'idle', 'dormant', []],
  ['Cork yard', 'idle', 'active', ['error status-differs active']],
  ['Hull yard', 'open', 'unknown', []],
  ['Hull yard', 'open', 'defunct', ['error status-differs defunct']],
] as const)('the status of the %s is what its quote tells in the end and as done (%s): %s', (name, quote, status, expected) => {
  expect(onItems('units', { id: 'yard', name, status, quote: quotes[quote] })).toEqual(expected)
})

test.each([
  ['the country that the quote names', 'KE', []],
  ['a region that it lies in', 'east-africa', []],
  ['another country', 'US', ['error where-differs US']],
  ['a region elsewhere', 'south-east-asia', ['error where-differs south-east-asia']],
] as const)('the map puts a unit into a place that the report names: %s', (_, where, expected) => {
  expect(onItems('units', { id: 'office', name: 'Office', status: 'unknown', where, quote: quotes.kenya })).toEqual(expected)
})

test('nothing is told of a place where the report names none', () => {
  expect(onItems('units', { id: 'yard', name: 'Cork yard', status: 'dormant', where: 'IE', quote: quotes.idle })).toEqual([])
})

test('a unit stands out where its quote says that it does', () => {
  const unit = { id: 'yard', name: 'Cork yard', status: 'dormant', lead: true, quote: quotes.idle }
  expect(onItems('units', unit)).toEqual(['warning lead-not-in-quote lead'])
})

test('an author of whom the report bears no word is an error', () => {
  const asking = askAbout('---\nauthor: Petra Holm\n---\n\n# The yards\n\nThey have ships.\n', 'They have ships.')
  const source = (author: string) => ({ source: { title: 'The yards', author, published: '2024-03' } })
  expect(asking.on(source('Jonas Veld'))).toEqual(['error source-differs Jonas Veld'])
  expect(asking.on(source('Petra Holm'))).toEqual([])
  expect(on({})).toEqual([])
})
