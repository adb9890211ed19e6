import { describe, expect, test } from 'vitest'
import type { Deck } from '../../scripts/compose/deck.ts'
import { writeSlides } from '../../scripts/write/write-slides.ts'
import { fc } from '../property.ts'
import { RUNS, dangerousText } from './dangerous-text.ts'
import { deckOf } from './deck-of.ts'
import { expectLike, placeholderFor, placeholdersIn, readPlain } from './expect-slides.ts'

/** More texts than `deckOf` asks for. */
const TEXTS = 100

function deckFrom(texts: readonly string[]): Deck {
  let count = 0
  return deckOf(() => texts[count++]!)
}

const placeholders = Array.from({ length: TEXTS }, (_, index) => placeholderFor(index))
const plain = await readPlain(writeSlides(deckFrom(placeholders)))

describe('slides.md', () => {
  test('has the same bytes for the same deck', () => {
    fc.assert(
      fc.property(fc.array(dangerousText, { minLength: TEXTS, maxLength: TEXTS }), (texts) => {
        expect(writeSlides(deckFrom(texts))).toBe(writeSlides(deckFrom([...texts])))
      }),
      { numRuns: 20 },
    )
  })

  test('is what Slidev makes the slides of, with their titles, text, data and notes', () => {
    const deck = deckFrom(placeholders)
    expect(plain.slides.map((slide) => slide.title)).toEqual(deck.slides.map((slide) => slide.headline))
    expect(plain.slides.map((slide) => slide.body.blocks[0])).toEqual(deck.slides.map((slide) => slide.headline))
    expect(plain.slides.map((slide) => slide.frontmatter['layout'])).toEqual(deck.slides.map((slide) => slide.layout))
    expect(plain.slides.map((slide) => slide.frontmatter['routeAlias'])).toEqual(deck.slides.map((slide) => slide.id))
    for (const [index, { notes }] of deck.slides.entries()) {
      expect(plain.slides[index]?.note).toMatch(/^Time: 1:05\n/)
      expect(plain.slides[index]?.notes.blocks.join(' ')).toContain(notes.say)
      expect(plain.slides[index]?.notes.blocks.join(' ')).toContain(notes.passages[0]!.quote)
    }
  })

  test('shows every text of the deck: a text that is left out is no text that is escaped', () => {
    const said = JSON.stringify(plain.slides.map(({ frontmatter, notes, body }) => [frontmatter, notes.blocks, body.blocks]))
    expect(placeholdersIn(said + plain.written).size).toBeGreaterThan(60)
  })

  test('keeps every text to the letter and runs nothing of it, whatever the text is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(dangerousText, { minLength: TEXTS, maxLength: TEXTS }), (texts) =>
        expectLike(plain, writeSlides(deckFrom(texts)), texts),
      ),
      { numRuns: RUNS },
    )
  })
})
