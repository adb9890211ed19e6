/** Which figures matter, and which of their sentences can head the slide that shows them. */

import type { Figure } from './briefing.ts'
import { endsAsSentence, headsSlide } from './choose-points.ts'
import { latinPattern } from './latin-pattern.ts'
import { numberForm } from './numbers.ts'
import { hasVerb, isAboutReport, standsAlone } from './standing.ts'
import { withoutStop, wordsOf } from './sentences.ts'

/** Words on a slide beside a number. */
const LONGEST_LABEL = 8
/** What the report gives in short matters so much more. */
const LEADING = 4

const amount = latinPattern(`\\b(?:${numberForm})\\b`, 'i') // "nineteen", "412"; not "often"

/** A label that wants what stands before or behind it. Matches "were acquitted", "and has read", "Its revenue", "It found that"; not "wells". */
export const cutOff = latinPattern(
  '^(?:were|was|are|is|have|has|had|will|would|may|can|could|must|to|and|but|or|yet|which|who|whether|how|that|it|its|he|she|they|their)\\b|\\bthat$',
  'i',
)

/** Counts all that there is, and not a part. Matches "in all", "in total", "Total: Staff"; not "all in one". */
const whole = /\b(?:in all|in total|totals?|totall?(?:ed|ing)|altogether|overall|combined)\b/i

/** Opens as a sentence that nobody is quoted with. Matches "The", "412"; not "the", "“The". */
const opens = /^[\p{Lu}\p{N}]/u

/** Whose subject stands in another sentence. Matches "In 2024 it spent"; not "The club says it spent". */
const unnamed =
  /^(?:in|of|on|at|by|for|from|since|before|after|between|during|until|under|with|according)\b.*\b(?:it|he|she|they|we|i)\b/i

/**
 * What each figure weighs. One that others give too, as the same number of the same thing, weighs in the best of its wordings alone.
 *
 * @param leading the sentences in which the report gives itself in short
 */
export function weighFigures(figures: readonly Figure[], leading: ReadonlySet<string>): ReadonlyMap<Figure, number> {
  const weighed = figures.map((figure) => ({
    figure,
    weight: weighFigure(figure) + (isLeading(figure.quote, leading) ? LEADING : 0),
  }))
  const same = Map.groupBy(weighed, ({ figure: { value, unit } }) => `${[value].flat().join('–')} ${unit.toLowerCase()}`)
  const best = [...same.values()].map((all) => all.reduce((one, other) => (other.weight > one.weight ? other : one)))
  return new Map(best.map(({ figure, weight }) => [figure, weight]))
}

function isLeading(quote: string, leading: ReadonlySet<string>): boolean {
  return leading.has(quote) && endsAsSentence(quote) && !isAboutReport(quote)
}

/** The headline of the slide of figures: what the weightiest of those says that can head one, and heads no other. */
export function headlineOfFigures(shown: readonly Figure[], taken: ReadonlySet<string>): string | undefined {
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
    - (wordsOf(label).length > LONGEST_LABEL || wordsOf(label).length < 2 ? 2 : 0)
    - (cutOff.test(label) ? 4 : 0)
    - (/^(?:and|but|or) /.test(label) && hasVerb(label) ? 4 : 0) // "and came out with four"; not "and 74 deaths"
    - (/^\p{Lu}[^.]*: /u.test(label) ? 2 : 0) // A table's cell: "Leeds: Staff"
    + (whole.test(`${label} ${quote}`) ? 3 : 0)
    + (headlinesOf(figure).length > 0 ? 2 : 0)
  )
}
