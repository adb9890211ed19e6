import { describe, expect, test } from 'vitest'
import { draftOf } from './drafted.ts'

/** What is drafted from a table: its head, and its rows. */
const figuresOf = (...rows: readonly (readonly string[])[]) => {
  const [head = [], ...others] = rows.map((cells) => `| ${cells.join(' | ')} |`)
  return (
    draftOf(['# Fleet\n\nIt has ships.\n', head, rows[0]?.map(() => '| -').join(' ') + ' |', ...others].join('\n')).figures ?? []
  )
}

test('a cell is a figure of what stands over it, with its row for a quote', () => {
  const figures = figuresOf(['Route', 'Ships', 'Late'], ['North', '12', '40%'], ['South', 'n/a', '7.5%'])
  expect(figures.map(({ value, unit, label, quote }) => [value, unit, label, quote])).toEqual([
    [12, 'Ships', 'North', 'North 12 40%'],
    [40, '%', 'North: Late', 'North 12 40%'],
    [7.5, '%', 'South: Late', 'South n/a 7.5%'],
  ])
})

describe('the head of a column says in what its cells are, and of when', () => {
  test.each([
    ['Debt (€ million)', '4.2', [4200000, '€', 'Hull: Debt', undefined]],
    ['2019, US$ million', '4.2', [4200000, 'US$', 'Hull', '2019']],
    ['Passengers (thousands)', '12', [12000, 'Passengers', 'Hull', undefined]],
    ['Income (NOK m)', '3', [3000000, 'NOK', 'Hull: Income', undefined]],
    ['Depth (m)', '12', [12, 'm', 'Hull: Depth', undefined]],
    ['Median wait, hours', '5', [5, 'hours', 'Hull: Median wait', undefined]],
    ['Share of goods 2019 (%)', '14', [14, '%', 'Hull: Share of goods', '2019']],
    ['Staff, end of 2023', '40', [40, 'Staff', 'Hull', '2023']],
    ['Staff, March 2025', '40', [40, 'Staff', 'Hull', '2025-03']],
    ['2022–23', '£0.4m', [400000, '£', 'Hull', '2022/2023']],
    ['Staff before May 2024', '40', [40, 'Staff before May 2024', 'Hull', undefined]],
    ['2024–25 (forecast)', '40', [40, '2024–25 (forecast)', 'Hull', undefined]],
    ['2022', '40', [40, 'Hull', 'Hull', '2022']],
    ['Staff', 'about 40', [40, 'Staff', 'Hull', undefined]],
    ['Income', 'EUR 40', [40, '€', 'Hull: Income', undefined]],
    ['Budget (EUR m) 2024', '12', [12000000, '€', 'Hull: Budget', '2024']],
    ['Population (thousands), 2023', '12', [12000, 'Population', 'Hull', '2023']],
    ['Population (thousands, 2023)', '12', [12000, 'Population', 'Hull', '2023']],
    ['Members, thousands, end of 2023', '12', [12000, 'Members', 'Hull', '2023']],
    ['Revenue (€ million) in 2023', '12', [12000000, '€', 'Hull: Revenue', '2023']],
    ['Revenue (2023, € million)', '12', [12000000, '€', 'Hull: Revenue', '2023']],
    ['€ million, 2023', '12', [12000000, '€', 'Hull', '2023']],
    ['Revenue (m)', '12', [12000000, 'Revenue', 'Hull', undefined]],
    ['Cost (million €)', '12', [12000000, '€', 'Hull: Cost', undefined]],
    ['Cost (£000)', '12', [12000, '£', 'Hull: Cost', undefined]],
    ['Payments in thousands of euros', '12', [12000, '€', 'Hull: Payments', undefined]],
    ['Aid in thousands of tonnes', '12', [12000, 'tonnes', 'Hull: Aid', undefined]],
    ['Thousands of members', '12', [12000, 'members', 'Hull', undefined]],
    ['Turnover (million euros)', '12', [12000000, '€', 'Hull: Turnover', undefined]],
    ['Amount, millions of US dollars', '12', [12000000, 'US$', 'Hull: Amount', undefined]],
    ['Costs, in US$ millions', '12', [12000000, 'US$', 'Hull: Costs', undefined]],
    ['Cost (€ million, 2019 prices)', '12', [12000000, '€', 'Hull: Cost (2019 prices)', undefined]],
    ['% of total', '12', [12, '%', 'Hull: of total', undefined]],
    ['Share (%) 2023', '12', [12, '%', 'Hull: Share', '2023']],
    ['Vote (% of valid votes)', '12', [12, '%', 'Hull: Vote of valid votes', undefined]],
    ['Wage (€/hour)', '12', [12, '€', 'Hull: Wage per hour', undefined]],
    ['Attendance at COP', '12', [12, 'Attendance at COP', 'Hull', undefined]],
    ['Employees (thousand people)', '12', [12000, 'Employees (people)', 'Hull', undefined]],
    ['Members (k)', '12', [12000, 'Members', 'Hull', undefined]],
    ['Deaths per million', '12', [12, 'Deaths per million', 'Hull', undefined]],
    ['Speed (km/h)', '12', [12, 'Speed (km/h)', 'Hull', undefined]],
  ])('%s', (head, cell, expected) => {
    const figures = figuresOf(['Port', head, 'State'], ['Hull', cell, 'open'])
    expect(figures.map(({ value, unit, label, as_of: date }) => [value, unit, label, date])).toEqual([expected])
  })
})

test('a number that a cell gives as about so many is about so many', () => {
  expect(figuresOf(['Port', 'Staff'], ['Hull', 'nearly 40'])[0]).toMatchObject({ qualifier: 'about', wording: 'nearly' })
})

test('the whole goes before its parts', () => {
  const figures = figuresOf(['Port', 'Ships'], ['Hull', '12'], ['Totland', '3'], ['Total', '15'])
  expect(figures.map(({ value }) => value)).toEqual([15, 12, 3])
})
