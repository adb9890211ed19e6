import { describe, expect, test } from 'vitest'
import { parseBriefing } from '../../scripts/verify/parse-briefing.ts'
import { verifyBriefing } from '../../scripts/verify/verify-briefing.ts'
import { reportOf } from './club.ts'

const report = `# What the Ostrava depot costs

Lindner & Partners, Brno, March 2024. By Ivana Kolářová

## The depot

In May 2021 the depot in Ostrava employed nearly 400 people; at least 31 of them left in 2023. According to the works
council, the depot was not profitable. Its director, Karel Vrba, insists that the sorting hall will reopen. The hall may
be sold to a firm from Wrocław. The works council considers moving the loans to Brno. There are signs of recovery in Brno.
Most of the drivers have left. The depot used to live on loans. Two of the five gates are closed. The fleet has 120 vans.

The Brno hub in the core of the network has grown since 2022. It belongs to the Moravian region, which lost 12 vans and won 30.

## Money

The depot lost €4.2 million in 2023 and €1.8 million in 2022.

| Site | Staff | Loans (€ million) |
|------|-------|-------------------|
| Ostrava | 369 | 7.5 |
| Brno | 512 | 0 |
`

const head =
  'report: report.md\ntitle: What the Ostrava depot costs\nsource: { title: What the Ostrava depot costs, published: 2024-03 }\nlanguage: en\n'
const summary = 'summary:\n  points:\n    - { id: vans, text: The fleet has 120 vans, quote: The fleet has 120 vans. }\n'

function findings(yaml: string): string[] {
  const { problems } = verifyBriefing(reportOf(report), parseBriefing(head + yaml, 'briefing.yaml'))
  return problems.map(({ code, severity, words }) => `${severity} ${code} ${words ?? ''}`.trim())
}

/** The findings on a point of that text and quote. */
function onPoint(text: string, quote: string, more = ''): string[] {
  return findings(
    `summary:\n  points:\n    - id: point\n      text: ${JSON.stringify(text)}\n      quote: ${JSON.stringify(quote)}\n${more}`,
  )
}

/** The findings on one item of a list. */
function onItem(list: string, item: object): string[] {
  return findings(`${summary}${list}:\n  - ${JSON.stringify(item)}\n`)
}

const staff = 'In May 2021 the depot in Ostrava employed nearly 400 people; at least 31 of them left in 2023.'
const council = 'According to the works council, the depot was not profitable.'
const director = 'Its director, Karel Vrba, insists that the sorting hall will reopen.'
const plan = 'The works council considers moving the loans to Brno.'
const signs = 'There are signs of recovery in Brno.'
const most = 'Most of the drivers have left.'
const past = 'The depot used to live on loans.'
const sale = 'The hall may be sold to a firm from Wrocław.'

describe('a statement in the report’s words', () => {
  test.each([
    ['as they stand', 'The fleet has 120 vans.', 'The fleet has 120 vans.'],
    ['shortened', 'Nearly 400 people in Ostrava in 2021, at least 31 of whom left', staff],
    ['with a number in digits', '2 of the 5 gates are closed', 'Two of the five gates are closed.'],
    ['with its hedge in another word', 'The hall could be sold', sale],
    ['with its voice in the text', 'The works council: the depot was not profitable', council],
  ])('holds %s', (_, text, quote) => {
    expect(onPoint(text, quote)).toEqual([])
  })
})

