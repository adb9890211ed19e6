/** What somebody else does to a unit, or at its place. */

import type { Status } from '../briefing.ts'
import type { Sense } from '../lexicons/sense-verbs.ts'
import { judge } from './judge.ts'
import { judgeState } from './judge-state.ts'
import { readingOf } from './lexicon.ts'
import { has } from './saying.ts'
import { lemmaAs } from './verb-forms.ts'
import type { Phrase } from './noun-phrase.ts'
import type { VerbGroup } from './verb-group.ts'
import { stative, working } from './words.ts'

/** What befalls a unit that it is done to. */
const befalling: ReadonlySet<Sense> = new Set<Sense>([
  ...(['rise', 'harm', 'stop', 'end', 'recover', 'resume'] as const),
  ...(['split', 'reform', 'fall', 'remove', 'lose'] as const),
])

/** What observers do to a strength. */
export const counting = new Set(['put', 'estimate', 'reckon', 'count', 'give'])

/** "put its strength at fewer than 80 men, down from 400" */
function counted(words: readonly string[]): Status | undefined {
  const at = words.indexOf('from')
  return at < 1 ? undefined : words[at - 1] === 'down' ? 'weakened' : words[at - 1] === 'up' ? 'growing' : undefined
}

/** What somebody does to a unit, "has suspended the branch": the same as if it were done by nobody named. */
export function doneTo(subject: Phrase, verb: VerbGroup, object: Phrase, words: readonly string[]): Status | undefined {
  if (counting.has(verb.lemma) && (object.kind === 'people' || object.kind === 'good')) return counted(words)
  const sense = verb.reading?.sense
  const after = words.slice(words.indexOf('') + 1) // After the unit's name.
  if (verb.isPassive || verb.tense === 'unreal') return undefined
  const called = calling.has(verb.lemma) && object.kind === 'self' && !verb.isNegated ? calledSo(verb, after) : undefined
  if (called !== undefined) return called
  if (
    ['bring', 'drive', 'push', 'force'].includes(verb.lemma)
    && object.kind === 'self'
    && !verb.isNegated
    && broughtTo.test(after.join(' '))
  )
    return 'weakened'
  if (verb.lemma === 'break' && sense === undefined && object.kind === 'self' && !verb.isNegated) return 'weakened' // "have all but broken the crew"
  if (sense === undefined) return undefined
  // "Nurses leave the department."
  if (sense === 'leave') return subject.kind === 'people' && object.kind === 'self' && !verb.isNegated ? 'weakened' : undefined
  // Who loses to a unit does nothing to it; who cedes it does.
  if (!befalling.has(sense) || (sense === 'lose' && !['cede', 'relinquish', 'give'].includes(verb.lemma))) return undefined
  const done = { ...verb, isPassive: true }
  return judge({ kind: object.kind, subject: object, verb: done, object: undefined, rest: after, isBack: false })
}

/** "brought the branch to its knees" */
const broughtTo = /^(?:close |near )?to (?:its knees|the (?:brink|verge|edge|wall)|breaking point)\b/

/** What makes or calls something what it is. */
const calling = new Set('consider regard deem declare describe find keep leave render list see call pronounce'.split(' '))
const fillers = new Set('as to be effectively now already officially formally largely'.split(' '))

/** "left the branch leaderless", "regard it as dismantled", "left it with a dozen men" */
function calledSo(verb: VerbGroup, after: readonly string[]): Status | undefined {
  let at = 0
  while (fillers.has(after[at] ?? '')) at++
  const rest = after.slice(at)
  if (verb.lemma === 'leave' && has(rest.slice(0, 1), 'with', 'without', 'short', 'no')) return 'weakened'
  const state = judgeState('self', rest, { ...verb, words: new Set() })
  const done = lemmaAs(rest[0] ?? '', 'participle')
  return state ?? (done === undefined ? undefined : befallen(done, rest.slice(1)))
}

/** What is done to a unit, as a participle says it. */
function befallen(lemma: string, rest: readonly string[]): Status | undefined {
  const reading = readingOf(lemma, rest)
  return reading?.sense === 'end'
    ? 'defunct'
    : reading?.sense === 'stop'
      ? 'dormant'
      : reading?.sense === 'harm'
        ? 'weakened'
        : undefined
}

const nobodies = new Set(['nobody', 'nothing', 'none', 'little'])

/** "Volunteers are drifting back to the branch", "nobody has taught in the section", "nothing is left of it". */
export function atPlace(subject: Phrase, verb: VerbGroup, preposition: string): Status | undefined {
  if (verb.tense === 'unreal' || subject.units.length > 0) return undefined
  const sense = verb.reading?.sense
  if (sense === 'harm' && !verb.isPassive && !verb.isNegated && ['of', 'on', 'upon', 'from'].includes(preposition))
    return 'weakened'
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

/** "is managed by the branch", "three reporters work from the office" */
export function worksThere(subject: Phrase, verb: VerbGroup, preposition: string): boolean {
  if (verb.isNegated || verb.isNoLonger || subject.isNone) return false
  const sense = verb.reading?.sense
  const isWork = sense === undefined ? !stative.has(verb.lemma) : !['found', 'end', 'harm'].includes(sense)
  if (verb.isPassive && preposition === 'by') return isWork && (verb.tense === 'present' || verb.tense === 'perfect')
  return (
    subject.kind === 'people'
    && !verb.isPassive
    && verb.tense === 'present'
    && ['at', 'from', 'in'].includes(preposition)
    && working.has(verb.lemma)
  )
}
