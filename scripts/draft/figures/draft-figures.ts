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
import { clauseAround, clauseText } from '../clauses.ts'
import { lemmaAs } from '../grammar/verb-forms.ts'
import { wordsOf } from '../sentences.ts'
import { hasVerb, isPast } from '../standing.ts'
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
  const asOf = yearOf(dates, text, amount)
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
  const clause = clauseText(text, amount, [])
  const number = amount.start - text.indexOf(clause)
  const isAhead = [...clause.matchAll(new RegExp(future, 'g'))].some(({ index }) => {
    const [prior, between] = [clause.slice(0, index), clause.slice(index, Math.max(index, number))]
    if (relative.test(prior))
      return between !== '' && !/,|\b(?:is|are|was|were|has|have|had)\b(?! (?:expected|likely|set) to)/.test(between)
    return index < number || !definite.test(clause.slice(0, number))
  })
  return isAhead ? { kind: 'forecast' } : {}
}

/** Ends where a relative clause has its verb: what it says is said of the noun before. Matches "nurses who "; not "says that it ". */
const relative = latinPattern(
  /(?:(?:, |\b)(?:who|which)|(?<=\b(?:the|an?|its|their) (?:[\p{L}’-]+ )?[\p{L}’-]+) that) (?:\p{L}+ly |also |then |soon )?$/iu,
)

/** Ends before a number of what is there already, whatever becomes of it. Matches "The budget of ", "Its "; not "A fair for ". */
const definite = latinPattern(/(?<!\p{L})(?:the|its|their|his|her|these|those) (?:(?:[\p{L}’-]+ ){1,2}of )?(?:[\p{L}’-]+ )?$/iu)

/** Of "61 of 80 people had gone" the 80: what is said of the part is not said of the whole. */
function isWhole(prior: string): boolean {
  return wholeBefore.test(prior)
}

/** The date that stands with what is counted ("63 attacks in 2021 and 11 in 2023"), or else the one that the sentence gives. */
function yearOf(dates: readonly FoundDate[], text: string, { start, end }: Amount): string | undefined {
  const held = dates.filter(({ date, lead }) => date !== undefined && ['in', 'on', 'during', 'of', ''].includes(lead))
  const near = held.find((date) => date.start > end && beside.test(text.slice(end, date.start)))
  if (near === undefined || !isOfParticiple(text, { start, end }, near))
    return (near ?? (dates.length === 1 ? held[0] : undefined))?.date
  return held.find((date) => date.start > near.end && beside.test(text.slice(near.end, date.start)))?.date
}

/** Between a number and its date. Matches " attacks in ", " in "; not " attacks, and in ". */
const beside = latinPattern(/^(?: (?!and |but |or |to )[\p{L}’-]+){0,4} (?:in|on|during)(?: early| late)? $/u)

/** Whether a date tells when what is counted was made so: "repaid 12 loans taken in 2015"; not "12 ships sank in 2015", where no other verb is. */
function isOfParticiple(text: string, number: Pick<Amount, 'start' | 'end'>, date: FoundDate): boolean {
  const words = wordsOf(text.slice(number.end, date.start)).map((word) => word.toLowerCase())
  const at = words.findIndex((word, index) => index > 0 && (isPast(word) || lemmaAs(word, 'participle') !== undefined))
  if (at < 0 || words.slice(0, at).some((word) => auxiliaries.has(word))) return false
  const [from] = clauseAround(text, number)
  const prior = text.slice(from, number.start).replace(/^.* that |\bthere (?:was|were|are|(?:had|have) been)\b/i, '')
  const next = wordsOf(text.slice(date.end))[0] ?? ''
  return !isPast(words[at] ?? '') || hasVerb(prior) || hasVerb(next)
}

const auxiliaries = new Set(['was', 'were', 'is', 'are', 'be', 'been', 'being', 'has', 'have', 'had', 'got'])
