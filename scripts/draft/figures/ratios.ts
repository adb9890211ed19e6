import { fractions, multiples, smallNumbers } from '../lexicons/numbers.ts'
import { numberOf } from '../numbers.ts'
import { latinPattern } from '../latin-pattern.ts'

/** A share or a multiple in words, where it stands in a text. */
export interface Ratio {
  readonly value: number
  readonly words: string
  readonly start: number
  readonly end: number
}

const small = [...smallNumbers.keys()].join('|')
const parts = [...fractions.keys()].join('|')
const count = `\\d{1,3}|one|${small}`

/** Each gives the groups `top` and `bottom`, or `multiple`. */
const forms: readonly RegExp[] = [
  latinPattern(
    `\\b(?<top>${count})(?: (?!left|remaining)\\p{Ll}[\\p{L}-]+){0,2} (?:in|out of)(?: every)? (?<bottom>${count})\\b(?! (?:days|weeks|months|years|hours|minutes|languages|countries|towns|cities|places|stages|phases|parts|lines|rooms|volumes|per ?cent)\\b| ?%)`,
    'giu',
  ), // "one patient in three", "two out of five"; not "one in May"
  latinPattern(
    `\\b(?<top>an?|one|${small})[ -](?<part>${parts})\\b(?= (?:of|more|less|fewer|higher|lower|larger|smaller|as)\\b|[,.;)]| (?:its|their|the)\\b|$| \\p{Ll}+s\\b)`,
    'giu',
  ), // "a third of", "two thirds."; not "a third voice"
  latinPattern(`\\b(?<top>${small})[ -](?<part>(?:third|fifth|sixth|seventh|eighth|ninth|tenth)s)\\b`, 'giu'), // "two thirds were"; not "a third was"
  latinPattern(`(?<=\\bby )(?<top>an?|one|${small})[ -](?<part>${parts})\\b`, 'giu'), // "by a quarter in 2023"; not "a quarter in"
  latinPattern(
    `(?<![-\\p{L}])\\b(?<part>half)\\b(?= (?:of|its|their|the|an?|as|that|this|those|were|was|are|is|have|has|had|since|in|by|from|between|after|to|for|within|over)\\b(?! (?:million|billion|hundred|thousand|dozen))|[,.;]|$)`,
    'giu',
  ), // "half of its"; not "half-hour", "the first half"
  latinPattern(`\\b(?<multiple>${[...multiples.keys()].join('|')})\\b`, 'giu'), // "doubled"; not "double"
  /\b(?<multiple>twice|three times|four times|five times|ten times) (?=as (?:many|much|large|big|high)\b|the \p{L}+|what\b|its\b|that\b)/giu, // "twice as many"; not "twice a week"
]

const timesAs: ReadonlyMap<string, number> = new Map(
  Object.entries({
    twice: 2,
    'three times': 3,
    'four times': 4,
    'five times': 5,
    'ten times': 10,
  }),
)

/** The ratios of a text, in its order, to three digits. */
export function findRatios(text: string): Ratio[] {
  const found: Ratio[] = []
  for (const form of forms) {
    for (const match of text.matchAll(form)) {
      const [start, end] = [match.index, match.index + match[0].length]
      const value = valueOf(match.groups ?? {})
      if (
        value === undefined
        || isNoRatio(text.slice(0, start), match[0])
        || found.some((other) => start < other.end && end > other.start)
      )
        continue
      found.push({ value: Number(value.toFixed(3)), words: match[0].toLowerCase(), start, end })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function valueOf({ top, bottom, part, multiple }: Readonly<Record<string, string | undefined>>): number | undefined {
  if (multiple !== undefined) return multiples.get(multiple.toLowerCase()) ?? timesAs.get(multiple.toLowerCase())
  const over = top === undefined || /^(?:an?|one)$/i.test(top) ? 1 : numberOf(top) // "a"; not "two"
  const under =
    part === undefined
      ? bottom === undefined
        ? undefined
        : /^one$/i.test(bottom)
          ? 1
          : numberOf(bottom)
      : fractions.get(part.toLowerCase())
  return typeof over === 'number' && typeof under === 'number' && over < under ? over / under : undefined
}

/** Of the year or of a match: "the second half", "a quarter of a century". */
function isNoRatio(before: string, words: string): boolean {
  return (
    (/\b(?:first|second|last|other|one|each|latter|this) $/i.test(before) && !/^an? /i.test(words))
    || (/^an? quarter/i.test(words) && /\bevery $/i.test(before))
  )
}
