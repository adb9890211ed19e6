import type { Report } from '../read/report.ts'
import type { Annotated } from './annotate.ts'
import type { Briefing, DatedEvent, Figure } from './briefing.ts'
import { draftEvents } from './events/draft-events.ts'
import { draftFigures } from './figures/draft-figures.ts'
import { draftTableFigures } from './figures/draft-table-figures.ts'
import { givenAgain } from './given-again.ts'
import { newIds } from './ids.ts'
import { emptyWords } from './lexicons/openers.ts'
import { wordsOf } from './sentences.ts'

/** Two items that can't both be right. */
export type Contradiction = readonly [Figure | DatedEvent, Figure | DatedEvent]

/** What happens to a body once, so that two dates of it can't both be right. */
const once = /\b(?:founded|formed|established|created|set up|launched|dissolved|disbanded|killed|born|died)\b/

/**
 * Where the report gives one thing in two ways by the same voice: a figure of the same label, or one that its own sentence has
 * from another part of the report; a beginning or an end with two dates. Both items of each.
 */
export function findContradictions({ figures = [], events = [] }: Pick<Briefing, 'figures' | 'events'>): Contradiction[] {
  return [
    ...[...Map.groupBy(figures, ({ quote }) => quote).values()].flatMap(givenAgain),
    ...differing(figures, figureKey, ({ value, qualifier }) => `${[value].flat().join('–')} ${qualifier}`),
    ...differing(events, eventKey, ({ date }) => date ?? ''),
  ]
}

/** The same in a report, of all the figures and events that can be drafted from it. */
export function contradictionsIn(annotated: readonly Annotated[], report: Report): Contradiction[] {
  const takeId = newIds()
  return findContradictions({
    figures: [...draftFigures(annotated, takeId), ...draftTableFigures(report, takeId)],
    events: draftEvents(annotated, report, [], takeId),
  })
}

function differing<T extends Figure | DatedEvent>(
  items: readonly T[],
  keyOf: (item: T) => string | undefined,
  given: (item: T) => string,
): Contradiction[] {
  const keyed = items.filter((item) => keyOf(item) !== undefined)
  return [...Map.groupBy(keyed, keyOf).values()].flatMap(([first, ...others]) => {
    const other = first && others.find((each) => given(each) !== given(first) && each.quote !== first.quote)
    return first && other ? [[first, other] as const] : []
  })
}

/** What it counts, when, and by whom; undefined where the label is too short to tell. */
function figureKey({ unit, label, by, as_of }: Figure): string | undefined {
  const words = new Set(contentWords(`${unit} ${label}`))
  return words.size < 2 ? undefined : [unit, ...[...words].sort(), by ?? '', as_of ?? ''].join('|')
}

/** What was founded or ended: the words before the verb, and the verb. */
function eventKey({ what, by }: DatedEvent): string | undefined {
  const verb = once.exec(what)
  const words = verb === null ? [] : contentWords(what.slice(0, verb.index)).slice(-3)
  return verb === null || words.length === 0 ? undefined : [verb[0], ...words, by ?? ''].join('|')
}

function contentWords(text: string): string[] {
  return wordsOf(text.toLowerCase()).filter((word) => !emptyWords.has(word) && !/^\d/.test(word))
}
