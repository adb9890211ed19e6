import { irregularPlurals } from '../../draft/lexicons/amounts.ts'
import { emptyWords } from '../../draft/lexicons/openers.ts'
import { scaled } from '../../draft/numbers.ts'
import type { Figure } from '../verified.ts'
import type { Grounds } from './grounds.ts'
import { measureNamed, measureOf } from './measures.ts'
import type { Numeral } from './numerals.ts'
import type { ReadText } from './read-text.ts'
import { tokensOf, type Token } from './tokens.ts'

/** Units of money that are written in signs, and codes. */
export const signs = new Set(['us', 'usd', 'eur', 'gbp', 'chf'])

/** The numbers of the quote that have a figure's value; of a range its upper end. */
export function numeralsFor({ value, qualifier }: Figure, { quotes }: Grounds): Numeral[] {
  const numerals = quotes
    .flatMap((quote) => quote.counts)
    .filter(({ kind }) => (qualifier === 'fraction') === (kind === 'ratio') || kind === 'cardinal')
  const scales = quotes.length > 1 ? scalesIn(quotes[1]!.text) : [] // A column's head says in what its cells count.
  if (typeof value === 'number')
    return numerals.filter(
      (other) => other.top === undefined && [undefined, ...scales].some((scale) => scaled(other.value, scale) === value),
    )
  const [low, high] = value
  const loose = numerals.filter((other) => other.value === low && other.top === high)
  const hasLow = numerals.some((other) => other.value === low || scaledLike(other.value, low))
  return loose.length > 0 ? loose : hasLow ? numerals.filter((other) => other.value === high) : []
}

/** "million" in "Loans (€ million)". */
function scalesIn(head: string): string[] {
  return head.match(/\b(?:thousand|million|billion|m|bn)s?\b(?![²³])/g)?.map((word) => word.replace(/s$/, '')) ?? []
}

/** It counts what was named before. Matches " of them", " of those."; not " of those who". */
const goesOn = /^ of (?:them|these|those)\b(?! \w)|^ of them\b/

/** Its noun is left out, and stands before. Matches ".", ", and" of "it had 260."; not " vans". */
const isElided = /^(?:[.;,]|$)/

/** Words from a number to what it counts: "419 of the more serious operations". */
const NEAR = 8
const CLOSE = 4

/**
 * Whether a number of the quote counts what the figure counts: in a row it stands in the column that the label names,
 * in a sentence what is counted stands near it. So no figure takes the number of its neighbour.
 */
export function isOfFigure({ text, start, end }: Numeral, { unit, label }: Figure, { quotes: [quote, head] }: Grounds): boolean {
  if (quote === undefined) return false
  if (quote.block?.kind === 'row') return isInColumn(start, quote.text, head?.text ?? '', `${label}: ${unit}`)
  const units = new Set(tokensOf(unit).flatMap(({ lower, stem }) => (emptyWords.has(lower) || signs.has(lower) ? [] : [stem])))
  const isNamedBefore = quote.tokens.some((token) => token.end <= start && units.has(token.stem))
  if (units.size === 0 || (isNamedBefore && (goesOn.test(quote.text.slice(end)) || isElided.test(quote.text.slice(end)))))
    return true
  const from = Math.max(...['. ', '; ', '? '].map((mark) => quote.text.lastIndexOf(mark, start)))
  const to = quote.text.slice(end).search(/[.;?] /) // "closed. The"; not "1.3"
  const own = quote.tokens.filter((token) => token.start > from && (to < 0 || token.end <= end + to))
  const around = (words: number): Token[] => [
    ...own.filter((token) => token.end <= start).slice(-words),
    ...own.filter((token) => token.start >= start).slice(0, words),
  ]
  if (around(NEAR).some(({ stem }) => units.has(stem)) || ![...units].some((stem) => quote.stems.has(stem))) return true
  // "Replaced five of them": what is counted stands further back, and the label tells of this number.
  const said = tokensOf(label).flatMap(({ lower, stem }) => (emptyWords.has(lower) ? [] : [stem]))
  return label.includes(text) || around(CLOSE).some(({ stem, lower }) => said.includes(stem) && !emptyWords.has(lower))
}

