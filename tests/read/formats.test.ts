import { describe, expect, test } from 'vitest'
import { parseReport } from '../../scripts/read/read-report.ts'
import type { Format, Report } from '../../scripts/read/report.ts'

const read = (text: string, format: Format): Report => parseReport(Buffer.from(text), `report.${format}`, format)

/** A report told once; each format marks its headings and list in its own way. */
const pieces = [
  ['title', 'The ferries of Westholm in the dry year'],
  ['text', 'Westholm Ferries carried 41,000 passengers in 2023, according to its own count.'],
  ['text', 'This review sets out what the harbour master said of it.'],
  ['heading', 'What the year brought'],
  ['text', 'The northern route closed in March 2023, and the southern one was kept open.'],
  ['item', 'two ships laid up'],
  ['item', 'one ship sold'],
  ['heading', 'Who answers for it?'],
  ['text', 'The harbour master blames the drought.'],
] as const

const marks = {
  md: { title: '# ', heading: '## ', item: '- ', text: '' },
  txt: { title: '', heading: '', item: '- ', text: '' },
}

function written(format: Format, end = '\n'): string {
  return pieces
    .map(
      ([kind, text], index) =>
        marks[format][kind] + text + (kind === 'item' && pieces[index + 1]?.[0] === 'item' ? end : end + end),
    )
    .join('')
}

const withoutPlaces = (report: Report) => report.blocks.map(({ place: _, ...block }) => block)

describe('a report', () => {
  const reports = { md: read(written('md'), 'md'), txt: read(written('txt'), 'txt') }

  test('has its title, sections, paragraphs and items, numbered', () => {
    expect(reports.md.title).toBe('The ferries of Westholm in the dry year')
    expect(reports.md.blocks.map(({ id, kind, level }) => [id, kind, level])).toEqual([
      ['s0p1', 'paragraph', undefined],
      ['s0p2', 'paragraph', undefined],
      ['s1', 'heading', 1],
      ['s1p1', 'paragraph', undefined],
      ['s1p2', 'item', undefined],
      ['s1p3', 'item', undefined],
      ['s2', 'heading', 1],
      ['s2p1', 'paragraph', undefined],
    ])
    expect(reports.md.blocks.map((block) => block.text)).toEqual(pieces.slice(1).map(([, text]) => text))
  })

  test('is the same as Markdown and as plain text', () => {
    expect(withoutPlaces(reports.txt)).toEqual(withoutPlaces(reports.md))
    expect(reports.txt.title).toBe(reports.md.title)
  })

  test.each(['md', 'txt'] as const)(
    'in %s is the same with a byte order mark and the line ends of Windows or an old Mac',
    (format) => {
      for (const end of ['\r\n', '\r']) {
        expect(read(`\uFEFF${written(format, end)}`, format)).toEqual(reports[format])
      }
    },
  )

  test('in Markdown without marked headings is searched for bare ones, as a text file is', () => {
    expect(withoutPlaces(read(written('txt'), 'md'))).toEqual(withoutPlaces(reports.txt))
  })

  test.each(['md', 'txt'] as const)('in %s knows where each block begins', (format) => {
    const text = `\uFEFF${written(format, '\r\n')}`
    const lines = text.slice(1).split('\r\n')
    for (const { text: block, place } of reports[format].blocks) {
      expect(lines[place.line - 1]?.slice(place.column - 1)).toBe(block)
    }
  })
})

describe('plain text', () => {
  test('joins lines that were wrapped by hand', () => {
    const { blocks } = read('The harbour was shut\nfor a week\nin June.\n\nIt opened again.\n', 'txt')
    expect(blocks.map((block) => block.text)).toEqual(['The harbour was shut for a week in June.', 'It opened again.'])
  })

  test('takes an underlined line for a heading', () => {
    const { title, blocks } = read('The fleet\n=========\n\nIt has ships.\n\nThe crews\n---------\n\nThey are few.\n', 'txt')
    expect(title).toBe('The fleet')
    expect(blocks.map(({ id, text }) => [id, text])).toEqual([
      ['s0p1', 'It has ships.'],
      ['s1', 'The crews'],
      ['s1p1', 'They are few.'],
    ])
  })

  test.each([
    ['a date', '12 March 2024'],
    ['who wrote it', 'By Ann Lee'],
    ['a sentence', 'It closed.'],
    ['what leads on', 'It holds that:'],
    ['a long line', `A ${'very '.repeat(17)}long line`],
  ])('takes %s for no heading', (_, line) => {
    const { blocks } = read(`Title of it\n\n${line}\n\nThe text goes on here, at some length.\n`, 'txt')
    expect(blocks.map((block) => block.kind)).toEqual(['paragraph', 'paragraph'])
  })

  test('takes numbered chapters for headings with their levels', () => {
    const { blocks } = read('1. The fleet\n\nIt has ships.\n\n1.1 The crews\n\nThey are few.\n', 'txt')
    expect(blocks.map(({ id, level }) => [id, level])).toEqual([
      ['s1', 1],
      ['s1p1', undefined],
      ['s2', 2],
      ['s2p1', undefined],
    ])
  })
})
