import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getDocumentProxy } from 'unpdf'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { composeDeck } from '../../scripts/compose/compose-deck.ts'
import { composeHandout } from '../../scripts/compose/compose-handout.ts'
import type { Handout } from '../../scripts/compose/handout.ts'
import { readReport } from '../../scripts/read/read-report.ts'
import { parseBriefing } from '../../scripts/verify/parse-briefing.ts'
import { verifyBriefing } from '../../scripts/verify/verify-briefing.ts'

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

/** A4 in points; the browser sets it in pixels, so that it is a little off. */
const a4 = { width: 595.28, height: 841.89 }

let pdf: Pdf
let handout: Handout
let evidence: number
let pages: string[]

beforeAll(async () => {
  pdf = await pdfAt('handout.pdf')
  const data = join(inject('deck'), 'data')
  const parsed = parseBriefing(readFileSync(join(data, 'briefing.yaml'), 'utf8'), 'briefing.yaml')
  const { verified } = verifyBriefing(await readReport(join(data, 'report.md')), parsed)
  const deck = composeDeck(verified!)
  evidence = deck.slides.filter(({ layout }) => layout === 'evidence').length
  handout = composeHandout(deck)
  pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => textOf(index + 1)))
})

describe('the handout', () => {
  test('is among the files that deck answers', () => {
    expect(inject('answer').files).toContain('dist/handout.pdf')
  })

  test('has pages of A4, and nothing beyond their edges', async () => {
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      const [left = 0, top = 0, right = 0, bottom = 0] = page.view
      expect(Math.abs(right - left - a4.width)).toBeLessThan(1)
      expect(Math.abs(bottom - top - a4.height)).toBeLessThan(1)
      for (const item of (await page.getTextContent()).items) {
        if (!('str' in item) || item.str.trim() === '') continue
        const [x, y] = [Number(item.transform[4]), Number(item.transform[5])]
        expect(x, item.str).toBeGreaterThan(55)
        expect(x + item.width, item.str).toBeLessThan(a4.width - 55)
        expect(y, item.str).toBeGreaterThan(20)
        expect(y + item.height, item.str).toBeLessThan(a4.height - 20)
      }
    }
  })

  test('tells the particulars of the document on page one', () => {
    expect(pages[0]).toContain(squeezed(handout.title))
    expect(pages[0]).toContain(squeezed(handout.subtitle ?? 'none'))
    expect(handout.particulars.length).toBeGreaterThan(6)
    for (const { term, text } of handout.particulars) {
      expect(pages[0]).toContain(squeezed(term))
      expect(pages[0]).toContain(squeezed(text))
    }
  })

  test('has a sheet for each slide of the room, with its picture, notes and sources', async () => {
    expect(handout.sheets.length).toBe(inject('answer').slides - evidence)
    const begins = await outlinePages()
    for (const [index, { headline, say, sources, slide }] of handout.sheets.entries()) {
      const text = pages.slice(begins[index]! - 1, (begins[index + 1] ?? pdf.numPages + 1) - 1).join('')
      expect(text.split(squeezed(headline)).length - 1, `headline and picture of slide ${slide}`).toBeGreaterThanOrEqual(2)
      if (say !== undefined) expect(text).toContain(squeezed(say))
      for (const { quote, where, by = '', numbers } of sources) {
        expect(text).toContain(squeezed(numbers.join(', ') + quote))
        expect(text).toContain(squeezed(where))
        expect(text.toLowerCase()).toContain(squeezed(by).toLowerCase())
      }
    }
  })

  test('shows each slide line by line as the PDF of the slides does', async () => {
    const slides = await pdfAt('briefing.pdf')
    const begins = await outlinePages()
    for (const [index, page] of begins.entries()) {
      const [lines, printed] = [await linesOf(slides, index + 1), await linesOf(pdf, page)]
      expect(lines.length).toBeGreaterThan(20)
      // Where the words of a drawing are far apart in points, they are pieces of their own.
      const drawn = /Core|2015|Boundaries/.test(lines) // they stand in the shipped deck's two diagrams, and under its map
      expect(drawn ? words(printed) : printed, `slide ${index + 1}`).toContain(drawn ? words(lines) : lines)
    }
  })

  test('numbers its pages, with the title at the head of all but the first', () => {
    for (const [index, text] of pages.entries()) {
      expect(text).toContain(`${index + 1}of${pdf.numPages}`)
      if (index > 0) expect(text.startsWith(squeezed(handout.title))).toBe(true)
    }
  })

  test('is tagged, with language and title, and each picture has a name', async () => {
    const info: Record<string, unknown> = { ...(await pdf.getMetadata()).info }
    expect(info['Title']).toBe(handout.title)
    expect(info['Language']).toBe('en')
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
    const tree = JSON.stringify(await (await pdf.getPage(3)).getStructTree())
    expect(tree).toContain('"H2"')
    expect(tree).toContain('"Picture of slide 2"')
  })

  test('has an outline of its slides, each once', async () => {
    const [top, ...others] = (await pdf.getOutline()) ?? []
    expect(others).toEqual([])
    expect(squeezed(top?.title ?? '')).toBe(squeezed(handout.title))
    expect(top?.items.map(({ title }) => squeezed(title))).toEqual(handout.sheets.map(({ headline }) => squeezed(headline)))
  })

  test('has links that lead to the sources, and none that leads elsewhere', async () => {
    let count = 0
    for (const number of pages.keys()) {
      for (const { subtype, url, dest } of await (await pdf.getPage(number + 1)).getAnnotations()) {
        if (subtype !== 'Link') continue
        count++
        expect(url).toBeUndefined()
        expect(dest).toMatch(/^(?:source-\d+-\d+|slide-\d+)$/)
        expect(await pdf.getDestination(dest), dest).not.toBeNull()
      }
    }
    const numbers = handout.sheets.flatMap(({ sources }) => sources.flatMap((source) => source.numbers))
    expect(count).toBeGreaterThanOrEqual(numbers.length)
  })
})

function pdfAt(name: string): Promise<Pdf> {
  return getDocumentProxy(new Uint8Array(readFileSync(join(inject('deck'), 'dist', name))))
}

/** A page's pieces of text, which no line break runs through. */
async function linesOf(of: Pdf, number: number): Promise<string> {
  const { items } = await (await of.getPage(number)).getTextContent()
  const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '|' : '') : '')).join('')
  return text.replace(/\s*\|[\s|]*/g, '|').replace(/\|$/, '') // "Crocus |" and the next line
}

function words(lines: string): string {
  return lines.replaceAll(' ', '|')
}

/** Letters alone: a PDF breaks lines where it likes, and kerning parts words. */
function squeezed(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '') // matches " "; not "a"
}

async function textOf(number: number): Promise<string> {
  return squeezed((await linesOf(pdf, number)).replaceAll('|', ''))
}

/** The page on which each slide begins. */
async function outlinePages(): Promise<number[]> {
  const [top] = (await pdf.getOutline()) ?? []
  const targets = (top?.items ?? []).map(({ dest }) => dest?.[0] as Parameters<Pdf['getPageIndex']>[0])
  return Promise.all(targets.map(async (target) => (await pdf.getPageIndex(target)) + 1))
}
