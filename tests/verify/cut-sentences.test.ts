import { expect, test } from 'vitest'
import type { Block, Report } from '../../scripts/read/report.ts'
import { cutSentences } from '../../scripts/verify/cut-sentences.ts'

function sentencesOf(kind: Block['kind'], text: string): readonly string[] {
  const block: Block = { id: 's1p1', kind, text, section: 1, paragraph: 1, place: { line: 1, column: 1 } }
  const report: Report = { file: 'report.md', format: 'md', particulars: {}, blocks: [block] }
  return cutSentences(report).flatMap(({ sentences }) => sentences.map(({ start, end }) => text.slice(start, end)))
}

test.each([
  ['two', 'The yard is open. It was not before.', ['The yard is open.', 'It was not before.']],
  ['with an abbreviation', 'Dr. Moss left. He did.', ['Dr. Moss left.', 'He did.']],
  ['with white space of the file', ' The  yard\nis open.\t It was\u00a0not. ', ['The  yard\nis open.', 'It was\u00a0not.']],
  ['the same twice', 'Yes. Yes. Yes.', ['Yes.', 'Yes.', 'Yes.']],
])('sentences stand where they are: %s', (_, text, sentences) => {
  expect(sentencesOf('paragraph', text)).toEqual(sentences)
})

test('a heading and a row of a table are none', () => {
  expect(sentencesOf('heading', 'The yard is open.')).toEqual([])
  expect(sentencesOf('row', 'Yard\topen')).toEqual([])
})

test('what of a report is used or left out are its sentences, and the rows of its tables but the first', () => {
  const blocks = ['Year\tShips', '2021\t12', '2022\t14'].map((text, index): Block => ({
    ...{ id: `s0p${index + 1}`, kind: 'row', text, section: 0, paragraph: index + 1, place: { line: index + 1, column: 1 } },
  }))
  const partsOf = (some: readonly Block[]) =>
    cutSentences({ file: 'report.md', format: 'md', particulars: {}, blocks: some }).map(({ parts }) => parts)
  expect(partsOf(blocks)).toEqual([[], [{ start: 0, end: 7 }], [{ start: 0, end: 7 }]])
  expect(partsOf(blocks.slice(1, 2))).toEqual([[{ start: 0, end: 7 }]])
})
