import { describe, expect, test } from 'vitest'
import { parseBriefing } from '../../scripts/verify/parse-briefing.ts'
import { verifyBriefing } from '../../scripts/verify/verify-briefing.ts'
import { reportOf } from './club.ts'

const quotes = {
  lists: 'Closures in 2004, 2010 and 2016 were brief.',
  sums: 'At least £1.1 million went into pumps.',
  wells: 'The clerk expects fewer than 20 calls a week if the wells are sealed in time.',
  jobs: 'The treasurer warns that the yard will not be able to keep its 22 crews.',
  merged: 'Its nine sections were merged into four in May.',
  lost: 'Ann Lee, who lost, challenged the count.',
  paid: 'The yard paid £412 million for 86 per cent of the shares.',
  doubled: 'Ticket sales have doubled and its wage bill has reached £14 million.',
  closed: 'The annexe was closed in July.',
  starting: 'A second round is to start in Hull on 6 November.',
  dormant: 'The branch in Hull has been dormant since March 2022.',
  most: 'Most of those we met expect a compromise.',
  director: 'According to the finance director, Julia Pryce, it saved £8 million in 2023.',
  told: 'On Monday it told its lenders that it would not pay the bill due on 15 October.',
  fines: 'A third of the fines have not been paid.',
  cases: 'In Hull the number of new cases has fallen by half since September.',
} as const

const report = reportOf(
  `# What became of the yard\n\nLindner & Partners, Brno, November 2023. By Ivana Kolářová\n\n## The yard\n\n${Object.values(quotes).join('\n\n')}\n`,
)
const head =
  'report: report.md\ntitle: What became of the yard\nsource: { title: What became of the yard, published: 2023-11 }\nlanguage: en\n'

/** The findings on a point of that text: as "error code". */
function findings(quote: keyof typeof quotes, text: string, by = ''): string[] {
  const point = { id: 'point', text, quote: quotes[quote], ...(by !== '' && { by }) }
  const { problems } = verifyBriefing(report, parseBriefing(`${head}summary: { points: [${JSON.stringify(point)}] }\n`, 'b.yaml'))
  return problems.map(({ severity, code }) => `${severity} ${code}`)
}

describe('a fair rewording brings no error', () => {
  test.each([
    ['lists', 'Three closures, in 2004, 2010 and 2016, were brief'],
    ['sums', 'No less than £1.1 million went into pumps'],
    ['wells', 'The clerk expects fewer than 20 calls a week, provided that the wells are sealed in time'],
    ['jobs', 'The treasurer warns that its 22 crews cannot all be kept'],
    ['merged', 'Four sections since May, down from nine'],
    ['paid', 'The yard bought 86 percent of the shares for £412 million'],
    ['starting', 'A second round is due to start in Hull on 6 November'],
    ['dormant', 'No activity in Hull since March 2022'],
    ['most', 'A compromise is expected by most of those met'],
    ['director', 'It saved £8 million in 2023', 'Julia Pryce'],
    ['told', 'It will not pay the bill due on 15 October, it told lenders'],
    ['fines', 'Two thirds of the fines have been paid'],
    ['cases', 'New cases in Hull are down by half since September'],
  ] as const)('of %s: %s', (quote, text, by?: string) => {
    expect(findings(quote, text, by).filter((finding) => finding.startsWith('error'))).toEqual([])
  })
})

describe('what the report does not say is found', () => {
  test.each([
    ['lists', 'Closures in 2004, 2010 and 2016 were long', 'error contrary-of-quote'],
    ['lost', 'Ann Lee, who won, challenged the count', 'error contrary-of-quote'],
    ['wells', 'The clerk expects fewer than 20 calls a week unless the wells are sealed in time', 'error contrary-of-quote'],
    ['jobs', 'The treasurer says that the yard will keep its 22 crews', 'error negation-lost'],
    ['doubled', 'Its wage bill has doubled', 'warning roles-exchanged'],
    ['closed', 'The annexe is to be closed in July', 'error done-told-as-plan'],
    ['closed', 'The annexe may be closed in July', 'error done-told-as-plan'],
    ['starting', 'A second round started in Hull on 6 November', 'error plan-told-as-done'],
    ['fines', 'The fines have not been paid', 'warning part-told-as-whole'],
  ] as const)('of %s: %s', (quote, text, expected) => {
    expect(findings(quote, text)).toContain(expected)
  })
})
