import { describe, expect, test } from 'vitest'
import { askAbout } from './findings.ts'

const quotes = {
  blast: 'In May 2021 the blast killed 12 sailors and in June 2022 a fire injured 30 clerks.',
  staff: 'The yard employed 640 people at the end of 2022 and 512 people at the end of 2023.',
  orders: 'Orders fell by 18 per cent in 2023.',
  hulls: 'Nearly a third of the hulls date from before 1950.',
  reports: 'Many surveys find cracks in the dock.',
  chair: 'The chair said: “We have paid everything back.”',
  over: 'Over 100 sailors came to Hull.',
  nearly: 'Nearly 100 sailors came to Leith.',
}
const { onItems, onPoint, on } = askAbout(
  `# The yard\n\nIt has ships.\n\n## Losses\n\n${Object.values(quotes).join(' ')}\n`,
  'It has ships.',
)

const figure = (value: number, unit: string, label: string, quote: string, more: object = {}) => ({
  ...{ id: `f${value}`, value, qualifier: 'exact', unit, label, quote, ...more },
})

describe('a figure', () => {
  test.each([
    [12, 'sailors', 'killed by the blast', {}, []],
    [12, 'sailors', 'injured by the blast', {}, ['error outcome-differs injured']],
    [30, 'clerks', 'injured in a fire', { as_of: '2022-06' }, []],
    [30, 'clerks', 'injured in a fire', { as_of: '2021-05' }, ['error date-of-something-else 2021-05']],
    [30, 'clerks', 'injured in a fire', { as_of: '2023' }, ['error date-not-in-quote 2023']],
  ])('of %d %s, %s %o', (value, unit, label, more, expected) => {
    expect(onItems('figures', figure(value, unit, label, quotes.blast, more))).toEqual(expected)
  })

  const parts = [
    figure(640, 'people', 'employed at the end of 2022', quotes.staff, { as_of: '2022' }),
    figure(512, 'people', 'employed at the end of 2023', quotes.staff, { as_of: '2023' }),
  ]
  test.each([
    [128, 'fewer employed at the end of 2023 than of 2022', []],
    [128, 'more employed at the end of 2023 than of 2022', ['error reckoning-wrong more']],
    [128, 'fewer than killed', ['error reckoning-wrong killed']],
    [1152, 'employed in all', ['error reckoning-wrong f640, f512']],
  ])('that is reckoned: %d %s', (value, label, expected) => {
    const reckoned = figure(value, 'people', label, quotes.staff, { from: ['f640', 'f512'] })
    expect(onItems('figures', ...parts, reckoned)).toEqual(expected)
  })

  test('of what is over and what is nearly reached has no sum', () => {
    const over = figure(100, 'sailors', 'came to Hull', quotes.over, { id: 'hull', qualifier: 'over' })
    const nearly = figure(100, 'sailors', 'came to Leith', quotes.nearly, { id: 'leith', qualifier: 'about', wording: 'nearly' })
    const sum = (from: readonly string[]) =>
      figure(200, 'sailors', 'came in all', quotes.over, { id: 'sum', qualifier: 'over', from })
    expect(onItems('figures', over, nearly, sum(['hull', 'leith']))).toEqual(['error reckoning-wrong over'])
    expect(onItems('figures', over, { ...over, id: 'again' }, sum(['hull', 'again']))).toEqual([])
  })
})

test.each([
  ['orders', 'Orders fell 18 per cent in 2023', []],
  ['orders', 'Orders fell to 18 per cent in 2023', ['error change-differs to 18']],
  ['orders', 'Orders fell by 18 per cent by 2023', ['error time-exchanged by']],
  ['orders', 'Orders fell by 18 per cent a year', ['error rate-differs a year']],
  ['hulls', 'A third of the hulls date from before 1950', ['error qualifier-differs a third']],
  ['hulls', 'Nearly a third of the hulls date from 1950', ['error time-exchanged from']],
  ['reports', 'All surveys find cracks in the dock', ['error quantity-exchanged All']],
  ['reports', 'Numerous surveys find cracks in the dock', []],
  ['chair', 'The chair: “We have paid almost everything back”', ['error citation-altered We have paid almost everything back']],
  ['nearly', 'Nearly 100⁰ sailors came to Leith', ['error number-not-in-quote 100⁰']],
] as const)('a point on “%s”: %s', (quote, text, expected) => {
  expect(onPoint(text, quotes[quote])).toEqual(expect.arrayContaining([...expected]))
  if (expected.length === 0) expect(onPoint(text, quotes[quote])).toEqual([])
})

test('a headline tells of a number what one of its quotes tells of it', () => {
  const headed = (headline: string) =>
    on({ summary: { headline, points: [{ id: 'blast', text: 'The blast killed 12 sailors', quote: quotes.blast }] } })
  expect(headed('The blast killed 12 sailors')).toEqual([])
  expect(headed('The blast injured 12 sailors')).toContain('warning outcome-differs injured')
})
