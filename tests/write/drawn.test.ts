import type { Browser } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Deck, Slide } from '../../scripts/compose/deck.ts'
import { openBrowser } from '../../scripts/publish/browser/open-browser.ts'
import { labelsOf } from '../../scripts/compose/labels.ts'
import { writeArcDiagram } from '../../scripts/write/arc-diagram.ts'
import { writeOrganisationDiagram } from '../../scripts/write/organisation-diagram.ts'
import { fc } from '../property.ts'
import { dangerousText, RUNS, shown } from './dangerous-text.ts'
import { deckOf } from './deck-of.ts'
import { placeholderFor } from './expect-slides.ts'
import { openMermaid, type Drawing } from './mermaid-in-browser.ts'

/** More texts than `deckOf` asks for. */
const TEXTS = 100

/** A browser takes longer than a parser. */
const DRAWINGS = Math.ceil(RUNS / 10)

let browser: Browser
let draw: (code: string) => Promise<Drawing>

beforeAll(async () => {
  browser = await openBrowser()
  draw = await openMermaid(browser)
})

afterAll(() => browser.close())

function deckFrom(texts: readonly string[]): Deck {
  let count = 0
  return deckOf(() => texts[count++]!)
}

/** The diagram of the deck's slide of a layout. */
function diagramOf(deck: Deck, layout: 'organisation' | 'arc'): string {
  const slide = deck.slides.find((each) => each.layout === layout)
  if (slide?.layout === 'organisation') return writeOrganisationDiagram(slide, labelsOf('en'))
  if (slide?.layout === 'arc') return writeArcDiagram(slide satisfies Slide, labelsOf('en'))
  throw new Error(`There is no ${layout} slide.`)
}

/** All that a drawing says, in order, without white space: where lines are broken depends on the letters. */
function saidBy({ labels, error }: Drawing): string {
  return error ?? withoutSpace(labels.join(''))
}

function withoutSpace(text: string): string {
  return shown(text).replace(/[\s\u200B\u2060]+/g, '') // matches " "; not "a"
}

const texts = fc.array(dangerousText, { minLength: TEXTS, maxLength: TEXTS })
const harmless = deckFrom(Array.from({ length: TEXTS }, (_, index) => placeholderFor(index)))

describe.each(['organisation', 'arc'] as const)('the drawing of the %s', (layout) => {
  test('says every text to the letter and has no other kind of element, whatever the text is', async ({ task }) => {
    task.meta.strings = DRAWINGS * TEXTS
    const plain = await draw(diagramOf(harmless, layout))
    expect(saidBy(plain)).toMatch(/Text\d+x/)
    await fc.assert(
      fc.asyncProperty(texts, async (given) => {
        const drawn = await draw(diagramOf(deckFrom(given), layout))
        const expected = saidBy(plain).replace(/Text(\d+)x/g, (_, number) => withoutSpace(given[Number(number)]!)) // matches "Text7x"
        expect(saidBy(drawn)).toBe(expected)
        expect([...new Set(drawn.tags)]).toEqual([...new Set(plain.tags)])
        expect(drawn.requests).toEqual([])
      }),
      { numRuns: DRAWINGS },
    )
  })
})

test('no character of a label is broken in two where its line is full', async () => {
  const slide = deckFrom(Array.from({ length: TEXTS }, () => 'x')).slides.find((each) => each.layout === 'organisation')
  if (slide?.layout !== 'organisation') throw new Error('There is no organisation slide.')
  const from = 'W'.repeat(20) + '<'.repeat(20)
  const edges = slide.edges.map((edge) => ({ ...edge, from }))
  const { labels } = await draw(writeOrganisationDiagram({ ...slide, edges }, labelsOf('en')))
  expect(labels).toContain(from)
})
