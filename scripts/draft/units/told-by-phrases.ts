/** What a sentence says of a unit in phrases that stand for a state. */

import type { Clock } from '../dates/dates.ts'
import { statusBefore } from './status-before.ts'
import { isSubject, type Mention } from './unit-mentions.ts'
import type { UnitName } from './unit-names.ts'
import { type FoundStatus, statusIn } from './unit-status.ts'
import { plural } from './unit-words.ts'
import { latinPattern } from '../latin-pattern.ts'

export type Told = FoundStatus & {
  readonly quote: string
  readonly unit: UnitName
  /** A table tells it. */
  readonly isRow?: true
  /** It is only seen at work: any state that is named holds against that. */
  readonly acts?: true
  /** It is told of what the unit has: what is told of the unit itself holds against that, but that it is active. */
  readonly isWeak?: true
}

/** Between units that are named together: "A and B", "A, B and C". Matches " and the "; not ", and it has". */
const together = /^(?:, |,? and |,? or )(?:the |its )?$/

/** Where a clause may get another subject. Matches ": 19 clubs", "; it has", ", when an army". */
const clauseEnd = /(?<=.[:;]|.,(?= (?:and|but|while|though|although|when|after|because) )) /u

/** A clause that goes on with the subject of the one before. Matches "and is active", "it has been"; not "and the ban". */
const sameSubject = latinPattern(
  /^(?:(?:and|but|while|though|although|when|after) )?(?:it|they|also|now|then|still|since|its (?:leadership|ownership|command|chair|composition|structure|size|membership|output|production|work)|again|has|have|had|is|are|was|were|not|no longer|remains?|returned|grew|began|and (?:carries|runs|operates|works|collects|controls|publishes|keeps)|\p{Ll}+ed|\p{Ll}+ly|(?:\p{Ll}+ ){1,3}(?:have|has) (?:cost|left|made|robbed|deprived) it)\b|^[^,;:]{3,80}, it (?:has|is|was|had|\p{Ll}+s)\b/iu,
)

/** A relative clause is about something else as often as not, but for one that ends the sentence right after the name. */
const relative =
  /, (?:which|who|whose|where|in which|of which)\b[^,;:]*,|(?<=.), (?:which|who|whose|where|in which|of which)\b[^,;:]*$/gu

/** Right after a name: ", never large,"; not ", which is". */
const apposition = latinPattern(/^, (?!which|who|whose|and|but)[^,;:]{2,60},(?= (?:is|was|has|had|remains|lost|\p{Ll}+ed)\b)/u)

const relativeAt = /^, (?:which|who)(?<clause> [^,;:]*)/

/** What a clause calls its subject. Matches "and the office"; not "it". */
const called = latinPattern(/^(?:and |but )?(?:the|this|that) (?<noun>\p{L}+)\b/iu)

/** What words that follow a unit's name say of it, and not of what else they speak of. */
export function toldOf(unit: UnitName, words: string, quote: string, clock: Clock): Told[] {
  const names = new Set([unit.noun, unit.full.split(' ').at(-1)?.toLowerCase()])
  // "The office", of an office, without it.
  const bare = (clause: string): string =>
    names.has(called.exec(clause)?.groups?.['noun']?.toLowerCase()) ? clause.replace(called, '') : clause
  const said = (given: string): FoundStatus | undefined => {
    const clauses = given.split(clauseEnd)
    const about = clauses.filter((clause, index) => index === 0 || bare(clause) !== clause || sameSubject.test(clause))
    return statusIn(about.map(bare).join(' '), clock)
  }
  const main = words.replace(relative, ' ')
  // "The section, never large, has been dormant"; or else what a relative clause says: ", which has been growing, carried".
  const status = said(main.replace(apposition, ' ')) ?? said(main) ?? said(relativeAt.exec(words)?.groups?.['clause'] ?? '')
  return status === undefined ? [] : [{ ...status, unit, quote }]
}

/** "branches in Bern, Basel and Geneva were closed": the places are the units. */
const ofPlaces = latinPattern(`(?:^|, |; )(?:(?:when|while|and|where) )?(?:\\S+ ){0,2}(?:${plural}) (?:in|of|at) $`, 'i')

/** What a unit does, or whom it has: "Work at the Leeds office has stopped" is told of the office. */
const ofWork =
  /^(?:.*[,;] (?:and |but |while )?)?(?:(?:all|most|the) )?(?<head>work|operations|activit(?:y|ies)|business|services|production|teaching|training|lending|recruitment|publication|patrols|flights|courses|visits|inspections|membership|numbers|staff numbers|headcount|enrolment|attendance) (?:at|in|of|by) (?:the |its )?$/i

