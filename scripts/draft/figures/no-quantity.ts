/** Numbers that count and measure nothing: years, names, ages, times of day, the length of a background. */

import { type Groups } from './find-amounts.ts'
import { months } from '../lexicons/months.ts'
import { afterPronoun, ages, beforePronoun, durations, numberedThings } from '../lexicons/no-quantities.ts'
import { wordsOf } from '../sentences.ts'
import { noName } from '../units/unit-words.ts'

export function isNoQuantity(groups: Groups, prior: string, rest: string, unit: string | undefined): boolean {
  const { number = '', qualifier, currency, percent, money, magnitude: scale } = groups
  if (currency !== undefined || percent !== undefined || money !== undefined) return false
  if (number.toLowerCase() === 'scores' && !/^ of\b/.test(rest)) return true // "a settling of scores"
  const last = wordsOf(prior).at(-1) ?? ''
  const lower = last.toLowerCase()
  const next = wordsOf(rest.split(/[.,;:]/)[0] ?? '')[0] ?? '' // up to ", "
  // "2019", even before "ships"; not "2,019", and not "2000 ships"
  const isBareYear = /^(?:19|20)\d\d$/.test(number)
    ? !(number === '2000' && unit !== undefined)
    : /^1[5-8]\d\d$/.test(number) && unit === undefined
  const isYear = isBareYear && qualifier === undefined && scale === undefined
  const isMonth =
    (months as readonly string[]).includes(next)
    || ((months as readonly string[]).includes(last)
      && Number(number) <= 31
      && unit === undefined
      && prior.trimEnd().endsWith(last))
  const isName = (numberedThings as readonly string[]).includes(lower) || isInName(number, prior, rest, unit)
  return (
    isYear
    || isMonth
    || isName
    || isOne(number, lower, next, prior, rest)
    || isAge(prior, rest, next)
    || lasts(prior, rest, unit, next)
    || isTimeOfDay(prior, rest)
    || isDistance(rest)
  )
}

/** "Field Team 2": a capital before it, and nothing counted after it; "In Leeds 61 of them" counts. */
function isInName(number: string, prior: string, rest: string, unit: string | undefined): boolean {
  if (!/^\d+$/.test(number) || unit !== undefined || /^ of\b/.test(rest)) return false
  if (
    /^(?:The )?\p{Lu}\p{L}{4,} $/u.test(prior)
    && !noName.has(prior.trim().toLowerCase())
    && /^(?:,| (?:is|was|has|had|believes|says|said|told)\b)/.test(rest)
  )
    return true // "Witness 12 believes"
  return /[^.,;:] \p{Lu}\p{L}+ $/u.test(prior) && !/\b(?:in|at|from|of|for|by|to|near) \p{Lu}\p{L}+ $/iu.test(prior) // "the Team "; not "in Leeds "
}

/** Ends like a comparative and is none: "after one". */
const notComparative = /^(?:over|after|under|per|other|never|whether|however|rather|ever|number)$/

/** "One" counts only before a noun or in a list of counts. */
function isOne(number: string, last: string, next: string, prior: string, rest: string): boolean {
  if (number.toLowerCase() !== 'one') return false
  if (/\bof (?:which|whom|them|(?:the|its|these|those) [^.;:]{2,60}), $/i.test(prior) || /\bof (?:which|whom) $/.test(prior))
    return /^ of\b/.test(rest) // "two launches, of which one has"
  if (beforePronoun.has(last) || (/\p{Ll}er$/u.test(last) && !notComparative.test(last))) return true // "a smaller one"
  return (
    /^ \p{L}+ (?:and|to|or|after) (?:the (?:next|other)|another)\b/u.test(rest) // "one province and the next"
    || /^ [^.;]*[,;]? (?:and |but |while )?(?:another\b|the other\b(?! \p{L}+s\b))/u.test(rest) // "one faction holds the office and the other the account"
    || next === ''
    || afterPronoun.has(next.toLowerCase())
    || /^[,.;:’-]/.test(rest)
  )
}

function isAge(prior: string, rest: string, next: string): boolean {
  return (
    /\b(?:aged|older than|younger than|(?:any|every)one (?:under|over|above)|(?:children|infants|babies|boys|girls|those|people) (?:under|over|above|below)|under the age of|over the age of|age of|\b(?:man|woman|boy|girl|pensioner|farmer|student|father|mother) of)(?: (?:over|under|about))?\s*$/i.test(
      prior,
    )
    || (/\bof (?:them|whom) (?:are |were )?(?:under|over|above|below) $/.test(prior) && /^(?:[,.;)]|$)/.test(rest)) // "most of them under thirty,"
    || /^,? ?(?:-year-old|years? old|years? of age)/.test(rest)
    || (ages as readonly string[]).includes(next)
  )
}

/** The length of a background, "for two decades"; a measured one, "lasted nine weeks", is a quantity. */
function lasts(prior: string, rest: string, unit: string | undefined, next: string): boolean {
  const isDuration = [unit?.split(' ').at(-1), next].some((each) => (durations as readonly string[]).includes(each ?? ''))
  if (!isDuration || / on average\b/.test(rest)) return false
  if (/^ (?:\p{L}+ )?(?:ago|earlier|later|before|after|old|time|running|apart|on(?=,))\b/u.test(rest)) return true // " years ago", " years on,"; not " weeks"
  // "was disrupted for 6 days" is measured; "for six years" is a background.
  if (/\bfor (?:about |some |nearly |almost )?$/i.test(prior) && /^(?:days|hours|minutes)$/.test(unit ?? next)) return false
  return (
    /\b(?:for|over|during|within|in|past|last|next|after|every|previous|first|coming|following|than|under|or)(?: (?:about|some|nearly|almost|more than|at least|the|around|over))* $/i.test(
      prior,
    ) && !/\btotal of $/i.test(prior)
  )
}

function isTimeOfDay(prior: string, rest: string): boolean {
  return /^(?::\d\d| ?(?:a\.?m|p\.?m)\b| o[’']clock)/.test(rest) || /\b(?:\d{1,2}:)$/.test(prior)
}

/** Where something lies. Matches " floors below,"; not " floors of". */
function isDistance(rest: string): boolean {
  return /^ (?:floors?|stor(?:ey|eys|ies)|doors?|blocks?|steps?|houses|streets|rows) (?:below|above|up|down|away|along|further)\b/.test(
    rest,
  )
}
