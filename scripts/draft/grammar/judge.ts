/** The state that a clause gives a unit, by the sense of its verb and by what the verb is said of. */

import type { Status } from '../briefing.ts'
import { compared } from './compare.ts'
import { countsFew, exists, refuses, takesLand } from './judge-presence.ts'
import { rules } from './judge-rules.ts'
import { judgeState } from './judge-state.ts'
import { clears, lastLong, ofPartsAgain, replaced, sees, shelves, unchanged } from './judge-turns.ts'
import { kindOf, readingOf } from './lexicon.ts'
import { lemmaAs } from './verb-forms.ts'
import { isBody } from './noun-phrase.ts'
import { has, isOwn, loads, type Rule, type Saying } from './saying.ts'

/** Undefined where a clause tells nothing of how the unit fares, or only of what may be. */
export function judge(saying: Saying): Status | undefined {
  const { verb, kind, subject } = saying
  if (verb.tense === 'unreal' || kind === 'other' || has(subject.words, 'deputy', 'former')) return undefined
  if (verb.tense === 'past' && verb.words.has('always')) return undefined // "it always kept its own servers": a habit of the past
  const checks = verb.chain === 'fail' ? [ofSelf(refuses)] : inOrder
  for (const check of checks) {
    const status = check(saying)
    if (status !== undefined) return isPartly(status, saying) ? 'weakened' : isForGood(status, saying) ? 'defunct' : status
  }
  return undefined
}

/** "was stood down for good" */
function isForGood(status: Status, { rest, verb }: Saying): boolean {
  return (
    status === 'dormant'
    && (verb.words.has('permanently') || /\bfor (?:good|ever)\b|\bpermanently\b/.test(rest.slice(0, 4).join(' ')))
  )
}

/** "was suspended in part" */
function isPartly(status: Status, { rest }: Saying): boolean {
  return ['dormant', 'defunct'].includes(status) && (rest[0] === 'partly' || (rest[0] === 'in' && rest[1] === 'part'))
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
  if (['get', 'win', 'take', 'buy', 'earn', 'bring', 'have'].includes(verb.lemma) && has(rest, 'back', 'again') && isThing)
    return 'recovering'
  return verb.lemma === 'find' && isBack && has(rest.slice(0, 2), 'others', 'new', 'replacements') ? 'recovering' : undefined
}

/** "has had its budget cut" */
const hadDone: Rule = ({ verb, object, rest }) => {
  if (verb.lemma !== 'have' || verb.isNegated || object === undefined || !has(rest, 'its', 'their')) return undefined
  const sense = rest
    .slice(1, 6)
    .map((word) => lemmaAs(word, 'participle'))
    .map((lemma) => (lemma === undefined ? undefined : readingOf(lemma, [])?.sense))
    .find((each) => each !== undefined && each in ofHad)
  return sense === undefined ? undefined : ofHad[sense]
}
const ofHad: Readonly<Record<string, Status>> = {
  harm: 'weakened',
  end: 'weakened',
  stop: 'weakened',
  remove: 'weakened',
  fall: 'weakened',
  rise: 'growing',
}

/** "Few of its members still pay" */
const fewDo: Rule = ({ kind, subject, verb }) =>
  kind === 'people' && subject.words.includes('few') && verb.tense === 'present' && !verb.isNegated && verb.reading === undefined
    ? 'weakened'
    : undefined

/** "does no tests for the time being" */
const idleNow: Rule = ({ verb, object, rest }) =>
  verb.tense === 'present'
  && object?.isNone === true
  && rest[0] === 'no'
  && /\b(?:for the time being|at present|for now|at the moment|currently|any more|these days|now)\b/.test(rest.join(' ')) // "at present"; not "present"
    ? 'dormant'
    : undefined

/** "has not been heard of" */
const unheard: Rule = ({ verb }) =>
  verb.isPassive && verb.isNegated && ['hear', 'see'].includes(verb.lemma) ? 'dormant' : undefined

/** "is taking orders again"; not "is working again" */
const takesUp: Rule = ({ verb, isBack }) =>
  verb.isProgressive && !verb.isPassive && !verb.isNegated && isBack && verb.reading === undefined && !running.has(verb.lemma)
    ? 'recovering'
    : undefined