/** What makes a mere possibility of all that follows. Matches "It cannot be ruled out that the"; not "It is known that the". */
export const doubtBefore =
  /\b(?:(?:cannot|can’t|can't) be (?:ruled out|excluded)|not (?:known|clear|certain)|unclear|unlikely|possible|no (?:sign|evidence|proof)|rumou?rs?|den(?:y|ies|ied)) (?:that|whether|if)\b[^,;.]*$|\b(?:whether|if|unless)\b[^,;.]*$/i

/** Who speaks has learnt nothing of it. Matches "we could learn nothing", "nothing is known"; not "nothing was closed". */
const nothingLearnt =
  /\b(?:(?:could|can|were able to|did|have been able to) (?:not )?(?:learn(?:ed)?|find out|establish|discover|say|know) (?:nothing|little|anything|much)|(?:nothing|little) (?:is|was|could be) (?:known|learnt|learned|established)|know (?:nothing|little)(?: else)?)\b/

/** A sentence without the clauses that say so: "The branch is closed" of "The branch is closed, but little is known about why." */
export function withoutUnlearnt(text: string): string {
  if (!nothingLearnt.test(text)) return text
  const clauses = text.split(/(?<=[;:]) |, (?=(?:but|and|though|although|while|whereas|yet) )/)
  return clauses.filter((clause) => !nothingLearnt.test(clause)).join(', ')
}

/** Words that open a sentence and speak of its subject. Matches "Weakened by arrests, the "; not "In May, the ". */
const participle = latinPattern(
  /^(?<words>(?:\p{Lu}\p{Ll}+ly )?(?!After|When|Since|Under|Often|United)\p{Lu}\p{Ll}+(?:ed|wn|en|ve|t)\b(?: (?!the \p{Lu})[^,;]+)?), (?:the |its )?$/u,
)

/** Matches "The raids left the "; not "the left ". */
const leaving = /\b(?:left|leaves?|leaving|kept|keeps?|keeping|made|rendered) (?:the |its )?$/

/** One of the units that a sentence names, and when the report was written. */
interface Seen {
  readonly text: string
  readonly mentions: readonly Mention<UnitName>[]
  readonly index: number
  readonly clock: Clock
}

/** What a sentence says of one unit: how it fares. */
export function statusOf({ text, mentions, index, clock }: Seen): Told[] {
  const mention = mentions[index]
  if (mention === undefined || doubtBefore.test(text.slice(0, mention.start))) return []
  const { unit } = mention
  const other = mentions.find((each) => each.unit !== unit)
  const lead = statusBefore({
    before: text.slice(0, mention.start),
    after: text.slice(mention.end),
    alone: index === 0 ? text.slice(0, other?.start) : '',
  })
  if (lead !== undefined) return [{ status: lead, unit, quote: text }]
  const opening = participle.exec(text.slice(0, mention.start))?.groups?.['words']
  const told = [
    ...(opening === undefined ? [] : toldOf(unit, opening, text, clock)),
    ...(leaving.test(text.slice(0, mention.start)) ? toldOf(unit, ` is${text.slice(mention.end)}`, text, clock) : []),
    ...statusAfter({ text, mentions, index, clock }, unit),
  ]
  return told
}

/** What stands between a unit's name, or the list of units that it stands in, and the next unit's name. */
function statusAfter({ text, mentions, index, clock }: Seen, unit: UnitName): Told[] {
  const lead = leadOf(text, mentions, index)
  const before = text.slice(0, lead?.start)
  const work = ofWork.exec(before)?.groups?.['head']
  const isTopic = /^(?:Of|As for|For|With|At) (?:the )?$/.test(before) // "Of the Leeds branch the same is said: it has"
  if (!isSubject(before) && !ofPlaces.test(before) && work === undefined && !isTopic) {
    // "the same applies to the Leeds branch, which was absent but is active"
    const clause = /^, (?:which|who) (?<words>[^,;]+)/u.exec(text.slice(mentions[index]?.end))?.groups?.['words']
    return clause === undefined ? [] : toldOf(unit, ` ${clause}`, text, clock)
  }
  const end =
    mentions.slice(index).findIndex((each, at, rest) => !together.test(text.slice(each.end, rest[at + 1]?.start))) + index
  const next = mentions.slice(end + 1).find((_, at) => isSubject(text.slice(0, leadOf(text, mentions, end + 1 + at)?.start)))
  return toldOf(unit, `${work ?? ''}${text.slice(mentions[end]?.end, next?.start)}`, text, clock)
}

/** The first of the units that are named together with one. */
function leadOf(text: string, mentions: readonly Mention<UnitName>[], index: number): Mention<UnitName> | undefined {
  const isLead = (at: number): boolean => at === 0 || !together.test(text.slice(mentions[at - 1]?.end, mentions[at]?.start))
  let at = index
  while (!isLead(at)) at--
  return mentions[at]
}
