import { expect, test } from 'vitest'
import { indexReport } from '../../scripts/verify/index-report.ts'
import { findPassage } from '../../scripts/verify/find-passage.ts'
import { listOmissions } from '../../scripts/verify/list-omissions.ts'
import { clubReport, reportOf } from './club.ts'

const report = reportOf(clubReport)

/** What is left out where these quotes are used. */
function omissionsBesides(...quotes: readonly string[]) {
  const index = indexReport(report)
  const passages = quotes.map((quote) => {
    const finding = findPassage(index, quote)
    if (finding.found !== 'whole') throw new Error(`“${quote}” is not there`)
    return finding.passage
  })
  return listOmissions(
    report,
    Map.groupBy(passages, ({ block }) => block),
  )
}

test('every sentence of the running text is left out where nothing is used, section by section', () => {
  expect(omissionsBesides().map(({ heading, sentences, omitted }) => [heading, sentences, omitted.length])).toEqual([
    [undefined, 3, 3],
    ['What was rebuilt', 2, 2],
    ['What is to come', 2, 2],
  ])
})

test('a sentence of which a slide has a part is used; what weighs more comes first, with its place', () => {
  const [before, rebuilt] = omissionsBesides('The academy moved to the old dry dock', 'Nobody on the board had expected that.')
  expect(rebuilt?.omitted).toEqual([{ sentence: 'The north stand reopened in March 2022.', where: 'report.md, line 9' }])
  expect(before?.omitted.map(({ sentence }) => sentence)).toEqual([
    'The club’s ground was closed for 11 months — “a lost year”, as the chair called it.',
    'Membership nevertheless rose to 2,100 people.',
  ])
})
