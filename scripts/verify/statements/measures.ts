import { currencies, currencyWords } from '../../draft/lexicons/amounts.ts'
import type { Numeral } from './numerals.ts'

/** A per cent sign or word behind a number, or behind the second of two. Matches " per cent", "%", "–15%"; not " people". */
const percent = /^(?: ?(?:–|-|to|and|or) ?\d[\d.,]*)?[ -]?(?:%|per ?cent\b|percent\b|percentage points?\b)/i

/** A sign or code before an amount. Matches "US$", "EUR ", "Rs " at the end; not "of ". */
const signBefore = /(?:\b[A-Z]{1,3}[$€£¥]|[$€£¥]|\b[A-Z]{3}|\bRs)\s?$/

/** ISO 4217. */
const codes = new Set(Intl.supportedValuesOf('currency'))

/** In what a number is measured by the sign or word that stands at it: "%", or a currency; undefined of a plain count. */
export function measureOf(text: string, { start, end }: Pick<Numeral, 'start' | 'end'>): string | undefined {
  const behind = text.slice(end, end + 24)
  if (percent.test(behind)) return '%'
  const sign = signBefore.exec(rangeBefore(text.slice(0, start)).slice(-6))?.[0].trim()
  const money = sign === undefined ? undefined : currencyOf(sign)
  if (money !== undefined) return money
  const word = /^(?:[ -](?:million|billion|thousand|trillion|m|bn))? ?(?<word>[€£¥]|\p{L}+)/iu.exec(behind)?.groups?.['word']
  return word === undefined ? undefined : currencyOf(currencyWords.get(word.toLowerCase()) ?? word)
}

/** Before the first of two numbers that a dash joins: "£" of "£90,000–". */
function rangeBefore(before: string): string {
  return before.replace(/\d[\d,.]*[–-]$/, '')
}

/** The measure that a figure's unit names: "%", "per cent", "US$", "euros"; undefined of "people". */
export function measureNamed(unit: string): string | undefined {
  if (/%|\bper ?cent|\bpercentage/i.test(unit)) return '%' // "% of the vote"; not "vote"
  const [first = ''] = unit.split(' ')
  return currencyOf(currencyWords.get(first.toLowerCase()) ?? first)
}

/** One name for a currency: "$" and "US$" are told as one, and so are "EUR" and "€". */
function currencyOf(sign: string): string | undefined {
  const name = currencies.get(sign) ?? (codes.has(sign) ? sign : undefined)
  return name === undefined ? undefined : (same.get(name) ?? name)
}

const same: ReadonlyMap<string, string> = new Map([
  ['$', 'US$'],
  ['USD', 'US$'],
  ['EUR', '€'],
  ['GBP', '£'],
  ['JPY', '¥'],
])
