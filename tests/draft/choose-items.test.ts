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
  expect(chooseItems({ ...none, figures: [figure('a', 4, 'ships')] })).toEqual({})
})

test('of many figures money and large numbers are shown, in the report’s order', () => {
  const figures = [
    figure('two', 2, 'ships'),
    figure('money', 4_600_000, 'US$'),
    figure('it', 7, 'men', 'It has 7 men.'),
    figure('large', 41_000, 'passengers'),
    figure('share', 60, '%'),
    figure('many', 900, 'members'),
  ]
  expect(chooseItems({ ...none, figures }).figures).toEqual({ items: ['money', 'large', 'share', 'many'] })
})

test('of many claims those of different voices are shown, and none that says nothing by itself', () => {
  const claims = ['Ann Lee', 'Bo Marsh', 'Cy Dunn', 'Di Holt', 'Ed Roe', 'Flo Kay', 'Ann Lee'].map((by, index) =>
    claim(`c${index}`, by, index === 1 ? 'It will not.' : 'The yard in Leeds was never safe for ships.'),
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
