import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-chromium'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { expandOperands, placeDecks } from '../../scripts/commands/place-decks.ts'
import { shareWork } from '../../scripts/commands/share-work.ts'
import { openBrowser } from '../../scripts/publish/browser/open-browser.ts'
import { serveSite } from '../../scripts/publish/serve-site.ts'
import { briefdeck, type Ended } from '../briefdeck.ts'
import { structure, violationsOn } from '../publish/violations.ts'

const report = (what: string): string => `${what}: the lower docks reopen

${what} reopened its lower docks in May 2021 after two winters of repairs. According to the port office, 340 ships called there in 2022.

What comes next

${what} may open a third dock in 2026, its director said. Fewer than 20 workers would be hired for it.
`

describe('three reports, of which one is bad', () => {
  let folder: string
  let made: Ended
  let browser: Browser

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'briefdeck many '))
    writeFileSync(join(folder, 'harbour.txt'), report('Harbour Trust'))
    writeFileSync(join(folder, 'canal & lock.txt'), report('Canal “Trust” <b> & Sons'))
    writeFileSync(join(folder, 'empty.docx'), '')
    browser = await openBrowser()
    made = await briefdeck(['deck', join(folder, '*.{txt,docx}'), '--out', join(folder, 'out'), '--published', '2023-05'])
  })

  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('give two decks; the third is told at the end, with its reason', () => {
    const lines = made.stdout.trim().split('\n')
    expect(made.status).toBe(1)
    expect(made.stderr).toMatch(/^3 of 3: .+ …$/m)
    for (const name of ['harbour', 'canal & lock'])
      for (const file of ['index.html', 'briefing.pdf', 'handout.pdf'])
        expect(existsSync(join(folder, 'out', name, 'dist', file)), `${name}/${file}`).toBe(true)
    expect(existsSync(join(folder, 'out', 'empty'))).toBe(false)
    expect(lines.slice(-4).join('\n')).toMatch(
      /empty\.docx: no deck was made\.\n.*the file is empty\.\n {2}What to do: .*\n.*2 of 3 decks/,
    )
  })

  test('an index lists the two and names the third, opens from a folder, and asks for nothing', async () => {
    const context = await browser.newContext({ bypassCSP: true })
    const page = await context.newPage()
    const asked: string[] = []
    page.on('request', (request) => void asked.push(request.url()))
    page.on('console', (message) => message.type() === 'error' && asked.push(message.text()))
    const index = join(folder, 'out', 'index.html')
    await page.goto(pathToFileURL(index).href)
    expect(await page.locator('.decks h2').allTextContents()).toEqual([
      'Canal “Trust” <b> & Sons: the lower docks reopen',
      'Harbour Trust: the lower docks reopen',
    ])
    expect(await page.locator('.failed li').allTextContents()).toEqual(['empty.docx'])
    expect(await page.locator('time').first().getAttribute('datetime')).toBe('2023-05')
    expect(await page.locator('.status').first().textContent()).toMatch(/^draft, not yet reviewed, \d+ slides, \d+ minutes?/)
    expect(await page.evaluate(() => document.fonts.check('16px "Inter Variable"', 'a'))).toBe(true)
    const links = await page.locator('a').evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href))
    expect(links).toHaveLength(6)
    for (const link of links) expect(existsSync(new URL(link)), link).toBe(true)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await violationsOn(page, structure)).toEqual([])
    }
    expect(asked.filter((url) => !/^(?:data:|file:.*index\.html$)/.test(url))).toEqual([])
    expect(statSync(index).size).toBeLessThan(80_000)
    await context.close()
  })

  test('leads from any folder of a server to the first slide of each', async () => {
    const server = await serveSite(join(folder, 'out'), { path: '/some/where/' })
    const page = await browser.newPage()
    await page.goto(server.url)
    await page.getByRole('link', { name: 'Site: Canal' }).click()
    await page.locator('.slidev-layout h1').first().waitFor()
    expect(page.url()).toContain('/some/where/canal')
    await page.close()
    await server.close()
  })

  test('made again, each stays as it is, and --json is an array with one for each', async () => {
    const briefing = join(folder, 'out', 'harbour', 'data', 'briefing.yaml')
    const edited = readFileSync(briefing, 'utf8').replace(/^ *draft: true\n/gm, '')
    writeFileSync(briefing, edited)
    const { status, stdout } = await briefdeck([
      'deck',
      ...['harbour.txt', 'empty.docx', 'canal & lock.txt'].map((name) => join(folder, name)),
      join(folder, 'out', 'index.html'),
      ...['--out', join(folder, 'out'), '--json'],
    ])
    const all = JSON.parse(stdout) as { of: string; files?: string[]; error?: string }[]
    expect(status).toBe(1)
    expect(all.map(({ of, files, error }) => [of.slice(folder.length + 1), files?.length ?? error])).toEqual([
      ['harbour.txt', 4],
      ['empty.docx', expect.stringContaining('the file is empty')],
      ['canal & lock.txt', 4],
    ])
    expect(readFileSync(briefing, 'utf8')).toBe(edited)
    expect(readFileSync(join(folder, 'out', 'index.html'), 'utf8')).toContain('<p class="status">reviewed, ')
  })
})

