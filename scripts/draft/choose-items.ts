import { endsAsSentence, headsSlide } from './choose-points.ts'
import type { Claim, DatedEvent, Figure, SlideChoice, SlideName } from './briefing.ts'
import { latinPattern } from './latin-pattern.ts'
import { numberForm } from './numbers.ts'
import { opensDependent, standsAlone } from './standing.ts'
import { withoutStop, wordsOf } from './sentences.ts'

/** How many of each a draft puts on slides; the rest stays in the file, for whoever wants another. */
const most = { figures: 4, events: 8, voices: 6 } as const

/** Words on a slide beside a number, in an arc, under a voice. */
const longest = { figures: 8, events: 22, voices: 30 } as const

/** Fewer words say nothing by themselves: "It will not." */
const shortest = 5

const amount = latinPattern(`\\b(?:${numberForm})\\b`, 'i') // "nineteen", "412"; not "often"

/** A label that wants what stands before or behind it. Matches "were acquitted", "and has read", "Its revenue", "It found that"; not "wells". */
const cutOff = latinPattern(
  '^(?:were|was|are|is|have|has|had|will|would|may|can|could|must|and|but|or|yet|which|who|that|it|its|he|she|they|their)\\b|\\bthat$',
  'i',
)

/** Opens as a sentence that nobody is quoted with. Matches "The", "412"; not "the", "“The". */
const opens = /^[\p{Lu}\p{N}]/u

/** Whose subject stands in another sentence. Matches "In 2024 it spent"; not "The club says it spent". */
const unnamed =
  /^(?:in|of|on|at|by|for|from|since|before|after|between|during|until|under|with|according)\b.*\b(?:it|he|she|they|we|i)\b/i

interface Drafted {
  readonly figures: readonly Figure[]
  readonly events: readonly DatedEvent[]
  readonly claims: readonly Claim[]
}

/**
 * The items that a draft's slides show, where there are more than a slide should: the few that matter, in the
 * report's order, and what heads the slide of figures. What "matters" weighs is written beside each rule.
 *
 * @param taken the headlines of other slides
 */
export function chooseItems(
  { figures, events, claims }: Drafted,
  taken: ReadonlySet<string> = new Set(),
): Partial<Record<SlideName, SlideChoice>> {
  const chosen = choice('figures', figures, most.figures, weighFigure, ({ unit, quote }) => `${unit} ${quote}`)
  const shown = figures.filter(({ id }) => chosen.figures?.items?.includes(id) ?? true)
  const headline = headlineOfFigures(shown, taken)
  return {
    ...(headline === undefined ? chosen : { figures: { headline, ...chosen.figures } }),
    ...choice('events', events, most.events, weighEvent, ({ date, quote }) => date ?? quote),
    ...choice(
      'voices',
      claims,
      most.voices,
      (claim) => weighClaim(claim) - (isRepeated(claim, claims) ? 6 : 0),
      ({ by }) => by,
    ),
  }
}

/** The headline of the slide of figures: what the weightiest of those says that can head one, and heads no other. */
function headlineOfFigures(shown: readonly Figure[], taken: ReadonlySet<string>): string | undefined {
  return shown
    .toSorted((a, b) => weighFigure(b) - weighFigure(a))
    .flatMap(headlinesOf)
    .find((text) => !taken.has(text))
}

/** The sentence of a figure, or the clause that opens it and holds the number (`labelAround`), where that can head a slide; nobody's claim. */
function headlinesOf({ quote, label, kind, by = '' }: Figure): readonly string[] {
  const rest = quote.startsWith(label) ? quote.slice(label.length) : ''
  return [
    ...(endsAsSentence(quote) ? [withoutStop(quote)] : []),
    ...(/^[,;:]/.test(rest) && label.includes(by) ? [label] : []), // ", and it"; not " €3 million"
  ].filter((text) => kind !== 'claimed' && opens.test(text) && !unnamed.test(text) && amount.test(text) && headsSlide(text))
}

/** Whether a claim before it says the same in the same words: it is not clear whose they are, and they stand on a slide once. */
function isRepeated(claim: Claim, all: readonly Claim[]): boolean {
  return all.find(({ says, quote }) => says === claim.says && quote === claim.quote) !== claim
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
function weighFigure(figure: Figure): number {
  const { value, qualifier, unit, label, quote, words } = figure
  const top = Math.abs([value].flat().at(-1) ?? 0)
  return (
    Math.min(5, Math.log10(1 + top))
    + (unit === '%' || /[$€£]/.test(unit) ? 2 : 0) // "US$"; not "ships"
    + (qualifier === 'exact' || qualifier === 'over' ? 1 : 0)
    + (words === undefined ? 1 : 0)
    + (standsAlone(quote) ? 2 : 0)
    - (wordsOf(label).length > longest.figures || wordsOf(label).length < 2 ? 2 : 0)
    - (cutOff.test(label) ? 3 : 0)
    - (/^\p{Lu}[^.]*: /u.test(label) ? 2 : 0) // A table's cell: "Leeds: Staff"
    + (headlinesOf(figure).length > 0 ? 2 : 0)
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
