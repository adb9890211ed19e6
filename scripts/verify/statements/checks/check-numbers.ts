import { emptyWords } from '../../../draft/lexicons/openers.ts'
import { describe, restsOn } from '../describe.ts'
import { holdsAsIs } from '../excerpts.ts'
import type { Grounds, ReadReport } from '../grounds.ts'
import { measureOf } from '../measures.ts'
import { type Numeral, numeralsIn } from '../numerals.ts'
import type { ReadText } from '../read-text.ts'
import { isCountOfList, isImplied, isLeft, isPair, isReckoned, isSameShare } from '../reckoned-numbers.ts'
import type { Statement, StatementFinding } from '../statement.ts'
import type { Token } from '../tokens.ts'

/** Words of content of a quote around its number in which what it counts is looked for. */
const NEAR = 8

/** Every number that a statement shows stands in what it rests on, as exact as there, and of the same thing. */
export function checkNumbers(statement: Statement, report: ReadReport): StatementFinding[] {
  const grounds = report.groundsOf(statement)
  const text = report.textOf(statement)
  const numerals = text.counts.filter((numeral) => !isOwnCount(numeral, statement) && !isNoCount(numeral, text.text))
  return numerals.flatMap((numeral) => {
    const same = grounds.quotes.flatMap((quote) =>
      quote.numerals
        .filter(
          (other) =>
            isSame(numeral, other) || isSame(scaledByNext(numeral, text), other) || isSameShare(numeral, text, other, quote),
        )
        .map((other) => ({ quote, other })),
    )
    if (
      same.length === 0
      && (isImplied(numeral, text, grounds) || isReckoned(numeral, grounds) || isCountOfList(numeral, grounds))
    )
      return []
    // Cut out of its sentence, "a third" may look like a share, and be the third office.
    if (same.length === 0 && grounds.quotes.some((quote) => holdsAsIs(quote, statement.text))) return []
    if (same.length === 0) return [notThere(numeral, statement, grounds, report)]
    if (statement.role !== 'item' && statement.role !== 'headline') return []
    const exact = same.filter(
      ({ quote, other }) =>
        asWhole(other, quote, grounds).qualifier === numeral.qualifier || numeral.kind === 'ordinal' || isRough(numeral, other),
    )
    if (exact.length === 0) return [otherQualifier(numeral, asWhole(same[0]!.other, same[0]!.quote, grounds), statement)]
    const inMeasure = exact.filter(({ quote, other }) => isMeasuredAs(numeral, text, other, quote))
    if (inMeasure.length === 0) return [otherMeasure(numeral, exact[0]!.other, exact[0]!.quote, statement)]
    return numeral.kind === 'ordinal' || exact.some(({ quote, other }) => isOfSame(numeral, text, other, quote, grounds))
      ? []
      : [ofSomethingElse(numeral, statement)]
  })
}

/** A number on which a quote begins, as it is in its sentence: how exact it is may stand before the quote, "nearly" before "100 people". */
function asWhole(numeral: Numeral, quote: ReadText, { sentences }: Grounds): Numeral {
  if (numeral.start > 0) return numeral
  const sentence = sentences.find((each) => each.sentence.text.includes(quote.text))?.sentence.text ?? ''
  const at = sentence.indexOf(quote.text)
  return numeralsIn(sentence).find(({ start, end }) => start <= at && end === at + numeral.end) ?? numeral
}

/** A share in other words ("one in five" of "20%") may have its qualifier elsewhere; in the same words it has it. */
function isRough(numeral: Numeral, other: Numeral): boolean {
  const bare = ({ text }: Numeral): string => text.toLowerCase().replace(/^(?:an?|one) /, '') // "a third"; not "third"
  return numeral.kind === 'ratio' && (other.kind !== 'ratio' || bare(numeral) !== bare(other))
}

/** The speaker counts what is on the slide: "three reasons", and "one" counts nothing there. In words alone. */
function isOwnCount({ text, value, kind }: Numeral, { role, items }: Statement): boolean {
  if (role === 'item' || role === 'name' || /\d/.test(text)) return false // "4"; not "four"
  return kind === 'ordinal' ? role !== 'headline' : value === items.length || (value === 1 && role !== 'headline')
}

/** "They once did", "the one in Kampala", "one point and not the other": no number. */
function isNoCount({ text, start, end }: Numeral, whole: string): boolean {
  const [before, after] = [whole.slice(0, start), whole.slice(end)]
  switch (text.toLowerCase()) {
    case 'once':
      return !/^ (?:an?|every|each|per|in|only)\b/.test(after) // "once a week"; not "once did"
    case 'one':
      return /\b(?:the|this|that|which|another|every other) $/i.test(before) || /^ [^.;]*\b(?:the other|another)\b/.test(after)
    default:
      return false
  }
}

/** The "6" of "6–8 million" is as many millions. */
function scaledByNext(numeral: Numeral, { text, counts }: ReadText): Numeral {
  const next = counts.find(
    ({ start }) => start >= numeral.end && /^(?:[–—-]| to | or | and )[$€£]?$/.test(text.slice(numeral.end, start)),
  )
  const scale = next === undefined ? 1 : next.value / Number.parseFloat(next.text.replaceAll(',', ''))
  return scale > 1 && Number.isFinite(scale) ? { ...numeral, value: numeral.value * scale } : numeral
}

