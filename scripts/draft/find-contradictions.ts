import type { Briefing, DatedEvent, Figure, Item } from './briefing.ts'
import { emptyWords } from './lexicons/openers.ts'
import { wordsOf } from './sentences.ts'

/** What happens to a body once, so that two dates of it can't both be right. */
const once = /\b(?:founded|formed|established|created|set up|launched|dissolved|disbanded|killed|born|died)\b/

/**
 * Where the report gives one thing in two ways by the same voice: a figure of the same label, a beginning or an end
 * with two dates. A line each, with the words of both places.
 */
export function findContradictions({ figures = [], events = [] }: Briefing): string[] {
  return [
    ...differing(figures, figureKey, ({ value, qualifier }) => `${[value].flat().join('–')} ${qualifier}`),
    ...differing(events, eventKey, ({ date }) => date ?? ''),
  ]
}

function differing<T extends Item>(
  items: readonly T[],
  keyOf: (item: T) => string | undefined,
  given: (item: T) => string,
): string[] {
  const keyed = items.filter((item) => keyOf(item) !== undefined)
  return [...Map.groupBy(keyed, keyOf).values()].flatMap(([first, ...others]) => {
    const other = first && others.find((each) => given(each) !== given(first) && each.quote !== first.quote)
    return first && other ? [`The report may contradict itself: “${first.quote}” and “${other.quote}”`] : []
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
