/** Amounts in digits and words: how much, and of what. */

import type { Annotated } from '../annotate.ts'
import type { Figure, Qualifier } from '../briefing.ts'
import { countedThing } from '../counted-thing.ts'
import { currencies, currencyWords, qualifiersBehind, qualifierWords, verbBefore } from '../lexicons/amounts.ts'
import { isNoQuantity } from './no-quantity.ts'
import { numberForm, numberOf, scaled } from '../numbers.ts'
import type { Ratio } from './ratios.ts'
import { latinPattern } from '../latin-pattern.ts'

export type Groups = Readonly<Record<string, string | undefined>>

/** Longest first, each safe inside a regular expression. */
const anyOf = (words: readonly string[]): string =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map((each) => each.replace(/[$.]/g, '\\$&'))
    .join('|') // "US$"; not "USD"

/** Codes of ISO 4217, but for those that are words in capitals, too. */
const codes = Intl.supportedValuesOf('currency').filter((code) => !['ALL', 'TOP', 'CUP'].includes(code))

/** Signs and codes of money, as alternatives of a pattern. */
export const sign = anyOf([...currencies.keys(), ...codes])

const magnitude = (name: string): string =>
  `(?: ?(?<${name}>hundred|thousand|million|billion|trillion|bn|mn|m|tn|k)(?![\\p{L}\\d]))?`

const before = `(?:(?<qualifier>${anyOf([...qualifierWords.keys()])}) ?)?(?:(?<currency>${sign})(?: |(?=\\d)))?`

const high = `(?:(?: ?[–-] ?| (?:to|or) | and(?<=\\bbetween [^;]{1,30} and) )(?:(?:${sign})(?: |(?=\\d)))?(?<high>${numberForm})${magnitude('highMagnitude')})?`

const after = `(?<percent>[ -]?%| ?per ?cent\\b| percent\\b| percentage points?\\b)?(?: (?<money>${anyOf([...currencyWords.keys()])})\\b)?(?: (?<behind>${anyOf([...qualifiersBehind.keys()])})\\b)?`

/** "over 419", "US$ 4.2m", "60 per cent", "20 to 30", "four"; not "A4", "10:30", "34-year-old". */
export const quantity = latinPattern(
  `(?<![\\p{L}\\p{N}.,:/#§–-]|\\p{N} )(?<between>between |from )?${before}(?<number>half a (?:million|billion|dozen)|${numberForm}|one)${magnitude('magnitude')}${high}${after}(?![\\p{L}\\p{N}:/]|-\\p{L}|[.,]\\d)`,
  'giu',
)

/** An amount where it stands in its sentence. */
export interface Amount {
  readonly value: Figure['value']
  readonly qualifier: Qualifier
  readonly unit: string | undefined
  readonly wording?: string
  readonly words?: string
  readonly start: number
  readonly end: number
}

export function countsOf(match: RegExpMatchArray, { sentence: { text }, dates }: Annotated, ratios: readonly Ratio[]): Amount[] {
  const groups = withoutWords(match.groups ?? {}, text.slice(0, match.index))
  const [start, end] = [match.index ?? 0, (match.index ?? 0) + match[0].length]
  const overlaps = (other: { readonly start: number; readonly end: number }): boolean => start < other.end && end > other.start
  const numberAt = text.indexOf(groups['number'] ?? '', start)
  if (ratios.some(overlaps) || dates.some((date) => numberAt < date.end && numberAt >= date.start)) return []
  const rest = text.slice(end)
  const unit = unitOf(groups, rest)
  if (isNoQuantity(groups, text.slice(0, numberAt).replace(/(?:between|from) $/i, ''), rest, unit)) return [] // "from "
  return amountsOf(groups).map((amount) => ({ ...amount, ...wordsFor(groups), unit, start, end }))
}

/** A code is in capitals: "try 4" has none. And what "adds up to 4" is no less than that. */
function withoutWords({ currency, qualifier, ...groups }: Groups, prior: string): Groups {
  const isCode = currency === undefined || currency === currency.toUpperCase() || currencies.has(currency)
  const isOfVerb = verbBefore.get(qualifier?.toLowerCase() ?? '')?.test(prior) === true
  return { ...groups, ...(isCode && { currency }), ...(!isOfVerb && { qualifier: qualifier ?? groups['behind'] }) }
}

/** One amount, or two where "from 15 to 50" tells of a change and "3–1" of a match. */
function amountsOf(groups: Groups): Pick<Amount, 'value' | 'qualifier'>[] {
  const { number = '', high: top, between = '' } = groups
  const value = /^half a /i.test(number)
    ? scaled(0.5, number.split(' ').at(-1))
    : numberOf(number === 'one' || number === 'One' ? '1' : number)
  const qualifying = groups['qualifier']?.toLowerCase() ?? ''
  const qualifier: Qualifier = qualifierWords.get(qualifying) ?? qualifiersBehind.get(qualifying) ?? 'exact'
  if (typeof value !== 'number') return [{ value, qualifier: 'about' }]
  const low = scaled(value, groups['magnitude'] ?? (top === undefined ? undefined : groups['highMagnitude']))
  if (top === undefined) return [{ value: low, qualifier }]
  const second = numberOf(top)
  if (typeof second !== 'number') return [{ value: low, qualifier }]
  const up = scaled(second, groups['highMagnitude'])
  if (between.toLowerCase() !== 'from ' && low < up) return [{ value: [low, up], qualifier: 'range' }]
  return [low, up].map((each) => ({ value: each, qualifier: 'exact' as const }))
}

/** Whether a unit is a currency. */
export function isMoney(unit: string): boolean {
  return [currencies, currencyWords].some((all) => all.has(unit) || [...all.values()].includes(unit)) || codes.includes(unit)
}

/** What it counts or measures; undefined where no noun follows at once. */
function unitOf(groups: Groups, rest: string): string | undefined {
  if (groups['percent'] !== undefined) return '%'
  const { currency, money } = groups
  if (currency !== undefined) return currencies.get(currency.toUpperCase()) ?? currency
  if (money !== undefined) return currencyWords.get(money)
  return countedThing(rest)
}

function wordsFor(groups: Groups): Pick<Figure, 'wording' | 'words'> {
  const wording = groups['qualifier']?.toLowerCase()
  const loose = typeof numberOf(groups['number'] ?? '') !== 'number'
  return {
    ...(wording !== undefined && wording !== qualifierWords.get(wording) && { wording }),
    ...(loose && groups['number'] !== undefined && { words: groups['number'].toLowerCase() }),
  }
}
