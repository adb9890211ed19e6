import { describe, expect, test } from 'vitest'
import { composeDeck } from '../../scripts/compose/compose-deck.ts'
import { labelsOf } from '../../scripts/compose/labels.ts'
import { withHeads } from '../../scripts/compose/row-heads.ts'
import type { CutBlock } from '../../scripts/verify/verified.ts'
import { writePassages } from '../../scripts/write/write-passages.ts'
import { many, pointOf, verified } from './verified.ts'

describe('a stretch of a row has the head of each of its cells', () => {
  const text = 'North\t12\t40%'
  test.each([
    [0, 12, 'Route: North · Ships: 12 · Late: 40%'],
    [6, 8, 'Ships: 12'],
    [2, 8, 'Route: rth · Ships: 12'],
  ])('%i to %i', (start, end, shown) => {
    expect(withHeads(text, ['Route', 'Ships', 'Late'], start, end)).toBe(shown)
  })

  test('but for what has none, and for empty cells', () => {
    expect(withHeads('North\t\t40%', ['', 'Ships', 'Late'])).toBe('North · Late: 40%')
  })
})

/** A deck with a point that rests on the last row of a table. */
const deckOn = (...rows: readonly string[]) => {
  const blocks = rows.map((text, index): CutBlock => {
    const place = { line: 1, column: 1 }
    return {
      id: `s1p${index + 1}`,
      kind: 'row',
      text,
      section: 1,
      paragraph: index + 1,
      place,
      sentences: [],
      parts: [],
      told: [],
    }
  })
  const text = rows.at(-1) ?? ''
  const passage = { text, block: `s1p${rows.length}`, section: 1, paragraph: rows.length, start: 0, end: text.length }
  const summary = { headline: 'The yard', points: many(1, pointOf('point')) }
  return composeDeck({ ...verified({ summary, sections: [] }), blocks, passages: new Map([['point-1', passage]]) })
}

const quotesOf = (deck: ReturnType<typeof deckOn>) =>
  deck.slides.flatMap((slide) => (slide.layout === 'evidence' ? slide.entries.map(({ quote }) => quote) : []))

test('evidence from a table says what its cells count, on its slide and in the panel', () => {
  const deck = deckOn('Route\tShips', 'North\t12')
  expect(quotesOf(deck)).toEqual(['Route: North · Ships: 12'])
  expect(JSON.parse(writePassages(deck.text, labelsOf('en')))).toMatchObject({
    blocks: { s1p2: { text: 'Route: North · Ships: 12' } },
    passages: [{ start: 0, end: 24 }],
  })
})

test('where the first row of a table is no head, a row stands as it is', () => {
  expect(quotesOf(deckOn('South\t9', 'North\t12'))).toEqual(['North\t12'])
  expect(quotesOf(deckOn('Route\t2019', 'North\t12'))).toEqual(['Route: North · 2019: 12'])
})
