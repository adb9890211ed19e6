import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Deck, Slide } from '../../scripts/compose/deck.ts'
import { labels } from '../../scripts/compose/labels.ts'
import { writeBody } from '../../scripts/write/write-body.ts'
import { writeSlides } from '../../scripts/write/write-slides.ts'
import { RUNS, dangerousText, shown } from './dangerous-text.ts'
import { deckOf } from './deck-of.ts'
import { featuresOf, readSlides, readTitles, type ReadSlide } from './slidev.ts'

/** What write makes of text: tags and attributes of its own, and what Slidev makes of these. */
const ours = new Set([
  ...['h1', 'p', 'br', 'ul', 'ol', 'li', 'em', 'Link', 'Link to', 'span', 'span v-pre', 'template', 'template v-if', 'template v-else-if'],
  ...['Mermaid', 'Mermaid v-bind', 'Mermaid code-lz', 'script'],
])

/** A deck whose every text is dangerous, each in its own way. */
const dangerousDeck: fc.Arbitrary<Deck> = fc.infiniteStream(dangerousText).map((texts) => deckOf(() => texts.next().value as string))

const plainDeck = (): Deck => {
  let count = 0
  return deckOf(() => `text ${++count}`)
}

/** The text of a slide's body, block by block, as the audience is to read it. */
function textOn(slide: Slide): readonly string[] {
  const headline = shown(slide.headline)
  switch (slide.layout) {
    case 'cover':
      return [headline, shown(slide.subtitle ?? ''), slide.particulars.map(shown).join(' ')]
    case 'bottom-line':
    case 'assertion':
    case 'outlook':
      return [headline, slide.points.map((point, index) => pointOn(point, index + 1)).join(' ')]
    case 'arc':
      return [headline, ...slide.undated.map((event) => `${labels.undated}: ${shown(event.text)}`)]
    default:
      return [headline]
  }
}

function pointOn({ text, kind, by }: { text: string; kind?: keyof typeof labels.kinds; by?: string }, number: number): string {
  const tag = [kind && labels.kinds[kind], by].filter((part) => part !== undefined).join(' · ')
  return [shown(text), String(number), shown(tag)].filter((part) => part !== '').join(' ')
}

const asData = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

function expectSlide(read: ReadSlide, slide: Slide, deck: Deck): void {
  const data = writeBody(slide, deck).data ?? {}
  expect(read.body.errors).toEqual([])
  expect([...read.body.made].filter((each) => !ours.has(each))).toEqual([])
  expect(read.body.blocks).toEqual(textOn(slide))
  expect(read.frontmatter).toMatchObject({ layout: slide.layout, routeAlias: slide.id, section: slide.section, ...(asData(data) as object) })
}

describe('slides.md', () => {
  test('has the same bytes for the same deck', () => {
    expect(writeSlides(plainDeck())).toBe(writeSlides(plainDeck()))
  })

  test('is what Slidev makes the slides of, with their titles, data and text', async () => {
    const deck = plainDeck()
    const slides = await readSlides(writeSlides(deck))
    expect(slides.map((slide) => slide.title)).toEqual(deck.slides.map((slide) => slide.headline))
    expect(slides.map((slide) => Object.keys(slide.frontmatter).slice(0, 4))).toHaveLength(deck.slides.length)
    slides.forEach((slide, index) => expectSlide(slide, deck.slides[index]!, deck))
  })

  test('shows every text to the letter and runs nothing of it, whatever the text is', async () => {
    await fc.assert(
      fc.asyncProperty(dangerousDeck, async (deck) => {
        const slides = await readSlides(writeSlides(deck))
        expect(slides).toHaveLength(deck.slides.length)
        slides.forEach((slide, index) => expectSlide(slide, deck.slides[index]!, deck))
      }),
      { numRuns: RUNS },
    )
  })
})