const running = new Set('work operate run function publish print broadcast fly sail'.split(' '))

/** "has a new command structure" */
const newlyMade: Rule = ({ verb, object }) =>
  ['have', 'get', 'receive'].includes(verb.lemma)
  && object !== undefined
  && !verb.isNegated
  && has(object.words, 'new')
  && made.has(object.noun)
    ? 'restructured'
    : undefined
const made = new Set('structure structures statutes constitution mandate shape form organisation chart setup model'.split(' '))

/** "No meeting has been recorded since" */
const noWork: Rule = ({ kind, subject, verb }) =>
  kind === 'work' && subject.isNone && !verb.isNegated && verb.reading === undefined ? 'dormant' : undefined

const making = new Set(
  'make hold print publish send play launch build issue sail give run produce admit teach mine dig brew roll fly'.split(' '),
)

/** "held its last meeting", "made its last boiler" */
const lastOf: Rule = ({ verb, object }) =>
  object !== undefined
  && isOwn(object)
  && has(object.words, 'last', 'final')
  && (object.kind === 'work' || making.has(verb.lemma))
  && verb.tense === 'past'
    ? 'defunct'
    : undefined

/** "no longer takes new members", "dues no longer arrive" */
const noMore: Rule = ({ kind, verb, object }) => {
  if (!verb.isNoLonger) return undefined
  const isLess = kind === 'self' ? object?.kind === 'people' || object?.kind === 'good' : verb.reading === undefined
  return isLess && (kind === 'self' || kind === 'good' || kind === 'people') ? 'weakened' : undefined
}

const bySense: Rule = (saying) => (saying.verb.reading === undefined ? undefined : rules[saying.verb.reading.sense](saying))

const copulas = new Set('be become look seem stand lie feel turn go appear sit'.split(' '))
const turns = new Set(['become', 'go', 'turn'])

/** "still around but much reduced": of two states that hold at once the second tells more. */
function lastState({ kind, rest, verb }: Saying): Status | undefined {
  const at = verb.isNegated ? -1 : rest.findIndex((word) => word === 'but' || word === 'though' || word === 'if')
  return (at < 0 ? undefined : judgeState(kind, rest.slice(at + 1), verb)) ?? judgeState(kind, rest, verb)
}

/** "is idle"; what was is over, what has been, or became, holds. */
const byState: Rule = (saying) => {
  const { kind, verb, rest, object } = saying
  const isStep =
    verb.tense === 'past' && has(rest.slice(0, 1), 'back')
      ? kind === 'self'
      : kind !== 'self' && verb.tense === 'past' && has(rest.slice(0, 2), 'up', 'down', 'higher', 'lower', 'flat', 'unchanged')
  if (!copulas.has(verb.lemma) || (['past', 'before'].includes(verb.tense) && !turns.has(verb.lemma) && !isStep)) return undefined
  const state = lastState(saying)
  if (state !== undefined || verb.lemma !== 'become' || kind !== 'self' || verb.isNegated) return state
  // "has become a foundation"
  return object !== undefined && isBody(object.noun) && has(object.words.slice(0, 1), 'a', 'an') ? 'restructured' : undefined
}

/** "has no director", "has not had one since", "has trouble filling its courses" */
const lacking: Rule = ({ verb, rest, object }) => {
  if (verb.lemma !== 'have' || verb.tense === 'past') return undefined
  if (verb.isNegated)
    return verb.tense === 'perfect' && rest.includes('since') && object?.kind === 'lead' ? 'weakened' : undefined
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
  ofSelf(takesUp),
  ofSelf(newlyMade),
  ofSelf(replaced),
  ofSelf(hadDone),
  ofSelf(idleNow),
  fewDo,
  ofSelf(lastOf),
  ofSelf(unchanged),
  ofSelf(shelves),
  ofSelf(sees),
  lastLong,
  ofSelf(clears),
  noWork,
  noMore,
  ofPartsAgain,
  (saying) => (saying.verb.reading === undefined ? byState(saying) : bySense(saying)),
  ofSelf(lacking),
]
