import type { Annotated } from '../annotate.ts'
import type { Figure } from '../briefing.ts'
import type { FoundDate } from '../dates/dates.ts'
import { type Amount, countsOf, quantity } from './find-amounts.ts'
import type { TakeId } from '../ids.ts'
import { countedThing, labelAround } from '../labels.ts'
import { unitOf } from './figure-unit.ts'
import { numberForm } from '../numbers.ts'
import { findRatios } from './ratios.ts'
import { latinPattern } from '../latin-pattern.ts'

/** A number and "of" before another: "61 of ", "Seven of the "; not "a loss of ". */
const wholeBefore = latinPattern(`\\b(?:${numberForm}|one) (?:out )?of (?:the |its |their |all )?$`, 'i')

/** Numbers with what they count or measure: counts, percentages, money, shares and multiples. */
export function draftFigures(annotated: readonly Annotated[], takeId: TakeId): Figure[] {
  return annotated.flatMap((each) => {
    const ratios = findRatios(each.sentence.text)
    const counts = [...each.sentence.text.matchAll(quantity)].flatMap((match) => countsOf(match, each, ratios))
    return [...counts, ...ratios.map((ratio) => ({ ...ratio, qualifier: 'fraction' as const, unit: undefined }))]
      .sort((a, b) => a.start - b.start)
      .map((amount, _, all) => figureOf(amount, each, all, takeId))
  })
}

function figureOf(
  amount: Amount,
  { sentence: { text, block }, dates, speech }: Annotated,
  all: readonly Amount[],
  takeId: TakeId,
): Figure {
  const { value, qualifier, wording, words, start, end } = amount
  const unit = amount.unit ?? unitOf(amount, text, all) ?? labelAround(text, start, end)
  const label = isWhole(text.slice(0, start)) ? (countedThing(text.slice(end)) ?? '') : labelAround(text, start, end)
  const asOf = yearOf(dates)
  // Of two voices the one that is named before the number: "A put it at 640; B admits to 210".
  const voice = speech.findLast(({ frame }) => frame !== undefined && frame[0] < start) ?? speech[0]
  return {
    id: takeId(`s${block.section}`, `${words ?? [value].flat().join(' ')} ${unit === '%' ? 'percent' : unit} ${label}`),
    ...{ value, qualifier },
    ...(wording !== undefined && { wording }),
    ...(words !== undefined && { words }),
    unit: unit === '' ? text : unit,
    label: label === '' ? text : label,
    ...(asOf !== undefined && { as_of: asOf }),
    ...(voice !== undefined && { by: voice.by, kind: voice.kind }),
    quote: text,
    draft: true,
  }
}

/** Of "61 of 80 people had gone" the 80: what is said of the part is not said of the whole. */
function isWhole(prior: string): boolean {
  return wholeBefore.test(prior)
}

/** The one date that the sentence gives. */
function yearOf(dates: readonly FoundDate[]): string | undefined {
  const [date, ...more] = dates
  return date?.date !== undefined && ['in', 'on', 'during', 'of', ''].includes(date.lead) && more.length === 0
    ? date.date
    : undefined
}
