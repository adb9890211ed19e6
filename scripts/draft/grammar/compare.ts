/** What a comparison with earlier times says of a unit: "fewer than in 2015", "as many as before". */

import type { Status } from '../briefing.ts'
import { has, type Saying } from './saying.ts'
import { earlier } from './words.ts'

const mores = new Set(
  'more higher larger bigger stronger greater twice thrice busier fuller richer wider longer faster better'.split(' '),
)
const lesses = new Set('fewer less lower smaller weaker thinner poorer shorter narrower slower worse emptier rarer'.split(' '))

/** Undefined where nothing is compared, or with somebody else. */
export function compared({ kind, verb, rest, isBack }: Saying): Status | undefined {
  const text = rest.join(' ')
  if (verb.isNegated && verb.words.has('never') && verb.lemma === 'be')
    return verdict(
      /^(?:so |as )?(?:high|larg|big|strong|many|great|bett|busi|full|rich)/.test(text),
      /^(?:so |as )?(?:low|small|weak|few|thin|poor|wors|empt)/.test(text),
      kind,
      false,
    ) // "higher"; not "closed"
  if (verb.words.has('never') && verb.lemma === 'have' && verb.tense === 'perfect' && kind === 'self')
    return verdict(
      /^(?:so|as) (?:many|much)\b|^(?:more|a (?:larger|bigger))\b/.test(text),
      /^(?:so|as) (?:few|little)\b|^(?:fewer|less)\b/.test(text),
      kind,
      false,
    ) // "has never had so many members"
  if (verb.isNegated || !['present', 'perfect', 'past'].includes(verb.tense)) return undefined
  const as = rest.indexOf('as')
  if (
    /(?:^|\bjust |\bexactly |\balmost |\babout )(?:as|so) (?:many|much|large|big|strong|high|good|full|busy|often)\b.* as\b/.test(
      text,
    )
    && as >= 0
    && isEarlier(rest.slice(rest.lastIndexOf('as') + 1))
  )
    return kind === 'bad' || kind === 'need' ? undefined : /\btwice as\b/.test(text) ? 'growing' : 'stable'
  const more = rest.findIndex((word, at) => mores.has(word) && !(word === 'longer' && rest[at - 1] === 'no'))
  const less = rest.findIndex((word) => lesses.has(word))
  if (verb.reading?.sense === 'lose' && more < 0) return undefined // "lost fewer suitcases than it used to"
  // "is neither better nor worse than a year ago"
  if (more >= 0 && less >= 0 && has(rest, 'nor', 'and', 'or') && has(rest, 'neither', 'no')) return 'stable'
  const at = Math.max(more, less)
  if (at < 0 || at > 4) return undefined
  const after = rest.slice(at + 1)
  const than = after.findIndex((word) => word === 'than' || word === 'as')
  const isOverTime =
    than >= 0
      ? isEarlier(after.slice(than + 1))
      : /\b(?:every|each) (?:year|month|week|season|day)\b|\b(?:year by year|by the (?:day|week|month|year))\b/.test(
          after.join(' '),
        )
  const isMore = more >= 0 && (less < 0 || more < less)
  const isLess = less >= 0 && (more < 0 || less < more)
  // "is no longer smaller than it was"
  return !isOverTime ? undefined : verb.isNoLonger ? verdict(isLess, isMore, kind, isBack) : verdict(isMore, isLess, kind, isBack)
}

function isEarlier(words: readonly string[]): boolean {
  const near = words.slice(0, 6)
  return (
    near.some((word) => earlier.has(word) || /^(?:1[89]|20)\d\d$/.test(word))
    && !near.some((word) => word === 'that' || word === 'those')
  ) // "2015"; not "3015"
}

function verdict(isMore: boolean, isLess: boolean, kind: Saying['kind'], isBack: boolean): Status | undefined {
  if (isMore === isLess) return undefined
  const isLoad = kind === 'bad' || kind === 'need'
  if (kind === 'other' || kind === 'lead') return undefined
  return isMore === isLoad ? 'weakened' : isLoad ? 'recovering' : isBack ? 'recovering' : 'growing'
}
