/** What the sense of a verb says of a unit. */

import type { Sense } from '../lexicons/sense-verbs.ts'
import { ended, kept } from './judge-ends.ts'
import { lost, won } from './judge-gains.ts'
import { amounts, has, isOwn, isTransitive, isVoid, loads, more, type Rule } from './saying.ts'
import { isBody } from './noun-phrase.ts'
import { partly } from './words.ts'

/** Of what falls or is made to fall. */
const less: Rule = (saying) => {
  const kind = isTransitive(saying) ? (saying.object?.kind ?? 'other') : saying.kind
  if (loads.has(kind)) return kind === 'bad' ? 'recovering' : undefined
  return kind === 'other' && !isOwn(saying.object) ? undefined : 'weakened'
}

/** Whoever is split into those is at odds. */
const claimed = new Set('wings camps factions groups parties'.split(' '))

/** A rule for each sense; undefined where it tells nothing. */
export const rules: Readonly<Record<Sense, Rule>> = {
  rise: (saying) => {
    if (isVoid(saying) || saying.verb.isNoLonger) return undefined
    if (saying.verb.chain === 'stop') return loads.has(saying.kind) ? undefined : 'stable'
    const kind = isTransitive(saying) && saying.object?.kind !== 'other' ? (saying.object?.kind ?? 'other') : saying.kind
    if (loads.has(kind)) return 'weakened'
    return amounts.has(kind) || kind === 'post' || kind === 'place' ? more(saying) : undefined
  },
  fall: (saying) => {
    if (
      isVoid(saying)
      || (saying.verb.lemma === 'come' && saying.rest[0] === 'to' && /^(?:the|its|their|a)$/.test(saying.rest[1] ?? ''))
    )
      return undefined // "come down to the road"
    if (saying.verb.lemma === 'fall' && has(saying.rest.slice(0, 1), 'outside', 'within', 'on', 'under', 'between'))
      return undefined // "fell outside the scope"
    if (saying.verb.chain === 'stop' || saying.verb.isNoLonger) return loads.has(saying.kind) ? undefined : 'stable'
    if (saying.verb.lemma === 'suffer' && saying.kind !== 'self') return undefined
    return less(saying)
  },
  harm: (saying) => {
    if (isVoid(saying)) return undefined
    if (saying.verb.isPassive)
      return loads.has(saying.kind)
        ? saying.kind === 'bad'
          ? 'recovering'
          : undefined
        : saying.kind === 'other'
          ? undefined
          : 'weakened'
    return isTransitive(saying) && (isOwn(saying.object) || saying.object?.kind === 'bad') ? less(saying) : undefined
  },
  stop: (saying) => {
    const { kind, verb, object } = saying
    if (verb.isNegated)
      return verb.tense !== 'before' && (kind === 'self' || kind === 'work') && verb.words.has('never') ? 'active' : undefined
    if (verb.isPassive && verb.isProgressive) return undefined
    if (/^(?:at|short of) (?:\p{L}+ )?\d/u.test(saying.rest.join(' '))) return undefined // "stopped at 55%"
    if (isTransitive(saying))
      return kind !== 'self' || !isOwn(object)
        ? kind === 'self' && object?.kind === 'work'
          ? 'dormant'
          : undefined
        : object?.kind === 'work'
          ? 'dormant'
          : 'weakened'
    if (kind === 'self' || kind === 'work') return [...verb.words].some((word) => partly.has(word)) ? 'weakened' : 'dormant'
    return kind === 'bad' ? 'recovering' : kind === 'good' || kind === 'people' || kind === 'lead' ? 'weakened' : undefined
  },
  end: (saying) => ended(saying),
  recover: (saying) => {
    if (saying.subject.isNone || loads.has(saying.kind) || saying.kind === 'other') return undefined
    if (saying.verb.isNegated) return saying.verb.tense === 'before' ? undefined : 'weakened'
    if (saying.verb.lemma === 'rebuild' && saying.verb.isPassive && !saying.verb.isProgressive) return 'restructured'
    return saying.verb.isNoLonger || saying.verb.chain === 'fail' || saying.verb.chain === 'stop' ? 'weakened' : 'recovering'
  },
  resume: ({ kind, verb, subject, object }) => {
    if (object !== undefined && verb.lemma === 'return') return undefined
    if (kind === 'self' || kind === 'work') return verb.isNegated || subject.isNone ? 'dormant' : 'active'
    return (kind === 'people' || kind === 'good') && !verb.isNegated && !subject.isNone ? 'recovering' : undefined
  },
  split: (saying) => {
    const { kind, verb, rest, object } = saying
    if (isVoid(saying) || verb.isNoLonger || verb.tense === 'before' || (verb.lemma === 'fall' && has(rest, 'with')))
      return undefined
    if (kind === 'self' && rest[0] === 'into' && !has(rest, 'camps', 'factions', 'groups', 'parties', 'wings'))
      return 'restructured'
    if (kind === 'self' && verb.isPassive && verb.lemma !== 'dispute' && verb.lemma !== 'contest' && rest[0] === 'between')
      return rest.some((word) => isBody(word) && !claimed.has(word)) ? 'restructured' : 'contested'
    if (has(rest.slice(0, 2), 'from', 'off') || (isTransitive(saying) && !['lead', 'self'].includes(object?.kind ?? '')))
      return undefined
    return kind === 'self'
      || kind === 'lead'
      || kind === 'people'
      || has([saying.subject.noun], 'ownership', 'control', 'property', 'title')
      ? 'contested'
      : undefined
  },
  reform: (saying) => {
    const { verb, kind, object, rest } = saying
    if (isVoid(saying) || (kind !== 'self' && kind !== 'lead')) return undefined
    if (!verb.isPassive && ['take', 'put', 'place', 'bring', 'transfer', 'detach', 'convert'].includes(verb.lemma))
      return undefined
    if (verb.isPassive || object === undefined || has(rest.slice(0, 2), 'itself', 'themselves'))
      return verb.isProgressive && verb.isPassive ? undefined : 'restructured'
    return kind === 'self'
      && has(object.words, 'structure', 'structures', 'management', 'leadership', 'organisation', 'name', 'command')
      ? 'restructured'
      : undefined
  },
  keep: (saying) => kept(saying),
  change: ({ kind, verb, rest, subject }) => {
    if (kind !== 'self' && kind !== 'good' && kind !== 'work') return undefined
    const isLittle =
      verb.isNegated
      || subject.isNone
      || ['hardly', 'barely', 'scarcely', 'little'].some((word) => verb.words.has(word))
      || has(rest.slice(0, 2), 'little', 'hardly')
    return isLittle && !has(rest, 'hands') ? 'stable' : undefined
  },
  win: (saying) => won(saying),
  lose: (saying) => lost(saying),
  fill: (saying) => {
    const isFew = has(saying.subject.words, 'only', 'barely', 'hardly', 'just', 'few')
    if (saying.verb.isNegated || isFew) return saying.kind === 'post' ? 'weakened' : undefined
    if (/^\d\S* (?:percent|per cent )?of\b/.test(saying.rest.join(' '))) return undefined // "filled 86% of its seats" compares with nothing
    return saying.kind === 'self' || saying.kind === 'post'
      ? saying.isBack || saying.kind === 'post' || saying.object?.kind === 'post'
        ? 'recovering'
        : 'growing'
      : undefined
  },
  leave: ({ kind, verb, subject, rest }) => {
    if (verb.isNegated || subject.isNone) return undefined
    if (verb.isPassive && verb.lemma === 'leave')
      return has(rest.slice(0, 2), 'without', 'leaderless', 'short', 'only', 'barely') || has(rest.slice(0, 1), 'with')
        ? 'weakened'
        : undefined
    const isStaff = ['staff', 'crew', 'personnel', 'workforce'].includes(subject.noun)
    return (kind === 'people' || kind === 'lead' || isStaff) && verb.lemma !== 'turn' ? 'weakened' : undefined
  },
  remove: (saying) => {
    if (isVoid(saying)) return undefined
    if (saying.verb.isPassive) return saying.kind === 'lead' || saying.kind === 'people' ? 'weakened' : undefined
    return saying.kind === 'self' && isOwn(saying.object) ? 'weakened' : undefined
  },
  claim: ({ kind, verb, subject }) =>
    verb.isPassive && !verb.isNegated && (kind === 'lead' || (kind === 'self' && subject.noun === 'command'))
      ? 'contested'
      : undefined,
  found: () => undefined,
}
