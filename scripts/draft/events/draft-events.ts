import type { Report } from '../../read/report.ts'
import type { Annotated } from '../annotate.ts'
import type { DatedEvent, Unit } from '../briefing.ts'
import { clauseAround, clauseText } from '../clauses.ts'
import type { FoundDate } from '../dates/dates.ts'
import type { TakeId } from '../ids.ts'
import { isEvent } from './no-event.ts'
import { opensDependent, upperFirst, withoutOpener } from '../standing.ts'
import { tablesOf } from '../tables.ts'
import { mentionsOf } from '../units/unit-mentions.ts'

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
        ...(date.date === undefined
          ? { says: date.says }
          : { date: holdsStill(sentence.text, date) ? `${date.date}/` : date.date }),
        what: upperFirst(what),
        ...(named.length > 0 && { units: named }),
        ...(speech[0] && { by: speech[0].by }),
        quote: sentence.text,
        draft: true,
      },
    ]
  })
}

/** The clause of a date; the whole sentence where the clause can't be read without the rest of it. */
function whatAt(text: string, date: FoundDate, dates: readonly FoundDate[]): string {
  const clause = withTurn(clauseText(text, date, dates), text, date, dates)
  return opensDependent(clause) ? trimmed(withoutOpener(text)) : trimmed(clause)
}

/** Goes on against it. Matches ", but has since reopened"; not ", and has". */
const turn = /^[,;] (?:but|though|although|yet) /
const MOST_WORDS = 30

/** A clause with the one that goes against it, where that has no date of its own: without it, a closure stands there and no reopening. */
function withTurn(clause: string, text: string, date: FoundDate, dates: readonly FoundDate[]): string {
  const start = text.indexOf(clause)
  const end = start + clause.trimEnd().length
  const isLast = dates.every((other) => other.start <= date.start)
  const rest = text.slice(start)
  return isLast && turn.test(text.slice(end)) && rest.split(' ').length <= MOST_WORDS ? rest : clause
}

function trimmed(text: string): string {
  return text.trim().replace(/[.,;:]+$/, '') // "It closed."; not "It closed"
}

/** Holds today. Matches "has been dormant ", "are suspended "; not "had been dormant ". */
const present = /\b(?:has|have|is|are)\b/

/** Whether what began then goes on as the report is written: "has been dormant since January", "since January it has". */
function holdsStill(text: string, { date, lead, start, end }: FoundDate): boolean {
  if (lead !== 'since' || date === undefined || date.includes('/')) return false
  const before =
    text
      .slice(0, start)
      .split(/[,;:—–(] ?/)
      .at(-1) ?? '' // "which turned to cash, has been dormant since "
  const after = text.slice(end).split(/[,;:—–)]/)[0] ?? ''
  return present.test(before) || (/^(?:and |but )?since $/i.test(before) && present.test(after))
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
      cells.flatMap(({ text, date, isTold }, column) => {
        const head = heads[column] ?? ''
        if (date === undefined || name === '' || (/^\d{4}$/.test(text) && !happened.test(head))) return [] // "1998" under "Founded"
        // "Closed in 2020" says itself what happened; over a mere "2020" the head does.
        const what = `${name}: ${isTold ? text : `${head} ${text}`}`
        return [{ id: takeId(`s${block.section}-${date.replace('/', '-').toLowerCase()}`, what), date, what, quote, draft: true }]
      }),
    ),
  )
}
