import { expect, test } from 'vitest'
import { parseBriefing } from '../../scripts/verify/parse-briefing.ts'
import { cutSentences } from '../../scripts/verify/cut-sentences.ts'
import { findPassage } from '../../scripts/verify/find-passage.ts'
import { findTold } from '../../scripts/verify/find-told.ts'
import { indexReport } from '../../scripts/verify/index-report.ts'
import { listOmissions } from '../../scripts/verify/list-omissions.ts'
import { clubReport, reportOf } from './club.ts'

const report = reportOf(clubReport)

/** What is left out where these quotes are used, and these lines of a briefing say no more. */
function omissionsBesides(quotes: readonly string[], lines = 'summary: { points: [] }') {
  const index = indexReport(report)
  const passages = quotes.map((quote) => {
    const finding = findPassage(index, quote)
    if (finding.found !== 'whole') throw new Error(`“${quote}” is not there`)
    return finding.passage
  })
  const head = 'report: report.md\ntitle: Rovers\nsource: { title: Rovers }\nlanguage: en\nsections: []\n'
  const { briefing } = parseBriefing(head + lines, 'briefing.yaml')
  return listOmissions(
    report,
    findTold(briefing!, cutSentences(report)),
    Map.groupBy(passages, ({ block }) => block),
  )
}

test('every sentence and every row of a table but its head is left out where nothing is used, section by section', () => {
  expect(omissionsBesides([]).map(({ heading, passages, omitted }) => [heading, passages, omitted.length])).toEqual([
    [undefined, 3, 3],
    ['What was rebuilt', 4, 4],
    ['What is to come', 2, 2],
  ])
})

test('what a slide has a part of is used, of a row any cell; what weighs more comes first, with its place', () => {
  const [before, rebuilt] = omissionsBesides([
    'The academy moved to the old dry dock',
    'Nobody on the board had expected that.',
    '2,100 17',
  ])
  expect(rebuilt?.omitted.toSorted((a, b) => a.where.localeCompare(b.where))).toEqual([
    { passage: '2021 1,700 14', where: 'report.md, line 13' },
    { passage: 'The north stand reopened in March 2022.', where: 'report.md, line 9' },
  ])
  expect(before?.omitted.map(({ passage }) => passage)).toEqual([
    'The club’s ground was closed for 11 months — “a lost year”, as the chair called it.',
    'Membership nevertheless rose to 2,100 people.',
  ])
})

test('what a headline or the notes alone tell is used, in other order or shorter, and what they only touch on is not', () => {
  const omitted = (lines: string) => omissionsBesides([], lines).flatMap(({ omitted: own }) => own.map(({ passage }) => passage))
  const all = omitted('summary: { points: [] }')
  const left = (lines: string) => all.filter((passage) => !omitted(lines).includes(passage))
  expect(left('summary: { headline: "Membership rose to 2,100 people", points: [] }')).toEqual([
    'Membership nevertheless rose to 2,100 people.',
  ])
  expect(left('summary: { say: "Good morning. In March 2022 the north stand reopened.", points: [] }')).toEqual([
    'The north stand reopened in March 2022.',
  ])
  expect(left('summary: { say: "In March 2021 the north stand reopened. The academy moved. 2022.", points: [] }')).toEqual([])
  expect(left('summary: { points: [] }\nslides: { units: { items: [], headline: "Membership rose to 2,100 people" } }')).toEqual(
    [],
  )
})
