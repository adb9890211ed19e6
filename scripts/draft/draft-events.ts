import type { DatedEvent, Unit } from './briefing.ts'
import { findDates, type FoundDate } from './dates.ts'
import type { TakeId } from './ids.ts'
import { negations } from './lexicons/tenses.ts'
import { speechWithThat } from './lexicons/speech.ts'
import type { Sentence } from './sentences.ts'
import { standsAlone, tellsPast, upperFirst, withoutOpener } from './standing.ts'
import { mentionsOf } from './unit-mentions.ts'

const MOST_WORDS = 45

/** Where one clause of a sentence ends: "; ", ", and ", ", but "; not ", which ". */
const clauseEnd = /(?:;|, (?=(?:and|but|while|whereas|then) )) ?/gu

const negated = new RegExp(`\\b(?:${negations.join('|')})\\b|n[’']t\\b`, 'i') // "did not close"; not "notable"
const conditional = /^(?:if|unless|whether|were)\b/i // "If it closed"; not "Iffley closed"

/** "said in 2019": the date is that of the words. Not "closed in 2019". */
const uttered = new RegExp(`\\b(?:${Object.keys(speechWithThat).join('|')})(?: (?:on|in|at|as early as|back in|the))* ?$`)

/** What happened at a stated time. A clause without a past form, with a negation or a condition gives none. */
export function draftEvents(sentences: readonly Sentence[], units: readonly Unit[], takeId: TakeId): DatedEvent[] {
  return sentences.flatMap((sentence) => {
    const text = withoutOpener(sentence.text)
    if (text === sentence.text && !standsAlone(sentence.text)) return []
    const dates = findDates(text)
    return dates.flatMap((date) => eventOf(date, dates, text, sentence, units, takeId))
  })
}

function eventOf(
  date: FoundDate,
  all: readonly FoundDate[],
  text: string,
  { text: quote, block }: Sentence,
  units: readonly Unit[],
  takeId: TakeId,
): DatedEvent[] {
  const [start, end] = clauseAround(text, date)
  const clause = text.slice(start, end)
  if (
    date.relation === 'other'
    || !tellsPast(clause)
    || negated.test(clause)
    || conditional.test(clause)
    || uttered.test(text.slice(0, date.start))
  )
    return []
  const last = all.filter((other) => other.start < end).at(-1) === date
  const what = trimmed(text.slice(needsMore(clause) ? 0 : start, last ? end : cutAfter(text, date, end)))
  if (what.split(' ').length > MOST_WORDS || !tellsPast(what)) return []
  const named = unitsIn(text.slice(start, date.start), text.slice(0, end), units)
  return [
    {
      id: takeId(`s${block.section}-${date.date.replace('/', '-').toLowerCase()}`, what),
      date: date.relation === 'since' && goesOn(clause) ? `${date.date}/` : date.date,
      what: upperFirst(what),
      ...(named.length > 0 && { units: named }),
      quote,
      draft: true,
    },
  ]
}

function clauseAround(text: string, date: FoundDate): [number, number] {
  const ends = [...text.matchAll(clauseEnd)]
  const before = ends.filter((match) => match.index + match[0].length <= date.start).at(-1)
  const after = ends.find((match) => match.index >= date.end)
  const start = before ? before.index + before[0].length : 0
  const conjunction = /^(?:and|but|while|whereas|then) /.exec(text.slice(start))?.[0].length ?? 0 // "and it"; not "Andes"
  return [start + conjunction, after?.index ?? text.length]
}

/** The subject stands in an earlier clause: "since 2018 it has been", "which fell in 2018", "has been shut since 2018". */
function needsMore(clause: string): boolean {
  return !standsAlone(clause) || /^(?:which|who|whose|has|have|is|are|was|were|\p{L}+ed)\b/u.test(clause) // "was shut"; not "Wasps"
}

/** With a further date to come, the clause ends at the comma after this one. */
function cutAfter(text: string, date: FoundDate, end: number): number {
  const comma = text.indexOf(',', date.end)
  return comma < 0 || comma > end ? end : comma
}

function trimmed(text: string): string {
  return text.trim().replace(/[.,;]+$/, '') // "It closed."; not "It closed"
}

/** The state still holds: "has been dormant since", not "was restructured since". */
function goesOn(clause: string): boolean {
  return /\b(?:has|have|is|are|remains?)\b/.test(clause) // "has been"; not "hasty"
}

/** The units named in the clause before the date, or else the last one named in the sentence before. */
function unitsIn(clause: string, whole: string, units: readonly Unit[]): string[] {
  const near = mentionsOf(clause, units).map((mention) => mention.unit.id)
  const far = mentionsOf(whole, units)
    .map((mention) => mention.unit.id)
    .slice(-1)
  return [...new Set(near.length > 0 ? near : far)]
}
