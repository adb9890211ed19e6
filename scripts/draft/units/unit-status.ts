import type { Status } from '../briefing.ts'
import { findDates, type Clock } from '../dates/dates.ts'
import { statusLists } from '../lexicons/statuses.ts'
import { negations, possibilities } from '../lexicons/tenses.ts'
import { latinPattern } from '../latin-pattern.ts'

export interface FoundStatus {
  readonly status: Status
  readonly since?: string
  /** A verb tells it: "resumed", not "is active". */
  readonly isDone?: true
}

/** Whole words. Matches "active"; not "inactive". */
const whole = (pattern: string, flags: string): RegExp => latinPattern(`(?<![\\p{L}-])(?:${pattern})(?![\\p{L}-])`, flags)
/** One pattern for each list: hundreds of them would take a tenth of a second to compile. */
const forms = statusLists.map(({ words, ...entry }) => ({
  ...entry,
  form: whole(words.toSorted((a, b) => b.length - a.length).join('|'), 'gu'),
}))

/** A verb that binds a state to its subject, nearest before the state. */
const binding =
  /\b(?:is|are|remain(?:s|ed)?|stay(?:s|ed)?|continues? to be|has been|have been|been|being|become|becomes|became|was|were|had been|keeps?|kept|has become|(?<=\b(?:it|that|there|he|she|what))’s)\b/g // "has been"; not "hasty"
