/** Whether a clause shows its unit at work, where it does not say how it fares. */

import { isVoid, type Saying } from './saying.ts'
import { working } from './words.ts'

/** "feeds 400 families", "has published a sheet since June"; not "fed", "no longer feeds". */
export function worksNow(saying: Saying): boolean {
  const { kind, verb, rest } = saying
  if (kind !== 'self' || isVoid(saying) || verb.isNoLonger || verb.isPassive) return false
  const isNow = verb.tense === 'present' || (verb.tense === 'perfect' && rest.includes('since'))
  const isWork = verb.chain === undefined ? working.has(verb.lemma) : verb.chain === 'on'
  return isNow && isWork && rest[0] !== 'no' && rest[0] !== 'nothing'
}
