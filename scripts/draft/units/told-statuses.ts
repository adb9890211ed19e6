import type { Report } from '../../read/report.ts'
import { statusOfCell } from './cell-status.ts'
import type { Clock } from '../dates/dates.ts'
import { countedOverTime } from '../grammar/counts-over-time.ts'
import { tellBySense } from '../grammar/tell-by-sense.ts'
import { saidPlainly } from '../said-plainly.ts'
import type { Sentence } from '../sentences.ts'
import { tablesOf } from '../tables.ts'
import { doubtBefore, statusOf, type Told, toldOf, withoutUnlearnt } from './told-by-phrases.ts'
import { toldMentions } from './told-mentions.ts'
import { isSubject, type Mention } from './unit-mentions.ts'
import type { UnitName } from './unit-names.ts'
import { sinceFor } from './unit-status.ts'
import { latinPattern } from '../latin-pattern.ts'

export type { Told, UnitName }

/** A sentence that goes on about the unit before: "It is", "The wing was", "Restructured in". */
const goesOn = latinPattern(
  /^(?:(?:Since|In|By) [^,;:]{3,100}?,? (?=(?:it|they) (?:has|have|is|are|was|were) )|[^,;:]{3,90}, (?=(?:it|the \p{Ll}+) (?:has|is|was|had|remains)\b))?(?:It|it|they|This|They|There(?= (?:has|have) been no )|Its (?:own )?(?:membership|budget|staff|revenues?|portfolio|structure|composition|numbers|ranks|strength|income|work|operations|activities|services)(?:[^.;:]*? and its \p{Ll}+)?|(?:The|the|This|That) (?<noun>\p{Ll}[\p{L}-]+))\b(?= )/u,
)

/** What the rows of tables say of the units that they begin with: "Leeds depot | 120 | closed". */
export function tellRows(report: Report, names: readonly UnitName[]): Told[] {
  return tablesOf(report).flatMap(({ rows }) =>
    rows.flatMap(({ name, cells, quote }) => {
      const unit = names.find(({ forms }) => forms.includes(name))
      const status = cells.map(({ text }) => statusOfCell(text)).find((each) => each !== undefined)
      return unit === undefined || status === undefined ? [] : [{ ...status, unit, quote, isRow: true }]
    }),
  )
}

/** What each sentence says of the units that it names, or that the sentence before named. */
export function tellStatuses(sentences: readonly Sentence[], names: readonly UnitName[], published: string | undefined): Told[] {
  return readStatuses(sentences, names, published).flatMap(({ sensed, phrased, sharing }) => {
    const told = merged(sensed, phrased)
    return [
      ...told,
      ...told.flatMap((each) => sharing.filter(([first]) => first === each.unit).map(([, unit]) => ({ ...each, unit }))),
    ]
  })
}

/** All that each sentence can be read to say of them: of one unit there may be several. */
export function tellReadings(sentences: readonly Sentence[], names: readonly UnitName[], published: string | undefined): Told[] {
  return readStatuses(sentences, names, published).flatMap(({ sensed, phrased }) => [...sensed, ...phrased])
}

/** What one sentence says by its sense, and by its phrases. */
interface Readings {
  readonly sensed: readonly Told[]
  readonly phrased: readonly Told[]
  /** The second shares the verb of the first: "A was closed on 3 May, and B on 7 March". */
  readonly sharing: readonly (readonly [first: UnitName, second: UnitName])[]
}

