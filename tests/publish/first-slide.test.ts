import type { Page } from 'playwright-chromium'
import { expect, test } from 'vitest'
import { useShippedSite } from './shipped-site.ts'

const site = useShippedSite()

/** Where the headline stands, which colour it has and what it says; each time that is another than the frame before. */
type Seen = readonly string[]

/** A page that takes down what is seen of a headline in each frame. */
async function openWatched(options: Parameters<typeof site.openPage>[0], withProgram: boolean): Promise<Page> {
  const page = await site.openPage(options)
  if (!withProgram) await page.route('**/*.js', (route) => route.abort())
  await page.addInitScript(() => {
    const seen: string[] = []
    Object.assign(globalThis, { seen })
    const look = (): void => {
      const [headline] = [...document.querySelectorAll('#app h1')].filter((each) => each.checkVisibility())
      const { left, top, width, height } = headline?.getBoundingClientRect() ?? new DOMRect()
      const now = headline
        ? `${[left, top, width, height].map(Math.round).join(' ')} ${getComputedStyle(headline).color} ${headline.textContent}`
        : ''
      if (seen.at(-1) !== now) seen.push(now)
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  return page
}

async function seenAt(page: Page, address: string): Promise<Seen> {
  await page.goto(`${site.url()}${address}`)
  await page.waitForLoadState('networkidle')
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)
  return seen.filter((each) => each !== '')
}

test.each(['light', 'dark'] as const)('the first slide is seen in %s without the program, as with it', async (colorScheme) => {
  for (const viewport of [
    { width: 1280, height: 720 },
    { width: 700, height: 900 },
  ]) {
    const alone = await openWatched({ colorScheme, viewport }, false)
    const withoutProgram = await seenAt(alone, '')
    expect(withoutProgram).toHaveLength(1)
    expect(withoutProgram[0]).toMatch(/Crocus City Hall/)
    const whole = await openWatched({ colorScheme, viewport }, true)
    expect(await seenAt(whole, '')).toEqual(withoutProgram)
    expect(await whole.locator('#app h1:visible').count()).toBe(1)
    await Promise.all([alone, whole].map((page) => page.context().close()))
  }
})

test('the program takes its place without a frame in which nothing stands there', async () => {
  const page = await openWatched({}, true)
  await page.goto(site.url())
  await page.waitForLoadState('networkidle')
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)
  // Nothing before it, and then it alone.
  expect(seen.filter((each, index) => each === '' && index > 0)).toEqual([])
  await page.keyboard.press('ArrowRight')
  await page.locator('#slideshow .slidev-page-2:visible h1').waitFor()
  await page.context().close()
})

test('whoever asks for another slide, or for the page that is printed, does not see it', async () => {
  for (const address of ['#/2', '#/12', '#/presenter/1', '?print=true#/print', '?embedded=true#/1']) {
    const page = await openWatched({}, false)
    expect(await seenAt(page, address), address).toEqual([])
    await page.context().close()
  }
})

test('a wish for dark that was made before counts for it, too', async () => {
  const page = await openWatched({ colorScheme: 'light' }, false)
  await page.addInitScript(() => localStorage.setItem('slidev-color-schema', 'dark'))
  await seenAt(page, '')
  expect(await page.locator('html').getAttribute('class')).toBe('dark')
  await page.context().close()
})
