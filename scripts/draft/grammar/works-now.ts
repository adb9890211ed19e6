/** Whether a clause shows its unit at work, where it does not say how it fares. */

import type { Sense } from '../lexicons/sense-verbs.ts'
import { isVoid, type Saying } from './saying.ts'
import { goingOn, stative, working } from './words.ts'

/** Who does such things gives something up. */
const withdrawing: ReadonlySet<Sense> = new Set<Sense>(['fall', 'stop', 'end', 'lose', 'leave', 'split', 'change'])

function withdraws({ verb, object }: Saying): boolean {
  const sense = verb.reading?.sense
  return sense !== undefined && withdrawing.has(sense) && !(sense === 'change' && object !== undefined) // "moves cash"
}

/** "Vaccinators of the branch go from door to door" */
export function staffWork({ kind, subject, verb, rest }: Saying): boolean {
  return (
    kind === 'people'
    && !subject.isNone
    && verb.tense === 'present'
    && verb.reading === undefined
    && verb.lemma !== ''
    && !verb.isPassive
    && !verb.isNegated
    && !verb.isNoLonger
    && rest.length > 0
    && verb.lemma !== 'spend'
    && (!stative.has(verb.lemma) || verb.lemma === 'go')
  )
}

/**
 * Whatever a unit does, it works: "feeds 400 families", "looks after them", "fed them all winter". Not where it is only so
 * ("has", "belongs to"), does it no longer, or did it at a time that is over: "fed 40 families in 2012".
 */
export function worksNow(saying: Saying): boolean {
  const { kind, verb, rest } = saying
  if (kind !== 'self' || isVoid(saying) || verb.isNoLonger || verb.isPassive || verb.lemma === '') return false
  // "is the busiest of the four"
  if (verb.lemma === 'be' && rest[0] === 'the')
    return verb.tense === 'present' && /^(?:busiest|strongest|most active)\b/.test(rest.slice(1, 3).join(' '))
  if (verb.lemma === 'sit' && verb.isProgressive && rest.length === 0) return verb.tense === 'present' // "is still sitting"
  if (verb.chain !== undefined ? verb.chain !== 'on' : stative.has(verb.lemma)) return false
  // "met a rival", "takes its name from"
  if ((verb.lemma === 'meet' && verb.tense === 'past') || (verb.lemma === 'take' && rest[0] === 'its')) return false
  // It exists “as a name on paper”, in somebody’s words.
  if (verb.lemma === 'exist' && !/^\p{L}/u.test(rest[0] ?? '') && !verb.words.has('still')) return false
  if (verb.lemma === 'put' && rest.includes('at')) return false // "puts its strength at 8,000 men"
  if (rest[0] === 'no' || rest[0] === 'nothing') return false
  if (verb.tense === 'present') return verb.chain === 'on' || !withdraws(saying) || working.has(verb.lemma)
  const isDated = rest.some((word) => /^(?:19|20)\d\d$/.test(word)) && !rest.includes('since') // "2012"; not "1,200"
  const isDone = verb.tense === 'perfect' || verb.tense === 'past'
  return isDone && !isDated && (working.has(verb.lemma) || goingOn.has(verb.lemma))
}
