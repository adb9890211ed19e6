/** What somebody else does to a unit, or at its place. */

import type { Status } from '../briefing.ts'
import type { Sense } from '../lexicons/sense-verbs.ts'
import { judge } from './judge.ts'
import type { Phrase } from './noun-phrase.ts'
import type { VerbGroup } from './verb-group.ts'
import { working } from './words.ts'

/** What befalls a unit that it is done to. */
const befalling: ReadonlySet<Sense> = new Set<Sense>([
  ...(['rise', 'harm', 'stop', 'end', 'recover', 'resume'] as const),
  ...(['split', 'reform', 'fall', 'remove', 'lose'] as const),
])

/** What somebody does to a unit, "has suspended the branch": the same as if it were done by nobody named. */
export function doneTo(subject: Phrase, verb: VerbGroup, object: Phrase, words: readonly string[]): Status | undefined {
  const sense = verb.reading?.sense
  if (verb.isPassive || verb.tense === 'unreal' || sense === undefined) return undefined
  // "Nurses leave the department."
  if (sense === 'leave') return subject.kind === 'people' && object.kind === 'self' && !verb.isNegated ? 'weakened' : undefined
  // Who loses to a unit does nothing to it; who cedes it does.
  if (!befalling.has(sense) || (sense === 'lose' && !['cede', 'relinquish', 'give'].includes(verb.lemma))) return undefined
  const done = { ...verb, isPassive: true }
  const rest = words.slice(words.indexOf('') + 1) // After the unit's name.
  return judge({ kind: object.kind, subject: object, verb: done, object: undefined, rest, isBack: false })
}

const nobodies = new Set(['nobody', 'nothing', 'none'])

/** "Volunteers are drifting back to the branch", "nobody has taught in the section", "nothing is left of it". */
export function atPlace(subject: Phrase, verb: VerbGroup, preposition: string): Status | undefined {
  if (verb.tense === 'unreal' || subject.units.length > 0) return undefined
  const sense = verb.reading?.sense
  if (nobodies.has(subject.words[0] ?? '')) return atNobody(verb, preposition)
  if (subject.kind !== 'people' || verb.isNegated || subject.isNone) return undefined
  if (['to', 'into'].includes(preposition) && (sense === 'recover' || sense === 'resume')) return 'recovering'
  return preposition === 'from' && sense === 'leave' ? 'weakened' : undefined
}

function atNobody(verb: VerbGroup, preposition: string): Status | undefined {
  const { lemma, tense, reading } = verb
  if (preposition === 'of' && ['leave', 'remain'].includes(lemma)) return 'defunct'
  if (['of', 'from'].includes(preposition) && ['hear', 'see', 'come'].includes(lemma)) return 'dormant'
  if (!['at', 'in'].includes(preposition) || (tense !== 'present' && tense !== 'perfect')) return undefined
  if (reading?.sense === 'change') return 'stable'
  return working.has(lemma) || ['be', 'live', 'leave', 'stay', 'remain'].includes(lemma) ? 'dormant' : undefined
}
