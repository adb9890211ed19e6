/** What a number counts where no noun follows it at once. */

import { type Amount, isMoney } from './find-amounts.ts'
import { countedThing } from '../counted-thing.ts'
import { latinPattern } from '../latin-pattern.ts'
import { numberForm } from '../numbers.ts'
import { emptyWords } from '../lexicons/openers.ts'
import { isPast } from '../standing.ts'

/** "Of the 24 town halls", "of its members": of what it is a part. */
const ofWhole = latinPattern(`^ (?:out )?of (?:the|its|their|these|those|all|his|her|our)(?: (?:${numberForm}))?(?= )`, 'i')

/** Who is one of so many. Matches "one worker in six"; not "one in six". */
const within = latinPattern(/^\S+ (?<noun>\p{L}[\p{L} -]*?) (?:in|out of) /u)

/** Of whom the parts are told. Matches "Of the remaining teams, "; not "Of late, ". */
const partsOf = latinPattern(
  `(?:^|[.;] )Of (?:the|its|their|these|those) (?!${numberForm})(?:\\p{Ll}+ ){0,2}?(?<noun>\\p{Ll}{3,}s)(?: [^,]{0,40})?, (?:(?:only|just|some) )?$`,
  'u',
)

/** Undefined where nothing of the sentence tells it. */
export function unitOf(
  { value, words = '', start, end, qualifier }: Amount,
  text: string,
  all: readonly Amount[],
): string | undefined {
  const [before, rest] = [text.slice(0, start), text.slice(end)]
  const isShare = qualifier === 'fraction'
  const whole = ofWhole.test(rest) ? rest.replace(ofWhole, '') : ''
  const others = all.filter((other) => other.start < start && other.unit !== undefined && other.unit !== '%')
  // A share of a sum is one of money; a count beside it is none.
  const counted = others.findLast((other) => isShare || !isMoney(other.unit ?? ''))
  return (
    countedThing(whole)
    ?? (isShare ? firstNoun(whole) : undefined)
    ?? nounWithin(words)
    ?? (isShare ? subjectBefore(before) : undefined)
    // "One firm in nine, compared with one in twelve": of the same.
    ?? (isShare ? nounWithin(all.findLast((other) => other.start < start && within.test(other.words ?? ''))?.words) : undefined)
    ?? partsOf.exec(before)?.groups?.['noun']
    // "Seven of the eleven federations, three of": what is counted goes on.
    ?? counted?.unit
    ?? nextNoun(rest, value)
    ?? others.at(-1)?.unit
    ?? nounAfter(rest)
    ?? subjectBefore(before)
  )
}

function nounWithin(words = ''): string | undefined {
  return within.exec(words)?.groups?.['noun']
}

/** What a share is one of: "staff" of " staff when it moved", "toll increase"; not "attacked" of "those attacked". */
function firstNoun(whole: string): string | undefined {
  const [first = '', second = ''] =
    /^ (?:(?:own|former|whole|entire|total|present) )?(?<words>[\p{Ll}’'-]{3,}(?: \p{Ll}{3,})?)/u
      .exec(whole)
      ?.groups?.['words']?.split(' ') ?? []
  if (first === '' || isPast(first)) return undefined
  const isNoun = !emptyWords.has(second) && !isPast(second) && (/[’']s$/u.test(first) || !second.endsWith('s'))
  return isNoun && second !== '' ? `${first} ${second}` : first
}

/** The word right after a number: "times" of "twelve times its profit", "employee" of "one employee,". */
function nextNoun(rest: string, value: Amount['value']): string | undefined {
  const word = /^ (?<noun>\p{Ll}{3,})(?![\p{L}’'-])/u.exec(rest)?.groups?.['noun'] ?? ''
  if (word === '' || emptyWords.has(word)) return undefined
  const isOne = value === 1 && !/s$|ed$/.test(word) && /^ \p{Ll}+(?:[,.;]| (?:in|of|who|that|with|at|on|for|and)\b)/u.test(rest)
  return isOne || /[^s]s$/.test(word) ? word : undefined
}

/** The first word after a number, where it is a noun as far as can be told: "310 jobs", "eleven votes". */
function nounAfter(rest: string): string | undefined {
  return /^(?: of (?:the |its |their )?)? ?(?:\p{Ll}+ ){0,2}?(?<noun>\p{Ll}{3,}s)\b/u.exec(rest)?.groups?.['noun'] // " senior managers"; not ", and"
}

/** What has doubled: "season-ticket sales" of "its season-ticket sales have ", "share" of "its share of the market has ". */
const subject = latinPattern(
  /(?<!\p{L})(?<noun>(?:(?!(?:its|the|their|his|her|our|and|that|of|in|from|at|to) )\p{Ll}[\p{L}-]+ )?(?!(?:and|that|which|who|now|also|still|then) |it )\p{Ll}{2,}[\p{L}-]+)(?: (?:in|of|at|on|from) (?:the |its |their )?[\p{L}’-]+(?: (?:in|of) \p{Lu}[\p{L}-]+)?)? (?:has|have|had)(?: (?:nearly|almost|more than|all but|since))? $/u,
)

function subjectBefore(prior: string): string | undefined {
  return subject.exec(prior)?.groups?.['noun']
}