function isSame(a: Numeral, b: Numeral): boolean {
  return (a.value === b.value && a.top === b.top && a.kind === b.kind) || a.text.toLowerCase() === b.text.toLowerCase()
}

/** Whether a number has the per cent or the currency that it has in the quote; a table has it in its head. */
function isMeasuredAs(numeral: Numeral, text: ReadText, other: Numeral, quote: ReadText): boolean {
  if (quote.block?.kind === 'row' || quote.block?.kind === 'heading' || isSameShare(numeral, text, other, quote)) return true
  const [said, given] = [measureOf(text.text, numeral), measureOf(quote.text, other)]
  return said === given || (said === undefined && isCarriedOn(given, text)) || (given === undefined && isCarriedOn(said, quote))
}

/** "From US$ 131 million to 84 million": a currency holds for the amounts behind it, too. */
function isCarriedOn(measure: string | undefined, { text, numerals }: ReadText): boolean {
  return measure !== undefined && measure !== '%' && numerals.some((numeral) => measureOf(text, numeral) === measure)
}

/** Whether what stands by a number in the statement stands by it in the quote; so, too, where the quote has none of it. */
function isOfSame(numeral: Numeral, text: ReadText, other: Numeral, quote: ReadText, { quotes }: Grounds): boolean {
  if (quote.block?.kind === 'row') return true
  const neighbours = neighboursOf(numeral, text.tokens)
  const within = aroundOf(other, quote.tokens)
  const known = neighbours.filter((stem) => quotes.some(({ stems }) => stems.has(stem)))
  return known.length === 0 || known.some((stem) => within.has(stem))
}

function neighboursOf({ start, end }: Numeral, tokens: readonly Token[]): string[] {
  const content = tokens.filter(({ lower }) => !emptyWords.has(lower))
  const after = content.filter((token) => token.start >= end).slice(0, 2)
  const before = content.filter((token) => token.end <= start).slice(-1)
  return [...after, ...before].map(({ stem }) => stem)
}

function aroundOf({ start, end }: Numeral, tokens: readonly Token[]): ReadonlySet<string> {
  const content = tokens.filter(({ lower }) => !emptyWords.has(lower))
  const after = content.filter((token) => token.end > start).slice(0, NEAR)
  const before = content.filter((token) => token.start < end).slice(-NEAR)
  return new Set([...before, ...after].map(({ stem }) => stem))
}

function notThere(numeral: Numeral, statement: Statement, { quotes, near }: Grounds, report: ReadReport): StatementFinding {
  const elsewhere = near.find((block) => block.numerals.some((other) => isSame(numeral, other)))
  const there = [...new Set(quotes.flatMap(({ numerals }) => numerals.map(({ text }) => text)))]
  const instead =
    there.length === 0
      ? 'which has no number'
      : `which has ${there
          .slice(0, 4)
          .map((text) => `“${text}”`)
          .join(', ')}`
  const isSaid =
    (statement.role === 'say' && elsewhere !== undefined)
    || isLeft(numeral, report.textOf(statement), quotes)
    || isPair(numeral, quotes)
  return describe(statement, {
    severity: isSaid ? 'warning' : 'error',
    code: 'number-not-in-quote',
    words: numeral.text,
    message: `“${numeral.text}” does not stand in ${restsOn(statement)}${
      elsewhere ? `, but in ${report.whereIs(elsewhere)}` : quotes.length <= 2 ? `, ${instead}` : ''
    }.`,
    hint: elsewhere ? 'Let the quote include it, or take it out.' : 'Write the number as the report gives it.',
  })
}

function otherQualifier(numeral: Numeral, other: Numeral, statement: Statement): StatementFinding {
  const said = {
    exact: 'as exact',
    over: 'as “over” or “at least”',
    under: 'as “under” or “up to”',
    about: 'as “about”',
    nearly: 'as “nearly”',
  }
  return describe(statement, {
    severity: 'error',
    code: 'qualifier-differs',
    words: numeral.text,
    message: `The report gives “${other.text}” ${said[other.qualifier]}; here it is told ${said[numeral.qualifier]}.`,
    hint: 'Say how exact the number is as the report does.',
  })
}

function otherMeasure(numeral: Numeral, other: Numeral, quote: ReadText, statement: Statement): StatementFinding {
  const measure = measureOf(quote.text, other)
  return describe(statement, {
    severity: 'error',
    code: 'measure-differs',
    words: numeral.text,
    message: `The report gives “${other.text}” ${measure === undefined ? 'as a plain count' : `in ${measure}`}; here it is told in another measure.`,
    hint: 'Write the number with the per cent or the currency that it has in the report.',
  })
}

function ofSomethingElse(numeral: Numeral, statement: Statement): StatementFinding {
  return describe(statement, {
    severity: 'warning',
    code: 'number-of-something-else',
    words: numeral.text,
    message: `“${numeral.text}” counts something else in ${restsOn(statement)} than here.`,
    hint: 'Write with the number what the report counts.',
  })
}
