import { inWords, labelSize, axis, rowsFit } from './arc-rows.ts'
import { countLines, widthOf } from '../typeset/text-width.ts'
import type { DatedEvent } from '../verify/verified.ts'
import { contradictionsHeight } from './compose-contradictions.ts'
import { slidesOfPoints } from './compose-points.ts'
import type { ArcEvent, Statement } from './deck.ts'
import type { Context, Outline } from './context.ts'
import { choiceFor, chosen, defined, isTall } from './context.ts'
import { daysOf, formatDate } from './dates.ts'
import type { Labels } from './labels.ts'
import { roomUnder, splitUnder, WIDTH, type Head } from './room.ts'

/** At most eight events a slide (deck guide, pictures). */
const MOST = 8

/** Under the axis: events without a date, with the line over them, and the numbers of the passages, as styles/ sets them. */
const undatedText = { size: 18, line: 25, most: 2, above: 8 }
const evidence = { size: 12, line: 22, mark: 26, gap: 16, above: 8 }

/** The mark of a source behind a text: as wide as these. */
const MARK = '\u00a0100'

/**
 * The arc: dated events on one axis, in order of time; nothing where there are fewer than two. Events without a date stand under
 * the last of them where there is room, else on slides of their own.
 */
export function composeArc(context: Context): readonly Outline[] {
  const { briefing, labels } = context
  const choice = choiceFor(briefing, 'events')
  const events = chosen(briefing.events ?? [], choice)
  const dated = events.filter((event) => event.date !== undefined)
  if (dated.length < 2) return []
  const undated = events.filter((event) => event.date === undefined).map((event) => undatedStatement(event, labels))
  const open = lastDay(dated, briefing.source.published)
  const inOrder = dated.map((event) => arcEvent(event, briefing.language, labels, open)).toSorted(byStart)
  const text = choice.headline ?? ((run: readonly ArcEvent[]) => spanInWords(run, context))
  const said = { layout: 'arc', text, topic: labels.headlines.events } as const
  const loose = { layout: 'assertion', text: labels.undated, topic: labels.undated } as const
  const heightFor = (head: Head, run: readonly ArcEvent[]) =>
    roomUnder(head, 'arc', isTall(briefing)) - evidenceHeight(run) - contradictionsHeight(context, run) - axis.above - axis.below
  const parts = splitUnder(context, said, MOST, inOrder, (run, head) => rowsFit(run, heightFor(head, run)))
  const taken = undatedHeight(undated, labels)
  const last = parts.at(-1)!
  const isUnder = undated.length <= undatedText.most && rowsFit(last.run, heightFor(last.head, last.run) - taken)
  return [
    ...parts.map((part, index) => {
      const { run, head } = part
      const under = isUnder && part === last ? undated : []
      const height = heightFor(head, run) - (under.length > 0 ? taken : 0)
      return defined({
        layout: 'arc',
        id: index === 0 ? 'events' : `events-${index + 1}`,
        ...head,
        events: run,
        size: labelSize(run, height),
        height,
        undated: under,
        shows: [...run, ...under].map((event) => event.id),
        say: index === 0 ? choice.say : undefined,
      } as const)
    }),
    ...(isUnder ? [] : slidesOfPoints(context, loose, { id: 'events-undated', section: said.topic }, undated)),
  ]
}

/** How many events there are, and from when to when. */
function spanInWords(events: readonly ArcEvent[], { briefing: { language }, labels, items }: Context): string {
  const dates = events.map(({ id }) => (items.get(id) as DatedEvent).date ?? '')
  const moments = dates.flatMap((date) => date.split('/').filter(Boolean))
  const inOrder = moments.toSorted((a, b) => daysOf(a, '').start.localeCompare(daysOf(b, '').start))
  const [first, last] = [inOrder[0]!, inOrder.at(-1)!].map((date) => formatDate(date, language)) as [string, string]
  return labels.eventsBetween(events.length, first, last)
}

/** How high events without a date stand under an axis, in px. */
function undatedHeight(undated: readonly Statement[], labels: Labels): number {
  const { size, line, above } = undatedText
  return undated.reduce(
    (sum, { text }) => sum + countLines(`${labels.undated}: ${text}${MARK}`, size, WIDTH, 'strong') * line,
    undated.length && above,
  )
}

/** How high the numbers of the passages stand. */
function evidenceHeight(events: readonly ArcEvent[]): number {
  const widths = events.map(({ when }) => widthOf(when, evidence.size) + evidence.mark + evidence.gap)
  return Math.ceil(widths.reduce((sum, width) => sum + width, 0) / (WIDTH - 60)) * evidence.line + evidence.above
}

/** Where a state that goes on is drawn to: the report's date, or where that is not known the beginning of the last event, which may lie ahead. */
function lastDay(events: readonly DatedEvent[], published: string | undefined): string {
  if (published) return daysOf(published, '').end
  const starts = events.map((event) => daysOf(event.date ?? '', '').start)
  return starts.toSorted().at(-1) ?? ''
}

function arcEvent(event: DatedEvent, language: string, labels: Labels, open: string): ArcEvent {
  const date = event.date ?? ''
  return defined({
    id: event.id,
    what: event.by === undefined ? event.what : labels.saidBy(event.what, event.by),
    turn: event.turn,
    when: formatDate(date, language),
    ...daysOf(date, open),
  })
}

function byStart(a: ArcEvent, b: ArcEvent): number {
  return a.start.localeCompare(b.start) || a.end.localeCompare(b.end)
}

function undatedStatement(event: DatedEvent, labels: Labels): Statement {
  return {
    id: event.id,
    ...(event.by !== undefined && { by: event.by }),
    text: event.says ? inWords({ when: event.says, what: event.what }, labels) : event.what,
  }
}
