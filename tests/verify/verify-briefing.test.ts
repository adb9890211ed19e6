import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { draftBriefing } from '../../scripts/draft/draft-briefing.ts'
import { writeBriefing } from '../../scripts/draft/write-briefing.ts'
import { readReport } from '../../scripts/read/read-report.ts'
import { parseBriefing } from '../../scripts/verify/parse-briefing.ts'
import { verifyBriefing } from '../../scripts/verify/verify-briefing.ts'
import { briefingWith, clubBriefing, clubReport, placeIn, reportOf } from './club.ts'

const data = new URL('../../data/', import.meta.url)
const shippedReport = await readReport(fileURLToPath(new URL('report.md', data)))

function verify(briefing: string, report: string = clubReport) {
  return verifyBriefing(reportOf(report), parseBriefing(briefing, 'briefing.yaml'))
}

describe('the shipped briefing', () => {
  const parsed = parseBriefing(readFileSync(new URL('briefing.yaml', data), 'utf8'), 'briefing.yaml')

  test('holds against the shipped report', () => {
    const { verified, problems } = verifyBriefing(shippedReport, parsed)
    expect(problems).toEqual([])
    expect(verified?.briefing).toBe(parsed.briefing)
  })

  test('has a passage for every item, which is where it says', () => {
    const { passages } = verifyBriefing(shippedReport, parsed).verified!
    const { summary, sections, figures, units, relations, events, claims } = parsed.briefing!
    const points = [...summary.points, ...sections.flatMap((section) => section.points)]
    const ids = [points, figures, units, relations, events, claims].flatMap((list) => list!.map(({ id }) => id))
    expect([...passages.keys()].toSorted()).toEqual(ids.toSorted())
    for (const { block, text, start, end, section, paragraph } of passages.values()) {
      const found = shippedReport.blocks.find(({ id }) => id === block)!
      expect(found.text.slice(start, end)).toBe(text)
      expect(found).toMatchObject({ section, paragraph })
    }
  })
})

describe('a drafted briefing', () => {
  test.each([
    ['the shipped report', shippedReport],
    ['the report of the club', reportOf()],
  ])('of %s comes back from its file as it was, and holds', (_, report) => {
    const briefing = draftBriefing(report)
    const parsed = parseBriefing(writeBriefing(briefing), 'briefing.yaml')
    expect(parsed.problems).toEqual([])
    expect(parsed.briefing).toEqual(briefing)
    expect(verifyBriefing(report, parsed)).toMatchObject({ verified: { briefing }, problems: [] })
  })
})

describe('the briefing of the club', () => {
  test('holds', () => {
    const { verified, problems } = verify(clubBriefing)
    expect(problems).toEqual([])
    expect(verified?.passages.get('lost-year')).toMatchObject({ block: 's0p1', text: '“a lost year”, as the chair called it' })
  })

  test('is not verified where its shape is wrong', () => {
    expect(verify(briefingWith('language: en', 'language: 1'))).toMatchObject({ problems: [{ code: 'bad-language' }] })
  })

  test('is verified with warnings', () => {
    const { verified, problems } = verify(briefingWith('slides:', 'slides:\n  cover:\n    items: [members]'))
    expect(verified).toBeDefined()
    expect(problems).toMatchObject([{ severity: 'warning' }])
  })

  test('has the problems of both kinds told together, in the order of the file', () => {
    const text = briefingWith('items: [members]', 'items: [x]').replace('quote: Membership', 'quote: Attendance')
    const { verified, problems } = verify(text)
    expect(verified).toBeUndefined()
    expect(problems.map(({ code }) => code)).toEqual(['quote-not-found', 'unknown-id'])
  })
})