describe('a number', () => {
  test.each([
    ['other than the quote’s', 'The fleet has 130 vans', 'The fleet has 120 vans.', 'error number-not-in-quote 130'],
    [
      'in words other than the quote’s',
      'Three of the five gates are closed',
      'Two of the five gates are closed.',
      'error number-not-in-quote Three',
    ],
    ['without its “nearly”', 'The depot employed 400 people', staff, 'error qualifier-differs 400'],
    ['that is over, and not nearly', 'The depot employed over 400 people', staff, 'error qualifier-differs 400'],
    ['without its “at least”', '31 left in 2023', staff, 'error qualifier-differs 31'],
    [
      'of another thing',
      'The region won 12 vans',
      'It belongs to the Moravian region, which lost 12 vans and won 30.',
      'error outcome-differs won',
    ],
  ])('%s is found', (_, text, quote, expected) => {
    expect(onPoint(text, quote)).toEqual([expected])
  })

  test('that stands in another quote only is none of this one', () => {
    expect(onPoint('The depot lost €1.8 million in 2023', 'The depot lost €4.2 million in 2023 and')).toEqual([
      'error number-not-in-quote 1.8 million',
    ])
  })
})

describe('a figure', () => {
  const figure = {
    id: 'staff',
    value: 400,
    qualifier: 'about',
    wording: 'nearly',
    unit: 'people',
    label: 'employed in Ostrava',
    as_of: '2021-05',
    quote: staff,
  }

  test.each([
    ['of another value', { value: 410 }, 'error number-not-in-quote 410'],
    ['of another precision', { qualifier: 'over' }, 'error qualifier-differs over'],
    ['“about”, where the report says nearly', { wording: undefined }, 'error qualifier-differs about'],
    ['with a word the report has not', { wording: 'almost' }, 'error wording-not-in-quote almost'],
    ['of another unit', { unit: 'vans' }, 'error unit-not-in-quote vans'],
    ['of another date', { as_of: '2022' }, 'error date-not-in-quote 2022'],
    ['of a month the report does not give', { as_of: '2023-04' }, 'error date-not-in-quote 2023-04'],
  ])('%s is found', (_, change, expected) => {
    expect(onItem('figures', { ...figure, ...change })).toEqual([expected])
  })

  test('of a table may be in the thousands that the head gives', () => {
    const loans = {
      id: 'loans',
      value: 7500000,
      qualifier: 'exact',
      unit: '€',
      label: 'Ostrava: Loans',
      quote: 'Ostrava 369 7.5',
    }
    expect(onItem('figures', loans)).toEqual([])
    expect(onItem('figures', { ...loans, value: 750000 })).toEqual(['error number-not-in-quote 750000'])
  })

  test('takes no number of another column, or of another thing of its sentence', () => {
    const row = {
      id: 'staff-there',
      value: 369,
      qualifier: 'exact',
      unit: 'Staff',
      label: 'Ostrava: Staff',
      quote: 'Ostrava 369 7.5',
    }
    expect(onItem('figures', row)).toEqual([])
    expect(onItem('figures', { ...row, value: 7.5 })).toEqual(['error number-of-something-else 7.5'])
    const gates = {
      id: 'shut',
      value: 2,
      qualifier: 'exact',
      unit: 'gates',
      label: 'closed',
      quote: 'Two of the five gates are closed. The fleet has 120 vans.',
    }
    expect(onItem('figures', gates)).toEqual([])
    expect(onItem('figures', { ...gates, value: 120 })).toEqual(['error number-of-something-else 120'])
  })

  const [now, before] = ['depot-2023', 'depot-2022'].map((id, at) => ({
    ...{
      id,
      value: at === 0 ? 4200000 : 1800000,
      qualifier: 'exact',
      unit: '€',
      label: 'lost',
      as_of: at === 0 ? '2023' : '2022',
    },
    quote: 'The depot lost €4.2 million in 2023 and €1.8 million in 2022.',
  }))
  const reckoned = (value: number, qualifier = 'exact', from = ['depot-2023', 'depot-2022']) =>
    findings(
      `${summary}figures:\n${[now, before, { ...now, id: 'both', as_of: undefined, value, qualifier, from }].map((each) => `  - ${JSON.stringify(each)}\n`).join('')}`,
    )

  test.each([
    ['a sum', 6000000],
    ['a difference', 2400000],
  ])('may be %s that is reckoned from others', (_, value) => {
    expect(reckoned(value)).toEqual([])
  })

  test('of figures that count different things is found', () => {
    const vans = {
      id: 'fleet',
      value: 120,
      qualifier: 'exact',
      unit: 'vans',
      label: 'in the fleet',
      quote: 'The fleet has 120 vans.',
    }
    const sum = { ...now, id: 'sum', as_of: undefined, value: 4200120, from: ['depot-2023', 'fleet'] }
    const yaml = [now, vans, sum].map((each) => `  - ${JSON.stringify(each)}\n`).join('')
    expect(findings(`${summary}figures:\n${yaml}`)).toEqual(['error reckoning-wrong depot-2023, fleet'])
  })

  test('that does not come out is found, and so is one from what is no figure', () => {
    expect(reckoned(6100000)).toEqual(['error reckoning-wrong 6100000'])
    expect(reckoned(6000000, 'exact', ['depot-2023', 'vans'])).toEqual(['error reckoning-wrong depot-2023, vans'])
  })
})

