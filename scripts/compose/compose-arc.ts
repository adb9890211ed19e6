import type { DatedEvent } from '../verify/verified.ts'
import type { ArcEvent, Statement } from './deck.ts'
import type { Context, Outline } from './context.ts'
import { choiceFor, chosen, defined, headlineOfPart } from './context.ts'
import { daysOf, formatDate } from './dates.ts'
import { labels } from './labels.ts'
import { splitToFit } from './split.ts'

/** At most eight events a slide (deck guide, pictures), and so many lines of labels. */
const limits = { items: 8, size: 13 }
/** What a line of a label holds where it has the least room: beside a bar in the middle of the axis. */
const charactersPerLine = 50

/** The arc: dated events on one axis, in order of time; nothing where there are fewer than two. */
export function composeArc({ briefing }: Context): readonly Outline[] {
  const choice = choiceFor(briefing, 'events')
  const events = chosen(briefing.events ?? [], choice)
  const dated = events.filter((event) => event.date !== undefined)
  if (dated.length < 2) return []
  const undated = events.filter((event) => event.date === undefined)
  const open = lastDay(dated, briefing.source.published)
  const inOrder = dated.map((event) => arcEvent(event, briefing.language, open)).toSorted(byStart)
  const parts = splitToFit(inOrder, limits, linesOf)
  return parts.map((part, index) => {
    const loose = index === parts.length - 1 ? undated.map(undatedStatement) : []
    return defined({
      layout: 'arc',
      id: index === 0 ? 'events' : `events-${index + 1}`,
      headline: headlineOfPart(choice.headline ?? labels.headlines.events, index, parts.length),
      events: part,
      undated: loose,
      shows: [...part, ...loose].map((event) => event.id),
      say: index === 0 ? choice.say : undefined,
    })
  })
}

/** Where a state that goes on is drawn to: the report's date, or where that is not known the beginning of the last event, which may lie ahead. */
function lastDay(events: readonly DatedEvent[], published: string | undefined): string {
  if (published) return daysOf(published, '').end
  const starts = events.map((event) => daysOf(event.date ?? '', '').start)
  return starts.toSorted().at(-1) ?? ''
}

function arcEvent(event: DatedEvent, language: string, open: string): ArcEvent {
  const date = event.date ?? ''
  return defined({
    id: event.id,
    what: event.by === undefined ? event.what : labels.saidBy(event.what, event.by),
    turn: event.turn,
    when: formatDate(date, language),
    ...daysOf(date, open),
  })
}

function linesOf({ when, what }: ArcEvent): number {
  return Math.ceil(`${when} ${what}`.length / charactersPerLine)
}

function byStart(a: ArcEvent, b: ArcEvent): number {
  return a.start.localeCompare(b.start) || a.end.localeCompare(b.end)
}

function undatedStatement(event: DatedEvent): Statement {
  return {
    id: event.id,
    ...(event.by !== undefined && { by: event.by }),
    text: event.says ? `${event.says}: ${event.what}` : event.what,
  }
}
