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
}
const sentences = [0, 18, 41].map((start, index) => ({ start, end: [17, 40, 56][index]! }))
const paragraph: CutBlock = { id: 's1p1', kind: 'paragraph', text, section: 1, paragraph: 1, place, sentences }

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
    [['The yard is open'], { all: 3, quoted: 1, whole: 1 }],
    [['yard is'], { all: 3, quoted: 1, whole: 0 }],
    [['open. Its crews left'], { all: 3, quoted: 2, whole: 0 }],
    [['The yard is open. Its', 'Its crews', 'crews left in May'], { all: 3, quoted: 2, whole: 2 }],
    [['The yard', 'The yard', 'The yard is'], { all: 3, quoted: 1, whole: 0 }],
  ])('counts the sentences that are quoted: %j', (quotes, sentences) => {
    expect(composeDeck(standing(...quotes)).text.sentences).toEqual(sentences)
  })

  test('counts what slides show alone', () => {
    const unshown = standing('The yard is open', 'Two ships sail')
    const deck = composeDeck({
      ...unshown,
      briefing: { ...unshown.briefing, summary: { headline: 'A', points: many(1, pointOf('point')) } },
    })
    expect(deck.text.sentences.quoted).toBe(1)
  })
})
