import { expect, test } from 'vitest'
import { placeQuotes } from '../../scripts/draft/place-quotes.ts'
import { sentencesOf } from '../../scripts/draft/sentences.ts'
import { reportOf } from '../verify/club.ts'

const report = reportOf(`# The yards

Ann Lee said that Hull closed. Hull closed. Leith and Leithen stayed open.

Hull closed. It was the end of Hull. Tyne was sold, and Tyne was lost.
`)

/** Where a quote of an item is said to stand. */
function placeOf(quote: string): string | undefined {
  const summary = { points: [{ id: 'a', text: 'A', quote }] }
  const briefing = { report: 'report.md', title: 'A', source: { title: 'A' }, language: 'en', summary, sections: [] }
  return placeQuotes(briefing, report, sentencesOf(report)).summary.points[0]?.at
}

test.each([
  ['Leith', undefined],
  ['Tyne was sold', undefined],
  ['Tyne', 's0p2/1'],
  ['Hull', 's0p1/1'],
  ['Hull closed.', 's0p1/1'],
  ['It was the end of Hull.', undefined],
])('a drafted quote says where it stands, where it stands more than once: %s', (quote, at) => {
  expect(placeOf(quote)).toBe(at)
})
