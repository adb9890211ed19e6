import { describe, expect, test } from 'vitest'
import { askAbout } from './findings.ts'

const { onItems, on } = askAbout(
  `# The ferry lines of Port Holm

The company runs ships.

## The lines

The Northern line has been growing since 2021. The Island line was closed in 2022. The Harbour line is in the core of the
network; it sails every hour. The Southern line, on the periphery, was weakened by strikes, but it shows signs of recovery.

## Head office

The head office is considering a move to the Harbour line. The Night boat belongs to the Harbour line.
`,
  'The company runs ships.',
)

const northern = { id: 'northern', name: 'Northern line', quote: 'The Northern line has been growing since 2021.' }
const island = { id: 'island', name: 'Island line', quote: 'The Island line was closed in 2022.' }
const harbour = {
  id: 'harbour',
  name: 'Harbour line',
  quote: 'The Harbour line is in the core of the network; it sails every hour.',
}

describe('the status of a unit', () => {
  test.each([
    [northern, 'growing', []],
    [island, 'defunct', []],
    [northern, 'weakened', ['error status-differs weakened']],
    [island, 'active', ['error status-differs active']],
    [island, 'unknown', ['warning status-differs unknown']],
    [harbour, 'active', []],
    [harbour, 'growing', ['warning status-not-in-quote growing']],
  ])('is the one that its quote tells: %o as %s', (unit, status, expected) => {
    expect(onItems('units', { ...unit, status })).toEqual(expected)
  })
})

test('the name of a unit may bear the kind that its quote leaves out, and no other name', () => {
  const quote = 'The Night boat belongs to the Harbour line.'
  const named = (name: string) => onItems('units', { id: 'night', name, status: 'unknown', quote })
  expect(named('Night Line')).toEqual([])
  expect(named('Night Bureau')).toEqual(['error name-not-in-quote Night Bureau'])
  expect(named('Island Line')).toEqual(['error name-not-in-quote Island Line'])
})

describe('a unit that its quote calls by another word', () => {
  const { onItems: onPorts } = askAbout(
    `# The port agency

The agency runs ports.

## The offices

| Office | Seat | State |
|-|-|-|
| Western Regional Office | Mongu | Fully operational |
| Eastern Regional Office | Chipata | No meetings |
| Northern Regional Office | Kasama | One of three that were closed in May |

The Western Regional Office has four inspectors. The office at Mongu has expanded. Critics say that it is too large. It was
dissolved on 3 May.

## The desks

The Trade Desk has four members. Ann Lee says that the Trade Desk was closed in May. Its debts are paid.
`,
    'The agency runs ports.',
  )
  const western = { id: 'western', name: 'Western Regional Office' }
  const eastern = { id: 'eastern', name: 'Eastern Regional Office' }

  test.each([
    ['its seat', { ...western, status: 'growing', quote: 'The office at Mongu has expanded.' }, []],
    ['a pronoun', { ...western, status: 'defunct', quote: 'It was dissolved on 3 May.' }, []],
    [
      'the seat of another',
      { ...eastern, status: 'growing', quote: 'The office at Mongu has expanded.' },
      ['warning name-not-in-quote Eastern Regional Office'],
    ],
    [
      'the row of another',
      { ...western, status: 'dormant', quote: 'Eastern Regional Office Chipata No meetings' },
      ['warning name-not-in-quote Western Regional Office'],
    ],
    [
      'nothing',
      { ...western, status: 'unknown', quote: 'The agency runs ports.' },
      ['error name-not-in-quote Western Regional Office'],
    ],
  ])('is known by %s', (_, unit, expected) => {
    expect(onPorts('units', unit)).toEqual(expected)
  })

  test.each([
    [western, 'active', 'Western Regional Office Mongu Fully operational', []],
    [eastern, 'dormant', 'Eastern Regional Office Chipata No meetings', []],
    [eastern, 'growing', 'Eastern Regional Office Chipata No meetings', ['error status-differs growing']],
  ])('has the state of its cell: %o as %s', (unit, status, quote, expected) => {
    expect(onPorts('units', { ...unit, status, quote })).toEqual(expected)
  })

  test('needs nobody for what another sentence of its quote says', () => {
    const quote = 'Critics say that it is too large. It was dissolved on 3 May.'
    expect(onPorts('units', { ...western, status: 'defunct', quote })).toEqual([])
    const desk = { id: 'desk', name: 'Trade Desk', status: 'defunct' }
    const told = 'Ann Lee says that the Trade Desk was closed in May.'
    expect(onPorts('units', { ...desk, quote: told })).toEqual(['error attribution-lost Ann Lee'])
  })
})

describe('a diagram', () => {
  const night = { id: 'night', name: 'Night boat', status: 'unknown', quote: 'The Night boat belongs to the Harbour line.' }
  const units = [
    { ...harbour, status: 'active' },
    { ...northern, status: 'growing' },
    { ...island, status: 'defunct' },
  ]

  test('puts a unit into the one that a sentence names with it, and into the core where the report does', () => {
    expect(onItems('units', ...units, { ...night, within: 'harbour' })).toEqual([])
    expect(onItems('units', ...units, { ...night, within: 'northern' })).toEqual(['warning place-not-in-report northern'])
    const [first, ...others] = units
    expect(onItems('units', { ...first, within: 'core' }, ...others)).toEqual([])
    expect(onItems('units', { ...first, within: 'periphery' }, ...others)).toEqual(['error place-not-in-report periphery'])
  })

  test('ties an event to the unit that its quote names', () => {
    const event = { id: 'closed', date: '2022', what: 'Island line closed', quote: island.quote }
    expect(on({ units, events: [{ ...event, units: ['island'] }] })).toEqual([])
    expect(on({ units, events: [{ ...event, units: ['northern'] }] })).toEqual(['error unit-not-named northern'])
  })

  test('draws what may come as that, and to the unit that is named', () => {
    const move = {
      ...{ id: 'move', from: 'The head office', to: 'harbour', text: 'considering a move', certainty: 'possible' },
      quote: 'The head office is considering a move to the Harbour line.',
    }
    expect(on({ units, relations: [move] })).toEqual([])
    expect(on({ units, relations: [{ ...move, to: 'island' }] })).toEqual(['error unit-not-named island'])
    expect(on({ units, relations: [{ ...move, certainty: 'stated' }] })).toEqual(['error certainty-too-strong stated'])
  })
})
