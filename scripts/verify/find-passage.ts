import type { Block } from '../read/report.ts'
import { foldText } from './fold-text.ts'
import { blockAt, rawPlaceOf, type ReportIndex } from './index-report.ts'
import type { Passage } from './verified.ts'

/**
 * What became of the search for a quote: it stands there; it stands there but begins or ends inside
 * of a word or number; it stands in several places, or not in the one that is named; it runs from one
 * block into another; or it is not there.
 */
export type Finding =
  | { readonly found: 'whole' | 'cut'; readonly passage: Passage }
  | { readonly found: 'several' | 'elsewhere'; readonly places: readonly QuotePlace[] }
  | { readonly found: 'across'; readonly from: Block; readonly to: Block }
  | { readonly found: 'nowhere' }

/** One of the places where a quote stands. */
export interface QuotePlace {
  readonly block: Block
  /** As an item names it: the id of the block, and which in that block it is where the quote stands in it more than once: `s2p3/2`. */
  readonly at: string
}

/** Letters of scripts that set no space between words can't tell where a word ends. */
const unspaced = '\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}'
const letter = `[[\\p{L}\\p{M}]--[${unspaced}]]`

/** Between two letters. Matches at the bar in "un|able"; not in "lone-|wolves". */
const insideWord = new RegExp(`(?<=${letter})\\|(?=${letter})|\\|(?=\\p{M})`, 'v')

/** Inside a number, or between it and its unit. Matches at the bar in "2,|100", "1|9" and "4|m"; not in "2019.|" and not in "end|3", a footnote. */
const insideNumber = /(?<=\p{Nd})\|(?=[\p{Nd}\p{L}])|(?<=\p{Nd}[.,])\|(?=\p{Nd})|(?<=\p{Nd})\|(?=[.,]\p{Nd})/u

/**
 * Finds the block in which a quote stands, and where in it.
 *
 * @param at the place that is meant, which has to be named where the quote stands in several
 */
export function findPassage(index: ReportIndex, quote: string, at?: string): Finding {
  const words = foldText(quote).text.trim()
  if (words === '') return { found: 'nowhere' }
  const { whole, cut } = offsetsOf(index.text, words)
  const places = placesOf(index, whole)
  const meant = at === undefined ? places : places.filter(({ block, number }) => [block.id, `${block.id}/${number}`].includes(at))
  const [first, second] = meant
  if (first !== undefined && second === undefined)
    return { found: 'whole', passage: passageAt(index, first.offset, words.length) }
  if (first !== undefined) return { found: 'several', places: meant }
  if (places.length > 0) return { found: 'elsewhere', places }
  if (cut !== undefined) return { found: 'cut', passage: passageAt(index, cut, words.length) }
  return findAcross(index, words)
}

/** Where words stand in a text, and the first place where they begin or end inside of a word or number. */
function offsetsOf(text: string, words: string): { readonly whole: readonly number[]; readonly cut: number | undefined } {
  const all: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) all.push(at)
  const isWhole = (at: number): boolean => !isInside(text, at) && !isInside(text, at + words.length)
  return { whole: all.filter(isWhole), cut: all.find((at) => !isWhole(at)) }
}

function placesOf(
  index: ReportIndex,
  offsets: readonly number[],
): (QuotePlace & { readonly offset: number; readonly number: number })[] {
  const byBlock = Map.groupBy(offsets, (offset) => index.blocks[blockAt(index.starts, offset)]!)
  return [...byBlock].flatMap(([block, own]) =>
    own.map((offset, before) => {
      const number = before + 1
      return { block, offset, number, at: own.length === 1 ? block.id : `${block.id}/${number}` }
    }),
  )
}

function isInside(text: string, at: number): boolean {
  const around = `${text.slice(Math.max(0, at - 2), at)}|${text.slice(at, at + 2)}`
  return insideWord.test(around) || insideNumber.test(around)
}

function passageAt(index: ReportIndex, at: number, length: number): Passage {
  const { block, start, end } = rawPlaceOf(index, at, at + length)
  const { id, section, paragraph, text } = block
  return { text: text.slice(start, end), block: id, section, paragraph, start, end }
}

/** Fewer words stand somewhere in any report. */
const FEWEST = 3

/** What runs from one block into the next, or from one into another with a heading left out between them. */
function findAcross(index: ReportIndex, words: string): Finding {
  const at = index.flat.indexOf(words)
  const ends = at < 0 ? endsOfParts(index.text, words) : ([at, at + words.length - 1] as const)
  if (ends === undefined) return { found: 'nowhere' }
  const [from, to] = ends.map((offset) => index.blocks[blockAt(index.starts, offset)]!)
  return from === to ? { found: 'nowhere' } : { found: 'across', from: from!, to: to! }
}

/** Where the first words of a quote begin, as many as stand there as they are, and where the others do. */
function endsOfParts(text: string, quote: string): readonly [number, number] | undefined {
  const words = quote.split(' ')
  let count = FEWEST
  while (count < words.length && text.includes(words.slice(0, count + 1).join(' '))) count++
  const [first, rest] = [words.slice(0, count).join(' '), words.slice(count)]
  const ends = [text.indexOf(first), text.indexOf(rest.join(' '))] as const
  return rest.length >= FEWEST && ends.every((end) => end >= 0) ? ends : undefined
}
