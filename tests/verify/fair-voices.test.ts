import { describe, expect, test } from 'vitest'
import { askAbout } from './findings.ts'

const { onPoint, onItems, on } = askAbout(
  `# The choir

The archive has 300 scores. The choir in Zürich has no hall.

## News

The hall may be sold in 2026, the director, Ilse Marrant, said. “We have paid,” the chair of the board, Mona Aas, told us.

Mona Aas expects that the grant will return. In the choir's statements, the council is to blame. Its treasurer, Jonas Veld, resigned in May 2023; he denies any wrongdoing.

The unions claim that the hall was unsafe; the council denies this. If the hall is sold, two singers said, the choir would split. The auditor said that receipts for 85,000 crowns could not be found.
`,
  'The archive has 300 scores.',
)

const sale = 'The hall may be sold in 2026, the director, Ilse Marrant, said.'
const grant = 'Mona Aas expects that the grant will return.'
const blame = "In the choir's statements, the council is to blame."
const receipts = 'The auditor said that receipts for 85,000 crowns could not be found.'
const unions = 'The unions claim that the hall was unsafe; the council denies this.'
const singers = 'If the hall is sold, two singers said, the choir would split.'

describe('who speaks is told', () => {
  test.each([
    ['The hall may be sold in 2026', sale, 'The director, Ilse Marrant'],
    ['The hall may be sold in 2026', sale, 'Ilse Marrant'],
    ['The hall may be sold in 2026', sale, 'The director'],
    ['The council is to blame', blame, 'The choir'],
    ['The grant will return', grant, 'The chair'],
    ['The grant will return', grant, 'Mona Aas'],
    ['We have paid', '“We have paid,” the chair of the board, Mona Aas, told us.', 'The chair'],
    ['At least the hall was unsafe', unions, 'The unions'],
  ])('“%s” of “%s” by %s', (text, quote, by) => {
    expect(onPoint(text.replace('At least the', 'The'), quote, { by, kind: 'claimed' })).toEqual([])
  })

  test.each([
    ['The hall may be sold in 2026', sale, 'Mona Aas'],
    ['The hall may be sold in 2026', sale, 'The chair'],
    ['The grant will return', grant, 'The director'],
  ])('“%s” of “%s” is not for %s to say', (text, quote, by) => {
    expect(onPoint(text, quote, { by, kind: 'claimed' })).toEqual([`error attribution-differs ${by}`])
  })
})

test('what stands before a denial is nobody’s word, on an axis, too', () => {
  const quote = 'Its treasurer, Jonas Veld, resigned in May 2023; he denies any wrongdoing.'
  const event = (what: string): string[] => onItems('events', { id: 'left', date: '2023-05', what, quote })
  expect(event('Treasurer resigned')).toEqual([])
  expect(event('No wrongdoing')).toEqual(['error attribution-lost Jonas Veld'])
})

test('what could not be found is not there', () => {
  const said = { by: 'The auditor', kind: 'claimed' }
  expect(onPoint('85,000 crowns are without receipts', receipts, said)).toEqual([])
  expect(onPoint('85,000 crowns were found without receipts', 'The archive has 300 scores.')).toContain(
    'error negation-added without',
  )
})

test('an accent may stand behind its letter', () => {
  const quote = 'The choir in Zürich has no hall.'
  const point = { id: 'hall', text: quote.normalize('NFD'), quote: quote.normalize('NFD') }
  expect(on({ summary: { points: [point] } })).toEqual([])
  expect(on({ summary: { points: [{ ...point, text: 'The choir in Zurich has no hall' }] } })).toEqual([
    'error name-not-in-quote Zurich',
  ])
})

test.each([
  ['The hall was unsafe', unions, 'The council', 'who denies it does not say it'],
  ['If the hall is sold, the choir would split', singers, 'Three singers', 'two are not three'],
  ['The hall may be sold in 2026', sale, 'The chair, Ilse Marrant', 'a director is no chair'],
  ['The hall may be sold in 2026', sale, 'The former director, Ilse Marrant', 'nor a former one'],
])('“%s” of “%s” is not for %s to say: %s', (text, quote, by) => {
  expect(onPoint(text, quote, { by, kind: 'claimed' })).toEqual([`error attribution-differs ${by}`])
})

test('who denies says that it is not so', () => {
  expect(onPoint('The hall was not unsafe', unions, { by: 'The council', kind: 'claimed' })).not.toContain(
    'error attribution-differs The council',
  )
})

test('a forecast is of what is still to come', () => {
  const quote = 'The archive has 300 scores.'
  expect(onPoint('The archive has 300 scores', quote, { kind: 'forecast' })).toEqual(['warning kind-differs forecast'])
  expect(onPoint('The hall may be sold in 2026', sale, { kind: 'forecast', by: 'The director' })).toEqual([])
})

describe('in a report that relays an interview', () => {
  const interview = {
    ...{ title: 'The choir', published: '2024-03', publisher: 'Stage Institute' },
    interviewee: 'Vera Lund, who sings',
  }
  const quote = 'The council accuses the choir of waste.'
  const ask = askAbout(
    '# The choir\n\nVera Lund spoke to us.\n\n## News\n\nThe hall is cold. The council accuses the choir of waste.\n',
    'The hall is cold.',
  )
  const on2 = (point: object): string[] => ask.on({ source: interview, summary: { points: [{ id: 'point', quote, ...point }] } })

  test('a point that is nobody’s and of no kind is told', () => {
    const cold = { text: 'The hall is cold', quote: 'The hall is cold.' }
    expect(on2(cold)).toEqual(['warning attribution-missing by'])
    expect(on2({ ...cold, kind: 'reported' })).toEqual([])
    expect(on2({ ...cold, kind: 'assessment', by: 'Vera Lund' })).toEqual([])
    expect(on2({ ...cold, kind: 'assessment', by: 'Vera Lund, backed by the Council' })).toEqual([
      'error attribution-differs Vera Lund, backed by the Council',
    ])
  })

  test('she may relay what another says, where the text says whose it is', () => {
    const said = { by: 'Vera Lund', kind: 'claimed' }
    expect(on2({ ...said, text: 'The council accuses the choir of waste' })).toEqual([])
    expect(on2({ ...said, text: 'The choir is guilty of waste' })).toContain('error attribution-differs Vera Lund')
  })
})