const turned = /^(?:was|were|had been|became)$/ // "was"; not "is"
const doubt = latinPattern(`\\b(?:${[...negations, ...possibilities].join('|')})\\b|n[’']t\\b`) // "is not active"; not "is notably active"
const sureNo = /^(?:no longer|never)/ // "no longer exists"
/** Words between the parts of a verb. Matches "has since recovered"; not "has since 2019". */
const asides = latinPattern(
  /\b(has|have|is|are|was|were) (?:since|now|also|already|largely|partly|gradually|again|steadily|slowly|meanwhile|recently) (?=\p{Ll})/gu,
)
const REACH = 90
/** Matches " the group’s ", " a very "; not " now ". */
const attributive = latinPattern(/(?:\b(?:the|an?|its|their|this|that)|[’']s?)(?: [\p{L}-]+)? $/u)
/** Matches " in part"; not " in Paris". */
const partly = /^ (?:in part|partly|partially|to a large extent)\b/

/**
 * The state that the words after a unit's name give it; of several the last holds. Undefined where
 * there is none, or it is negated, merely possible, or past.
 *
 * @param given from the end of the name on; or a whole clause without a subject: "Restructured in 2020"
 */
export function statusIn(given: string, clock: Clock = {}): FoundStatus | undefined {
  const words = lowerFirst(given).replace(asides, '$1 ')
  const found = forms.flatMap((entry) =>
    [...words.matchAll(entry.form)]
      .filter((match) => holds(words, match.index, match[0], entry.as))
      .map((match) => ({
        status: entry.status,
        at: match.index,
        length: match[0].length,
        ...(entry.as === 'verb' && { isDone: true as const }),
      })),
  )
  const last = holding(found.toSorted((a, b) => a.at - b.at || a.length - b.length))
  if (last === undefined) return undefined
  // "suspended in part"
  if (['dormant', 'defunct'].includes(last.status) && partly.test(words.slice(last.at + last.length)))
    return { status: 'weakened' }
  const since = sinceFor(words, last.at, clock)
  return { status: last.status, ...(since !== undefined && { since }), ...(last.isDone && { isDone: true }) }
}

/** Every state of which a text has a word, of whatever it is told. */
export function statusesNamed(text: string): ReadonlySet<Status> {
  const words = lowerFirst(text)
  return new Set(forms.filter(({ form }) => words.search(form) >= 0).map(({ status }) => status))
}

/** States in which a unit works as well: "is recovering; it resumed patrols" is recovering still. */
const working: ReadonlySet<Status> = new Set(['growing', 'recovering', 'stable', 'restructured', 'contested'])

/** Of states in the order of the text the last, but for "active" where it is only seen in what the unit does. */
export function holding<T extends FoundStatus>(states: readonly T[]): T | undefined {
  const last = states.at(-1)
  if (last?.status !== 'active' || last.isDone !== true) return last
  const before = states.findLast(({ status }) => status !== 'active')
  return before !== undefined && working.has(before.status) ? before : last
}

function holds(words: string, at: number, match: string, as: 'state' | 'verb' | 'passive'): boolean {
  const clause =
    words
      .slice(0, at)
      .split(/[;.]|, (?:but|while|although|whereas) /)
      .at(-1) ?? '' // ", but it"; not ", it"
  const near = clause.slice(-REACH)
  if (/\b(?:to|of|by|from|with|for|a|an|the|its|their|whose|which|that) $/.test(near) && as === 'verb') return false
  // "since the port was sold": the port, not the unit.
  if (
    /\b(?:since|when|after|because|until|where|whose) (?:the|its|an?|their|his|her|\p{Lu}\p{L}+) (?:(?! but )[^,;])*$/u.test(near)
  )
    return false
  if (/\b(?:to|will|would|should|can|could|may|might|must) (?:be|have been) $/.test(near)) return false // "was to be merged with"
  if (doubt.test(near.slice(-30)) && !sureNo.test(match)) return false
  // "kept going until 2018": it did not go on; "is being wound down": it is not yet done.
  if (/^ (?:until|till)\b/.test(words.slice(at + match.length)) || (as === 'passive' && /\b(?:being|to be) $/.test(near)))
    return false
  if (as !== 'state' && /^[^,]*\b(?:nearly|almost) $/.test(near) && !/\b(?:has|have|is|are)\b/.test(near)) return false // "nearly closed"
  if (as === 'verb') return /(?:^|[\s,’])(?:\S+ )?$/.test(near) && !/[“"][^”"]*$/.test(near)
  // "recovering from the fire that destroyed its store"
  if (
    as === 'passive'
    && !/(?:^| )(?:of|to|into|under|with|from|renamed)$/.test(match)
    && /^ (?:its|the(?! (?:following|next|same|previous))|their|his|her|some|all|\d[\d,.]* (?!(?:days|weeks|months|years))\p{Ll}|(?:two|three|four|five|six|seven|eight|nine|ten) (?!days|weeks|months|years))/u.test(
      words.slice(at + match.length),
    )
  )
    return false
  const verb = [...near.matchAll(binding)].at(-1)
  const isBare = /^[\s,:–—(]*(?:also |since |now |long |again |[\p{L}]+ly )*$/u.test(clause) // ", weakened by", ": suspended"
  if (as === 'passive') return isBare || verb !== undefined
  // "the group's quiet star" is nothing quiet.
  if (
    verb !== undefined
    && attributive.test(near.slice(verb.index + verb[0].length))
    && /^ \p{Ll}/u.test(words.slice(at + match.length))
  )
    return false
  // "keeps the books in good order": the books.
  if (verb !== undefined && /^kee?pt?s?$/.test(verb[0]) && / (?:the|its|their|an?) /.test(near.slice(verb.index))) return false
  return isBare ? /(?:^,?|[:–—(])\s*(?:\p{Ll}+ly )?$/u.test(clause) : verb !== undefined && !turned.test(verb[0])
}

/** From when it holds: "since" with a date, nearest to the state. */
export function sinceFor(words: string, at: number, clock: Clock): string | undefined {
  if (!/\bsince\b/i.test(words)) return undefined // Most states have none, and dates take time to find.
  const dates = findDates(words, clock).filter((date) => date.lead === 'since' && date.date !== undefined)
  return dates.toSorted((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0]?.date
}

/** "Restructured in 2020" as "restructured in 2020". */
function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
