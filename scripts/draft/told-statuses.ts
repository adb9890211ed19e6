import type { Report } from '../read/report.ts'
import type { Clock } from './dates.ts'
import type { Sentence } from './sentences.ts'
import { statusBefore } from './status-before.ts'
import { tablesOf } from './tables.ts'
import { isSubject, type Mention, mentionsOf } from './unit-mentions.ts'
import type { UnitName } from './unit-names.ts'
import { type FoundStatus, statusIn } from './unit-status.ts'
import { isAtWork } from './unit-work.ts'
import { plural } from './unit-words.ts'
import { latinPattern } from './latin-pattern.ts'

export type Told = FoundStatus & {
  readonly quote: string
  readonly unit: UnitName
  /** It is only seen at work: any state that is named holds against that. */
  readonly acts?: true
}

/** A state and nothing else. Matches "stable", "closed in 2021"; not "one of three that were closed in May". */
const SHORT_CELL = /^\S+(?: \S+){0,3}$/

/** Between units that are named together: "A and B", "A, B and C". Matches " and the "; not ", and it has". */
const together = /^(?:, |,? and |,? or )(?:the |its )?$/

/** A sentence that goes on about the unit before: "It is", "The wing was", "Restructured in". */
const goesOn =
  /^(?:(?:Since|In|By) [^,]{3,20}?,? (?=it |they )|[^,;:]{3,90}, (?=(?:it|the \p{Ll}+) (?:has|is|was|had|remains)\b))?(?:It|it|they|This|They|Its (?:own )?(?:membership|budget|staff|revenues?|portfolio|structure|composition|numbers|ranks|strength|income|work|operations|activities|services)(?:[^.;:]*? and its \p{Ll}+)?|(?:The|the|This|That) (?<noun>\p{Ll}[\p{L}-]+))\b(?= )/u

/** What the rows of tables say of the units that they begin with: "Leeds depot | 120 | closed". */
export function tellRows(report: Report, names: readonly UnitName[]): Told[] {
  return tablesOf(report).flatMap(({ rows }) =>
    rows.flatMap(({ name, cells, quote }) => {
      const unit = names.find(({ forms }) => forms.includes(name))
      const status = cells
        .map(({ text }) => (SHORT_CELL.test(text) ? statusIn(text) : undefined))
        .find((each) => each !== undefined)
      return unit === undefined || status === undefined ? [] : [{ ...status, unit, quote }]
    }),
  )
}

/** What each sentence says of the units that it names, or that the sentence before named. */
export function tellStatuses(sentences: readonly Sentence[], names: readonly UnitName[], published: string | undefined): Told[] {
  const clock = published === undefined ? {} : { published }
  let subject: UnitName | undefined
  let last: Sentence | undefined
  let around: readonly UnitName[] = []
  return sentences.flatMap((sentence) => {
    const { text, block } = sentence
    if (last !== undefined && (last.block.section !== block.section || (last.block !== block && !isTerm(last, names))))
      [subject, around] = [undefined, []]
    const mentions = mentionsOf(text, names)
    const continued = goesOn.exec(text)
    // "The hub itself": the one of the sentence before that is so called.
    const noun = continued?.groups?.['noun']
    const isOther = noun !== undefined && (subject === undefined || !fits(subject, noun))
    const before = (isOther ? around.find((unit) => unit.noun === noun) : undefined) ?? subject
    const first = mentions.find(({ start }) => isSubject(text.slice(0, start)))
    last = sentence
    const told = mentions.flatMap((_, index) => statusOf({ text, mentions, index, clock }))
    subject = first?.unit ?? before ?? mentions.at(-1)?.unit
    around = mentions.length > 0 ? mentions.map(({ unit }) => unit) : around
    if (before === undefined || (first !== undefined && first.start < 4)) return told
    if (continued !== null && fits(before, noun)) {
      const end = continued[0].length
      const own = toldOf(before, text.slice(end, first?.start), text, clock)
      const works = own.length === 0 && isAtWork(text, { start: continued[0].lastIndexOf(' ') + 1, end })
      return [...(works ? [workOf(before, text)] : own), ...told]
    }
    if (/^\p{Lu}\p{L}+ed\b/u.test(text)) return [...toldOf(before, text, text, clock), ...told]
    return told
  })
}

/** Where a clause may get another subject. Matches ": 19 clubs", "; it has", ", when an army". */
const clauseEnd = /(?<=.[:;]|.,(?= (?:and|but|while|though|although|when|after|because) )) /u

