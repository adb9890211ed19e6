import type { Block } from '../read/report.ts'
import { foldText } from './fold-text.ts'
import { blockAt, rawPlaceOf, type ReportIndex } from './index-report.ts'
import type { Passage } from './verified.ts'

/**
 * What became of the search for a quote: it stands there; it stands there but begins or ends inside
 * of a word or number; it stands in several blocks, or not in the one that is named; it runs from one
 * block into another; or it is not there.
 */
export type Finding =
  | { readonly found: 'whole' | 'cut'; readonly passage: Passage }
  | { readonly found: 'several' | 'elsewhere'; readonly blocks: readonly Block[] }
  | { readonly found: 'across'; readonly from: Block; readonly to: Block }
  | { readonly found: 'nowhere' }

/** Letters of scripts that set no space between words can't tell where a word ends. */
const unspaced = '\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}'
const letter = `[[\\p{L}\\p{M}]--[${unspaced}]]`

/** Between two letters. Matches at the bar in "un|able"; not in "lone-|wolves". */
const insideWord = new RegExp(`(?<=${letter})\\|(?=${letter})|\\|(?=\\p{M})`, 'v')

/** Inside a number, or between it and its unit. Matches at the bar in "2,|100", "1|9" and "4|m"; not in "2019.|" and not in "end|3", a footnote. */
const insideNumber = /(?<=\p{Nd})\|(?=[\p{Nd}\p{L}])|(?<=\p{Nd}[.,])\|(?=\p{Nd})|(?<=\p{Nd})\|(?=[.,]\p{Nd})/u

/**
 * Finds the block in which a quote stands, and where in it: the first place in the block counts.
 *
 * @param block the id of the block that is meant, which has to be named where the quote stands in several
 */
export function findPassage(index: ReportIndex, quote: string, block?: string): Finding {
  const words = foldText(quote).text.trim()
  if (words === '') return { found: 'nowhere' }
  let cut: number | undefined
  const whole = new Map<Block, number>()
  for (let at = index.text.indexOf(words); at >= 0; at = index.text.indexOf(words, at + 1)) {
    if (isInside(index.text, at) || isInside(index.text, at + words.length)) cut ??= at
    else {
      const found = index.blocks[blockAt(index.starts, at)]!
      if (!whole.has(found)) whole.set(found, at)
    }
  }
  const meant = block === undefined ? [...whole] : [...whole].filter(([{ id }]) => id === block)
  const [first, second] = meant
  if (first !== undefined && second === undefined) return { found: 'whole', passage: passageAt(index, first[1], words.length) }
  if (whole.size > 0) return { found: first === undefined ? 'elsewhere' : 'several', blocks: [...whole.keys()] }
  if (cut !== undefined) return { found: 'cut', passage: passageAt(index, cut, words.length) }
  return findAcross(index, words)
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

function findAcross(index: ReportIndex, words: string): Finding {
  const at = index.flat.indexOf(words)
  if (at < 0) return { found: 'nowhere' }
  const [from, to] = [at, at + words.length - 1].map((offset) => index.blocks[blockAt(index.starts, offset)]!)
  return { found: 'across', from: from!, to: to! }
}
