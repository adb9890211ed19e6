import { smallNumbers } from '../../draft/lexicons/numbers.ts'
import { implicitNegators, negators } from '../lexicons/modality.ts'
import type { Grounds } from './grounds.ts'
import { measureOf } from './measures.ts'
import type { Numeral } from './numerals.ts'
import type { ReadText } from './read-text.ts'
import { stemOf } from './tokens.ts'

/** "50%" and "half". */
export function isSameShare(numeral: Numeral, text: ReadText, other: Numeral, quote: ReadText): boolean {
  const [a, b] = [shareOf(numeral, text), shareOf(other, quote)]
  return a !== undefined && b !== undefined && Math.abs(a - b) < 0.001
}

/** What follows from two numbers of the quote: "13 wins in 36" of 13 and 36, "more than doubled" of 310 and 640. */
export function isReckoned({ kind, value, text, qualifier }: Numeral, { quotes }: Grounds): boolean {
  if (kind !== 'ratio') return false
  const within = [...text.matchAll(/\d+/g)].map(Number) // "13 wins in 36"
  return quotes.some(({ counts }) => {
    const values = counts.map((other) => other.value)
    if (within.length === 2) return within.every((number) => values.includes(number))
    return values.some((from) => values.some((to) => from > 1 && to > from && isNearRatio(to / from, value, qualifier)))
  })
}

function isNearRatio(ratio: number, value: number, qualifier: Numeral['qualifier']): boolean {
  if (value < 2) return false
  if (qualifier === 'over') return ratio > value && ratio < value + 1
  return Math.abs(ratio - value) < value * (qualifier === 'exact' ? 0.02 : 0.1)
}

function shareOf(numeral: Numeral, { text }: ReadText): number | undefined {
  if (measureOf(text, numeral) === '%') return numeral.value / 100
  return numeral.value < 1 ? numeral.value : undefined
}

/** "The two camps" of "both camps", "one roof" of "the same roof", the "one" of "one half". */
export function isImplied({ text: word, value, end, kind }: Numeral, { text }: ReadText, { quotes }: Grounds): boolean {
  if (
    lengths.some(
      (each) =>
        each.value === value && each.unit.test(text.slice(end)) && each.said.test(quotes.map((quote) => quote.text).join(' ')),
    )
  )
    return true
  if (/\d/.test(word)) return false // "2"; not "two"
  if (kind === 'ordinal' && value === 1)
    return quotes.some(({ stems, text: given }) => firsts.some((stem) => stems.has(stem)) || /\bbefore any/.test(given))
  if (value === 1 && /^ (?:half|third|quarter|of (?:them|these|the))\b/.test(text.slice(end))) return true
  if (isInRatio(word, end, text, quotes)) return true
  const implying =
    value === 1 ? ['singl', 'same', 'sole'] : value === 2 ? ['both', 'between', 'neither', 'either', 'pair', 'twice'] : []
  return quotes.some(({ stems }) => implying.some((stem) => stems.has(stem)))
}

/** Lengths of time that have a word of their own. */
const lengths = [
  { value: 3, unit: /^ months\b/, said: /\bquarter/i },
  { value: 6, unit: /^ months\b/, said: /\bhalf/i },
  { value: 12, unit: /^ months\b/, said: /\byear/i },
  { value: 10, unit: /^ years\b/, said: /\bdecade/i },
  { value: 2, unit: /^ weeks\b/, said: /\bfortnight/i },
]

/** What is called the first of its kind by other words. */
const firsts = ['original', 'initial', 'earliest', 'begin', 'start', 'opening', 'earlier', 'former'].map(stemOf)

/** The "two" and the "three" of "two in three", where the quote has two thirds. */
function isInRatio(word: string, end: number, text: string, quotes: readonly ReadText[]): boolean {
  const around = text.slice(Math.max(0, end - word.length - 12), end + 12).toLowerCase()
  const [, part = '', whole = ''] = /(\p{L}+) in (\p{L}+)/u.exec(around) ?? []
  const share = (smallNumbers.get(part) ?? 1) / (smallNumbers.get(whole) ?? 1)
  return quotes.some(({ numerals }) => numerals.some(({ value }) => value < 1 && Math.abs(value - share) < 0.01))
}

/** "Three outbreaks" of "in 2004, 2010 and 2016": the number of what a list of the quote names. In words, up to twelve. */
export function isCountOfList({ value, text, kind }: Numeral, { quotes }: Grounds): boolean {
  if (kind !== 'cardinal' || value < 2 || value > 12 || /\d/.test(text)) return false
  return quotes.some((quote) => listsIn(quote.text).some((length) => length === value))
}

/** Of how many parts each list of a text is. Matches "2004, 2010 and 2016"; not "it rose, and they left". */
function listsIn(text: string): number[] {
  const lists =
    text.match(
      /(?:(?:[\p{L}\p{N}’'-]+ ){0,3}[\p{L}\p{N}’'-]+, )*(?:[\p{L}\p{N}’'-]+ ){0,3}[\p{L}\p{N}’'-]+,? and (?:[\p{L}\p{N}’'-]+)/gu,
    ) ?? []
  return lists.map((list) => list.split(', ').filter((part) => !/^and\b/.test(part)).length + 1)
}

/** What is left over between two numbers, or to a hundred per cent, where the statement gives those with it: anyone can reckon it. */
export function isLeft({ value }: Numeral, said: ReadText, quotes: readonly ReadText[]): boolean {
  const given = said.counts.filter((each) => quotes.some(({ counts }) => counts.some((other) => other.value === each.value)))
  // "Two in three lack it" where one in three has it.
  const isTurned = [said, ...quotes].some(({ tokens }) =>
    tokens.some(({ lower }) => negators.has(lower) || implicitNegators.has(lower) || lower === 'other'),
  )
  if (value < 1 && isTurned && quotes.some(({ counts }) => counts.some((other) => Math.abs(other.value + value - 1) < 0.01)))
    return true
  return given.some(
    (from) =>
      (measureOf(said.text, from) === '%' && from.value + value === 100) || given.some((to) => from.value - to.value === value),
  )
}

/** "The two" of those that the quote names, where it counts nothing. */
export function isPair({ value, text }: Numeral, quotes: readonly ReadText[]): boolean {
  return value === 2 && text.toLowerCase() === 'two' && quotes.every(({ counts }) => counts.length === 0)
}
