import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openBrowser } from '../../scripts/publish/browser/open-browser.ts'
import { briefdeck, startBriefdeck } from '../briefdeck.ts'
import { freePort } from '../free-port.ts'
import { stepsOf } from '../steps-of.ts'
import { readSource } from './open-source.ts'
import { violationsOn } from './violations.ts'

let folder: string
let port: number
let url: string
let live: ReturnType<typeof startBriefdeck>
let browser: Browser
let page: Page
let said = ''

const briefing = (): string => join(folder, 'data', 'briefing.yaml')

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'briefdeck live '))
  cpSync(join(inject('deck'), 'data'), join(folder, 'data'), { recursive: true })
  port = await freePort()
  url = `http://localhost:${port}/`
  live = startBriefdeck(['present', folder, '--no-open', '--port', String(port)])
  for (const stream of [live.stdout, live.stderr]) stream.on('data', (chunk) => (said += String(chunk)))
  await until(() => said.includes('Presenter view'))
  browser = await openBrowser()
  page = await browser.newPage({ viewport: { width: 980, height: 552 } })
  await page.goto(`${url}#/2`)
  await page.locator('.slidev-page-2:visible h1').waitFor()
})

afterAll(async () => {
  await browser.close()
  live.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

describe('the live deck', () => {
  test('shows the notes in the presenter view', async () => {
    const presenter = await (await browser.newContext({ bypassCSP: true })).newPage()
    await presenter.goto(`${url}#/presenter/2`)
    await presenter.getByText('If you remember one sentence').first().waitFor()
    expect(await violationsOn(presenter)).toEqual([])
    await presenter.context().close()
  })

  test('follows the briefing when it is saved', async () => {
    writeFileSync(
      briefing(),
      readFileSync(briefing(), 'utf8').replace('an organised network, not only', 'a well-organised network, not only'),
    )
    await page.getByText('a well-organised network').waitFor()
  })

  test('takes what has changed, and no more: a word of the subtitle is four requests, and the page stays', async () => {
    const cover = await browser.newPage({ viewport: { width: 980, height: 552 } })
    await cover.goto(`${url}#/1`)
    await cover.getByText('What an expert').waitFor()
    await cover.waitForLoadState('networkidle')
    const asked: string[] = []
    cover.on('request', (request) => void asked.push(request.url()))
    for (const [from, to] of [
      ['What an expert', 'What one expert'],
      ['What one expert', 'What an expert'],
    ] as const) {
      asked.length = 0
      await cover.evaluate('globalThis.stays = true')
      writeFileSync(briefing(), readFileSync(briefing(), 'utf8').replace(from, to))
      await cover.getByText(to).waitFor()
      await cover.waitForLoadState('networkidle')
      expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(4)
      expect(await cover.evaluate('globalThis.stays')).toBe(true)
    }
    await cover.close()
  })

  test('draws a diagram that is new, with the numbers of its passages on the boxes', async () => {
    const good = readFileSync(briefing(), 'utf8')
    const { slides, references } = (await stepsOf(folder)).deck
    const number = slides.findIndex(({ layout }) => layout === 'organisation') + 1
    const { shows } = slides[number - 1]!
    const reader = await browser.newPage({ viewport: { width: 980, height: 552 } })
    await reader.goto(`${url}#/${number}?clicks=9`)
    const slide = reader.locator(`#slideshow .slidev-page-${number}`)
    const numbers = async () => new Set((await slide.locator('.drawn-mark').allInnerTexts()).map(Number))
    const expected = new Set(shows.map((id) => references[id]?.number))
    await slide.locator('.drawn-mark').first().waitFor()
    await expect.poll(numbers).toEqual(expected)
    writeFileSync(briefing(), good.replaceAll('name: Khorasan', 'name: Khorasan Province'))
    await slide.locator('.mermaid text', { hasText: 'Province' }).waitFor()
    await slide.locator('.drawn-mark').first().waitFor()
    await expect.poll(numbers).toEqual(expected)
    await slide.locator('.drawn-mark').first().click()
    expect(shows.map((id) => String(references[id]?.number))).toContain((await readSource(reader)).number)
    await reader.keyboard.press('Escape')
    await slide.locator('.mermaid text', { hasText: 'Province' }).click()
    expect((await readSource(reader)).text).toContain('The same applies to Khorasan')
    await reader.close()
    writeFileSync(briefing(), good)
  })

  test('loads the page anew where it can’t follow otherwise', async () => {
    const cover = await browser.newPage({ viewport: { width: 980, height: 552 } })
    const good = readFileSync(briefing(), 'utf8')
    await cover.goto(`${url}#/1`)
    await cover.evaluate('globalThis.stays = true')
    writeFileSync(briefing(), `aspect: 4/3\n${good}`)
    await cover.waitForFunction('globalThis.stays === undefined')
    await cover.waitForFunction('document.querySelector(".slidev-layout")?.offsetHeight === 735')
    writeFileSync(briefing(), good)
    await cover.waitForFunction('document.querySelector(".slidev-layout")?.offsetHeight === 552')
    await cover.close()
    await page.getByText('a well-organised network').waitFor()
  })

  test('stays as it was when a mistake is saved, and says where it is', async () => {
    const good = readFileSync(briefing(), 'utf8')
    writeFileSync(briefing(), good.replace('status: weakened', 'status: weak'))
    await until(() => /briefing\.yaml:\d+:\d+: error: /.test(said) && said.includes('stays as it was'))
    expect(await page.getByText('a well-organised network').count()).toBe(1)
    writeFileSync(briefing(), good)
  })

  test('outlives what the system refuses, and follows again when it is mended', async () => {
    const slides = join(folder, 'slides.md')
    const good = readFileSync(slides)
    rmSync(slides)
    mkdirSync(slides)
    said = ''
    writeFileSync(briefing(), readFileSync(briefing(), 'utf8'))
    await until(() => said.includes('stays as it was'))
    expect(said).not.toMatch(/^ {4}at /m)
    rmSync(slides, { recursive: true })
    writeFileSync(slides, good)
    expect(live.exitCode).toBeNull()
  })

  test('moves the audience with the presenter, from one browser to another', async () => {
    const [presenter, audience] = [await browser.newContext(), await browser.newContext()]
    const [leading, following] = [await presenter.newPage(), await audience.newPage()]
    await following.goto(`${url}#/2`)
    await following.locator('.slidev-page-2:visible h1').waitFor()
    await leading.goto(`${url}#/presenter/2`)
    await leading.getByText('If you remember one sentence').first().waitFor()
    await leading.keyboard.press('ArrowRight')
    await following.locator('.slidev-page-3:visible h1').waitFor()
    await presenter.close()
    await audience.close()
  })

  test.each([
    ['a POST to the slides', { method: 'POST', path: '/__slidev/slides/2.json', headers: { origin: 'OWN' } }, 405],
    ['a POST to the drawings', { method: 'POST', path: '/@server-reactive/drawings', headers: { origin: 'OWN' } }, 405],
    ['a POST to the clock from nowhere', { method: 'POST', path: '/@server-reactive/nav', headers: {} }, 405],
    ['a foreign page', { method: 'GET', path: '/', headers: { origin: 'http://evil.example' } }, 403],
    [
      'a foreign page that posts',
      { method: 'POST', path: '/@server-reactive/nav', headers: { origin: 'http://evil.example' } },
      403,
    ],
    ['a foreign name for this machine', { method: 'GET', path: '/', headers: { host: 'evil.example' } }, 403],
    ['the deck for itself', { method: 'GET', path: '/', headers: {} }, 200],
  ])('answers %s as it should', async (_, { method, path, headers }, status) => {
    const before = readFileSync(join(folder, 'slides.md'), 'utf8')
    const own = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value === 'OWN' ? url.slice(0, -1) : value]),
    )
    expect(await statusOf(method, path, own)).toBe(status)
    expect(readFileSync(join(folder, 'slides.md'), 'utf8')).toBe(before)
  })

  test('listens on the loopback alone', async () => {
    const addresses = Object.values(networkInterfaces())
      .flatMap((each) => each ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4')
    for (const { address } of addresses) await expect(fetch(`http://${address}:${port}/`)).rejects.toThrow()
  })

  test('says so when the port is taken', async () => {
    const { status, stderr } = await briefdeck(['present', folder, '--no-open', '--port', String(port)])
    expect(stderr).toMatch(/is taken/)
    expect(status).toBe(1)
  })

  // Windows has no such signal to send to another process.
  test.skipIf(process.platform === 'win32')('ends everything on Ctrl-C', async () => {
    const ended = new Promise((resolve) => live.once('close', resolve))
    live.kill('SIGINT')
    expect(await ended).toBe(0)
    await expect(fetch(url)).rejects.toThrow()
  })
})

/** What `fetch` can't do: give a host or an origin of one's own. */
function statusOf(method: string, path: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, method, path, headers: { host: `localhost:${port}`, ...headers } }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .once('error', reject)
      .end(method === 'POST' ? '{}' : undefined)
  })
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 50))
}
