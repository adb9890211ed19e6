import type { Status } from './briefing.ts'
import { findDates } from './dates.ts'
import { statusWords } from './lexicons/statuses.ts'
import { negations, possibilities } from './lexicons/tenses.ts'

export interface FoundStatus {
  readonly status: Status
  readonly since?: string
}

/** A verb that binds a state to its subject, nearest before the state. */
const binding = /\b(?:is|are|remains?|stays?|has|have|been|being|become|becomes|became|was|were|had)\b/g // "has been"; not "hasty"
const turned = /^(?:was|were|had)$/ // "was"; not "is"
const doubt = new RegExp(`\\b(?:${[...negations, ...possibilities].join('|')})\\b|n[’']t\\b`, 'i') // "is not active"; not "is notably active"
const REACH = 60

/**
 * The state that the words after a unit's name give it; of several the last holds. Undefined where
 * there is none, or it is negated, merely possible, or past.
 */
export function statusIn(words: string): FoundStatus | undefined {
  const found = statusWords.flatMap((entry) =>
    [...words.matchAll(new RegExp(`\\b${entry.words}\\b`, 'gi'))] // "active"; not "inactive"
      .filter((match) => holds(words, match.index, entry.change === true))
      .map((match) => ({ status: entry.status, at: match.index })),
  )
  const last = found.toSorted((a, b) => a.at - b.at).at(-1)
  if (last === undefined) return undefined
  const since = sinceFor(words, last.at)
  return { status: last.status, ...(since !== undefined && { since }) }
}

function holds(words: string, at: number, change: boolean): boolean {
  const clause =
    words
      .slice(0, at)
      .split(/[;.]|, (?:and|but|while|although) /)
      .at(-1) ?? '' // ", but it"; not ", it"
  const near = clause.slice(-REACH)
  const verb = [...near.matchAll(binding)].at(-1)
  if (verb === undefined || doubt.test(near.slice(verb.index - 12 < 0 ? 0 : verb.index - 12))) return false
  return change || !turned.test(verb[0])
}

/** From when it holds: "since" with a date, nearest to the state. */
function sinceFor(words: string, at: number): string | undefined {
  const dates = findDates(words).filter((date) => date.lead === 'since')
  return dates.toSorted((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0]?.date
}
