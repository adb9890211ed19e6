import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getDocumentProxy } from 'unpdf'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { parser } from '@slidev/cli'
import { stepsOf } from '../steps-of.ts'
import { linksOn } from './pdf-links.ts'

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

let pdf: Pdf
let titles: string[]

beforeAll(async () => {
  pdf = await getDocumentProxy(new Uint8Array(readFileSync(join(inject('deck'), 'dist', 'briefing.pdf'))))
  const { slides } = await parser.load(
    { userRoot: inject('deck'), roots: [], allowedRoots: [] },
    join(inject('deck'), 'slides.md'),
  )
  titles = slides.map((slide) => slide.title ?? '')
})

describe('the PDF', () => {
  test('has a page for each slide, and on each its headline as text', async () => {
    expect(pdf.numPages).toBe(inject('answer').slides)
    for (const [index, title] of titles.entries()) expect(await textOf(index + 1), `page ${index + 1}`).toContain(squeezed(title))
  })

  test('holds the text of the diagrams as text', async () => {
    expect(await textOf(titles.findIndex((title) => title.startsWith('Khorasan')) + 1)).toContain('Khorasan')
    const arc = await textOf(titles.findIndex((title) => title.startsWith('Its last stronghold')) + 1)
    expect(arc).toContain('2015')
    expect(arc).toContain(squeezed('Baghouz'))
  })

  test('is tagged, with language, title and author', async () => {
    const info: Record<string, unknown> = { ...(await pdf.getMetadata()).info }
    expect(info['Title']).toBe(titles[0])
    expect(info['Author']).toBe('Politics and Society Institute')
    expect(info['Language']).toBe('en')
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
    const tree = await (await pdf.getPage(2)).getStructTree()
    expect(JSON.stringify(tree)).toContain('"H1"')
  })

  test('has a text for each of its pictures: what the diagram shows, and nothing without one', async () => {
    const { deck } = await stepsOf(inject('deck'))
    for (const [index, slide] of deck.slides.entries()) {
      const figures = figuresIn(await (await pdf.getPage(index + 1)).getStructTree())
      const isPicture = ['organisation', 'map', 'arc'].includes(slide.layout)
      expect(figures.length, slide.headline).toBe(isPicture ? 1 : 0)
      if (slide.layout === 'arc') for (const { when, what } of slide.events) expect(figures[0]).toContain(`${when}: ${what}`)
      if (slide.layout === 'organisation')
        for (const { name } of slide.groups.flatMap(({ boxes }) => boxes)) expect(figures[0]).toContain(name)
    }
  })

  test('has an outline of all slides that leads to their pages', async () => {
    const outline = (await pdf.getOutline()) ?? []
    expect(outline.map((entry) => squeezed(entry.title))).toEqual(titles.map(squeezed))
    const pages = await Promise.all(outline.map((entry) => pageOf(entry.dest)))
    expect(pages).toEqual(titles.map((_, index) => index + 1))
  })

  test('has at each statement a link with a name, which leads to the top of its own entry of the evidence', async () => {
    const { deck } = await stepsOf(inject('deck'))
    for (const [index, slide] of deck.slides.entries()) {
      const numbers = new Set(slide.shows.map((id) => deck.references[id]!.number))
      const links = await linksOn(pdf, index + 1)
      expect(new Set(links.map(({ name }) => name)), slide.headline).toEqual(
        new Set(
          slide.layout === 'evidence'
            ? slide.entries.flatMap((entry) => entry.slides.map((number) => `Slide ${number}`))
            : [...numbers].map((number) => `Source ${number}`),
        ),
      )
      if (slide.layout !== 'evidence')
        for (const { dest, name } of links) {
          const [, , left, top] = (await pdf.getDestination(dest)) as [unknown, unknown, number, number]
          const { items } = await (await pdf.getPage(await pageOf(dest))).getTextContent()
          // The first words there, in its column: the number that the mark has.
          const below = items.filter((item) => 'str' in item && item.str !== '' && isBelow(item.transform, left, top))
          expect(`Source ${below.map((item) => ('str' in item ? item.str : ''))[0]}`).toBe(name)
        }
    }
  })

  test('has links from each entry of the evidence back to the slides that rest on it, and to no other', async () => {
    const { deck } = await stepsOf(inject('deck'))
    let entries = 0
    for (const [index, slide] of deck.slides.entries()) {
      if (slide.layout !== 'evidence') continue
      const links = await linksOn(pdf, index + 1)
      const pages = await Promise.all(links.map((link) => pageOf(link.dest)))
      expect(sorted(pages), slide.headline).toEqual(sorted(slide.entries.flatMap((entry) => entry.slides)))
      entries += slide.entries.length
    }
    expect(entries).toBe(new Set(Object.values(deck.references).map(({ number }) => number)).size)
  })
})

/** Whether a text begins in the two lines under a place, and not before it. */
function isBelow([, , , , x, y]: readonly number[], left: number, top: number): boolean {
  return x! >= left && x! < left + 20 && y! <= top && y! > top - 30
}

/** The texts of the pictures in a page's tags; '' of one that has none. */
function figuresIn(tags: unknown): readonly string[] {
  const { role, alt, children = [] } = (tags ?? {}) as { role?: string; alt?: string; children?: readonly unknown[] }
  return [...(role === 'Figure' ? [alt ?? ''] : []), ...children.flatMap(figuresIn)]
}

function sorted(numbers: readonly number[]): readonly number[] {
  return numbers.toSorted((a, b) => a - b)
}

/** Letters alone: a PDF breaks lines where it likes, and kerning parts words. */
function squeezed(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '')
}

async function textOf(page: number): Promise<string> {
  const { items } = await (await pdf.getPage(page)).getTextContent()
  return squeezed(items.map((item) => ('str' in item ? item.str : '')).join(''))
}

async function pageOf(destination: string | unknown[] | null): Promise<number> {
  const explicit: unknown[] | null = typeof destination === 'string' ? await pdf.getDestination(destination) : destination
  return (await pdf.getPageIndex(explicit?.[0] as Parameters<Pdf['getPageIndex']>[0])) + 1
}
