import type { Claim, DatedEvent, Figure, SlideChoice, SlideName } from './briefing.ts'
import { opensDependent, standsAlone } from './standing.ts'
import { wordsOf } from './sentences.ts'

/** How many of each a draft puts on slides; the rest stays in the file, for whoever wants another. */
const most = { figures: 4, events: 8, voices: 6 } as const

/** Words on a slide beside a number, in an arc, under a voice. */
const longest = { figures: 8, events: 22, voices: 30 } as const

/** Fewer words say nothing by themselves: "It will not." */
const shortest = 5

interface Drafted {
  readonly figures: readonly Figure[]
  readonly events: readonly DatedEvent[]
  readonly claims: readonly Claim[]
}

/**
 * The items that a draft's slides show, where there are more than a slide should: the few that matter, in the
 * report's order. What "matters" weighs is written beside each rule.
 */
export function chooseItems({ figures, events, claims }: Drafted): Partial<Record<SlideName, SlideChoice>> {
  return {
    ...choice('figures', figures, most.figures, weighFigure, ({ unit, quote }) => `${unit} ${quote}`),
    ...choice('events', events, most.events, weighEvent, ({ date, quote }) => date ?? quote),
    ...choice('voices', claims, most.voices, weighClaim, ({ by }) => by),
  }
}

/** The heaviest `count`, one of each kind before a second of any; nothing where all fit. */
function choice<T extends { readonly id: string }>(
  name: SlideName,
  items: readonly T[],
  count: number,
  weigh: (item: T) => number,
  kindOf: (item: T) => string,
): Partial<Record<SlideName, SlideChoice>> {
  if (items.length <= count) return {}
  const seen = new Map<string, number>()
  const weighed = items.map((item) => {
    const kind = kindOf(item)
    const times = seen.get(kind) ?? 0
    seen.set(kind, times + 1)
    return { item, weight: weigh(item) - 3 * times }
  })
  const chosen = new Set(
    weighed
      .toSorted((a, b) => b.weight - a.weight)
      .slice(0, count)
      .map(({ item }) => item),
  )
  return { [name]: { items: items.filter((item) => chosen.has(item)).map(({ id }) => id) } }
}

/** Money and shares, large numbers and exact ones, with a short label in a sentence that can be read alone. */
function weighFigure({ value, qualifier, unit, label, quote, words }: Figure): number {
  const top = Math.abs([value].flat().at(-1) ?? 0)
  return (
    Math.min(5, Math.log10(1 + top))
    + (unit === '%' || /[$€£]/.test(unit) ? 2 : 0) // "US$"; not "ships"
    + (qualifier === 'exact' || qualifier === 'over' ? 1 : 0)
    + (words === undefined ? 1 : 0)
    + (standsAlone(quote) ? 2 : 0)
    - (wordsOf(label).length > longest.figures || wordsOf(label).length < 2 ? 2 : 0)
    - (/^(?:were|was|are|is|have|has|had)\b/.test(label) ? 3 : 0) // "were acquitted": who?
    - (/^\p{Lu}[^.]*: /u.test(label) ? 2 : 0) // A table's cell: "Leeds: Staff"
  )
}

/** Exact dates, in clauses that are short and can be read alone; what has a unit in it tells of the organisation. */
function weighEvent({ date, what, units }: DatedEvent): number {
  return (
    (date === undefined ? 0 : Math.min(3, date.split('-').length))
    + (units === undefined ? 0 : 2)
    + (opensDependent(what) || !standsAlone(what) ? 0 : 4)
    + (wordsOf(what).length <= longest.events ? 2 : 0)
  )
}

/** Views rather than news, without the words that say whose they are, and short. */
function weighClaim({ says, quote, kind, by }: Claim): number {
  return (
    (kind === 'reported' ? 0 : 1)
    + (says === quote ? 0 : 2)
    + (standsAlone(says) ? 3 : 0)
    + (wordsOf(says).length <= longest.voices ? 2 : -2)
    - (wordsOf(says).length < shortest ? 4 : 0)
    + (/\p{Lu}/u.test(by) ? 1 : 0) // "Ann Lee"; not "herders"
  )
}
