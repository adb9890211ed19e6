import { findRatios, type Ratio } from '../../draft/figures/ratios.ts'
import { looseNumbers, magnitudes, smallNumbers } from '../../draft/lexicons/numbers.ts'
import { numberForm, numberOf, scaled } from '../../draft/numbers.ts'
import { latinPattern } from '../../draft/latin-pattern.ts'
import { qualifierBehind, qualifierBefore, type NumberQualifier } from './number-qualifiers.ts'

/** A number in a text, in digits or words. */
export interface Numeral {
  /** What stands there: "4.2 million", "third", "hundreds". */
  readonly text: string
  /** Its value; of "hundreds" the lower end of what the word covers. */
  readonly value: number
  readonly top?: number
  /** "third", "21st". */
  readonly kind: 'cardinal' | 'ordinal' | 'ratio'
  readonly qualifier: NumberQualifier
  readonly start: number
  readonly end: number
}

const ordinalWords =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )

/** "21st", "third"; not "thirds". */
const ordinal = latinPattern(
  `(?<![\\p{L}\\p{N}])(?:(?<digits>\\d+)(?:st|nd|rd|th)|(?<word>${ordinalWords.join('|')}))(?![\\p{L}\\p{N}])`,
  'giu',
)

/** Words that are numbers though they count nothing by themselves. */
const others: ReadonlyMap<string, number> = new Map([
  ['half a million', 5e5],
  ['half a billion', 5e8],
  ['zero', 0],
  ['once', 1],
  ['one', 1],
  ['dozen', 12],
  ['half', 0.5],
  ...smallNumbers,
])

const digits = '\\d{1,3}(?:[,\\u2009\\u202F\\u00A0]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?'
const small = [...smallNumbers.keys()].join('|')
const alone = [...others.keys(), ...looseNumbers.keys(), ...[...magnitudes.keys()].filter((word) => word.length > 2)]

/** "419", "4.2 million", "two hundred", "dozens", the "12" of "A12": a number is one whatever stands around it; not "someone". */
const cardinal = latinPattern(
  `(?<!\\d)(?<!\\d[.,])(?:${digits}|half a (?:million|billion)|(?<!\\p{L})an? (?:hundred|thousand|million) and (?:${small}|one)(?:-(?:${small}|one))?(?!\\p{L})|(?<!\\p{L})(?:an? )?(?:dozen|hundred|thousand|million|billion)(?!\\p{L})|(?<!\\p{L})(?!an? )(?:${numberForm}|${alone.join('|')})(?!\\p{L}))(?<magnitude> ?(?:hundred|thousand|million|billion|trillion|bn|mn|m|tn|k)(?![\\p{L}\\d]))?`,
  'giu',
)

/** What any number has in it; most texts have none, and need not be searched for each form. */
const numerical =
  /\d|\b(?:zero|on(?:e|ce)\b|twice|two|three|four|five|six|seven|eight|nine|ten|eleven|twelf|twelve|twent|thir|fort|fift|hundred|thousand|million|billion|trillion|dozen|score|half|halv|quarter|first|second|doubl|trebl|tripl|quadrupl)/i // "sixty"; not "office"

/** The numbers of a text in order, each but once; ratios ("a third", "doubled") besides, as what they measure. */
export function numeralsIn(text: string): Numeral[] {
  if (!numerical.test(text)) return []
  const ordinals = [...text.matchAll(ordinal)]
    .filter((match) => !isPart(text, match))
    .map((match) => {
      const { digits, word = '' } = match.groups ?? {}
      const value = digits === undefined ? ordinalWords.indexOf(word.toLowerCase()) + 1 : Number(digits)
      return numeral(text, match, 'ordinal', value)
    })
  const cardinals = [...text.matchAll(cardinal)]
    .filter(({ index }) => !ordinals.some((other) => other.start <= index && other.end > index))
    .flatMap((match) => {
      const value = valueOf(match[0], match.groups?.['magnitude'])
      return value === undefined
        ? []
        : [{ ...numeral(text, match, 'cardinal', value[0]), ...(value[1] !== undefined && { top: value[1] }) }]
    })
  const ratios = [...findRatios(text), ...partsIn(text)].map(({ value, words, start, end }) => ({
    ...{ text: words.trim(), value, kind: 'ratio' as const, start, end },
    qualifier: qualifierBefore(text.slice(0, start)),
  }))
  // "One in three" is one number, and so is "a third".
  const alone = [...ordinals, ...cardinals].filter(
    ({ start, end }) => !ratios.some((ratio) => start >= ratio.start && end <= ratio.end),
  )
  return [...alone, ...ratios].sort((a, b) => a.start - b.start)
}

/** "A tenth below": a share, though no noun follows. */
const part = new RegExp(
  `(?<=\\b(?:an?|one) )(?:${ordinalWords.slice(2).join('|')})(?= (?:below|above|under|off|up|down)\\b)`,
  'gi',
)

function partsIn(text: string): Ratio[] {
  return [...text.matchAll(part)].map(({ 0: words, index }) => ({
    ...{ value: Number((1 / (ordinalWords.indexOf(words.toLowerCase()) + 1)).toFixed(3)), words },
    ...{ start: index, end: index + words.length },
  }))
}

function isPart(text: string, { index }: RegExpMatchArray): boolean {
  return partsIn(text).some(({ start }) => start === index)
}

function numeral(text: string, match: RegExpMatchArray, kind: Numeral['kind'], value: number): Numeral {
  const start = match.index ?? 0
  const end = start + match[0].trimEnd().length
  const before = qualifierBefore(text.slice(0, start))
  return {
    text: match[0].trim(),
    value,
    kind,
    qualifier: before === 'exact' ? qualifierBehind(text.slice(end)) : before,
    start,
    end,
  }
}

function valueOf(match: string, magnitude = ''): readonly [number, number?] | undefined {
  const bare = match
    .slice(0, match.length - magnitude.length)
    .toLowerCase()
    .replace(/^an? (?!\w+ and )|[\u2009\u202F\u00A0]/gu, '') // "a hundred"; not "a hundred and six"; "1 200" with a thin space
  const value = others.get(bare) ?? magnitudes.get(bare) ?? numberOf(bare)
  if (typeof value !== 'number') return value
  const scale = magnitude.trim().toLowerCase()
  return Number.isNaN(value) ? undefined : [scaled(value, scale === 'k' ? 'thousand' : scale)]
}
