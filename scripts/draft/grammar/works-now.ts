/** Whether a clause shows its unit at work, where it does not say how it fares. */

import type { Saying } from './saying.ts'
import { working } from './words.ts'

export function worksNow({ kind, verb, subject, rest }: Saying): boolean {
  if (
    kind !== 'self'
    || verb.isNegated
    || verb.isNoLonger
    || subject.isNone
    || verb.chain === 'stop'
    || verb.chain === 'fail'
    || verb.isPassive
  )
    return false
  const isNow = verb.tense === 'present' || (verb.tense === 'perfect' && rest.includes('since'))
  return isNow && (working.has(verb.lemma) || verb.chain === 'on') && rest[0] !== 'no' && rest[0] !== 'nothing'
}
