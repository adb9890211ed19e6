import type { Report } from '../read/report.ts'
import type { Annotated } from './annotate.ts'
import type { DatedEvent, Unit } from './briefing.ts'
import { clauseAround, clauseText } from './clauses.ts'
import type { FoundDate } from './dates.ts'
import { publishing, speechVerbs } from './lexicons/speech.ts'
import { negations } from './lexicons/tenses.ts'
import type { TakeId } from './ids.ts'
import { numberForm } from './numbers.ts'
import type { Speech } from './speakers.ts'
import { opensDependent, upperFirst, withoutOpener } from './standing.ts'
import { tablesOf } from './tables.ts'
import { mentionsOf } from './unit-mentions.ts'
import { latinPattern } from './latin-pattern.ts'

const negated = latinPattern(`\\b(?:${negations.join('|')})\\b(?! until)|n[’']t\\b`, 'i') // "did not close"; not "not until 2019"
const conditional = /^(?:[Ii]f|[Uu]nless|[Ww]hether|Were|Had|Should) / // "If it closed"; not "Iffley closed"
const possible = /\b(?:may|might|could|would|perhaps|possibly|unlikely)\b/ // "may close"; not "May"

/** Forms that more often tell what happened: "held between 10 and 21 June". */
const inEvents = new Set(['written', 'held', 'hold', 'holds'])
/** Forms that are nouns as well: "six suspects in June", "the Austrian state on 11 June". */
const alsoNouns =
  'states?|suspects?|claims?|reports?|charges?|demands?|promises?|pledges?|hopes|fears|estimates?|comments?|disputes?'

/** Told beforehand, and so no mere possibility. Matches "announced in May that it would"; not "said that it would". */
const announced = /\b(?:announce|confirm|promise|pledge|decide)[sd]\b[^;]*? would\b/

/** "said in 2019", "told reporters on Monday", "published last year": the date is that of the words. Not "closed in 2019". */
const uttered = latinPattern(
  `(?<!\\b(?:was|were|been|be|is|are) |\\b(?:the|an?|this|that|its|their|further|other|more) (?:\\p{L}+ )?(?=(?:${alsoNouns})\\b)|\\b(?:${numberForm}) (?=(?:${alsoNouns})\\b))\\b(?:${[...speechVerbs.filter((form) => !inEvents.has(form)), ...publishing].join('|')})(?: (?:to )?(?:us|me|reporters|journalists|parliament|this|that|it|so|(?:the|a|an|its) \\p{L}+(?: of (?:the )?\\p{L}+)?))?(?: (?:in|before) (?:an? |the )?(?:court|parliament|public|\\p{L}+))?(?:,? (?:on|in|at|as early as|back in|the|early|late|last))*\\s*$`,
  'iu',
)

/** Where and when an agency wrote. Matches "BUNIA, " before "Nov 9"; not "In Bunia, ". */
const agencyDateline = /^\p{Lu}[\p{Lu} .-]+,(?: \p{Lu}[\p{L} ]+,)? $/u

/** A letter bears the date of its words. Matches "a letter of " before "12 May"; not "a loss of ". */
const writing =
  /\b(?:letter|statement|report|interview|speech|post|article|memo|memorandum|note|e-?mail|message|bulletin|communiqué|decree) (?:of|on|from|dated|in) $/i

/** What leads in a mere limit, or what a sum is meant for. */
const limits = new Set(['before', 'until', 'till', 'as of'])

/** Columns whose years are those of something that happened. Matches "Founded", "First case"; not "Members in". */
const happened =
  /\b(?:founded|opened|open since|established|created|closed|since|date|first|began|started|launched|signed|joined|ended)\b/i

/** What happened, or is announced, at a stated time: the clause as it stands. */
export function draftEvents(
  annotated: readonly Annotated[],
  report: Report,
  units: readonly Unit[],
  takeId: TakeId,
): DatedEvent[] {
  const told = annotated.flatMap((each) => eventsIn(each, units, takeId))
  return [...told, ...tableEvents(report, takeId)]
}