/** A clause that goes on with the subject of the one before. Matches "and is active", "it has been"; not "and the ban". */
const sameSubject =
  /^(?:(?:and|but|while|though|although|when|after) )?(?:it|they|also|now|then|still|since|its (?:leadership|ownership|command|chair|composition|structure|size|membership|output|production|work)|again|has|have|had|is|are|was|were|not|no longer|remains?|returned|grew|began|and (?:carries|runs|operates|works|collects|controls|publishes|keeps)|\p{Ll}+ed|\p{Ll}+ly|(?:\p{Ll}+ ){1,3}(?:have|has) (?:cost|left|made|robbed|deprived) it)\b|^[^,;:]{3,80}, it (?:has|is|was|had|\p{Ll}+s)\b/iu

/** A relative clause is about something else as often as not, but for one that ends the sentence right after the name. */
const relative =
  /, (?:which|who|whose|where|in which|of which)\b[^,;:]*,|(?<=.), (?:which|who|whose|where|in which|of which)\b[^,;:]*$/gu

/** Right after a name: ", never large,"; not ", which is". */
const apposition = /^, (?!which|who|whose|and|but)[^,;:]{2,60},(?= (?:is|was|has|had|remains|lost|\p{Ll}+ed)\b)/u

const relativeAt = /^, (?:which|who)(?<clause> [^,;:]*)/

/** What a clause calls its subject. Matches "and the office"; not "it". */
const called = /^(?:and |but )?(?:the|this|that) (?<noun>\p{L}+)\b/iu

/** What words that follow a unit's name say of it, and not of what else they speak of. */
function toldOf(unit: UnitName, words: string, quote: string, clock: Clock): Told[] {
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

/** A block that is a unit's name and nothing else. */
function isTerm({ text }: Sentence, names: readonly UnitName[]): boolean {
  return names.some(({ forms }) => forms.some((form) => form.toLowerCase() === text.toLowerCase().replace(/[.:]$/, '')))
}

/** "The wing" goes on about a wing; "the house" about what is so called. */
function fits({ noun, full }: UnitName, called: string | undefined): boolean {
  return (
    called === undefined || called === noun || full.toLowerCase().endsWith(called) || ['group', 'branch', 'unit'].includes(called)
  )
}

/** "branches in Bern, Basel and Geneva were closed": the places are the units. */
const ofPlaces = latinPattern(`^(?:\\S+ ){0,2}(?:${plural}) (?:in|of) $`, 'i')

/** What a unit does, or whom it has: "Work at the Leeds office has stopped" is told of the office. */
const ofWork =
  /^(?:.*[,;] (?:and |but |while )?)?(?:(?:all|most|the) )?(?<head>work|operations|activit(?:y|ies)|business|services|production|teaching|training|lending|recruitment|publication|patrols|flights|courses|visits|inspections|membership|numbers|staff numbers|headcount|enrolment|attendance) (?:at|in|of|by) (?:the |its )?$/i

/** What makes a mere possibility of all that follows. Matches "It cannot be ruled out that the"; not "It is known that the". */
const doubtBefore =
  /\b(?:(?:cannot|can’t|can't) be (?:ruled out|excluded)|not (?:known|clear|certain)|unclear|unlikely|possible|no (?:sign|evidence|proof)|rumou?rs?|den(?:y|ies|ied)) (?:that|whether|if)\b[^,;.]*$|\b(?:whether|if|unless)\b[^,;.]*$/i

/** Words that open a sentence and speak of its subject. Matches "Weakened by arrests, the "; not "In May, the ". */
const participle =
  /^(?<words>(?:\p{Lu}\p{Ll}+ly )?(?!After|When|Since|Under|Often|United)\p{Lu}\p{Ll}+(?:ed|wn|en|ve|t)\b(?: (?!the \p{Lu})[^,;]+)?), (?:the |its )?$/u

/** Matches "The raids left the "; not "the left ". */
const leaving = /\b(?:left|leaves?|leaving|kept|keeps?|keeping|made|rendered) (?:the |its )?$/

/** One of the units that a sentence names, and when the report was written. */
interface Seen {
  readonly text: string
  readonly mentions: readonly Mention<UnitName>[]
  readonly index: number
  readonly clock: Clock
}

/** What a sentence says of one unit: how it fares, or else that it is at work. */
function statusOf({ text, mentions, index, clock }: Seen): Told[] {
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
  return told.length > 0 || !isAtWork(text, mention) ? told : [workOf(unit, text)]
}

function workOf(unit: UnitName, quote: string): Told {
  return { status: 'active', unit, quote, acts: true }
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
