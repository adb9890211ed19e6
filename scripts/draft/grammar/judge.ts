/** The state that a clause gives a unit, by the sense of its verb and by what the verb is said of. */

import type { Status } from '../briefing.ts'
import { compared } from './compare.ts'
import { countsFew, exists, refuses, takesLand } from './judge-presence.ts'
import { rules } from './judge-rules.ts'
import { judgeState } from './judge-state.ts'
import { kindOf } from './lexicon.ts'
import { isBody } from './noun-phrase.ts'
import { has, isOwn, loads, type Rule, type Saying } from './saying.ts'

/** Undefined where a clause tells nothing of how the unit fares, or only of what may be. */
export function judge(saying: Saying): Status | undefined {
  const { verb, kind, subject } = saying
  if (verb.tense === 'unreal' || kind === 'other' || has(subject.words, 'deputy', 'former')) return undefined
  const checks = verb.chain === 'fail' ? [ofSelf(refuses)] : inOrder
  for (const check of checks) {
    const status = check(saying)
    if (status !== undefined) return status
  }
  return undefined
}

const ofSelf =
  (rule: Rule): Rule =>
  (saying) =>
    saying.kind === 'self' ? rule(saying) : undefined

/** "has neither grown nor shrunk" */
const neither: Rule = ({ verb }) =>
  verb.words.has('neither') && ['rise', 'fall', 'win', 'lose'].includes(verb.reading?.sense ?? '') ? 'stable' : undefined

/** "got its licence back", "has found others" of who lost some */
const gotBack: Rule = ({ verb, rest, object, isBack }) => {
  if (verb.isNegated || object === undefined) return undefined
  const isThing = isOwn(object) || ['good', 'people', 'lead'].includes(object.kind)
  if (['get', 'win', 'take', 'buy', 'earn', 'bring', 'have'].includes(verb.lemma) && rest.includes('back') && isThing)
    return 'recovering'
  return verb.lemma === 'find' && isBack && has(rest.slice(0, 2), 'others', 'new', 'replacements') ? 'recovering' : undefined
}

/** "has not been heard of" */
const unheard: Rule = ({ verb }) =>
  verb.isPassive && verb.isNegated && ['hear', 'see'].includes(verb.lemma) ? 'dormant' : undefined

/** "no longer takes new members", "dues no longer arrive" */
const noMore: Rule = ({ kind, verb, object }) => {
  if (!verb.isNoLonger) return undefined
  const isLess = kind === 'self' ? object?.kind === 'people' || object?.kind === 'good' : verb.reading === undefined
  return isLess && (kind === 'self' || kind === 'good' || kind === 'people') ? 'weakened' : undefined
}

const bySense: Rule = (saying) => (saying.verb.reading === undefined ? undefined : rules[saying.verb.reading.sense](saying))

const copulas = new Set('be become look seem stand lie feel turn go appear sit'.split(' '))
const turns = new Set(['become', 'go', 'turn'])

/** "is idle"; what was is over, what has been, or became, holds. */
const byState: Rule = ({ kind, verb, rest, object }) => {
  if (!copulas.has(verb.lemma) || (['past', 'before'].includes(verb.tense) && !turns.has(verb.lemma))) return undefined
  const state = judgeState(kind, rest, verb)
  if (state !== undefined || verb.lemma !== 'become' || kind !== 'self' || verb.isNegated) return state
  // "has become a foundation"
  return object !== undefined && isBody(object.noun) && has(object.words.slice(0, 1), 'a', 'an') ? 'restructured' : undefined
}

/** "has no director", "has trouble filling its courses" */
const lacking: Rule = ({ verb, rest }) => {
  if (verb.lemma !== 'have' || verb.tense === 'past' || verb.isNegated) return undefined
  if (has(rest.slice(0, 2), 'trouble', 'difficulty', 'difficulties')) return 'weakened'
  const kind = rest[0] === 'no' ? kindOf(rest[1] ?? '') : undefined
  return kind === undefined || loads.has(kind) ? undefined : 'weakened'
}

/** The first that tells something holds. */
const inOrder: readonly Rule[] = [
  ofSelf(exists),
  compared,
  ofSelf(neither),
  ofSelf(countsFew),
  ofSelf(refuses),
  ofSelf(takesLand),
  ofSelf(gotBack),
  ofSelf(unheard),
  noMore,
  (saying) => (saying.verb.reading === undefined ? byState(saying) : bySense(saying)),
  ofSelf(lacking),
]
