import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-chromium'
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { BrowserError, closeBrowser, withinTime } from '../../scripts/publish/browser/browser-error.ts'
import { openBrowser } from '../../scripts/publish/browser/open-browser.ts'
import { briefdeck, startBriefdeck } from '../briefdeck.ts'

/** Signals, other users' programs and their modes are Unix's. */
const onUnix = test.skipIf(process.platform === 'win32')

let root: string
let folder: string
/** Of the runs of one test alone, so that it can be looked into afterwards. */
let temporary: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'briefdeck-'))
  folder = join(root, 'deck')
  cpSync(inject('deck'), folder, { recursive: true })
  temporary = mkdtempSync(join(root, 'tmp-'))
})

afterEach(() => {
  rmSync(root, { recursive: true, force: true })
})

const leftovers = (): string[] => [
  ...readdirSync(folder).filter((name) => !['data', 'dist', 'slides.md'].includes(name)),
  ...readdirSync(temporary).filter((name) => /briefdeck|playwright/.test(name)),
]

/** Every file of the published deck with its content. */
function published(): Record<string, string> {
  const files = readdirSync(join(folder, 'dist'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(files.map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name), 'base64')]))
}

/** Starts `deck` and sends a signal a while after it has said something. */
async function endAfter(words: string, milliseconds: number, signal: NodeJS.Signals): Promise<number | NodeJS.Signals | null> {
  const child = startBriefdeck(['deck', folder], { TMPDIR: temporary })
  let sent = false
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += String(chunk)
    if (sent || !said.includes(words)) return
    sent = true
    setTimeout(() => child.kill(signal), milliseconds)
  })
  const how = await new Promise<number | NodeJS.Signals | null>((resolve) =>
    child.once('close', (code, by) => resolve(code ?? by)),
  )
  expect(sent).toBe(true)
  return how
}

describe('a run that is ended midway', () => {
  onUnix.each([
    ['SIGINT', 130, 'Building', 300],
    ['SIGTERM', 143, 'Building', 900],
  ] as const)('by %s ends with status %i and leaves the earlier deck and nothing else', async (signal, status, words, later) => {
    const before = published()
    expect(await endAfter(words, later, signal)).toBe(status)
    expect(published()).toEqual(before)
    expect(leftovers()).toEqual([])
  })

  onUnix('by SIGKILL leaves the earlier deck; the next run makes the new one, and removes what was left', async () => {
    const before = published()
    expect(await endAfter('Measuring', 50, 'SIGKILL')).toBe('SIGKILL')
    expect(published()).toEqual(before)
    expect(leftovers()).not.toEqual([])
    const { status, stderr } = await briefdeck(['build', folder], { TMPDIR: temporary })
    expect({ status, stderr }).toMatchObject({ status: 0 })
    expect(leftovers()).toEqual([])
  })
})

test('two runs at once leave one whole deck', async () => {
  rmSync(join(folder, 'dist'), { recursive: true })
  const runs = await Promise.all([0, 1].map(() => briefdeck(['deck', folder], { TMPDIR: temporary })))
  expect(runs.map(({ status }) => status)).toEqual([0, 0])
  expect(Object.keys(published())).toEqual(expect.arrayContaining(['index.html', 'briefing.pdf', 'preview.png']))
  expect(leftovers()).toEqual([])
})

describe('a browser', () => {
  onUnix('that is another program: there is the site all the same, and a sentence', async () => {
    const { status, stdout, stderr } = await briefdeck(['deck', folder], { BRIEFDECK_BROWSER: '/bin/sh', TMPDIR: temporary })
    expect(stdout + stderr).toMatch(/No browser can run here\. Tried: \/bin\/sh: it ended at once/)
    expect(stdout + stderr).not.toMatch(/^ {4}at /m)
    expect(status).toBe(1)
    expect(Object.keys(published())).toContain('index.html')
    expect(Object.keys(published())).not.toContain('briefing.pdf')
    expect(leftovers()).toEqual([])
  })

  const crash = async (page: Page): Promise<unknown> =>
    (await page.context().browser()?.newBrowserCDPSession())?.send('Browser.crash')

  test.each([
    ['ends', crash],
    ['hangs', () => new Promise(() => {})],
  ])('that %s at work is told so, in time', async (_, fault) => {
    const browser = await openBrowser()
    try {
      const page = await browser.newPage()
      const work = withinTime(browser, 'drawing', 2, async () => {
        await fault(page)
        // What crashed is noticed by who asks next.
        return page.title()
      })
      await expect(work).rejects.toThrow(BrowserError)
      await expect(work).rejects.toThrow(/drawing/)
    } finally {
      await closeBrowser(browser)
    }
  })

  test('that has nothing wrong with it does its work, and a bug in the work stays one', async () => {
    const browser = await openBrowser()
    await expect(withinTime(browser, 'drawing', 9, () => Promise.resolve(browser.isConnected()))).resolves.toBe(true)
    const bug = withinTime(browser, 'drawing', 9, () => Promise.reject(new TypeError('x is not defined')))
    await expect(bug).rejects.not.toThrow(BrowserError)
    await closeBrowser(browser)
  })
})
