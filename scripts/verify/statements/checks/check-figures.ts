import { emptyWords } from '../../../draft/lexicons/openers.ts'
import { looseNumbers } from '../../../draft/lexicons/numbers.ts'
import type { CheckContext, LocatedItem } from '../../check.ts'
import type { Figure, Qualifier } from '../../verified.ts'
import { describeItem } from '../describe.ts'
import type { Grounds, ReadReport } from '../grounds.ts'
import type { NumberQualifier } from '../number-qualifiers.ts'
import { isCountedBy, isOfFigure, numeralsFor, signs } from '../figure-numerals.ts'
import type { Numeral } from '../numerals.ts'
import { checkReckoning } from './check-reckoning.ts'
import type { StatementFinding } from '../statement.ts'
import { tokensOf } from '../tokens.ts'

/** A figure's value, how exact it is, and what it counts stand in its quote; or it is reckoned from figures that do. */
export function checkFigures({ items, briefing }: CheckContext, report: ReadReport): StatementFinding[] {
  return items
    .filter(({ path, finding }) => path[0] === 'figures' && finding.found === 'whole')
    .flatMap((located) => {
      const figure = located.item as Figure
      if (figure.from !== undefined) return checkReckoning(located, figure, briefing.figures ?? [])
      const grounds = report.groundsOfItem(located)
      const all = numeralsFor(figure, grounds)
      if (all.length === 0) return [valueNotThere(located, figure, grounds)]
      const found = all.filter((numeral) => isOfFigure(numeral, figure, grounds))
      if (found.length === 0) return [ofSomethingElse(located, figure)]
      const counted = found.filter((numeral) => isCountedBy(numeral, figure, grounds))
      if (counted.length === 0) return [unitOfSomethingElse(located, figure, found[0]!)]
      return [
        ...(found.some((numeral) => isAsExact(figure, numeral)) ? [] : [qualifierDiffers(located, figure, found[0]!)]),
        ...wordsNotThere(located, figure, grounds, found),
      ]
    })
}

const asExact: Readonly<Record<NumberQualifier, Qualifier>> = {
  exact: 'exact',
  over: 'over',
  under: 'under',
  about: 'about',
  nearly: 'about',
}

function isAsExact({ qualifier, wording, words, value }: Figure, numeral: Numeral): boolean {
  if (words !== undefined && looseNumbers.has(words.toLowerCase())) return true
  if (qualifier === 'range') return typeof value !== 'number'
  if (qualifier === 'fraction') return numeral.kind === 'ratio' || numeral.value === 0.5
  const isNearly = numeral.qualifier === 'nearly'
  return asExact[numeral.qualifier] === qualifier && (!isNearly || wording !== undefined)
}

/** The report's own words for how exact a number is, and what is counted, stand in the quote. */
function wordsNotThere(
  { path }: LocatedItem,
  { wording, words, unit }: Figure,
  { quotes, near }: Grounds,
  found: readonly Numeral[],
): StatementFinding[] {
  const text = quotes.map((quote) => quote.text.toLowerCase()).join('\n')
  const stems = new Set(
    [...quotes, ...near.filter(({ block }) => block?.kind === 'row')].flatMap(({ tokens }) => tokens.map(({ stem }) => stem)),
  )
  const isSign = !/[a-z]{2}/i.test(unit) || found.length === 0 // "%", "€"
  const missing = isSign
    ? []
    : tokensOf(unit).filter(({ lower, stem }) => !emptyWords.has(lower) && !stems.has(stem) && !signs.has(lower))
  return [
    ...[wording, words].flatMap((each, at) =>
      each === undefined || text.includes(each.toLowerCase())
        ? []
        : [
            describeItem(
              { path },
              {
                severity: 'error',
                code: 'wording-not-in-quote',
                words: each,
                message: `“${each}” does not stand in the quote.`,
                hint: 'Write the report’s own word, or take it away.',
              },
              at === 0 ? 'wording' : 'words',
            ),
          ],
    ),
    ...missing.map((token) =>
      describeItem(
        { path },
        {
          severity: 'error',
          code: 'unit-not-in-quote',
          words: token.text,
          message: `What is counted, “${unit}”, does not stand in the quote.`,
          hint: 'Write what the report counts.',
        },
        'unit',
      ),
    ),
  ]
}

function valueNotThere({ path }: LocatedItem, { value, words }: Figure, { quotes }: Grounds): StatementFinding {
  const shown = words ?? [value].flat().join('–')
  const there = quotes.flatMap(({ numerals }) => numerals.map(({ text }) => `“${text}”`))
  return describeItem(
    { path },
    {
      severity: 'error',
      code: 'number-not-in-quote',
      words: shown,
      message: `“${shown}” does not stand in the quote, which has ${there.length === 0 ? 'no number' : there.slice(0, 5).join(', ')}.`,
      hint: 'Write the number as the report gives it, or “from:” with the ids of the figures that it is reckoned from.',
    },
    'value',
  )
}

function ofSomethingElse({ path }: LocatedItem, { value, words, unit, label }: Figure): StatementFinding {
  const shown = words ?? [value].flat().join('–')
  return describeItem(
    { path },
    {
      severity: 'error',
      code: 'number-of-something-else',
      words: shown,
      message: `In the quote “${shown}” counts something else than “${[unit, label].filter(Boolean).join(' ')}”.`,
      hint: 'Write the number that the report gives for this.',
    },
    'value',
  )
}

function unitOfSomethingElse({ path }: LocatedItem, { unit }: Figure, { text }: Numeral): StatementFinding {
  return describeItem(
    { path },
    {
      severity: 'error',
      code: 'unit-of-something-else',
      words: unit,
      message: `In the quote “${text}” is no number of “${unit}”.`,
      hint: 'Write as the unit what stands by the number.',
    },
    'unit',
  )
}

function qualifierDiffers({ path }: LocatedItem, { qualifier, wording }: Figure, numeral: Numeral): StatementFinding {
  const given = asExact[numeral.qualifier]
  const isNearly = numeral.qualifier === 'nearly' && qualifier === 'about' && wording === undefined
  return describeItem(
    { path },
    {
      severity: 'error',
      code: 'qualifier-differs',
      words: qualifier,
      message: isNearly
        ? `The report says that “${numeral.text}” was not quite reached; “about” does not say so.`
        : `The report gives “${numeral.text}” as ${given}; here it is ${qualifier}.`,
      hint: isNearly ? 'Add “wording:” with the report’s own word.' : `Write “qualifier: ${given}”.`,
    },
    'qualifier',
  )
}
