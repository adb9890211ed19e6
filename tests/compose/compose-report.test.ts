import { describe, expect, test } from 'vitest'
import { composeDeck } from '../../scripts/compose/compose-deck.ts'
import type { CutBlock, Passage, Verified } from '../../scripts/verify/verified.ts'
import { many, pointOf, verified } from './verified.ts'

const text = 'The yard is open. Its crews left in May. Two ships sail.'
const place = { line: 1, column: 1 }
const heading: CutBlock = {
  id: 's1',
  kind: 'heading',
  level: 1,
  text: 'The crews',
  section: 1,
  paragraph: 0,
  place,
  sentences: [],
  parts: [],
  told: [],
}
const sentences = [0, 18, 41].map((start, index) => ({ start, end: [17, 40, 56][index]! }))
const paragraph: CutBlock = {
  id: 's1p1',
  kind: 'paragraph',
  text,
  section: 1,
  paragraph: 1,
  place,
  sentences,
  parts: sentences,
  told: [],
}

/** A briefing whose points stand at these places of one paragraph. */
function standing(...quotes: readonly string[]): Verified {
  const summary = { headline: 'The yard', points: many(quotes.length, pointOf('point')) }
  const passages = quotes.map((quote, index): readonly [string, Passage] => {
    const start = text.indexOf(quote)
    return [`point-${index + 1}`, { text: quote, block: 's1p1', section: 1, paragraph: 1, start, end: start + quote.length }]
  })
  return { ...verified({ summary, sections: [] }), passages: new Map(passages), blocks: [heading, paragraph] }
}

describe('the report beside the deck', () => {
  test('has all blocks, with the heading that each stands under and the slides of each passage', () => {
    const { blocks } = composeDeck(standing('Two ships sail', 'The yard is open')).text
    expect(blocks.map(({ id, section }) => [id, section])).toEqual([
      ['s1', 'The crews'],
      ['s1p1', 'The crews'],
    ])
    expect(blocks[1]?.passages).toMatchObject([
      { ids: ['point-2'], number: 2, start: 0, end: 16, slides: [2], slide: 4 },
      { ids: ['point-1'], number: 1, start: 41, end: 55, slides: [2], slide: 4 },
    ])
  })

  test.each([
    [['The yard is open'], { quoted: 1, whole: 1 }],
    [['yard is'], { quoted: 1, whole: 0 }],
    [['open. Its crews left'], { quoted: 2, whole: 0 }],
    [['The yard is open. Its', 'Its crews', 'crews left in May'], { quoted: 2, whole: 2 }],
    [['The yard', 'The yard', 'The yard is'], { quoted: 1, whole: 0 }],
  ])('counts the sentences that are quoted: %j', (quotes, used) => {
    expect(composeDeck(standing(...quotes)).text.used).toEqual({ sentences: 3, rows: 0, told: 0, ...used })
  })

  test('counts a row of a table as one, and what headlines and notes alone tell by itself', () => {
    const row = (paragraph: number, parts: CutBlock['parts']): CutBlock => ({
      ...{ id: `s1p${paragraph}`, kind: 'row', text: 'Hull\t12', section: 1, paragraph, place, sentences: [], parts, told: [] },
    })
    const rows = [row(2, []), row(3, [{ start: 0, end: 7 }]), row(4, [{ start: 0, end: 7 }])]
    const { blocks, ...verified } = standing('Two ships sail')
    const deck = composeDeck({
      ...verified,
      blocks: [blocks[0]!, { ...paragraph, told: sentences.slice(1) }, ...rows],
      passages: new Map([['point-1', { text: '12', block: 's1p3', section: 1, paragraph: 3, start: 5, end: 7 }]]),
    })
    expect(deck.text.used).toEqual({ sentences: 3, rows: 2, quoted: 1, whole: 0, told: 2 })
    expect(deck.slides.find(({ layout }) => layout === 'sources')).toMatchObject({
      particulars: expect.arrayContaining([
        { term: 'Evidence', text: expect.stringContaining('from 3 of the report’s 5 sentences and rows of tables (60 %)') },
      ]),
    })
  })

  test('counts what slides show alone', () => {
    const unshown = standing('The yard is open', 'Two ships sail')
    const deck = composeDeck({
      ...unshown,
      briefing: { ...unshown.briefing, summary: { headline: 'A', points: many(1, pointOf('point')) } },
    })
    expect(deck.text.used.quoted).toBe(1)
  })
})
