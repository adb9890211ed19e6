/** The state that an adjective, or words like "in decline", give a unit or something of it. */

import type { Status } from '../briefing.ts'
import { isLacked, kindOf, stateAt } from './lexicon.ts'
import type { Kind } from './noun-phrase.ts'
import type { VerbGroup } from './verb-group.ts'
import { adverbs, partly } from './words.ts'

/** What holds of a unit where the state is no longer, or not, its own. */
const undone: Readonly<Partial<Record<Status, Status>>> = {
  active: 'dormant',
  dormant: 'active',
  weakened: 'recovering',
  contested: 'stable',
}

/** Of a part, as said of the unit. */
const ofParts: Readonly<Partial<Record<Kind, Readonly<Partial<Record<Status, Status>>>>>> = {
  good: {
    growing: 'growing',
    weakened: 'weakened',
    stable: 'stable',
    recovering: 'recovering',
    defunct: 'weakened',
    dormant: 'weakened',
    contested: 'contested',
  },
  people: {
    weakened: 'weakened',
    defunct: 'weakened',
    contested: 'contested',
    growing: 'growing',
    recovering: 'recovering',
    stable: 'stable',
  },
  bad: { growing: 'weakened', weakened: 'recovering' },
  need: { growing: 'weakened' },
  lead: { defunct: 'weakened', dormant: 'weakened', contested: 'contested', weakened: 'weakened' },
  post: { dormant: 'weakened', weakened: 'weakened' },
  place: { dormant: 'dormant', defunct: 'weakened' },
  work: {
    dormant: 'dormant',
    defunct: 'dormant',
    growing: 'growing',
    weakened: 'weakened',
    stable: 'stable',
    recovering: 'recovering',
    active: 'active',
  },
}

/** @param rest what follows the verb */
export function judgeState(kind: Kind, rest: readonly string[], verb: VerbGroup): Status | undefined {
  if (rest.length === 0) return undefined
  let at = 0
  while (
    at < rest.length
    && (adverbs.has(rest[at] ?? '') || /ly$/.test(rest[at] ?? ''))
    && rest[at] !== 'back'
    && stateAt(rest.slice(at)) === undefined
  )
    at++
  const words = rest.slice(at)
  const before = [...verb.words, ...rest.slice(0, at)]
  const lacking = kind === 'self' ? without(words, verb) : undefined
  if (lacking !== undefined) return lacking
  const found = stateAt(words)
  if (
    found === undefined
    || isAboutOther(found.status, words.slice(found.length), found.length === 1 && (words[0] === 'up' || words[0] === 'down'))
  )
    return undefined
  const status = kind === 'self' ? found.status : ofParts[kind]?.[found.status]
  if (before.includes('no') && before.includes('longer')) return status === undefined ? undefined : undone[status]
  if (verb.isNegated || before.includes('not')) return undefined
  return status === 'dormant' && before.some((word) => partly.has(word)) ? 'weakened' : status
}

/** "without a priest", "short of money", "down to 40 men" */
function without(words: readonly string[], verb: VerbGroup): Status | undefined {
  if (words[0] !== 'without' || verb.isNegated) return undefined
  const noun = words.slice(1).find((word) => kindOf(word) !== undefined || isLacked(word))
  return noun === undefined || kindOf(noun) === 'bad' || kindOf(noun) === 'need' ? undefined : 'weakened'
}

/** "larger than that of Hull", "active in sport" of a person, "open to members": no state of its own. */
function isAboutOther(status: Status, after: readonly string[], isStep: boolean): boolean {
  if ((status === 'growing' || status === 'weakened') && after[0] === 'than') return true
  if (isStep && !/^(?:by|to|from|on|\d|half|some|about|nearly)/.test(after[0] ?? '')) return true // "down by"; not "up for"
  return status === 'active' && after[0] === 'to'
}