describe('a date', () => {
  const event = { id: 'left', date: '2023', what: 'At least 31 left', quote: staff }

  test('of an event is the one that its quote gives for it', () => {
    expect(onItem('events', event)).toEqual([])
    expect(onItem('events', { ...event, date: '2021' })).toEqual(['error date-of-something-else 2021'])
    expect(onItem('events', { ...event, date: '2023-05' })).toEqual(['error date-not-in-quote 2023-05'])
  })

  test('in a text is one of its quote', () => {
    expect(onPoint('In May 2022 the depot in Ostrava employed nearly 400 people', staff)).toContain(
      'error date-not-in-quote May 2022',
    )
  })

  test('from which a status holds is one that begins it', () => {
    const unit = {
      id: 'brno',
      name: 'Brno hub',
      status: 'growing',
      since: '2022',
      quote: 'The Brno hub in the core of the network has grown since 2022.',
    }
    expect(onItem('units', unit)).toEqual([])
    expect(onItem('units', { ...unit, since: '2020' })).toEqual(['error date-not-in-quote 2020'])
  })
})

describe('a name', () => {
  test('that is in the section is told with where; that is nowhere there is an error', () => {
    expect(onPoint('The depot in Wrocław lost €4.2 million in 2023', 'The depot lost €4.2 million in 2023')).toEqual([
      'error name-not-in-quote Wrocław',
    ])
    expect(onPoint('The hub in Ostrava has grown', 'The Brno hub in the core of the network has grown')).toEqual([
      'warning name-not-in-quote Ostrava',
    ])
    expect(onPoint('The hall may be sold to a firm from Katowice', sale)).toEqual(['error name-not-in-quote Katowice'])
  })

  test('of several words is found where one of them is another', () => {
    expect(
      onPoint('Karel Wrba insists that the hall will reopen', director, '      by: Karel Vrba\n      kind: claimed\n'),
    ).toContain('error name-not-in-quote Karel Wrba')
  })

  test('and a word that stands nowhere in the report is told', () => {
    expect(onPoint('The fleet boasts 120 vans', 'The fleet has 120 vans.')).toEqual(['warning word-not-in-report boasts'])
  })
})

describe('what turns a statement', () => {
  test.each([
    ['a “not” left out', 'The works council: the depot was profitable', council, 'error negation-lost not'],
    ['a “not” put in', 'The hall may not be sold', sale, 'error negation-added not'],
    ['a “may” left out', 'The hall is sold', sale, 'error hedge-lost may'],
    ['a plan told as done', 'The works council moves the loans to Brno', plan, 'error plan-told-as-done considers'],
    ['the mere beginning of it told as done', 'Recovery in Brno', signs, 'error plan-told-as-done signs'],
    ['most of it told as all', 'The drivers have left', most, 'error hedge-lost Most'],
    ['what was so told as if it were', 'The depot lives on loans', past, 'error hedge-lost used'],
    ['a “will” in its place', 'The hall will be sold', sale, 'error hedge-lost may'],
    ['an “all” put in', 'All five gates are closed', 'Two of the five gates are closed.', 'error stronger-than-quote All'],
  ])('%s is found', (_, text, quote, expected) => {
    expect(onPoint(text, quote)).toContain(expected)
  })

  test('is a warning in a headline, which may be stronger than its points', () => {
    const yaml = `summary:\n  headline: The hall is sold\n  points:\n    - { id: sale, text: The hall may be sold, quote: ${sale} }\n`
    expect(findings(yaml)).toEqual(['warning hedge-lost may'])
  })
})

