import { expect, test } from 'vitest'
import { draftBriefing } from '../../scripts/draft/draft-briefing.ts'
import { writeBriefing } from '../../scripts/draft/write-briefing.ts'
import { parseBriefing } from '../../scripts/verify/parse-briefing.ts'
import { verifyBriefing } from '../../scripts/verify/verify-briefing.ts'
import { reportOf } from './club.ts'

/** Keys that every object has, where a table that is one is asked for the words of a report. */
const words = ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf', 'isPrototypeOf', 'toLocaleString']

const sentences = words.map(
  (word) =>
    `The ${word} of the Harbour Unit closed in March 2022. About 40 ${word} left the ${word} ${word} in 3 ${word}, and one ${word} in ${word} was dissolved. According to ${word}, the unit has ${word} members. ${word} rose to 12 ${word}.`,
)
const report = reportOf(`# The Harbour Unit\n\n## ${words.join(' ')}\n\n${sentences.join('\n\n')}\n`)

test('a report full of words that every object has is drafted and verified', () => {
  const text = writeBriefing(draftBriefing(report))
  expect(
    verifyBriefing(report, parseBriefing(text, 'briefing.yaml')).problems.filter(({ severity }) => severity === 'error'),
  ).toEqual([])
})

test.each(words)('“%s” is no measure, no number and no group of units', (word) => {
  const quote = `40 ${word} left the ${word} ${word} in 3 ${word}`
  const point = (shown: string): string =>
    `report: report.md\ntitle: The Harbour Unit\nsource: { title: The Harbour Unit }\nlanguage: en\nsummary:\n  points:\n    - { id: a, text: ${JSON.stringify(shown)}, quote: ${JSON.stringify(quote)} }\n`
  const codes = (shown: string): string[] =>
    verifyBriefing(report, parseBriefing(point(shown), 'briefing.yaml')).problems.map(({ code }) => code)
  expect(codes(`40 ${word} left in 3 ${word}`)).not.toContain('measure-differs')
  expect(codes(`40 units left in 3 ${word}`)).not.toContain('measure-differs')
  expect(codes(`One ${word} in ${word} left`)).not.toContain('measure-differs')
})
