import { describe, expect, test } from 'vitest'
import { askAbout } from './findings.ts'

const { onItems, on } = askAbout(
  `# The ferry lines of Port Holm

The company runs ships.

## The lines

The Northern line was founded in 2011 and has been growing since 2021. The Island line was closed in 2022. As with the Baltic
fleet, the head office is considering moving the staff to the Northern line. The Northern line is financed by the Harbour line.
A strike in 2023 was averted. In May 2024 the yard was rebuilt.
`,
  'The company runs ships.',
)

const founded = 'The Northern line was founded in 2011'
const closed = 'The Island line was closed in 2022.'
const averted = 'A strike in 2023 was averted.'
const moving = 'the head office is considering moving the staff to the Northern line'
const financed = 'The Northern line is financed by the Harbour line.'
const northern = {
  id: 'northern',
  name: 'Northern line',
  status: 'growing',
  quote: 'The Northern line was founded in 2011 and has been growing since 2021.',
}
const island = { id: 'island', name: 'Island line', status: 'defunct', quote: closed }
const harbour = { id: 'harbour', name: 'Harbour line', status: 'active', quote: financed }

describe('the lane of an event', () => {
  const event = (what: string, quote: string, turn: string, date = '2011') =>
    onItems('events', { id: 'event', date, what, turn, quote })

  test.each([
    ['Northern line founded', founded, 'loss'],
    ['Northern line founded', founded, 'rebuilding'],
    ['Northern line founded', founded, 'action'],
  ])('is one that its text tells of: “%s” of “%s” is no %s', (what, quote, turn) => {
    expect(event(what, quote, turn)).toEqual([`warning turn-differs ${turn}`])
  })

  test('is one that its text tells of', () => {
    expect(event('Northern line founded', founded, 'formation')).toEqual([])
    expect(event('Island line closed', closed, 'loss', '2022')).toEqual([])
    expect(event('The yard was rebuilt', 'In May 2024 the yard was rebuilt.', 'rebuilding', '2024-05')).toEqual([])
  })

  test('is the editor’s to choose where nothing tells of any', () => {
    expect(event('The company runs ships', 'The company runs ships.', 'loss', '')).not.toContain('warning turn-differs loss')
  })
})

test('an event that was averted is told as that', () => {
  const strike = (what: string) => onItems('events', { id: 'strike', date: '2023', what, quote: averted })
  expect(strike('Strike averted')).toEqual([])
  expect(strike('Strike of the crews')).toContain('warning outcome-differs averted')
  expect(onItems('events', { id: 'shut', date: '2022', what: 'Closing of the Island line averted', quote: closed })).toContain(
    'warning outcome-differs averted',
  )
})

describe('a line of the diagram', () => {
  const line = (keys: object) => {
    const relation = {
      id: 'move',
      from: 'Staff',
      to: 'northern',
      text: 'may move',
      certainty: 'possible',
      quote: moving,
      ...keys,
    }
    return on({ units: [northern, island, harbour], relations: [relation] })
  }

  test.each([['may move'], ['considering a move'], ['possible move']])('says “%s” of what is considered', (text) => {
    expect(line({ text })).toEqual([])
  })

  test('says nothing that its quote does not', () => {
    expect(line({ text: 'may sell' })).toContain('warning relation-not-in-quote sell')
  })

  test('begins with nobody to whom its quote only likens somebody', () => {
    const quote = 'As with the Baltic fleet, the head office is considering moving the staff to the Northern line.'
    expect(line({ from: 'Baltic fleet', quote })).toEqual(['warning end-not-in-quote Baltic'])
    expect(line({ from: 'Head office', quote })).toEqual([])
  })

  test('runs the way that its quote tells it', () => {
    const said = { certainty: 'stated', quote: financed }
    expect(line({ ...said, from: 'harbour', to: 'northern', text: 'finances' })).toEqual([])
    expect(line({ ...said, from: 'northern', to: 'harbour', text: 'is financed by' })).toEqual([])
    expect(line({ ...said, from: 'northern', to: 'harbour', text: 'finances' })).toContain('error direction-differs finances')
    expect(line({ ...said, from: 'harbour', to: 'northern', text: 'is financed by' })).toContain(
      'error direction-differs is financed by',
    )
  })

  test('is as sure as its quote', () => {
    const said = { from: 'harbour', to: 'northern', text: 'finances', quote: financed }
    expect(line({ ...said, certainty: 'possible' })).toEqual(['warning certainty-too-weak possible'])
    expect(line({ certainty: 'stated' })).toEqual(['error certainty-too-strong stated'])
  })
})

describe('what all units are called', () => {
  const called = (units_label: string) => on({ units_label, units: [northern, island] })

  test.each([['Lines'], ['Parts of the organisation'], ['The lines']])('may be “%s”', (label) => {
    expect(called(label)).toEqual([])
  })

  test.each([['Closed lines'], ['Countries'], ['Lines of Sweden']])(
    'is nothing that the report calls none of them: “%s”',
    (label) => {
      expect(called(label)).toEqual([`warning label-not-in-report ${label}`])
    },
  )
})
