import mermaid from 'mermaid'
import { expect, test } from 'vitest'
import { labelOf, roomOn } from '../../scripts/compose/arc-rows.ts'
import type { ArcSlide } from '../../scripts/compose/deck.ts'
import { labelsOf } from '../../scripts/compose/labels.ts'
import { writeArcDiagram } from '../../scripts/write/arc-diagram.ts'
import { fc } from '../property.ts'
import { RUNS, dangerousText, shown } from './dangerous-text.ts'
import { collapse } from './slidev.ts'

interface Gantt {
  getSections(): readonly string[]
  getTasks(): readonly { readonly section: string; readonly task: string }[]
}

/** What Mermaid writes for "#59;" while it reads. Matches "ﬂ°°59¶ß"; not "59". */
const code = /ﬂ°°(\d+)¶ß/g

// Mermaid knows its kinds of diagram from the first one on.
await mermaid.parse('gantt\n  section A\n    a :a, 2018-01-01, 2019-01-01')

/** The chart as Mermaid's own grammar reads it. Title and description want a browser, and are left out. */
async function readChart(source: string): Promise<Gantt> {
  const drawn = source.replace(/^ *acc(?:Title|Descr): .*\n/gm, '')
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(drawn)
  return db as unknown as Gantt
}

function textOf(chart: Gantt, section: string): string {
  const rows = chart.getTasks().filter((task) => task.section === section)
  return withoutSpace(rows.map((row) => row.task.replace(code, (_, point) => String.fromCodePoint(Number(point)))).join(''))
}

/** A line may be broken within a word, where that is longer than a line. */
function withoutSpace(text: string): string {
  return collapse(text).replaceAll(' ', '')
}

function arcOf(texts: readonly string[]): ArcSlide {
  const [headline = '', when = '', what = '', other = ''] = texts
  const span = { start: '2018-01-01', end: '2019-01-01' }
  return {
    ...{
      layout: 'arc',
      id: 'events',
      headline,
      shows: [],
      undated: [],
      size: 16,
      height: 260,
      notes: { say: '', passages: [], seconds: 0 },
    },
    events: [
      { id: 'a', when, what, turn: 'loss', ...span },
      { id: 'b', when: '2020', what: other, turn: 'action', start: '2020-01-01', end: '2021-01-01' },
    ],
  }
}

const labels = labelsOf('en')

const longText = fc
  .array(fc.oneof(dangerousText, fc.constantFrom('a word', 'and more of them, so that lines are broken')), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(' '))

test('Mermaid reads every label to the letter, and no statement out of it, whatever the text is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.tuple(dangerousText, dangerousText, longText, longText), async (texts) => {
      const slide = arcOf(texts)
      const chart = await readChart(writeArcDiagram(slide, labels))
      expect(chart.getSections()).toEqual([labels.turns.loss, labels.turns.action])
      for (const event of slide.events)
        expect(textOf(chart, labels.turns[event.turn ?? 'event'])).toBe(withoutSpace(shown(labelOf(event))))
    }),
    { numRuns: RUNS },
  )
})

test.each([
  ['2018', 'The team was relegated in 2018 and again in 2020', 'The team was relegated in 2018 and again in 2020'],
  ['December 2022', 'It was sold in December 2022', 'It was sold in December 2022'],
  ['2018', 'Lot 12018 was sold', '2018 · Lot 12018 was sold'],
  ['March 2019', 'It was sold in March', 'March 2019 · It was sold in March'],
  ['(2018', 'Unreadable', '(2018 · Unreadable'],
])('a label says the date once: %s', (when, what, label) => {
  expect(labelOf({ id: 'a', when, what, start: '2018-01-01', end: '2019-01-01' })).toBe(label)
})

test('where no event has a turn, there is no lane to name, and the scale is longer', () => {
  const slide = arcOf(['Headline', 'May 2018', 'It opened', 'It closed'])
  const plain = { ...slide, events: slide.events.map(({ turn: _, ...event }) => event) }
  expect(writeArcDiagram(slide, labels)).toContain('"leftPadding":108')
  expect(writeArcDiagram(plain, labels)).toContain('"leftPadding":38')
  expect(writeArcDiagram(plain, labels)).not.toMatch(/^ *section /m)
})

test('a label that fits its bar on one line stands in it; one of several lines stands beside it where there is room', () => {
  const long = 'The yard was shut by its owners for all of that time, and nobody was told by whom or why, or for how long'
  const roomFor = (start: string, what: string) => {
    const bar = { id: 'b', when: 'May', what, start, end: '2020-01-01' }
    const others = ['2015', '2020'].map((year) => ({
      ...bar,
      id: year,
      start: `${year}-01-01`,
      end: `${Number(year) + 1}-01-01`,
    }))
    return Math.round(roomOn([...others, bar], 16)(bar))
  }
  const [inside, beside] = [roomFor('2016-06-01', 'It was shut'), roomFor('2016-06-01', long)]
  expect(inside).toBeGreaterThan(400)
  expect(beside).toBeGreaterThan(160)
  expect(beside).toBeLessThan(220)
  expect(roomFor('2016-01-01', long)).toBeGreaterThan(400)
})
