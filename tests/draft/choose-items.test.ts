import { describe, expect, test } from 'vitest'
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
  expect(chooseItems({ ...none, figures }, { headlines: taken }).figures?.headline).toBe('The yard has 4 ships in the port')
})

test('what is said in the same words is said once', () => {
  const claims = many(7).map((index) => claim(`c${index}`, `Voice ${index}`, `The yard number ${index} was never safe`))
  const repeated = { ...claims[0]!, id: 'again', by: 'Voice 0 and others' }
  const items = (all: readonly Claim[]) => chooseItems({ ...none, claims: all }).voices?.items
  expect(items([claims[0]!, repeated, ...claims.slice(1)])).not.toContain('again')
  expect(items([{ ...repeated, quote: 'Another sentence.' }, ...claims.slice(1)])).toContain('again')
})

describe('one side is not shown alone', () => {
  const said = (id: string, by: string, value: number): Figure => ({
    ...figure(id, value, 'workers', `${by} counts ${value}.`),
    by,
  })
  const companions = new Map([
    ['Union counts 4000.', ['Owner counts 1100.']],
    ['Owner counts 1100.', ['Union counts 4000.']],
  ])
  const others = many(6).map((index) => figure(`f${index}`, 20 + index, `boats ${index}`))

  test('of two numbers both are, or neither', () => {
    const figures = [said('union', 'Union', 4000), ...others, said('owner', 'Owner', 1100)]
    expect(chooseItems({ ...none, figures }, { companions }).figures?.items).toEqual(expect.arrayContaining(['union', 'owner']))
    expect(chooseItems({ ...none, figures: figures.slice(0, -1) }, { companions }).figures?.items).not.toContain('union')
  })

  test('two voices of one sentence both are', () => {
    const quote = 'Union and owner differ: 4,000 or 3.'
    const figures = [{ ...said('union', 'Union', 4000), quote }, ...others, { ...said('owner', 'Owner', 3), quote }]
    expect(chooseItems({ ...none, figures }).figures?.items).toEqual(expect.arrayContaining(['union', 'owner']))
  })

  test('an event that is overtaken in its own sentence is not shown beside it', () => {
    const quote = 'The dock was shut in May, but opened again in June.'
    const part = { id: 'shut', date: '2023-05', what: 'The dock was shut in May', quote }
    const events = [part, { ...part, id: 'opened', date: '2023-06', what: `${part.what}, but opened again in June` }]
    expect(chooseItems({ ...none, events }).events?.items).toEqual(['opened'])
  })
})

test('what two slides tell is told by no third', () => {
  const figures = [figure('f0', 20, 'boats'), figure('f1', 30, 'docks')]
  const told = new Map([[figures[1]!.quote, 2]])
  expect(chooseItems({ ...none, figures }, { told }).figures?.items).toEqual(['f0'])
})

test('one number of one thing is shown once, in its best words', () => {
  const figures = [{ ...figure('cut', 3306, 'cases'), label: 'and 74 deaths' }, figure('whole', 3306, 'Cases')]
  expect(chooseItems({ ...none, figures }).figures?.items).toEqual(['whole'])
})

test('what is said is shown where it can be read beside the name of who says it', () => {
  const claims = [
    claim('a', 'the company', 'Its sales rose by a tenth.'),
    claim('b', 'Residents of Hull', 'They had seen nobody.'),
  ]
  expect(chooseItems({ ...none, claims }).voices?.items).toEqual(['b'])
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
