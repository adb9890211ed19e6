import type { Annotated } from '../annotate.ts'
import type { Figure } from '../briefing.ts'
import type { FoundDate } from '../dates/dates.ts'
import { type Amount, countsOf, isMoney, quantity } from './find-amounts.ts'
import type { TakeId } from '../ids.ts'
import { countedThing } from '../counted-thing.ts'
import { labelAround } from '../labels.ts'
import { qualifierWords } from '../lexicons/amounts.ts'
import { unitOf } from './figure-unit.ts'
import { numberForm } from '../numbers.ts'
import { findRatios } from './ratios.ts'
import { clauseText } from '../clauses.ts'
import { future } from '../voices/voices.ts'
import { latinPattern } from '../latin-pattern.ts'

/** Ends in what qualifies a share. Matches "more than "; not "all over ". */
const inexact = latinPattern(
  `(?<!\\p{L})(${[...qualifierWords.keys()].filter((word) => !/^(?:over|up to|under|below|above|some|around)$/.test(word)).join('|')}|just (?:over|under)) $`,
  'iu',
)

/** A number and "of" before another: "61 of ", "Seven of the "; not "a loss of ". */
const wholeBefore = latinPattern(`\\b(?:${numberForm}|one) (?:out )?of (?:the |its |their |all )?$`, 'i')

/** Numbers with what they count or measure: counts, percentages, money, shares and multiples. */
export function draftFigures(annotated: readonly Annotated[], takeId: TakeId): Figure[] {
  return annotated.flatMap((each) => {
    const ratios = findRatios(each.sentence.text)
    const counts = [...each.sentence.text.matchAll(quantity)].flatMap((match) => countsOf(match, each, ratios))
    return [
      ...counts,
      ...ratios.map((ratio) => ({
        ...ratio,
        ...wordingOf(each.sentence.text.slice(0, ratio.start)),
        qualifier: 'fraction' as const,
        unit: undefined,
      })),
    ]
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
  const told = amount.unit ?? unitOf(amount, text, all)
  const isCount = told !== undefined && told !== '%' && qualifier !== 'fraction' && !isMoney(told)
  const label = isWhole(text.slice(0, start))
    ? (countedThing(text.slice(end)) ?? '')
    : labelAround(text, start, end, isCount ? told : undefined)
  const unit = told ?? label
  const asOf = yearOf(dates, text, end)
  // Of two voices the one that is named before the number: "A put it at 640; B admits to 210".
  const voice = speech.findLast(({ frame }) => frame !== undefined && frame[0] < start) ?? speech[0]
  return {
    id: takeId(`s${block.section}`, `${words ?? [value].flat().join(' ')} ${unit === '%' ? 'percent' : unit} ${label}`),
    ...{ value, qualifier },
    ...(wording !== undefined && { wording }),
    ...(words !== undefined && { words }),
    unit: unit === '' ? text : unit,
    label: label === '' ? (isCount ? unit : text) : label,
    ...(asOf !== undefined && { as_of: asOf }),
    ...(voice === undefined ? ahead(text, amount) : { by: voice.by, kind: voice.kind }),
    quote: text,
    draft: true,
  }
}

/** How exact a share is, which has no number to be qualified: "nearly" before "half". */
function wordingOf(prior: string): Pick<Figure, 'wording'> {
  const wording = inexact.exec(prior)?.[1]?.toLowerCase()
  return wording === undefined ? {} : { wording }
}

/** What its clause says is to come is a forecast, as in a point. */
function ahead(text: string, amount: Amount): Pick<Figure, 'kind'> {
  return future.test(clauseText(text, amount, [])) ? { kind: 'forecast' } : {}
}

/** Of "61 of 80 people had gone" the 80: what is said of the part is not said of the whole. */
function isWhole(prior: string): boolean {
  return wholeBefore.test(prior)
}

/** The date that stands with what is counted ("63 attacks in 2021 and 11 in 2023"), or else the one that the sentence gives. */
function yearOf(dates: readonly FoundDate[], text: string, end: number): string | undefined {
  const held = dates.filter(({ date, lead }) => date !== undefined && ['in', 'on', 'during', 'of', ''].includes(lead))
  const near = held.find((date) => date.start > end && beside.test(text.slice(end, date.start)))
  return (near ?? (dates.length === 1 ? held[0] : undefined))?.date
}

/** Between a number and its date. Matches " attacks in ", " in "; not " attacks, and in ". */
const beside = latinPattern(/^(?: (?!and |but |or |to )[\p{L}’-]+){0,4} (?:in|on|during)(?: early| late)? $/u)