/** Words between a number and what it counts, and what ends its noun phrase. */
const PHRASE = 7
const ends = new Set(
  'and or but nor which who that whose where when while is are was were be been has have had will would may might could can did do does in on at to for from by with as than into since until after before during under over among between'.split(
    ' ',
  ),
)

/**
 * Whether a number counts its figure's unit: it is written in the same per cent or currency; the noun stands in the noun
 * phrase behind it ("419 of the more serious operations"), or the number has none there ("of four fronts, two").
 */
export function isCountedBy(numeral: Numeral, { unit }: Figure, { quotes: [quote, head] }: Grounds): boolean {
  if (quote === undefined || numeral.kind === 'ratio') return true
  if (quote.block?.kind === 'row') return isHeadOf(numeral.start, quote.text, head?.text ?? '', unit)
  const measure = measureOf(quote.text, numeral)
  const named = measureNamed(unit)
  const phrase = phraseBehind(numeral, quote)
  // "Seven of them children" counts what was named before.
  const isAlone = goesOn.test(quote.text.slice(numeral.end)) || !phrase.some(({ lower }) => isPlural(lower))
  if (measure !== undefined) return measure === named
  // "It had US$ 131 million before, and 84 million now."
  if (named !== undefined) return isAlone && quote.counts.some((other) => measureOf(quote.text, other) === named)
  const stems = tokensOf(unit).flatMap(({ lower, stem }) => (emptyWords.has(lower) ? [] : [stem]))
  const last = stems.at(-1)
  // Whether the quote has it at all is told by another check.
  return isAlone || last === undefined || !quote.stems.has(last) || phrase.some(({ stem }) => stems.includes(stem))
}

/** "Gates", "men"; not "fewer", "remain". What is counted in more than one is a plural. */
function isPlural(word: string): boolean {
  return /[^su]s$/.test(word) || (irregularPlurals as readonly string[]).includes(word)
}

/** The words behind a number up to where its noun phrase ends: a verb, a preposition but for "of", a mark, or another number. */
function phraseBehind({ end }: Numeral, { tokens, text, counts }: ReadText): Token[] {
  const behind = tokens.filter(({ start }) => start >= end).slice(0, PHRASE)
  const stop = behind.findIndex(({ start, lower }, at) => {
    const between = text.slice(at === 0 ? end : behind[at - 1]!.end, start)
    const isOther = counts.some((other) => other.start >= end && other.start <= start && other.end > (behind[at - 1]?.end ?? end))
    // "Two of the nine affiliates" are affiliates.
    return (
      ends.has(lower) || /[,.;:()—–?!]/.test(between) || (isOther && !behind.slice(0, at).some((word) => word.lower === 'of'))
    )
  })
  return stop < 0 ? behind : behind.slice(0, stop)
}

/** Of a table: no word of the unit heads another column, unless its own column is headed so, too. */
function isHeadOf(at: number, row: string, head: string, unit: string): boolean {
  const heads = head.split('\t')
  const column = row.slice(0, at).split('\t').length - 1
  const isNamed = (name: string): boolean => name !== '' && unit.toLowerCase().includes(name.toLowerCase())
  return (
    row.split('\t').length !== heads.length
    || isNamed(heads[column] ?? '')
    || !heads.some((name, index) => index > 0 && isNamed(name))
  )
}

/** Where the label names a column by its head, the cell of that column; any cell where it names none. */
function isInColumn(at: number, row: string, head: string, label: string): boolean {
  const heads = head.split('\t')
  const cells = row.split('\t')
  const column = heads.findIndex((name, index) => index > 0 && name !== '' && label.includes(name))
  if (column < 0 || cells.length !== heads.length) return true
  const start = cells.slice(0, column).join('\t').length + 1
  return at >= start && at < start + cells[column]!.length
}

/** The "4" of "4 to 5 million". */
function scaledLike(value: number, low: number): boolean {
  return [1e2, 1e3, 1e6, 1e9, 1e12].some((scale) => value * scale === low)
}

/** The same number in the quotes; where one is as exact as here, none that is not. */
export function sameIn({ value, top, qualifier }: Numeral, quotes: readonly ReadText[]): Numeral[] {
  const same = quotes.flatMap(({ counts }) => counts.filter((other) => other.value === value && other.top === top))
  const exact = same.filter((other) => other.qualifier === qualifier)
  return exact.length > 0 ? exact : same
}
