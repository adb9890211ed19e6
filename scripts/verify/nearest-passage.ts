import type { Block } from '../read/report.ts'
import { alignWords, wordsIn, type Word } from './align-words.ts'
import { findWindows, type NumberedWords } from './find-windows.ts'
import { foldText } from './fold-text.ts'
import { rawPlaceOf, type ReportIndex } from './index-report.ts'

/** The passage of the report that a quote is nearest to, and how they first differ. */
export interface NearestPassage {
  readonly block: Block
  /** As the report writes it. */
  readonly text: string
  /** The first words that differ, on each side; empty where the other side has words in addition. */
  readonly differing: { readonly quote: string; readonly report: string }
}

/** Of a longer quote, so many words around the first difference are compared. */
const LONGEST = 300
/** With a smaller share of words in common, two passages are not near each other. */
const LEAST_SHARED = 1 / 3

/** For each quote that stands nowhere, the nearest passage; `undefined` where none is near. */
export function nearestPassages(index: ReportIndex, quotes: readonly string[]): (NearestPassage | undefined)[] {
  const needles = quotes.map((quote) => stretchOf(index, wordsIn(foldText(quote).text)))
  const vocabulary = new Map([...new Set(needles.flat().map(({ bare }) => bare))].map((bare, number) => [bare, number]))
  const numbered = needles.map((needle) => needle.map(({ bare }) => vocabulary.get(bare)!))
  const words = numberWords(index, vocabulary)
  const windows = findWindows(numbered, words)
  return needles.map((needle, number) => {
    const window = windows[number]
    return window && compare(index, needle, words.offsets[window.from]!, words.offsets[window.to] ?? index.text.length)
  })
}

/** A quote that is not too long to be compared, or the part of it in which the first difference lies. */
function stretchOf({ text }: ReportIndex, words: readonly Word[]): readonly Word[] {
  if (words.length <= LONGEST) return words
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (text.includes(joined(words.slice(0, middle)))) low = middle
    else high = middle - 1
  }
  const from = Math.max(0, low - LONGEST / 2)
  return words.slice(from, from + LONGEST)
}

/** Numbers the words of a report, and tells where each of them begins in the index's text. */
function numberWords(
  { text, starts }: ReportIndex,
  vocabulary: ReadonlyMap<string, number>,
): NumberedWords & { offsets: number[] } {
  const numbers: number[] = []
  const offsets: number[] = []
  const firsts = text.split('\n').map((block, number) => {
    const first = numbers.length
    for (const { bare, at } of wordsIn(block)) {
      numbers.push(vocabulary.get(bare) ?? -1)
      offsets.push(starts[number]! + at)
    }
    numbers.push(-1)
    offsets.push(starts[number]! + block.length)
    return first
  })
  return { numbers: Int32Array.from(numbers), starts: firsts, offsets }
}

/** @param from the offset of the part of the index's text in which the passage lies, `to` the one behind it */
function compare(index: ReportIndex, needle: readonly Word[], from: number, to: number): NearestPassage | undefined {
  const words = wordsIn(index.text.slice(from, to))
  const { start, end, same, quote, report } = alignWords(needle, words)
  const [first, last] = [words[start], words[end - 1]]
  if (first === undefined || last === undefined || same < needle.length * LEAST_SHARED) return undefined
  const raw = rawPlaceOf(index, from + first.at, from + last.at + last.text.length)
  const text = raw.block.text.slice(raw.start, raw.end)
  return { block: raw.block, text, differing: { quote: joined(quote), report: joined(report) } }
}

function joined(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(' ')
}
