import { join } from 'node:path'
import type { Browser, Page } from 'playwright-chromium'
import { openBrowser } from '../../scripts/publish/browser/open-browser.ts'
import { servePacked } from '../publish/weigh-site.ts'
import type { Measurement } from './bench.ts'
import { medianOf, runMeasured } from './run-measured.ts'
import { makeWorkplace } from './workplace.ts'

/** Openings of each site, alternating. */
const RUNS = 7
/** How often the deck is gone through. */
const PASSES = 3
/** A phone of the middle class on a slow line, as Lighthouse has it. */
const slow = { rate: 4, bytesPerSecond: (1.6 * 1_000_000) / 8, latency: 150 }

/** When the first slide is painted on a slow machine, against the site of `slidev build`; and how long a key takes. */
export async function measurePage(): Promise<readonly Measurement[]> {
  const place = await makeWorkplace()
  const browser = await openBrowser()
  try {
    const run = (script: string, ...args: string[]) =>
      runMeasured(process.execPath, [script, ...args], {
        cwd: place.folder,
        env: { ...place.browser.env, INIT_CWD: place.folder },
      })
    console.error('  building both sites …')
    await run(
      join(place.folder, 'node_modules', '@slidev', 'cli', 'bin', 'slidev.mjs'),
      'build',
      'slides.md',
      '--out',
      'peer',
      '--base',
      './',
    )
    await run(join(place.folder, 'scripts', 'start.mjs'), 'build', '.')
    const [own, peer] = [await servePacked(join(place.folder, 'dist')), await servePacked(join(place.folder, 'peer'))]
    const [ownPaints, peerPaints]: [number[], number[]] = [[], []]
    for (let round = 0; round < RUNS; round++) {
      ownPaints.push(await firstPaint(browser, own.url))
      peerPaints.push(await firstPaint(browser, peer.url))
    }
    const keys = await keysToPaint(browser, own.url)
    await Promise.all([own.close(), peer.close()])
    return [
      { what: 'first slide painted, slow machine and line, ms', promised: 2_000, value: medianOf(ownPaints) },
      { what: 'the same of slidev build, ms', value: medianOf(peerPaints) },
      { what: 'against slidev build', promised: 0.4, value: medianOf(ownPaints) / medianOf(peerPaints) },
      {
        what: 'next slide, key to paint, ms, 95th percentile',
        promised: 50,
        value: keys[Math.floor(keys.length * 0.95)] ?? Number.NaN,
      },
    ]
  } finally {
    await browser.close()
    place.remove()
  }
}

/** From asking for the page to the frame after the one in which the headline stands, in ms. */
async function firstPaint(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slow.rate })
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: slow.latency,
      downloadThroughput: slow.bytesPerSecond,
      uploadThroughput: slow.bytesPerSecond,
    })
    await page.addInitScript(() => {
      const look = (): void => {
        if (document.querySelector('.slidev-layout h1') === null) return void requestAnimationFrame(look)
        requestAnimationFrame(() => requestAnimationFrame(() => Object.assign(globalThis, { painted: performance.now() })))
      }
      requestAnimationFrame(look)
    })
    await page.goto(url)
    await page.waitForFunction('globalThis.painted')
    return await page.evaluate('painted')
  } finally {
    await context.close()
  }
}

/** Of each key that brings another slide, from the key to the frame after the one in which the slide stands, in ms, sorted. */
async function keysToPaint(browser: Browser, url: string): Promise<number[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  const times: number[] = []
  for (let pass = 0; pass < PASSES; pass++) {
    await page.goto(`${url}?pass=${pass}#/1`)
    await page.locator('#slideshow .slidev-page-1:visible h1').waitFor()
    await page.waitForLoadState('networkidle')
    await timeKeys(page)
    for (;;) {
      const before = page.url()
      await page.keyboard.press('ArrowRight')
      const took = await page.evaluate('keyPainted()')
      if (page.url() === before) break
      if (typeof took === 'number') times.push(took)
    }
  }
  await page.context().close()
  return times.toSorted((a, b) => a - b)
}

/** `keyPainted()` gives how long the last key took; undefined where it brought no other slide within a second. */
function timeKeys(page: Page): Promise<void> {
  return page.evaluate(() => {
    const shown = (): string =>
      [...document.querySelectorAll<HTMLElement>('#slideshow > .slidev-page')].find(
        (slide) => slide.offsetParent !== null && slide.querySelector('h1'),
      )?.dataset['slidevNo'] ?? ''
    let last: Promise<number | undefined> = Promise.resolve(undefined)
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        const before = shown()
        last = new Promise((resolve) => {
          const look = (): void => {
            if (performance.now() - timeStamp > 1000) resolve(undefined)
            else if (shown() === before) requestAnimationFrame(look)
            else requestAnimationFrame(() => resolve(performance.now() - timeStamp))
          }
          requestAnimationFrame(look)
        })
      },
      { capture: true },
    )
    Object.assign(globalThis, { keyPainted: () => last })
  })
}
