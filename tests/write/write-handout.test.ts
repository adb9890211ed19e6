import type { Browser, Page } from 'playwright-chromium'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { composeHandout } from '../../scripts/compose/compose-handout.ts'
import { openBrowser } from '../../scripts/publish/browser/open-browser.ts'
import { shortened } from '../../scripts/write/shortened.ts'
import { writeHandout } from '../../scripts/write/write-handout.ts'
import { attacks } from '../hostile/attacks.ts'
import { shown } from './dangerous-text.ts'
import { deckOf } from './deck-of.ts'

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
  page = await browser.newPage()
  await page.route('**/*', (route) => route.abort())
})

afterAll(() => browser.close())

const more = ['a\\b"c', '} body { display: none } {', ']]>', '{{', `${'long '.repeat(400)}end`]
const texts = [...attacks, ...more]

/** Attack after attack in every place of a handout, from the `start`-th on. */
function written(start: number) {
  let count = start
  const used: string[] = []
  const next = (): string => {
    used.push(texts[count++ % texts.length]!)
    return used.at(-1)!
  }
  const deck = deckOf(next)
  const entries = ['a', 'b', 'c'].map((id, index) => ({
    ...{ number: index + 1, ids: [id], quote: next(), by: next(), kind: 'claimed' as const, where: next(), slides: [2, 4] },
  }))
  const slides = deck.slides.map((slide) => (slide.layout === 'evidence' ? { ...slide, entries } : slide))
  return { page: writeHandout(composeHandout({ ...deck, slides })), handout: composeHandout({ ...deck, slides }) }
}

async function read({ body, style }: { readonly body: string; readonly style: string }) {
  await page.setContent('<main></main>')
  await page.addStyleTag({ content: style })
  return page.evaluate((html) => {
    document.querySelector('main')!.insertAdjacentHTML('beforeend', html)
    return {
      tags: [...new Set([...document.querySelectorAll('main *')].map((each) => each.tagName))].sort(),
      attributes: [...new Set([...document.querySelectorAll('main *')].flatMap((each) => each.getAttributeNames()))].sort(),
      rules: document.styleSheets[0]?.cssRules.length,
      text: document.querySelector('main')!.textContent ?? '',
      ran: 'canary' in globalThis,
    }
  }, body)
}

test('hostile text stands in the handout to the letter and makes no element, attribute or rule', async () => {
  for (let start = 0; start < texts.length; start += 40) {
    const { page: made, handout } = written(start)
    const { tags, attributes, rules, text, ran } = await read(made)
    expect(ran).toBe(false)
    expect(rules).toBe(2)
    expect(tags).toEqual('A ARTICLE B DD DIV DL DT H1 H2 HEADER LI OL P SECTION SPAN STRONG'.split(' '))
    expect(attributes).toEqual(['aria-label', 'class', 'data-slide', 'dir', 'href', 'id', 'lang', 'role'])
    for (const { headline, say = '', sources } of handout.sheets)
      for (const given of [headline, say, ...sources.map(({ quote }) => quote)]) expect(bare(text)).toContain(bare(shown(given)))
  }
})

/** Without white space, and without what only directs. */
function bare(text: string): string {
  return text.replace(/[\s\u202A-\u202E\u2066-\u2069]+/gu, '') // matches " "; not "a"
}

test.each([
  ['short', 10, 'short'],
  ['two, words', 7, 'two…'],
  ['unbreakable', 5, 'unbre…'],
  ['👩‍👩‍👧 family and friends', 8, '👩‍👩‍👧 family…'],
])('“%s” in %i characters is “%s”', (text, most, expected) => expect(shortened(text, most)).toBe(expected))
