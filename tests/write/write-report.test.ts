import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import type { EvidenceEntry, ReportBlock, ReportPassage } from '../../scripts/compose/deck.ts'
import { writeReport } from '../../scripts/write/write-report.ts'
import { fc } from '../property.ts'
import { dangerousText, RUNS } from './dangerous-text.ts'
import { deckOf } from './deck-of.ts'

function passageOf(number: number, start: number, end: number, quote: string): ReportPassage {
  const entry: EvidenceEntry = { number, ids: [`item-${number}`], quote, where: 'Section 1, paragraph 1', slides: [2] }
  return { ...entry, start, end, slide: 10 }
}

function written(blocks: readonly ReportBlock[]): { readonly document: Document; readonly passages: Record<string, unknown> } {
  const deck = deckOf(() => 'a')
  const { page, passages } = writeReport({ ...deck, text: { ...deck.text, blocks } })
  return { document: parseHTML(page).document, passages: JSON.parse(passages) }
}

function blockOf(
  text: string,
  cuts: readonly (readonly [number, number])[],
  kind: ReportBlock['kind'] = 'paragraph',
): ReportBlock {
  const passages = cuts.map(([start, end], index) => passageOf(index + 1, start, end, text.slice(start, end)))
  return { id: 's1p1', kind, text, section: 'The crews', passages }
}

/** The text of an element without what the page adds to the report's. */
function textOf(element: Element | null): string {
  for (const sup of element?.querySelectorAll('sup') ?? []) sup.remove()
  return element?.textContent ?? ''
}

const clean = dangerousText.map((text) => text.replace(/[\r\0]|\p{Surrogate}/gu, ' ')) // matches a carriage return; not "a"

describe('passages of a report', () => {
  test('any text, cut by any passages, is there to the letter, and each passage marks its own words', () => {
    const passages = fc.array(fc.tuple(fc.nat(200), fc.nat(200)), { maxLength: 5 })
    fc.assert(
      fc.property(clean, passages, (text, ends) => {
        const cuts = ends
          .map(([a, b]) => [Math.min(a, b) % (text.length + 1), Math.min(text.length, Math.max(a, b))] as const)
          .filter(([start, end]) => start < end && isWhole(text, start) && isWhole(text, end))
        const block = blockOf(text, cuts)
        const { document, passages: json } = written([block])
        const paragraph = document.querySelector('#s1p1 > p')
        for (const { number, quote } of block.passages) {
          const pieces = [...document.querySelectorAll('mark')].filter((mark) => numbersOf(mark).includes(String(number)))
          expect(pieces.map((piece) => piece.textContent).join('')).toBe(quote)
        }
        expect(textOf(paragraph)).toBe(text)
        expect(
          [...(paragraph?.querySelectorAll('*') ?? [])]
            .map(({ tagName }) => tagName)
            .filter((tag) => !['MARK', 'SPAN'].includes(tag)),
        ).toEqual([])
        if (cuts.length > 0) expect(json).toMatchObject({ blocks: { s1p1: { text } } })
      }),
      { numRuns: RUNS },
    )
  })

  test('in a row of a table, words in two cells are marked in both', () => {
    const { document } = written([blockOf('Yard\tnot open\t2020', [[0, 13]], 'row')])
    expect([...document.querySelectorAll('td:not(.uses-of-row)')].map(textOf)).toEqual(['Yard', 'not open', '2020'])
    expect([...document.querySelectorAll('td mark')].map(({ textContent }) => textContent)).toEqual(['Yard', 'not open'])
  })

  test('marks of the report’s own notes stand where they stood', () => {
    const block = {
      ...blockOf('The yard is open.', [[4, 16]]),
      marks: [
        { mark: '3', at: 8, note: 'Seen "there"' },
        { mark: '4', at: 17 },
      ],
    }
    const { document } = written([block])
    expect(document.querySelector('#s1p1 > p')?.textContent).toBe('The yard[3] is open1.[4]')
    expect(document.querySelector('sup.note')?.getAttribute('title')).toBe('Seen "there"')
    const row = { ...blockOf('Yard\t\topen', [], 'row'), marks: [4, 5, 6, 10].map((at) => ({ mark: String(at), at })) }
    const cells = [...written([row]).document.querySelectorAll('td:not(.uses-of-row)')]
    expect(cells.map(({ textContent }) => textContent)).toEqual(['Yard[4]', '[5]', '[6]open[10]'])
  })

  test('neighbours are one list, one table, and a heading is below that of the page', () => {
    const item = (id: string): ReportBlock => ({ ...blockOf('a', [], 'item'), id })
    const headings = [1, 2, 9].map((level): ReportBlock => ({ ...blockOf('b', [], 'heading'), id: `s${level}`, level }))
    const { document } = written([item('s1p1'), item('s1p2'), ...headings, { ...blockOf('c\td', [], 'row'), id: 's9p1' }])
    expect([...document.querySelectorAll('ul.items > li')]).toHaveLength(2)
    expect([...document.querySelectorAll('h2, h3, h6')].map(({ tagName }) => tagName)).toEqual(['H2', 'H3', 'H6'])
    expect(document.querySelectorAll('main ul, main table')).toHaveLength(2)
  })
})

function numbersOf(mark: Element): readonly string[] {
  return (mark.getAttribute('data-passages') ?? '').split(' ')
}

/** Not amid a character: a quote never is. */
function isWhole(text: string, at: number): boolean {
  return !/^[\uDC00-\uDFFF]/.test(text.slice(at))
}
