import { describe, expect, test } from 'vitest'
import { draftOf } from './drafted.ts'

const namesIn = (text: string): string[] => (draftOf(text).units ?? []).map(({ name }) => name)
const fighting = 'The fighters and their commanders have brigades.'

describe('a word that means a part only in its shape names one', () => {
  test.each([
    [
      'a capital one with what is within a body',
      'The Executive Board met. The Military Council sat.',
      ['Executive Board', 'Military Council'],
    ],
    ['with people behind it', 'Discipline is a matter for the Council of Nine.', ['Council of Nine']],
    ['that only names parts', 'Callers were put through to the Greeting Room.', ['Greeting Room']],
    ['under arms', `${fighting} Little is known of the Artillery Company.`, ['Artillery Company']],
    ['after “the”', 'The Brigade of the Reeds escorts boats.', ['Brigade of the Reeds']],
    ['a small one behind a place', 'We should like to know more about the Pune venture.', ['Pune']],
    ['a small one before a place', 'Officials speak of a group in Fitri.', ['Fitri']],
    ['with what it is for', 'The Aflao border post is unmanned.', ['Aflao border post']],
    [
      'of a kind that the text announces',
      'The trust runs three hospitals. Newark Hospital has lost its head.',
      ['Newark Hospital'],
    ],
    ['pointed at', 'The Hull academy is full, and the one in Callao takes in 200 boys.', ['Hull', 'Callao']],
  ])('%s', (_, text, names) => expect(namesIn(text).map((each) => each.replace(/^\w+ in /, ''))).toEqual(names))
})

describe('parts are listed and named by what they are', () => {
  test.each([
    ['after a count', 'It reports in three segments, Timber, Paper and Board.', ['Timber', 'Paper', 'Board']],
    [
      'after a colon',
      'It is a union of militias: the White Shields, Gelweng East and the Sons of Bor.',
      ['White Shields', 'Gelweng East', 'Sons of Bor'],
    ],
    [
      'after a dash, with a number in a name',
      'Of the four affiliates – Brass Owl, Nine Lives and Sandpiper – one grew.',
      ['Brass Owl', 'Nine Lives', 'Sandpiper'],
    ],
    ['by their places', 'The Saints keep charters in Malmö and Bergen.', ['Malmö', 'Bergen']],
    ['before the noun', 'The Liège and Namur locals share a clerk.', ['Liège', 'Namur']],
    ['by a role before the name', 'A haulage company, Corrib Freight, brings it over.', ['Corrib Freight']],
    ['by a role of the body', 'Miraflores TV, the club’s channel, went dark.', ['Miraflores TV']],
    ['by what they are called', 'The coders, known as the Foundry, write it.', ['Foundry']],
  ])('%s', (_, text, names) => expect(namesIn(text)).toEqual(names))
})

test.each([
  ['the publisher’s', 'Cases were handled from Nordhaven’s offices in Tallinn and Rotterdam.'],
  ['not there yet', 'It has new offices in Nairobi and Amman. Plans for an office in Kyiv were shelved.'],
  ['a rival in a list', 'Two rivals, Hartley Crew and the Fenn Team, grew.'],
  ['a customer', 'Customers such as the Lindau Foundation were told nothing.'],
  ['an official’s', 'The Criminal Assets Bureau seized it. The Press Council was asked.'],
  ['the buyer', 'It was sold to Vardar Team in May.'],
  ['a kind of people', '# T\n\n## The divisions\n\nDonors, among others, are uneasy.\n'],
  ['the city’s', 'Orbit Arena, the city’s oldest club, was full.'],
])('%s is no part', (_, text) => expect(namesIn(text)).toEqual([]))

test('a name beside a part with a place is the same part', () => {
  const units = draftOf('The West Africa affiliate, Sandpiper, was split in May. Sandpiper was dissolved in June.').units ?? []
  expect(units.map(({ name, status }) => [name, status])).toEqual([['West Africa', 'defunct']])
})
