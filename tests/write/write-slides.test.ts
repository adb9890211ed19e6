import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Deck } from '../../scripts/compose/deck.ts'
import { writeSlides } from '../../scripts/write/write-slides.ts'
import { RUNS, dangerousText, shown } from './dangerous-text.ts'
import { deckOf } from './deck-of.ts'
import { featuresOf, readSlides, readTitles, type Compiled, type ReadSlide } from './slidev.ts'

/** More texts than `deckOf` asks for. */
const TEXTS = 100

/** A placeholder, and its number. Matches "Text7x"; not "Text 7". */
const placeholder = /Text(\d+)x/g

function deckFrom(texts: readonly string[]): Deck {
  let count = 0
  return deckOf(() => texts[count++]!)
}

const plain = writeSlides(deckFrom(Array.from({ length: TEXTS }, (_, index) => `Text${index}x`)))
const plainSlides = await readSlides(plain)
const plainTitles = await readTitles()

/** What was read of the plain deck, with each placeholder put back as `text` writes it. */
function expected<T>(value: T, texts: readonly string[], text: (raw: string) => string): T {
  if (typeof value === 'string') return value.replace(placeholder, (_, index) => text(texts[Number(index)]!)) as T
  if (Array.isArray(value)) return value.map((each: unknown) => expected(each, texts, text)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, expected(each, texts, text)])) as T
}

/** A title as it reads: look-alikes are the characters that they stand for. */
function folded(title: string): string {
  return title.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)).replaceAll('’', "'") // matches "＜"; not "<"
}

const titleOf = (raw: string): string => folded(shown(raw))

function expectSame(read: Compiled, planned: Compiled, texts: readonly string[]): void {
  const made = [...read.made].filter((each) => !each.startsWith('span'))
  expect(read.errors).toEqual([])
  expect(made).toEqual([...planned.made])
  expect(read.blocks).toEqual(expected(planned.blocks, texts, shown))
}

function expectSlide(read: ReadSlide, planned: ReadSlide, texts: readonly string[]): void {
  expectSame(read.body, planned.body, texts)
  expectSame(read.notes, planned.notes, texts)
  const { title, info, author, ...data } = read.frontmatter
  const { title: plannedTitle, info: plannedInfo, author: plannedAuthor, ...plannedData } = planned.frontmatter
  expect(data).toEqual(expected(plannedData, texts, (raw) => raw))
  expect([title, info, author].map((each) => folded(String(each)))).toEqual(
    expected([plannedTitle, plannedInfo, plannedAuthor].map(String), texts, titleOf),
  )
}

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
    const deck = deckFrom(Array.from({ length: TEXTS }, (_, index) => `Text${index}x`))
    expect(plainSlides.map((slide) => slide.title)).toEqual(deck.slides.map((slide) => slide.headline))
    expect(plainSlides.map((slide) => slide.body.blocks[0])).toEqual(deck.slides.map((slide) => slide.headline))
    expect(plainSlides.map((slide) => slide.frontmatter['layout'])).toEqual(deck.slides.map((slide) => slide.layout))
    expect(plainSlides.map((slide) => slide.frontmatter['routeAlias'])).toEqual(deck.slides.map((slide) => slide.id))
    for (const [index, { notes }] of deck.slides.entries()) {
      expect(plainSlides[index]?.note).toMatch(/^Time: 1:05\n/)
      expect(plainSlides[index]?.notes.blocks.join(' ')).toContain(notes.say)
      expect(plainSlides[index]?.notes.blocks.join(' ')).toContain(notes.passages[0]!.quote)
    }
  })

  test('shows every text of the deck: a text that is left out is no text that is escaped', () => {
    const said =
      JSON.stringify(plainSlides.map(({ frontmatter, notes, body }) => [frontmatter, notes.blocks, body.blocks])) + plain
    const used = new Set([...said.matchAll(placeholder)].map((match) => Number(match[1])))
    expect(used.size).toBeGreaterThan(60)
  })

  test('keeps every text to the letter and runs nothing of it, whatever the text is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(dangerousText, { minLength: TEXTS, maxLength: TEXTS }), async (texts) => {
        const written = writeSlides(deckFrom(texts))
        const slides = await readSlides(written)
        expect(slides).toHaveLength(plainSlides.length)
        slides.forEach((slide, index) => expectSlide(slide, plainSlides[index]!, texts))
        const titles = await readTitles()
        expect(titles.errors).toEqual([])
        expect([...titles.made]).toEqual([...plainTitles.made])
        expect(titles.blocks).toEqual(slides.map((slide) => slide.title))
        expect(featuresOf(written)).toEqual(featuresOf(plain))
      }),
      { numRuns: RUNS },
    )
  })
})
