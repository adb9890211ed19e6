/** What an end says of a unit, and that it keeps as it was. */

import type { Status } from '../briefing.ts'
import { judgeState } from './judge-state.ts'
import { has, isAtTimes, isForNow, isOwn, isTransitive, type Saying } from './saying.ts'
import { partly } from './words.ts'

/** Without an object they tell of what somebody does: "sells by invitation". */
const needsObject = new Set(
  'sell strike scrap absorb destroy dismantle abolish ban hand buy take demolish swallow eliminate crush smash lease bury incorporate integrate'.split(
    ' ',
  ),
)

/** Of what is closed, sold, dissolved. */
export function ended(saying: Saying): Status | undefined {
  const { kind, verb, object, rest } = saying
  if (verb.isNegated || saying.subject.isNone || verb.chain === 'stop') return undefined
  if (['apart', 'up'].includes(verb.reading?.rest[0] ?? '') && rest[0] === 'into')
    return kind === 'self' ? (verb.isPassive ? 'restructured' : 'contested') : undefined
  if (isTransitive(saying)) {
    if (['absorb', 'take', 'swallow', 'buy', 'integrate', 'incorporate'].includes(verb.lemma))
      return kind === 'self' && object?.kind !== 'good' ? 'growing' : undefined
    return kind === 'self' && isOwn(object) && !has(rest.slice(0, 2), 'ranks')
      ? has(rest.slice(0, 2), 'doors', 'gates', 'charter', 'licence', 'mandate', 'keys')
        ? 'defunct'
        : 'weakened'
      : undefined
  }
  if (kind === 'self') {
    if (!verb.isPassive && needsObject.has(verb.lemma)) return undefined
    if (isAtTimes(rest)) return undefined
    if (isForNow(rest)) return 'dormant'
    if (verb.tense === 'past' && has([...verb.words], 'nearly', 'almost')) return undefined // It did not.
    if (
      verb.isProgressive
      || [...verb.words].some((word) => partly.has(word))
      || (verb.words.has('all') && verb.words.has('but'))
    )
      return 'weakened'
    return 'defunct'
  }
  if (kind === 'work') return verb.lemma === 'sell' ? undefined : 'dormant'
  if (kind === 'bad') return 'recovering'
  if (kind === 'place') return has([verb.lemma], 'burn', 'destroy', 'raze', 'demolish', 'collapse') ? 'weakened' : undefined
  return kind === 'good' || kind === 'lead' || kind === 'people' ? 'weakened' : undefined
}

/** Of what keeps as it was. */
export function kept(saying: Saying): Status | undefined {
  const { kind, verb, object, rest, subject } = saying
  if (kind === 'other' || kind === 'need' || kind === 'lead' || verb.isPassive) return undefined
  if (verb.isNegated) return verb.lemma === 'survive' && kind === 'self' ? 'defunct' : undefined
  // "survived the cuts intact"
  const after = object === undefined || verb.lemma === 'keep' ? undefined : judgeState(kind, rest.slice(-1), verb)
  if (after === 'stable') return after
  // "holds short courses": the courses are.
  const isOfObject = object !== undefined && object.words[0] === rest[0] && object.noun !== rest[0]
  const state = isOfObject ? undefined : judgeState(kind, rest, verb)
  if (state !== undefined && !verb.isNoLonger) return state === 'active' && kind !== 'self' ? undefined : state
  if (subject.isNone || verb.isNoLonger || kind === 'bad') return undefined
  if (verb.reading !== undefined && verb.reading.rest.length > 0) return 'stable'
  if (isTransitive(saying))
    return kind === 'self'
      && ['keep', 'retain', 'hold', 'maintain', 'preserve'].includes(verb.lemma)
      && (isOwn(object) || object?.kind === 'good')
      && !has(rest, 'meetings', 'services', 'roster', 'rosters', 'records', 'files', 'books', 'accounts')
      ? 'stable'
      : undefined
  if (kind === 'good')
    return ['hold', 'remain', 'stay', 'stabilise', 'stabilize', 'persist', 'endure', 'steady'].includes(verb.lemma)
      ? 'stable'
      : undefined
  return ['stabilise', 'stabilize', 'steady'].includes(verb.lemma)
    ? 'stable'
    : verb.tense === 'present' && ['survive', 'persist', 'endure'].includes(verb.lemma)
      ? 'active'
      : undefined
}