describe('places of several decks', () => {
  let folder: string

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'briefdeck-'))
    for (const name of ['a', 'b', 'out']) mkdirSync(join(folder, name))
    for (const name of ['a/report.md', 'b/report.md', 'b/Report.txt', 'b/other.md']) writeFileSync(join(folder, name), name)
  })

  afterEach(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  const placed = (...operands: string[]): string[] =>
    placeDecks(expandOperands(operands.map((name) => join(folder, name))), join(folder, 'out')).map(({ path, folder: at }) =>
      `${path.slice(folder.length + 1)} ${at === undefined ? '' : at.slice(folder.length + 1)}`.trim(),
    )

  const holding = (deck: string, text: string): void => {
    mkdirSync(join(folder, 'out', deck, 'data'), { recursive: true })
    writeFileSync(join(folder, 'out', deck, 'data', 'report.md'), text)
  }

  test('each report has the folder of its name, and one more where the name is taken', () => {
    expect(placed('a/report.md', 'b/*', 'a/report.md', 'out')).toEqual([
      'a/report.md out/report',
      'b/Report.txt out/Report-2',
      'b/other.md out/other',
      'b/report.md out/report-3',
      'out',
    ])
  })

  test('a report finds the deck that holds its text, whatever the order', () => {
    holding('report', 'a/report.md')
    holding('report-2', 'b/report.md')
    expect(placed('b/report.md', 'a/report.md')).toEqual(['b/report.md out/report-2', 'a/report.md out/report'])
  })

  test('the folder of another report is not taken', () => {
    holding('report', 'of somebody else')
    expect(placed('a/report.md', 'b/report.md')).toEqual(['a/report.md out/report-2', 'b/report.md out/report-3'])
  })

  test('a pattern that matches nothing is told', () => {
    expect(() => expandOperands([join(folder, 'c', '*.md')])).toThrow(/matches no file/)
  })

  test('an index.html that something else made is left alone, and no deck is begun', async () => {
    writeFileSync(join(folder, 'out', 'index.html'), 'mine')
    const { status, stderr } = await briefdeck(['deck', join(folder, '*', 'r*.md'), '--out', join(folder, 'out')])
    expect(stderr).toContain('something else')
    expect(status).toBe(1)
    expect(readdirSync(join(folder, 'out'))).toEqual(['index.html'])
    expect(readFileSync(join(folder, 'out', 'index.html'), 'utf8')).toBe('mine')
  })
})

describe('work that is shared among processes', () => {
  test('comes back in order, though a process ends in the middle of it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'briefdeck-'))
    const program = join(folder, 'double.mjs')
    writeFileSync(program, `process.on('message', ({ n }) => n === 3 ? process.exit(7) : process.send({ twice: 2 * n }))`)
    const jobs = Array.from({ length: 60 }, (_, n) => ({ n }))
    const begun: number[] = []
    const results = await shareWork<{ n: number }, { twice: number } | string>(jobs, {
      program,
      onBegin: (_, number) => void begun.push(number),
      onLost: (reason) => reason,
    })
    expect(results[3]).toContain('status 7')
    expect(results.filter((_, n) => n !== 3)).toEqual(jobs.filter(({ n }) => n !== 3).map(({ n }) => ({ twice: 2 * n })))
    expect(begun).toEqual(jobs.map(({ n }) => n + 1))
    rmSync(folder, { recursive: true, force: true })
  })
})