function readStatuses(
  sentences: readonly Sentence[],
  names: readonly UnitName[],
  published: string | undefined,
): readonly Readings[] {
  const clock = published === undefined ? {} : { published }
  let subject: UnitName | undefined
  let last: Sentence | undefined
  let around: readonly UnitName[] = []
  let named: readonly UnitName[] = []
  return sentences.map((sentence) => {
    const { block } = sentence
    const text = withoutUnlearnt(saidPlainly(sentence.text))
    const quoted = (told: readonly Told[]): readonly Told[] => told.map((each) => ({ ...each, quote: sentence.text }))
    if (last !== undefined && (last.block.section !== block.section || (last.block !== block && !isTerm(last, names))))
      [subject, around] = [undefined, []]
    const mentions = toldMentions(text, names)
    const noun = goesOn.exec(text)?.groups?.['noun']
    // "The hub itself": the one of the sentence before that is so called.
    const isOther = noun !== undefined && (subject === undefined || !fits(subject, noun))
    const topic = (isOther ? around.find((unit) => unit.noun === noun) : undefined) ?? subject
    const told = last?.block === block ? saidPlainly(last.text) : ''
    last = sentence
    subject =
      subjectOf(text, mentions)
      ?? topic
      ?? mentions.findLast(({ start }) => !where.test(text.slice(0, start)))?.unit
      ?? only(mentions)
    around = mentions.length > 0 ? mentions.map(({ unit }) => unit) : around
    // “People leave; they do not move”: of whom the speaker spoke.
    const heard = { text, mentions, topic: /^["“](?!(?:It|They|We) )/.test(text) ? undefined : topic, clock }
    const isNear = topic !== undefined && told !== '' && named.includes(topic)
    named = mentions.map(({ unit }) => unit)
    const counted = mentions.length < 2 && subject !== undefined ? countedOverTime(told, text) : undefined
    const numbered: Told[] =
      counted === undefined || subject === undefined ? [] : [{ status: counted, unit: subject, quote: text, isWeak: true }]
    return {
      sensed: quoted([...bySense(heard, isNear), ...numbered]),
      phrased: quoted(byPhrases(heard)),
      sharing: sharingIn(text, mentions),
    }
  })
}

/** Between one and the next, and behind that: a verb before, and only a time after. Matches "closed in May, and the "; not " and the ". */
const shared = {
  between: /\p{Ll}{3,}.*,? and (?:the |its )?$/u,
  behind: /^ (?:in|on|since|a (?:year|month|week) (?:later|earlier))\b[^,;:]{0,30}[.;]?$/,
}

function sharingIn(text: string, mentions: readonly Mention<UnitName>[]): (readonly [UnitName, UnitName])[] {
  const [first, second] = mentions.slice(-2)
  const isShared =
    first !== undefined
    && second !== undefined
    && shared.behind.test(text.slice(second.end))
    && shared.between.test(text.slice(first.end, second.start))
  return isShared ? [[first.unit, second.unit]] : []
}

/** Where something lies: a unit behind it is not what the next sentence speaks of. Matches "near Mudiyah in "; not "of ". */
const where = /\b(?:in|near|at|from|around|outside|between)(?: the)? $/

function subjectOf(text: string, mentions: readonly Mention<UnitName>[]): UnitName | undefined {
  return mentions.find(({ start }) => isSubject(text.slice(0, start)))?.unit
}

/** Where a sentence names one alone, the next speaks of that: "We looked into files from the Leeds office. Its". */
function only(mentions: readonly Mention<UnitName>[]): UnitName | undefined {
  const [first, ...rest] = mentions
  return rest.every(({ unit }) => unit === first?.unit) ? first?.unit : undefined
}

/** A sentence, and whom "it" stands for at its beginning. */
interface Heard {
  readonly text: string
  readonly mentions: readonly Mention<UnitName>[]
  readonly topic: UnitName | undefined
  readonly clock: Clock
}

/** By the sense of its words. */
function bySense({ text, mentions, topic, clock }: Heard, isNear: boolean): Told[] {
  return tellBySense(text, mentions, topic, isNear).flatMap(({ isSince, ...each }) => {
    const start = mentions.find(({ unit }) => unit === each.unit)?.start
    if (start !== undefined && doubtBefore.test(text.slice(0, start))) return []
    const since = isSince ? sinceFor(text, text.length, clock) : undefined
    const marks = { ...(since !== undefined && { since }), ...(each.status === 'active' && { isDone: true as const }) }
    return [{ ...each, ...marks, quote: text }]
  })
}

/** By phrases that tell a state. */
function byPhrases({ text, mentions, topic, clock }: Heard): Told[] {
  const told = mentions.flatMap((_, index) => statusOf({ text, mentions, index, clock }))
  const first = mentions.find(({ start }) => isSubject(text.slice(0, start)))
  if (topic === undefined || (first !== undefined && first.start < 4)) return told
  const continued = goesOn.exec(text)
  if (continued !== null && fits(topic, continued.groups?.['noun'])) {
    const end = continued[0].length
    const own = toldOf(topic, text.slice(end, first?.start), text, clock)
    return [...own, ...told]
  }
  return /^\p{Lu}\p{L}+ed\b/u.test(text) ? [...toldOf(topic, text, text, clock), ...told] : told // "Weakened by"; not "Red"
}

/** One of each unit: what the grammar is sure of, then what a phrase tells, then what only its parts or its work show. */
function merged(sensed: readonly Told[], phrased: readonly Told[]): Told[] {
  const isFirm = ({ acts, isWeak }: Told): boolean => acts !== true && isWeak !== true
  const states: Told[] = []
  const add = (group: readonly Told[]): void => {
    states.push(...group.filter(({ unit }) => !states.some((each) => each.unit === unit)))
  }
  const works = new Set(sensed.filter(({ acts }) => acts === true).map(({ unit }) => unit))
  // "Shut during the strike, it treats patients again": what works now is neither closed nor dormant.
  const inPhrases = phrased.filter(
    (each) => isFirm(each) && !(works.has(each.unit) && (each.status === 'defunct' || each.status === 'dormant')),
  )
  // What both tell is taken as the phrase has it, which knows its own place in the sentence.
  add(
    sensed
      .filter(isFirm)
      .map((each) => inPhrases.find(({ unit, status }) => unit === each.unit && status === each.status) ?? each),
  )
  add(sensed.filter(({ isWeak }) => isWeak === true))
  add(inPhrases)
  add(sensed)
  return states
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