describe('who says it', () => {
  test.each([
    ['left out', 'The depot was not profitable', council, '', 'error attribution-lost the works council'],
    ['another', 'The depot was not profitable', council, '      by: Karel Vrba\n', 'error attribution-differs Karel Vrba'],
    [
      'somebody, where the report says it itself',
      'The fleet has 120 vans',
      'The fleet has 120 vans.',
      '      by: Karel Vrba\n',
      'error attribution-differs Karel Vrba',
    ],
    [
      'left out, though the quote leaves it out, too',
      'The depot was not profitable',
      'the depot was not profitable',
      '',
      'error attribution-lost the works council',
    ],
    [
      'right, but as if it were a fact',
      'The hall will reopen',
      director,
      '      by: Karel Vrba\n      kind: reported\n',
      'error kind-too-strong reported',
    ],
  ])('is found where it is %s', (_, text, quote, more, expected) => {
    expect(onPoint(text, quote, more)).toEqual([expected])
  })

  test('may be named in “by” or in the text', () => {
    expect(onPoint('The depot was not profitable', council, '      by: the works council\n')).toEqual([])
    expect(onPoint('The hall will reopen', director, '      by: Karel Vrba, its director\n      kind: claimed\n')).toEqual([])
  })
})

describe('a diagram', () => {
  const unit = {
    id: 'brno',
    name: 'Brno hub',
    status: 'growing',
    quote: 'The Brno hub in the core of the network has grown since 2022.',
  }

  test('puts a unit where the report puts it', () => {
    expect(onItem('units', { ...unit, within: 'core' })).toEqual([])
    expect(onItem('units', { ...unit, within: 'periphery' })).toEqual(['error place-not-in-report periphery'])
  })
})

describe('the notes', () => {
  const say = (text: string) => findings(`${summary.replace('summary:', `summary:\n  say: ${JSON.stringify(text)}`)}`)

  test('may tell of the section and count the slide’s items, in words of their own', () => {
    expect(say('If you remember one thing, it is this: in Ostrava the fleet has 120 vans.')).toEqual([])
  })

  test('hold no number and no name that is not there', () => {
    expect(say('The fleet has 121 vans.')).toEqual(['error number-not-in-quote 121'])
    expect(say('The fleet in Katowice has 120 vans.')).toEqual(['error name-not-in-quote Katowice'])
  })
})

describe('asserts', () => {
  test('of the title stand under the cover', () => {
    const slides = 'slides:\n  cover:\n    asserts: [{ finding: number-not-in-quote, words: "7", reason: A title }]\n'
    const titled = (more: string) => findings(`${summary}subtitle: All 7 sites\n${more}`)
    expect(titled('')).toEqual(['error number-not-in-quote 7'])
    expect(titled(slides)).toEqual([])
  })

  const asserted = (words: string) =>
    onPoint(
      'The fleet boasts 120 vans',
      'The fleet has 120 vans.',
      `      asserts: [{ finding: word-not-in-report, words: ${words}, reason: It is the chair’s word }]\n`,
    )

  test('silence the finding of their code and words', () => {
    expect(asserted('boasts')).toEqual([])
  })

  test('that silence nothing are told', () => {
    expect(asserted('vaunts')).toEqual(['warning word-not-in-report boasts', 'warning assert-without-finding'])
  })
})
