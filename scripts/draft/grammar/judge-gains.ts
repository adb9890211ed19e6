/** What gains and losses say of a unit. */

import type { Status } from '../briefing.ts'
import { has, isOwn, isVoid, loads, more, type Rule, type Saying } from './saying.ts'
import { earlier } from './words.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const hiring = words('hire recruit enlist enrol')
const surelyWon = words('hire recruit enlist enrol gain attract add acquire')
const opening = words('open launch field buy rent commission')
const further = 'new second third fourth further another additional more two three four five six'.split(' ')
/** What one can win and be no larger. */
const honours = 'prize award medal case match appeal praise attention cup notoriety criticism'.split(' ')
/** Whom one takes in because one works. */
const guests = 'patients cases visitors guests'.split(' ')
/** What one can lose and be none the weaker. */
const idle = words(
  'match matches game case appeal way patience touch sight vote votes election final time interest count bid suit lawsuit',
)

/** Of who wins, hires or opens something. */
export const won: Rule = (saying) => {
  const { kind, verb, object, rest } = saying
  if (kind !== 'self') return undefined
  if (verb.isNoLonger || verb.chain === 'stop') return 'weakened'
  if (isVoid(saying) || verb.isPassive || object?.isNone === true) return undefined
  if (object === undefined) return hiring.has(verb.lemma) ? more(saying) : undefined
  if (loads.has(object.kind)) return 'weakened'
  if (verb.lemma === 'earn') return has(rest, 'more') && rest.some((word) => earlier.has(word)) ? 'growing' : undefined
  if (verb.lemma === 'open' && object.noun === 'doors') return 'active'
  if (opening.has(verb.lemma)) return has(object.words, ...further) ? 'growing' : undefined
  if (has(rest, ...honours) || has(object.words, ...guests)) return undefined
  if (verb.reading?.rest[0] === 'on' && has(object.words, 'more', 'another', 'further', 'additional', 'extra')) return 'growing' // "has taken on two more"
  if (verb.lemma === 'hire' && object.kind !== 'people' && object.kind !== 'post') return undefined // "hires minibuses"
  if (!surelyWon.has(verb.lemma) && !['good', 'people', 'post', 'place'].includes(object.kind)) return undefined
  return has(rest, 'back') ? 'recovering' : more(saying)
}

/** Of who loses something, and of what is lost. */
export const lost: Rule = (saying) => {
  const { kind, verb, object, rest } = saying
  if (isVoid(saying) || object?.isNone === true) return undefined
  if (verb.isPassive) {
    if (kind === 'self') return rest.length === 0 || has(rest.slice(0, 1), 'in', 'to') ? 'defunct' : undefined
    return ['good', 'people', 'lead', 'place'].includes(kind) ? 'weakened' : undefined
  }
  if (object === undefined || idle.has(object.noun)) return verb.isProgressive && kind === 'self' ? 'weakened' : undefined
  return object.kind === 'bad' ? 'recovering' : ofLoss(saying)
}

/** "lost half of it", "lost 40 men"; not "lost a friend". */
function ofLoss({ kind, verb, object }: Saying): Status | undefined {
  if (object === undefined || (kind !== 'self' && kind !== 'good') || (verb.lemma === 'drop' && !isOwn(object))) return undefined
  const isMuch = has(object.words, 'most', 'half', 'third', 'quarter') || object.words.some((word) => /^\d/.test(word)) // "40"; not "few"
  return isMuch || isOwn(object) || (object.kind !== 'other' && object.kind !== 'work') ? 'weakened' : undefined
}
