import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openBrowser } from '../../scripts/publish/open-browser.ts'
import { briefdeck, startBriefdeck } from '../briefdeck.ts'

let folder: string
let port: number
let live: ReturnType<typeof startBriefdeck>
let browser: Browser
let page: Page
let said = ''

const briefing = (): string => join(folder, 'data', 'briefing.yaml')

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'briefdeck live '))
  cpSync(join(inject('deck'), 'data'), join(folder, 'data'), { recursive: true })
  port = await freePort()
  live = startBriefdeck(['present', folder, '--no-open', '--port', String(port)])
  for (const stream of [live.stdout, live.stderr]) stream.on('data', (chunk) => (said += String(chunk)))
  await until(() => said.includes('Presenter view'))
  browser = await openBrowser()
  page = await browser.newPage({ viewport: { width: 980, height: 552 } })
  await page.goto(`http://localhost:${port}/#/2`)
  await page.locator('.slidev-page-2:visible h1').waitFor()
})

afterAll(async () => {
  await browser.close()
  live.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

describe('the live deck', () => {
  test('shows the notes in the presenter view', async () => {
    const presenter = await browser.newPage()
    await presenter.goto(`http://localhost:${port}/#/presenter/2`)
    await presenter.getByText('If you remember one sentence').first().waitFor()
    await presenter.close()
  })

  test('follows the briefing when it is saved', async () => {
    writeFileSync(
      briefing(),
      readFileSync(briefing(), 'utf8').replace('an organised network, not only', 'a well-organised network, not only'),
    )
    await page.getByText('a well-organised network').waitFor()
  })

  test('stays as it was when a mistake is saved, and says where it is', async () => {
    const good = readFileSync(briefing(), 'utf8')
    writeFileSync(briefing(), good.replace('status: weakened', 'status: weak'))
    await until(() => /briefing\.yaml:\d+:\d+: error: /.test(said) && said.includes('stays as it was'))
    expect(await page.getByText('a well-organised network').count()).toBe(1)
    writeFileSync(briefing(), good)
  })

  test('lets no page write into slides.md', async () => {
    const before = readFileSync(join(folder, 'slides.md'), 'utf8')
    const answer = await fetch(`http://localhost:${port}/__slidev/slides/2.json`, {
      method: 'POST',
      body: JSON.stringify({ content: 'x' }),
    })
    expect(answer.status).toBe(405)
    expect(readFileSync(join(folder, 'slides.md'), 'utf8')).toBe(before)
  })

  test('says so when the port is taken', async () => {
    const { status, stderr } = await briefdeck(['present', folder, '--no-open', '--port', String(port)])
    expect(stderr).toMatch(/is taken/)
    expect(status).toBe(1)
  })

  test('ends everything on Ctrl-C', async () => {
    const ended = new Promise((resolve) => live.once('close', resolve))
    live.kill('SIGINT')
    expect(await ended).toBe(0)
    await expect(fetch(`http://localhost:${port}/`)).rejects.toThrow()
  })
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 50))
}
