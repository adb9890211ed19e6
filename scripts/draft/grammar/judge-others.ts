/** What somebody else does to a unit, or at its place. */

import type { Status } from '../briefing.ts'
import type { Clause } from './clauses-of.ts'
import { judge } from './judge.ts'
import type { Phrase } from './noun-phrase.ts'

/** What somebody does to a unit: the same as if it were done by nobody named. */
export function doneTo(subject: Phrase, verb: Clause['verb'], object: Phrase, words: readonly string[]): Status | undefined {
  const sense = verb.reading?.sense
  if (sense === 'leave')
    return subject.kind === 'people' && object.kind === 'self' && !verb.isNegated && verb.tense !== 'unreal'
      ? 'weakened'
      : undefined
  if (
    sense === undefined
    || !['rise', 'harm', 'stop', 'end', 'recover', 'split', 'reform', 'fall', 'remove', 'lose'].includes(sense)
    || verb.isPassive
  )
    return undefined
  if (sense === 'lose' && !['cede', 'relinquish', 'give'].includes(verb.lemma)) return undefined
  return judge({
    kind: object.kind,
    subject: object,
    verb: { ...verb, isPassive: true, isProgressive: verb.isProgressive },
    object: undefined,
    rest: words.slice(1),
    isBack: false,
  })
}

/** "Volunteers are drifting back to the branch", "nobody has taught in the section". */
export function atPlace(subject: Phrase, verb: Clause['verb'], preposition: string): Status | undefined {
  if (verb.tense === 'unreal' || subject.units.length > 0) return undefined
  const sense = verb.reading?.sense
  if (preposition === 'of' && subject.isNone)
    return ['leave', 'remain'].includes(verb.lemma)
      ? 'defunct'
      : ['hear', 'see', 'come'].includes(verb.lemma)
        ? 'dormant'
        : undefined
  if (
    subject.isNone
    && ['at', 'in', 'from', 'with'].includes(preposition)
    && ['present', 'perfect'].includes(verb.tense)
    && /^(?:nobody|nothing|none|no)$/.test(subject.words[0] ?? '')
  )
    return 'dormant' // "nobody"; not "few"
  if (subject.kind !== 'people' || verb.isNegated || subject.isNone) return undefined
  if (['to', 'into'].includes(preposition) && (sense === 'recover' || sense === 'resume')) return 'recovering'
  return preposition === 'from' && sense === 'leave' ? 'weakened' : undefined
}
