import { findAttribution } from './attribution.ts'
import type { Figure, Qualifier } from './briefing.ts'
import { findDates } from './dates.ts'
import type { TakeId } from './ids.ts'
import { currencies, currencyWords, durations, numberedThings, qualifierWords } from './lexicons/numbers.ts'
import { months } from './lexicons/months.ts'
import { countedThing, labelAround } from './labels.ts'
import { numberForm, numberOf, scaled } from './numbers.ts'
import { wordsOf, type Sentence } from './sentences.ts'

type Groups = Readonly<Record<string, string | undefined>>

/** Longest first, each safe inside a regular expression. */
const anyOf = (words: readonly string[]): string =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map((each) => each.replace(/[$.]/g, '\\$&'))
    .join('|') // "US$"; not "USD"

const before = `(?:(?<qualifier>${anyOf(Object.keys(qualifierWords))}) ?)?(?:(?<currency>${anyOf(Object.keys(currencies))}) ?)?`
const magnitude = '(?: ?(?<magnitude>hundred|thousand|million|billion|trillion|bn|mn|m|tn)(?![\\p{L}\\d]))?'
const after = `${magnitude}(?<percent> ?%| per ?cent\\b)?(?: (?<money>${anyOf(Object.keys(currencyWords))})\\b)?`

/** "over 419", "US$ 4.2m", "60 per cent", "20 to 30", "four"; not "A4", "10:30", "34-year-old". */
const quantity = new RegExp(
  `(?<![\\p{L}\\p{N}.,:/#§-])${before}(?<number>${numberForm})(?:(?: ?[–-] ?| to )(?<high>\\d[\\d,.]*\\d|\\d))?${after}(?![\\p{L}\\p{N}:/-]|[.,]\\d)`,
  'giu',
)

/** Numbers with what they count or measure: counts, percentages and money. */
export function draftFigures(sentences: readonly Sentence[], takeId: TakeId): Figure[] {
  return sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(quantity)].flatMap((match) => figureOf(match, sentence, takeId)),
  )
}

function figureOf(match: RegExpMatchArray, { text, block }: Sentence, takeId: TakeId): Figure[] {
  const groups: Groups = match.groups ?? {}
  const [start, end] = [match.index ?? 0, (match.index ?? 0) + match[0].length]
  const unit = unitOf(groups, text.slice(end))
  if (unit === undefined || isNoQuantity(groups, text.slice(0, start), text.slice(end), unit)) return []
  const attribution = findAttribution(text)
  const asOf = yearOf(text)
  const label = labelAround(text, start, end)
  if (label === '') return []
  return [
    {
      id: takeId(`s${block.section}`, `${groups['number']} ${unit === '%' ? 'percent' : unit} ${label}`),
      ...amountOf(groups),
      ...wordsFor(groups),
      unit,
      label,
      ...(asOf !== undefined && { as_of: asOf }),
      ...(attribution && { by: attribution.by, kind: attribution.kind }),
      quote: text,
      draft: true,
    },
  ]
}

function amountOf(groups: Groups): Pick<Figure, 'value' | 'qualifier'> {
  const value = numberOf(groups['number'] ?? '')
  const qualifier: Qualifier = qualifierWords[groups['qualifier']?.toLowerCase() ?? ''] ?? 'exact'
  if (typeof value !== 'number') return { value, qualifier: 'about' }
  const low = scaled(value, groups['magnitude'])
  if (groups['high'] === undefined) return { value: low, qualifier }
  return { value: [low, scaled(Number(groups['high'].replaceAll(',', '')), groups['magnitude'])], qualifier: 'range' }
}

/** What it counts or measures; undefined where that can't be told. */
function unitOf(groups: Groups, rest: string): string | undefined {
  if (groups['percent'] !== undefined) return '%'
  const sign = groups['currency']
  if (sign !== undefined) return currencies[sign.toUpperCase()]
  if (groups['money'] !== undefined) return currencyWords[groups['money']]
  return countedThing(rest)
}

function isNoQuantity(groups: Groups, prior: string, rest: string, unit: string): boolean {
  const { number = '', high, qualifier, currency, percent, money } = groups
  if (high !== undefined && !(Number(high.replaceAll(',', '')) > Number(number.replaceAll(',', '')))) return true
  if (currency !== undefined || percent !== undefined || money !== undefined) return false
  const last = wordsOf(prior).at(-1)?.toLowerCase() ?? ''
  const next = wordsOf(rest)[0] ?? ''
  const isYear = /^(?:1[5-9]|20)\d\d$/.test(number) && qualifier === undefined // "2019"; not "2,019"
  const isDate = months.some(
    (month) => month === next || (month.toLowerCase() === last && prior.trimEnd().endsWith(last.slice(1))),
  )
  const namesIt =
    (numberedThings as readonly string[]).includes(last)
    || (number === 'two' && ['the', 'these', 'those', 'both', 'other'].includes(last))
  const lasts = [unit.split(' ').at(-1), next].some((each) => (durations as readonly string[]).includes(each ?? ''))
  return isYear || isDate || namesIt || lasts
}

/** The one date that the sentence gives. */
function yearOf(text: string): string | undefined {
  const [date, ...more] = findDates(text)
  return date !== undefined && ['in', 'on', 'during', 'of'].includes(date.lead) && more.length === 0 ? date.date : undefined
}

function wordsFor(groups: Groups): Pick<Figure, 'wording' | 'words'> {
  const wording = groups['qualifier']?.toLowerCase()
  const loose = typeof numberOf(groups['number'] ?? '') !== 'number'
  return {
    ...(wording !== undefined && wording !== qualifierWords[wording] && { wording }),
    ...(loose && groups['number'] !== undefined && { words: groups['number'].toLowerCase() }),
  }
}
