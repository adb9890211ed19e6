/** Holds what Slidev reads of a deck against what it reads of the same deck with harmless texts. */

import { expect } from 'vitest'
import { shown } from './dangerous-text.ts'
import { collapse, featuresOf, mapped, readSlides, readTitles, type Compiled, type ReadSlide } from './slidev.ts'

/** A placeholder, its number, and the full stop that a sentence was given. Matches "Text7x", "Text7x."; not "Text 7". */
const placeholder = /Text(\d+)x(\.?)/g

/** What ends like a sentence is given no full stop. Matches "So.", "“So?”", "« So. »"; not "So", "So. \"". */
const sentence = /[.!?…؟۔](?:["”’]|\s?»)?$/u

/** How long something takes, which depends on how many words there are. Matches "Time: 1:05", "1:05"; not "1:5". */
const time = /^(?:Time: )?\d+:\d\d$/

/** A harmless text in the place of one with this number. */
export function placeholderFor(number: number): string {
  return `Text${number}x`
}

/** The numbers of the placeholders that occur. */
export function placeholdersIn(text: string): ReadonlySet<number> {
  return new Set([...text.matchAll(placeholder)].map((match) => Number(match[1])))
}

/** What Slidev reads of a deck of placeholders. */
export interface PlainDeck {
  readonly written: string
  readonly slides: readonly ReadSlide[]
  readonly titles: Compiled
}

export async function readPlain(written: string): Promise<PlainDeck> {
  return { written, slides: await readSlides(written), titles: await readTitles() }
}

/** Fails unless a deck has the slides of the plain one, with the texts in the places of their placeholders. */
export async function expectLike(plain: PlainDeck, written: string, texts: readonly string[]): Promise<void> {
  const slides = await readSlides(written)
  expect(slides).toHaveLength(plain.slides.length)
  slides.forEach((slide, index) => expectSlide(slide, plain.slides[index]!, texts))
  const titles = await readTitles()
  expect(titles.errors).toEqual([])
  expect([...titles.made]).toEqual([...plain.titles.made])
  expect(titles.blocks.map(folded)).toEqual(slides.map((slide) => folded(collapse(slide.title ?? ''))))
  expect(featuresOf(written)).toEqual(featuresOf(plain.written))
}

function expectSlide(read: ReadSlide, planned: ReadSlide, texts: readonly string[]): void {
  expectSame(read.body, planned.body, texts)
  expectSame(read.notes, planned.notes, texts)
  const { title, info, author, ...data } = mapped(read.frontmatter, collapse)
  const { title: plannedTitle, info: plannedInfo, author: plannedAuthor, ...plannedData } = planned.frontmatter
  const [told, expectedData] = [data, expected(plannedData, texts, shown)].map((each) =>
    untimed(unbroken(overHeadline(each, String(title)))),
  )
  expect(told).toEqual(expectedData)
  expect([title, info, author].map((each) => folded(String(each)))).toEqual(
    expected([plannedTitle, plannedInfo, plannedAuthor].map(String), texts, (raw) => folded(shown(raw))),
  )
}

/** Without what would stand over a headline that begins with the same words: that depends on what the texts are. */
function overHeadline({ kicker, ...data }: ReadSlide['frontmatter'], title: string): ReadSlide['frontmatter'] {
  const isSaid = typeof kicker === 'string' && folded(title).startsWith(folded(kicker))
  return { ...data, ...(kicker !== undefined && !isSaid && { kicker }) }
}

function expectSame(read: Compiled, planned: Compiled, texts: readonly string[]): void {
  expect(read.errors).toEqual([])
  expect(withoutSpans(read)).toEqual(withoutSpans(planned))
  expect(untimed(read.blocks)).toEqual(untimed(expected(planned.blocks, texts, shown)))
}

/** Without where names stand on a map and how their lines are broken, which depends on how wide they are. */
function unbroken(frontmatter: ReadSlide['frontmatter']): ReadSlide['frontmatter'] {
  const { map } = frontmatter as { readonly map?: { readonly marks: readonly { readonly name: readonly string[] }[] } }
  if (map === undefined) return frontmatter
  const marks = map.marks.map(({ name }) => name.join('').replace(/\s+/g, '')) // matches " "; not "a"
  return { ...frontmatter, map: { ...map, marks } }
}

/** Spans keep braces apart, and colour the block of a map; they do nothing else. */
function withoutSpans({ made }: Compiled): readonly string[] {
  return [...made].filter((each) => !each.startsWith('span'))
}

/** What is counted in the text depends on it. Matches "from 13 of the report’s 14 sentences and rows of tables (93 %)"; not "13 statements". */
const counts = /from \d+ of the report’s \d+ sentences?(?: and rows of tables)? \(\d+ %\)/g

function untimed<T>(value: T): T {
  return mapped(uncounted(value), (text) => text.replace(time, 'Time'))
}

/** Without what is counted in the report. */
export function uncounted<T>(value: T): T {
  return mapped(value, (text) => text.replace(counts, 'counted'))
}

/** What was read of a deck of placeholders, with each text put back as `text` writes it. */
export function expected<T>(value: T, texts: readonly string[], text: (raw: string) => string): T {
  return mapped(value, (words) =>
    words.replace(placeholder, (_, index, stop) => {
      const raw = texts[Number(index)]!
      return text(raw) + (sentence.test(raw.trim()) ? '' : stop)
    }),
  )
}

/** A title as it reads: look-alikes are the characters that they stand for. */
export function folded(title: string): string {
  return title.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)).replaceAll('’', "'") // matches "＜"; not "<"
}
