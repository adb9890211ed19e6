import { describe, expect, test } from 'vitest'
import { askAbout } from './findings.ts'

/** Changes whose lane depends on what the verb is done to, each with one that fits. */
const changes: readonly (readonly [quote: string, what: string, turn: string])[] = [
  ['The boycott ended in 2015.', 'Boycott ended', 'action'],
  ['The fees were cut in 2015.', 'Fees cut', 'action'],
  ['The crews left the federation in 2015.', 'Left the federation', 'action'],
  ['A new hall was opened in 2015.', 'New hall opened', 'rebuilding'],
  ['A truce was signed in 2015.', 'Truce signed', 'rebuilding'],
  ['The members ended the strike in 2015.', 'Members ended the strike', 'rebuilding'],
  ['York was bought by the port in 2015.', 'York bought by the port', 'loss'],
  ['Wells held its first meeting in 2015.', 'Wells held its first meeting', 'formation'],
  ['A raid was stopped in 2015.', 'Raid stopped', 'loss'],
  ['Hull was reopened in 2016 after a fire.', 'Hull reopened after a fire', 'rebuilding'],
]

const { onItems, on } = askAbout(
  `# The ferry lines of Port Holm

The company runs ships.

## The lines

The Northern line was founded in 2011 and has been growing since 2021. The Island line was closed in 2022. As with the Baltic
fleet, the head office is considering moving the staff to the Northern line. The Northern line is financed by the Harbour line.
A strike in 2023 was averted. In May 2024 the yard was rebuilt.

${changes.map(([quote]) => quote).join(' ')}
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

  test.each(changes)('follows from what a verb is done to: “%s” as “%s” may be %s', (quote, what, turn) => {
    expect(event(what, quote, turn, quote.includes('2016') ? '2016' : '2015')).toEqual([])
  })

  test('is not that of what it came after', () => {
    const reopened = 'Hull was reopened in 2016 after a fire.'
    expect(event('Hull reopened after a fire', reopened, 'loss', '2016')).toEqual(['warning turn-differs loss'])
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

  describe('of two branches', () => {
    const branches = (quote: string, from: string, to: string, text: string, certainty = 'stated') => {
      const told = ['Leeds', 'York'].map((name) => ({ id: name.toLowerCase(), name: `${name} branch`, status: 'unknown', quote }))
      const asking = askAbout(`# The union\n\nIt has members.\n\n## News\n\n${quote}\n`, 'It has members.')
      const found = asking.on({
        units: told,
        relations: [{ id: 'line', from: from.toLowerCase(), to: to.toLowerCase(), text, certainty, quote }],
      })
      return found.filter((finding) => finding.includes('direction'))
    }

    test.each([
      ['The Leeds branch may merge with the York branch.', 'York', 'Leeds', 'may merge with', 'possible'],
      ['The Leeds branch shares an office with the York branch.', 'York', 'Leeds', 'shares an office with'],
      ['The Leeds branch fights the York branch.', 'York', 'Leeds', 'fights'],
      ['The Leeds branch receives reports from the York branch.', 'Leeds', 'York', 'receives reports from'],
      ['The Leeds branch receives reports from the York branch.', 'York', 'Leeds', 'reports to'],
      ['The York branch reports to the Leeds branch.', 'Leeds', 'York', 'receives reports from'],
      ['The Leeds branch pays a levy to the York branch.', 'York', 'Leeds', 'is paid a levy by'],
      ['The York branch is paid a levy by the Leeds branch.', 'Leeds', 'York', 'pays a levy to'],
    ])('“%s” runs either way: %s to %s, “%s”', (quote, from, to, text, certainty = 'stated') => {
      expect(branches(quote, from, to, text, certainty)).toEqual([])
    })

    test.each([
      ['The Leeds branch pays a levy to the York branch.', 'York', 'Leeds', 'pays a levy to'],
      ['The Leeds branch reports to the York branch.', 'York', 'Leeds', 'reports to'],
      ['The Leeds branch receives reports from the York branch.', 'York', 'Leeds', 'receives reports from'],
    ])('“%s” runs one way: not %s to %s, “%s”', (quote, from, to, text) => {
      expect(branches(quote, from, to, text)).toEqual([`error direction-differs ${text}`])
    })
  })

  test('is as sure as its quote', () => {
    const said = { from: 'harbour', to: 'northern', text: 'finances', quote: financed }
    expect(line({ ...said, certainty: 'possible' })).toEqual(['warning certainty-too-weak possible'])
    expect(line({ certainty: 'stated' })).toEqual(['error certainty-too-strong stated'])
  })
})

describe('what all units are called', () => {
  test('may be with whom the report is about as their owner', () => {
    const quote = 'The Leeds line was closed.'
    const asking = askAbout(`# A letter from York: Holm Ferries in trouble\n\n${quote}\n`, quote)
    const owned = (label: string) =>
      asking.on({ units_label: label, units: [{ id: 'leeds', name: 'Leeds line', status: 'defunct', quote }] })
    expect(owned('Holm Ferries’ lines')).not.toContain('warning label-not-in-report Holm Ferries’ lines')
    expect(owned('York’s lines')).toContain('warning label-not-in-report York’s lines')
  })

  const called = (units_label: string) => on({ units_label, units: [northern, island] })

  test.each([['Lines'], ['Parts of the organisation'], ['The lines'], ['Port Holm’s lines']])('may be “%s”', (label) => {
    expect(called(label)).toEqual([])
  })

  test.each([['Closed lines'], ['Countries'], ['Lines of Sweden'], ['Sweden’s lines'], ['Port Holm’s closed lines']])(
    'is nothing that the report calls none of them: “%s”',
    (label) => {
      expect(called(label)).toEqual([`warning label-not-in-report ${label}`])
    },
  )
})
