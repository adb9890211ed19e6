import { expect, test } from 'vitest'
import { chooseItems } from '../../scripts/draft/choose-items.ts'
import type { Claim, DatedEvent, Figure } from '../../scripts/draft/briefing.ts'

const figure = (id: string, value: number, unit: string, quote = `The yard has ${value} ${unit} in the port.`): Figure => ({
  ...{ id, value, qualifier: 'exact', unit, label: `${unit} in the port`, quote },
})
const claim = (id: string, by: string, says: string): Claim => ({
  id,
  by,
  says,
  kind: 'claimed',
  quote: `${by} claims that ${says}`,
})
const none = { figures: [], events: [], claims: [] }

test('where all fit, nothing is chosen', () => {
  expect(chooseItems({ ...none, figures: [figure('a', 4, 'ships', 'It has 4.')] })).toEqual({})
})

test.each([
  ['its sentence', {}, 'The yard has 4 ships in the port'],
  ['not a figure that a party claims', { kind: 'claimed' }, undefined],
  ['not what opens on a pronoun', { quote: 'It has 4 ships in the whole port.' }, undefined],
  ['not what leaves its subject to the sentence before', { quote: 'In the port in 2019 it has had 4 ships.' }, undefined],
  ['not a sentence without the number', { quote: 'The yard has ships in the port.' }, undefined],
  ['not a quotation', { quote: '“The yard has 4 ships,” says Ann Lee.' }, undefined],
  [
    'not a long sentence',
    { quote: 'The yard has 4 ships in the port, of which most were built in the years before the war.' },
    undefined,
  ],
  [
    'the clause that opens a long one',
    {
      label: 'The yard has 4 ships in the port',
      quote: 'The yard has 4 ships in the port, and most of them were built in the years before the war.',
    },
    'The yard has 4 ships in the port',
  ],
  [
    'not a clause that ends before the number',
    {
      label: 'In the port the old yard has',
      quote: 'In the port the old yard has 4 ships, and most of them were built in the years before the war.',
    },
    undefined,
  ],
  [
    'not a clause that leaves out who says so',
    {
      label: 'The yard has 4 ships in the port',
      by: 'the harbour office',
      quote: 'The yard has 4 ships in the port, according to what was told to us by the harbour office.',
    },
    undefined,
  ],
] as const)('the slide of figures is headed by %s', (_, parts, headline) => {
  const figures = [{ ...figure('a', 4, 'ships'), ...parts }]
  expect(chooseItems({ ...none, figures }).figures?.headline).toBe(headline)
})

test('what heads another slide does not head that of figures', () => {
  const figures = [figure('a', 4, 'ships'), figure('b', 700, 'members')]
  const taken = new Set(['The yard has 700 members in the port'])
  expect(chooseItems({ ...none, figures }).figures?.headline).toBe('The yard has 700 members in the port')
  expect(chooseItems({ ...none, figures }, taken).figures?.headline).toBe('The yard has 4 ships in the port')
})

test('what is said in the same words is said once', () => {
  const claims = many(7).map((index) => claim(`c${index}`, `Voice ${index}`, `The yard number ${index} was never safe`))
  const repeated = { ...claims[0]!, id: 'again', by: 'Voice 0 and others' }
  const items = (all: readonly Claim[]) => chooseItems({ ...none, claims: all }).voices?.items
  expect(items([claims[0]!, repeated, ...claims.slice(1)])).not.toContain('again')
  expect(items([{ ...repeated, quote: 'Another sentence.' }, ...claims.slice(1)])).toContain('again')
})

function many(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index)
}

test('of many figures money and large numbers are shown, in the report’s order', () => {
  const figures = [
    figure('two', 2, 'ships'),
    figure('money', 4_600_000, 'US$'),
    figure('it', 7, 'men', 'It has 7 men.'),
    figure('large', 41_000, 'passengers'),
    figure('share', 60, '%'),
    figure('many', 900, 'members'),
  ]
  expect(chooseItems({ ...none, figures }).figures?.items).toEqual(['money', 'large', 'share', 'many'])
})

test('of many claims those of different voices are shown, and none that says nothing by itself', () => {
  const claims = ['Ann Lee', 'Bo Marsh', 'Cy Dunn', 'Di Holt', 'Ed Roe', 'Flo Kay', 'Ann Lee'].map((by, index) =>
    claim(`c${index}`, by, index === 1 ? 'It will not.' : `The yard in Leeds was never safe for ship ${index}.`),
  )
  expect(chooseItems({ ...none, claims }).voices?.items).toEqual(['c0', 'c2', 'c3', 'c4', 'c5', 'c6'].filter((id) => id !== 'c1'))
})

test('of many events those that can be read alone are shown', () => {
  const event = (index: number, what: string): DatedEvent => ({
    id: `e${index}`,
    date: `20${10 + index}`,
    what,
    quote: `${what}.`,
  })
  const events = Array.from({ length: 10 }, (_, index) =>
    event(index, index < 2 ? 'It was sold' : `The yard number ${index} was sold`),
  )
  expect(chooseItems({ ...none, events }).events?.items).toEqual(['e2', 'e3', 'e4', 'e5', 'e6', 'e7', 'e8', 'e9'])
})
