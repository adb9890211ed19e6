import { describe, expect, test } from 'vitest'
import { readReport } from '../../scripts/read/read-report.ts'
import { readCases } from '../cases/labels.ts'
import { plain } from '../cases/score.ts'

/** Nobody who works on the rules looks into the other half. */
const cases = readCases().filter(({ labels }) => labels.half === 'build')

describe.each(cases)('the report of the case $name', ({ report, labels }) => {
  const reading = readReport(report)

  test('has its title, and its headings in order, each as it stands', async () => {
    const { title, blocks } = await reading
    const headings = blocks.filter((block) => block.kind === 'heading').map((block) => plain(block.text))
    expect(plain(title ?? '')).toBe(plain(labels.title))
    expect(headings).toHaveLength(labels.sections.length)
    // Labels leave out the numbers of some headings.
    for (const [index, heading] of headings.entries()) expect(heading).toContain(plain(labels.sections[index] ?? ''))
  })

  test('has each labelled sentence within one block, or in the note of one', async () => {
    const { blocks } = await reading
    const texts = blocks.flatMap(({ text, marks = [] }) => [text, ...marks.map(({ note = '' }) => note)]).map(plain)
    const sentences = [...labels.figures, ...labels.events, ...labels.claims].map(({ sentence }) => plain(sentence))
    expect(sentences.length).toBeGreaterThan(0)
    expect(sentences.filter((sentence) => !texts.some((text) => text.includes(sentence)))).toEqual([])
  })
})
