import type { Page } from 'playwright-chromium'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { reorderings } from '../../scripts/publish/site/load-order.ts'
import { useShippedSite } from './shipped-site.ts'

const require = createRequire(import.meta.url)
const site = useShippedSite()

test('what is put off comes with the first key that asks for it, and takes what is typed after it', async () => {
  const page = await site.openPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(`${site.url()}#/2`)
  await page.locator('#slideshow .slidev-page-2:visible h1').waitFor()
  // As a browser does by itself for a pointer that rests.
  await page.evaluate(() => dispatchEvent(new PointerEvent('pointermove')))
  await page.keyboard.press('ArrowRight')
  await page.locator('#slideshow .slidev-page-3:visible h1').waitFor()
  await page.waitForTimeout(300)
  expect(asked.filter((path) => /controls/i.test(path))).toEqual([])
  await page.keyboard.press('g')
  await page.locator('#slidev-goto-input:focus').waitFor()
  await page.keyboard.type('5')
  await page.keyboard.press('Enter')
  await page.locator('#slideshow .slidev-page-5:visible h1').waitFor()
  expect(asked.filter((path) => /controls/i.test(path))).not.toEqual([])
  await page.context().close()
})

/** A function, for the page's policy lets no text run that is asked for again. */
async function endsOn(page: Page, slide: string): Promise<void> {
  await page.waitForFunction((wanted) => (globalThis as unknown as { shown: string[] }).shown.at(-1) === wanted, slide)
}

test('a slide goes in the frame in which the other comes, forward and backward', async () => {
  const page = await site.openPage()
  await page.goto(`${site.url()}#/2`)
  await page.locator('#slideshow .slidev-page-2:visible h1').waitFor()
  await page.evaluate(() => {
    const shown: string[] = []
    Object.assign(globalThis, { shown })
    const look = (): void => {
      const slides = [...document.querySelectorAll<HTMLElement>('#slideshow > .slidev-page')]
      shown.push(
        slides
          .filter((slide) => slide.checkVisibility())
          .map((slide) => slide.dataset['slidevNo'])
          .join(' '),
      )
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  await page.keyboard.press('ArrowRight')
  await endsOn(page, '3')
  await page.keyboard.press('ArrowLeft')
  await endsOn(page, '2')
  expect([...new Set(await page.evaluate<string[]>('shown'))].toSorted()).toEqual(['2', '3'])
  await page.context().close()
})

test('what is put off comes by itself, for whom the network leaves', async () => {
  const page = await site.openPage()
  let last = Date.now()
  page.on('request', () => (last = Date.now()))
  await page.goto(`${site.url()}#/1`)
  await page.locator('#page-root nav button').first().waitFor({ state: 'attached' })
  // The browser's own "idle" came before: what is put off begins seconds later, and the slides some time behind it.
  await expect.poll(() => Date.now() - last, { timeout: 50_000, interval: 100 }).toBeGreaterThan(4000)
  await page.context().setOffline(true)
  await page.keyboard.press('o')
  await page.locator(`.z-modal .slidev-page-${site.deck().slides.length} h1`).waitFor()
  await page.context().close()
})

test('every text has a weight that its font holds', async () => {
  const page = await site.openPage()
  await page.goto(`${site.url()}?print=true#/print`)
  const slides = site.deck().slides.length
  await page.waitForFunction((count) => document.querySelectorAll('.print-slide-container h1').length === count, slides)
  const wrong = await page.evaluate(() => {
    const faces = [...document.fonts].map(({ family, weight }) => ({
      family: family.replaceAll('"', ''),
      weight: weight.split(' ').map(Number),
    }))
    const texts = [...document.querySelectorAll<HTMLElement>('.slidev-layout *')].filter((element) =>
      [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''),
    )
    return texts.flatMap((element) => {
      const { fontFamily, fontWeight } = getComputedStyle(element)
      const family = (fontFamily.split(',')[0] ?? '').replaceAll('"', '')
      const held = faces.some(
        ({ family: name, weight: [least = 0, most = least] }) => name === family && least <= +fontWeight && +fontWeight <= most,
      )
      return held ? [] : [`${family} ${fontWeight}: ${element.textContent}`]
    })
  })
  expect([...new Set(wrong)]).toEqual([])
  await page.context().close()
})

test('what says when something is loaded is there in Slidev', () => {
  const client = join(require.resolve('@slidev/client/package.json'), '..')
  for (const { module, changes } of reorderings) {
    const path = module.source.replaceAll('\\', '').replace(/^.*@slidev\/client\/|\$$/g, '') // "setup/routes.ts" of "/@slidev/client/setup/routes.ts$"
    if (!path.includes('.')) continue // What Slidev makes as it builds: the first slide's requests are counted elsewhere.
    const code = readFileSync(join(client, path), 'utf8')
    for (const [from] of changes) expect(code.split(from), `“${from}” in ${path}`).toHaveLength(2)
  }
})
