/** What ends, keeps, gains and losses say of a unit. */

import type { Status } from '../briefing.ts'
import { judgeState } from './judge-state.ts'
import { has, isAtTimes, isForNow, isOwn, isTransitive, isVoid, loads, more, type Saying } from './saying.ts'
import { earlier, partly } from './words.ts'

/** Without an object they tell of what somebody does: "sells by invitation". */
const needsObject = new Set(
  'sell scrap absorb destroy dismantle abolish ban hand buy take demolish swallow eliminate crush smash lease bury incorporate integrate'.split(
    ' ',
  ),
)

/** Of what is closed, sold, dissolved. */
export function ended(saying: Saying): Status | undefined {
  const { kind, verb, object, rest } = saying
  if (verb.isNegated || saying.subject.isNone || verb.chain === 'stop') return undefined
  if (['apart', 'up'].includes(verb.reading?.rest[0] ?? '') && rest[0] === 'into')
    return kind === 'self' ? 'contested' : undefined
  if (isTransitive(saying)) {
    if (['absorb', 'take', 'swallow', 'buy', 'integrate', 'incorporate'].includes(verb.lemma))
      return kind === 'self' && object?.kind !== 'good' ? 'growing' : undefined
    return kind === 'self' && isOwn(object) && !has(rest.slice(0, 2), 'ranks')
      ? has(rest.slice(0, 2), 'doors', 'gates')
        ? 'defunct'
        : 'weakened'
      : undefined
  }
  if (kind === 'self') {
    if (!verb.isPassive && needsObject.has(verb.lemma)) return undefined
    if (isAtTimes(rest)) return undefined
    if (isForNow(rest)) return 'dormant'
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
  const state = judgeState(kind, rest, verb)
  if (state !== undefined && !verb.isNoLonger) return state === 'active' && kind !== 'self' ? undefined : state
  if (subject.isNone || verb.isNoLonger || kind === 'bad') return undefined
  if (verb.reading !== undefined && verb.reading.rest.length > 0) return 'stable'
  if (isTransitive(saying))
    return kind === 'self'
      && ['keep', 'retain', 'hold', 'maintain', 'preserve'].includes(verb.lemma)
      && (isOwn(object) || object?.kind === 'good')
      && !has(rest, 'meetings', 'services')
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

/** Of who wins, hires or opens something. */
export function won(saying: Saying): Status | undefined {
  const { kind, verb, object, rest } = saying
  if (kind !== 'self') return kind === 'people' && !isTransitive(saying) ? undefined : undefined
  if (verb.isNoLonger || verb.chain === 'stop') return 'weakened'
  if (isVoid(saying) || (object === undefined && !['hire', 'recruit', 'enlist', 'enrol'].includes(verb.lemma)) || verb.isPassive)
    return undefined
  if (object?.isNone) return undefined
  if (object !== undefined && loads.has(object.kind)) return 'weakened'
  if (verb.lemma === 'earn') return has(rest, 'more') && rest.some((word) => earlier.has(word)) ? 'growing' : undefined
  if (verb.lemma === 'open' && object?.noun === 'doors') return 'active'
  if (['open', 'launch', 'field'].includes(verb.lemma))
    return has(
      object?.words ?? [],
      'new',
      'second',
      'third',
      'fourth',
      'further',
      'another',
      'additional',
      'more',
      'two',
      'three',
      'four',
      'five',
      'six',
    )
      ? 'growing'
      : undefined
  if (has(rest, 'prize', 'award', 'medal', 'case', 'match', 'appeal', 'praise', 'attention', 'cup', 'notoriety', 'criticism'))
    return undefined
  const isSure = ['hire', 'recruit', 'enlist', 'enrol', 'gain', 'attract', 'add', 'acquire'].includes(verb.lemma)
  return isSure
    || (object !== undefined
      && ['good', 'people', 'post', 'place'].includes(object.kind)
      && !has(object.words, 'patients', 'cases', 'visitors', 'guests'))
    ? has(rest, 'back')
      ? 'recovering'
      : more(saying)
    : undefined
}

/** What one can lose and be none the weaker. */
const idle = [
  'match',
  'matches',
  'game',
  'case',
  'appeal',
  'way',
  'patience',
  'touch',
  'sight',
  'vote',
  'votes',
  'election',
  'final',
  'time',
  'interest',
  'count',
  'bid',
  'suit',
  'lawsuit',
]

/** Of who loses something. */
export function lost(saying: Saying): Status | undefined {
  const { kind, verb, object, rest, subject } = saying
  if (isVoid(saying) || object?.isNone) return undefined
  if (verb.isPassive)
    return kind === 'self'
      ? rest.length === 0 || has(rest.slice(0, 1), 'in', 'to')
        ? 'defunct'
        : undefined
      : kind === 'good' || kind === 'people' || kind === 'lead' || kind === 'place'
        ? 'weakened'
        : undefined
  if (object === undefined || has(idle, object.noun)) return verb.isProgressive && kind === 'self' ? 'weakened' : undefined
  if (object.kind === 'bad') return 'recovering'
  const isMuch =
    isOwn(object)
    || object.kind !== 'other'
    || has(object.words, 'most', 'half', 'third', 'quarter')
    || object.words.some((word) => /^\d/.test(word))
  if (verb.lemma === 'drop' && !isOwn(object)) return undefined
  return isMuch && (kind === 'self' || (subject.units.length > 0 && kind === 'good')) ? 'weakened' : undefined
}
