import { beforeAll, expect, test } from 'vitest'
import { countLines, widthOf, type Face } from '../../scripts/typeset/text-width.ts'
import { useShippedSite } from '../publish/shipped-site.ts'

/** What stands in each face on the deck's slides. */
const elements = {
  text: '.slide.rows li',
  strong: '.slide .claimed',
  quotation: '.slide .voice-says',
  headline: '.slide h1',
} as const satisfies Readonly<Record<Face, string>>

const SIZE = 24
const WIDTH = 426

interface Measured {
  readonly text: string
  readonly width: number
  readonly lines: number
}

const site = useShippedSite()
let measured: Readonly<Record<Face, readonly Measured[]>>

beforeAll(async () => {
  const texts = site.deck().slides.flatMap((slide) => [slide.headline, ...(slide.layout === 'evidence' ? slide.entries : []).map(({ quote }) => quote)]) // prettier-ignore
  const page = await site.openPage()
  await page.goto(`${site.url()}?print=true#/print`)
  await page.waitForFunction((count) => document.querySelectorAll('.slide h1').length >= count, site.deck().slides.length)
  await page.evaluate(() => document.fonts.ready)
  measured = await page.evaluate(
    ({ texts, elements, size, width }) => {
      const all = Object.entries(elements).map(([face, selector]) => {
        const { fontFamily, fontWeight, fontVariationSettings } = getComputedStyle(document.querySelector(selector)!)
        const box = document.createElement('p')
        document.body.append(box)
        Object.assign(box.style, {
          fontFamily,
          fontWeight,
          fontVariationSettings,
          fontSize: `${size}px`,
          lineHeight: `${size}px`,
        })
        Object.assign(box.style, { margin: 0, overflowWrap: 'anywhere', position: 'absolute' })
        const read = texts.map((text) => {
          box.textContent = text
          Object.assign(box.style, { width: 'max-content', whiteSpace: 'nowrap' })
          const own = box.getBoundingClientRect().width
          Object.assign(box.style, { width: `${width}px`, whiteSpace: 'normal' })
          return { text, width: own, lines: Math.round(box.getBoundingClientRect().height / size) }
        })
        return [face, read] as const
      })
      return Object.fromEntries(all) as Record<keyof typeof elements, { text: string; width: number; lines: number }[]>
    },
    { texts, elements, size: SIZE, width: WIDTH },
  )
  await page.close()
})

test.each(Object.keys(elements) as Face[])('widths in “%s” are those of a browser, but for kerning', (face) => {
  expect(measured[face].length).toBeGreaterThan(40)
  for (const { text, width } of measured[face]) {
    expect(widthOf(text, SIZE, face) / width, text).toBeGreaterThan(0.985)
    expect(widthOf(text, SIZE, face) / width, text).toBeLessThan(1.02)
  }
})

test.each(Object.keys(elements) as Face[])('lines in “%s” are never fewer than in a browser, and hardly ever more', (face) => {
  const reckoned = measured[face].map(({ text, lines }) => ({ text, more: countLines(text, SIZE, WIDTH, face) - lines }))
  expect(reckoned.filter(({ more }) => more < 0)).toEqual([])
  expect(reckoned.filter(({ more }) => more > 0).length).toBeLessThanOrEqual(reckoned.length * 0.1)
})
