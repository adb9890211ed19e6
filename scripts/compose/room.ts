/** What a slide has room for, in px of the canvas, as styles/ and layouts/ set it. */

import { headlineClass } from '../typeset/headline.ts'
import { countLines } from '../typeset/text-width.ts'
import { headlineOfPart, isTall, type Context } from './context.ts'
import type { Slide } from './deck.ts'
import { countWords, splitWhere } from './split.ts'

type Layout = Slide['layout']

/** From edge to edge of what is said. */
export const WIDTH = 884

/** Between what stands over a slide and its foot, which has two lines. */
const heights = { wide: 440, tall: 604 }

/** The sizes of headlines, by their class, and what stands under one; of 4 to 3, they are larger. */
const sizes = { 'short-headline': 33, '': 33, 'long-headline': 30, 'longest-headline': 28 }
const tallSizes = { 'short-headline': 38, '': 38, 'long-headline': 34, 'longest-headline': 31 }
const headline = { line: 1.18, widest: 860, most: 2 }
/** What stands between it and what it is over, with the room under its letters. */
const below: Readonly<Partial<Record<Layout, number>>> = {
  figures: 12,
  organisation: 16,
  map: 16,
  arc: 16,
  sources: 20,
  // Its headline stands where others have a line over theirs, and is smaller.
  evidence: -10,
}
const BELOW = 24

/** A headline of a bottom line that is short is larger, and that of evidence always the same. */
const large = { size: 38, width: 800 }

/** A whole sentence under a headline that is too short for it. */
const lead = { line: 1.35, size: 18, tall: 20, below: 16 }

/** What stands over what is shown: a headline, and the whole sentence where that is too long for one. */
export interface Head {
  readonly headline: string
  readonly lead?: string
}

/** What the head of a slide says of the items under it. */
export interface Said<T> {
  readonly layout: Layout
  /** Of all items together, where they take several slides: each of those says so. Of some items, each slide's own. */
  readonly text: string | ((run: readonly T[]) => string)
  /** What the slide is about, in a few words. */
  readonly topic: string
}

/** The head of a part of a slide: a headline that its two lines hold; else a short one, with the sentence as it stands under it. */
export function headOfPart<T>(
  { briefing, labels }: Context,
  { layout, text: given, topic }: Said<T>,
  run: readonly T[] = [],
  part = 0,
  parts = 1,
): Head {
  const [text, numbered] =
    typeof given === 'string'
      ? [given, (words: string) => headlineOfPart(labels, words, part, parts)]
      : [given(run), (words: string) => words]
  const fits = (words: string) => linesOf(numbered(words), layout, isTall(briefing)) <= headline.most
  if (fits(text)) return { headline: numbered(text) }
  const short = topic !== text && fits(topic) ? topic : firstWords(text)
  return { headline: numbered(short), ...((part === 0 || typeof given !== 'string') && { lead: text }) }
}

/** The words of a head, as they are read. */
export function wordsOf({ headline: text, lead: sentence = '' }: Head): number {
  return countWords(text) + countWords(sentence)
}

/** Items on a slide, and what stands over them. */
export interface Part<T> {
  readonly run: readonly T[]
  readonly head: Head
}

/**
 * Items in parts that fit under their heads. Where one text stands over several parts, each head says which it is, which may take
 * a line more; and the whole sentence stands over the first alone.
 */
export function splitUnder<T>(
  context: Context,
  said: Said<T>,
  most: number,
  items: readonly T[],
  fits: (run: readonly T[], head: Head) => boolean,
): readonly Part<T>[] {
  const headFor = (run: readonly T[], parts: number) => headOfPart(context, said, run, run[0] === items[0] ? 0 : 1, parts)
  const under = (parts: number) => splitWhere(items, most, (run) => fits(run, headFor(run, parts)))
  const once = under(1)
  const parts = once.length === 1 ? once : under(once.length)
  return parts.map((run, part) => ({ run, head: headOfPart(context, said, run, part, parts.length) }))
}

/** What is left under the head of a slide. */
export function roomUnder(head: Head, layout: Layout, tall: boolean): number {
  return heights[tall ? 'tall' : 'wide'] - headHeight(head, layout, tall)
}

function headHeight({ headline: text, lead: sentence }: Head, layout: Layout, tall: boolean): number {
  const own = linesOf(text, layout, tall) * sizeOf(text, layout, tall).size * headline.line + (below[layout] ?? BELOW)
  if (sentence === undefined) return own
  const size = tall ? lead.tall : lead.size
  return own + countLines(sentence, size, WIDTH, 'strong') * size * lead.line + lead.below
}

function linesOf(text: string, layout: Layout, tall: boolean): number {
  const { size, width } = sizeOf(text, layout, tall)
  return countLines(text, size, width, 'headline')
}

function sizeOf(text: string, layout: Layout, tall: boolean): { readonly size: number; readonly width: number } {
  const length = headlineClass(text, tall)
  if (layout === 'bottom-line' && length === 'short-headline') return large
  return {
    size: (tall ? tallSizes : sizes)[length],
    width: length === 'long-headline' || length === 'longest-headline' ? WIDTH : headline.widest,
  }
}

/** Enough to tell a slide by; the whole stands under it. */
const FIRST = 60

function firstWords(text: string): string {
  const letters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment)
  if (letters.length <= FIRST) return text
  const start = letters.slice(0, FIRST).join('')
  const words = start.replace(/\s+\S*$/u, '') // matches " wor" of "two wor"; nothing of "oneword"
  return `${words.replace(/[\s\p{P}]+$/u, '')}…` // matches ", " at the end; not "word"
}
