/** What a clause says: its verb, of whom, of what; and what can be asked of it. */

import type { Status } from '../briefing.ts'
import type { Kind, Phrase } from './noun-phrase.ts'
import type { VerbGroup } from './verb-group.ts'

/** A verb and what it is said of. */
export interface Saying {
  readonly kind: Kind
  readonly subject: Phrase
  readonly verb: VerbGroup
  /** What the verb is done to, where something is. */
  readonly object: Phrase | undefined
  /** The words after the verb. */
  readonly rest: readonly string[]
  /** It comes after a fall, or a second time. */
  readonly isBack: boolean
}

/** Undefined where it tells nothing. */
export type Rule = (saying: Saying) => Status | undefined

/** Of what is more the better, and less the worse. */
export const amounts: ReadonlySet<Kind> = new Set(['self', 'good', 'people', 'work'])
/** Of what is less the better. */
export const loads: ReadonlySet<Kind> = new Set(['bad', 'need'])
export const has = (words: readonly string[], ...sought: readonly string[]): boolean =>
  sought.some((word) => words.includes(word))
export const isOwn = (object: Phrase | undefined): boolean => object !== undefined && has(object.words, 'its', 'their')
export const isTransitive = ({ object, verb }: Saying): boolean => object !== undefined && !verb.isPassive
export const isVoid = ({ verb, subject }: Saying): boolean => verb.isNegated || subject.isNone

/** "is growing again" is growing; "has climbed back" is not yet what it was. */
export const more = ({ isBack, verb }: Saying): Status =>
  isBack && verb.lemma !== 'grow' && verb.lemma !== 'expand' ? 'recovering' : 'growing'
/** For a while: "until the spring", "for repairs". */
export const isForNow = (words: readonly string[]): boolean =>
  has(words, 'until', 'till', 'pending', 'temporarily', 'indefinitely', 'provisionally', 'repairs', 'renovation', 'refurbishment')
  || /\bfor (?:now|the (?:time being|moment|season|winter|summer)|want|lack)\b/.test(words.join(' '))
/** "at weekends" */
export const isAtTimes = (words: readonly string[]): boolean =>
  /\bfrom (?:1|2)\d{3} to\b|\bat night\b/.test(words.join(' '))
  || has(
    words,
    'weekends',
    'nights',
    'sundays',
    'saturdays',
    'mondays',
    'fridays',
    'holidays',
    'noon',
    'lunchtime',
    'every',
    'daily',
    'weekly',
    'between',
  )