describe('a quote that does not stand in the report', () => {
  const wrong = (from: string, to: string) => {
    const text = briefingWith(from, to)
    const { verified, problems } = verify(text)
    expect(verified).toBeUndefined()
    expect(problems).toHaveLength(1)
    return { text, problem: problems[0]! }
  }

  test('is placed, and the nearest passage is named with the first words that differ', () => {
    const { text, problem } = wrong('quote: The north stand reopened', 'quote: The south stand reopened')
    expect(problem).toMatchObject({
      severity: 'error',
      code: 'quote-not-found',
      file: 'briefing.yaml',
      id: 'stand-open',
      ...placeIn(text, 'The south stand'),
    })
    expect(problem.message).toContain('section “What was rebuilt”, paragraph 1 (report.md, line 9)')
    expect(problem.message).toContain('“The north stand reopened in March 2022.”')
    expect(problem.message).toContain('has “north” where the quote has “south”')
  })

  test.each([
    ['a word left out', 'reopened in March 2022.', 'reopened in 2022.', 'has “March” where the quote has nothing'],
    ['a word put in', 'stand reopened in', 'stand quickly reopened in', 'has nothing where the quote has “quickly”'],
    ['another number', 'March 2022.', 'March 2023.', 'has “2022.” where the quote has “2023.”'],
    ['another case', 'quote: The north', 'quote: THE north', 'has “The” where the quote has “THE”'],
    ['a comma put in', 'stand reopened in', 'stand, reopened in', 'has “stand” where the quote has “stand,”'],
    ['the first word changed', 'quote: The north', 'quote: A north', 'has “The” where the quote has “A”'],
  ])('%s is told', (_, from, to, says) => {
    expect(wrong(from, to).problem.message).toContain(says)
  })

  test('and is near none says so', () => {
    const { problem } = wrong('quote: The academy moved to the old dry dock', 'quote: Ticket prices fell wherever the sun shone')
    expect(problem).toMatchObject({ code: 'quote-not-found', message: expect.stringContaining('no passage is near it') })
  })

  test('because it runs over two paragraphs has its own code', () => {
    const { problem } = wrong('2,100 people.', '2,100 people. Nobody on the board had expected that. What was rebuilt')
    expect(problem).toMatchObject({ code: 'quote-spans-paragraphs', id: 'grew', hint: expect.stringContaining('Cut the quote') })
    expect(problem.message).toContain(
      'spans two paragraphs or more, from the text before the first heading, paragraph 2 (report.md, line 5) to the heading of section “What was rebuilt” (report.md, line 7)',
    )
  })

  test('because it cuts a word or a number has its own code', () => {
    expect(wrong('quote: Membership nevertheless rose to 2,100', 'quote: 100').problem).toMatchObject({
      code: 'quote-cuts-word',
      id: 'grew',
    })
    expect(wrong('quote: The academy moved to the old dry dock', 'quote: able to train').problem.code).toBe('quote-cuts-word')
  })
})

describe('the heading of a section', () => {
  test('may differ in the style of its signs', () => {
    const report = clubReport.replace('## What was rebuilt', '## “What was rebuilt”')
    const briefing = briefingWith('heading: What was rebuilt', 'heading: \'"What was  rebuilt"\'')
    expect(verify(briefing, report).problems).toEqual([])
  })

  test('that the report has not is an error, with the nearest one', () => {
    const text = briefingWith('heading: What was rebuilt', 'heading: What we rebuilt')
    expect(verify(text).problems).toMatchObject([
      {
        severity: 'error',
        code: 'heading-not-found',
        ...placeIn(text, 'What we rebuilt'),
        id: 'rebuilt',
        message: expect.stringContaining('“What was rebuilt”'),
      },
    ])
  })

  test('is not one that is only words of a paragraph', () => {
    const text = briefingWith('heading: What was rebuilt', 'heading: The academy moved')
    expect(verify(text).problems).toMatchObject([{ code: 'heading-not-found' }])
  })

  test('is an error where the report has no headings, and sections may be left out there', () => {
    const report = clubReport.replace(/^## (.*)$/gm, 'What follows tells of $1.') // matches "## The flood"; not "# Club"
    expect(verify(clubBriefing, report).problems).toMatchObject([
      { code: 'heading-not-found', message: expect.stringContaining('none') },
    ])
    const without = briefingWith(clubBriefing.slice(clubBriefing.indexOf('sections:'), clubBriefing.indexOf('slides:')), '')
    expect(verify(without, report).problems).toEqual([])
  })
})