function eventsIn({ sentence, dates, speech }: Annotated, units: readonly Unit[], takeId: TakeId): DatedEvent[] {
  const seen = new Set<string>()
  return dates.flatMap((date) => {
    const key = date.date ?? date.says
    if (seen.has(key) || !isEvent(date, sentence.text, speech)) return []
    seen.add(key)
    const what = whatAt(sentence.text, date, dates)
    const named = unitsIn(sentence.text, date, units)
    return [
      {
        id: takeId(`s${sentence.block.section}-${key.replace(/[^\w-]+/g, '-').toLowerCase()}`, what), // "2018/2020"
        ...(date.date === undefined ? { says: date.says } : { date: date.date }),
        what: upperFirst(what),
        ...(named.length > 0 && { units: named }),
        ...(speech[0] && { by: speech[0].by }),
        quote: sentence.text,
        draft: true,
      },
    ]
  })
}

function isEvent(date: FoundDate, text: string, speech: readonly Speech[]): boolean {
  const [start, end] = clauseAround(text, date)
  const before = text.slice(start, date.start)
  const near = betweenCommas(text, date, start, end)
  const leadsIn = speech.some(({ frame }) => frame !== undefined && isLeadOf(text, date, frame))
  return !(
    leadsIn
    || (limits.has(date.lead) && !/\bnot until $/.test(before))
    || /\b(?:up to|(?:covers?|covering|for) the (?:period|years|months)(?: from)?) $/.test(text.slice(0, date.start))
    || (date.lead === 'for'
      && !/\b(?:planned|set|scheduled|called|due|fixed|booked) for\b|\bannounced [^,;]{3,60} for\b/.test(before)
      && !/^for\b/i.test(date.says))
    || uttered.test(text.slice(0, date.start))
    || writing.test(text.slice(0, date.start))
    || agencyDateline.test(text.slice(0, date.start))
    || conditional.test(near)
    || (date.lead !== 'since' && negated.test(before.slice(before.lastIndexOf(', ') + 1)))
    || possible.test(near.replace(announced, ' ').replace(/ whether .*$/, ''))
  )
}

/** "On Monday the ministry said that": the date is that of the words; of "For two years, they say, it has" it is not. */
function isLeadOf(text: string, date: FoundDate, [start, end]: readonly [start: number, end: number]): boolean {
  const leadIn = text.slice(0, date.start).trim()
  return date.end <= start && start - date.end <= 2 && text[end] !== ',' && leadIn.split(' ').length <= 2
}

/** The part of a clause that a date stands in: a relative clause has its own mood. */
function betweenCommas(text: string, date: FoundDate, start: number, end: number): string {
  const comma = text.lastIndexOf(', ', date.start)
  const relative = text.slice(0, date.start).search(/ (?:that|which) (?:was|were|had|has)\b[^,]*$/) // "a bill that was introduced"
  const from = Math.max(comma, relative)
  const to = text.indexOf(',', date.end)
  return text.slice(from < start ? start : from + 2, to < 0 || to > end ? end : to)
}

/** The clause of a date; the whole sentence where the clause can't be read without the rest of it. */
function whatAt(text: string, date: FoundDate, dates: readonly FoundDate[]): string {
  const clause = clauseText(text, date, dates)
  return opensDependent(clause) ? trimmed(withoutOpener(text)) : trimmed(clause)
}

function trimmed(text: string): string {
  return text.trim().replace(/[.,;:]+$/, '') // "It closed."; not "It closed"
}

/** The units named in the clause before the date, or else the last one named in the sentence before. */
function unitsIn(text: string, date: FoundDate, units: readonly Unit[]): string[] {
  const [start, end] = clauseAround(text, date)
  const near = mentionsOf(text.slice(start, date.start), units).map((mention) => mention.unit.id)
  const far = mentionsOf(text.slice(0, end), units)
    .map((mention) => mention.unit.id)
    .slice(-1)
  return [...new Set(near.length > 0 ? near : far)]
}

/** A cell with a date is an event of what stands at the left of its row. */
function tableEvents(report: Report, takeId: TakeId): DatedEvent[] {
  return tablesOf(report).flatMap(({ heads, rows }) =>
    rows.flatMap(({ block, name, cells, quote }) =>
      cells.flatMap(({ text, date }, column) => {
        const head = heads[column] ?? ''
        if (date === undefined || name === '' || (/^\d{4}$/.test(text) && !happened.test(head))) return [] // "1998" under "Founded"
        const what = `${name}: ${head} ${text}`
        return [{ id: takeId(`s${block.section}-${date.replace('/', '-').toLowerCase()}`, what), date, what, quote, draft: true }]
      }),
    ),
  )
}
