/** What a figure is called on its slide: the words of its sentence that say what is counted, or what is said of it. */

import { partOfClause, wholeClause } from './label-clauses.ts'
import { nounBefore, ofWhole, phraseAfter, predicateAfter, shareOf } from './label-phrases.ts'
import { isWhole } from './label-fits.ts'
import { withoutStop, wordsOf } from './sentences.ts'

/** A sentence of more words is none that is read under a number. */
const MOST_WORDS = 24

/**
 * What a number is about, cut from its sentence: the words after it as far as they belong to the noun ("operations in
 * Russia during 2023"), or else its whole clause ("The club had lost €31 million"), or where that is long the part of it
 * that the number stands in, or the noun before it ("a loss"). What ends or begins in the middle of something, or says only
 * when, is none.
 *
 * @param unit what is counted, where it is a noun; money and shares say nothing of what they are of
 * @returns '' where the sentence has nothing short
 */
export function labelAround(text: string, start: number, end: number, unit: string | undefined): string {
  const rest = text.slice(end)
  const isCount = unit !== undefined
  const own: readonly Candidate[] = isCount ? [() => phraseAfter(rest)] : []
  const sentence = (): string | undefined => (wordsOf(text).length <= MOST_WORDS ? withoutStop(text) : undefined)
  const last: readonly Candidate[] = isCount
    ? isChange(text.slice(0, start), rest)
      ? [sentence]
      : []
    : [sentence, () => shareOf(rest), () => nounBefore(text.slice(0, start)), () => predicateAfter(rest)]
  const candidates: readonly Candidate[] = [
    () => ofWhole(rest),
    ...own,
    () => wholeClause(text, start, end),
    ...(isCount ? [() => predicateAfter(rest)] : []),
    () => partOfClause(text, start, end),
    // "We spoke" to how many? "It raises" how much?
    () => partOfClause(text, start, end, true),
    () => wholeClause(text, start, end, true),
    ...last,
  ]
  for (const candidate of candidates) {
    const label = candidate()
    if (label !== undefined && isWhole(labelBelow(unit ?? '', label))) return label
  }
  return ''
}

/** What was before or after a change, of which neither number is true alone: "has grown from 80 members to 230". */
function isChange(prior: string, rest: string): boolean {
  return /\bfrom (?:\p{Ll}+ ){0,2}$/u.test(prior) || /^(?: \p{Ll}+){0,3} to (?:\p{Ll}+ )?\d/u.test(rest) // "from about ", " members to 230"; not "from Leeds "
}

type Candidate = () => string | undefined

/** A label as it reads below its unit, which it need not say again: "in 2021" of "items in 2021". */
export function labelBelow(unit: string, label: string): string {
  const rest = label.startsWith(`${unit} `) ? label.slice(unit.length).trim() : ''
  return rest === '' || /^\p{N}/u.test(rest) ? label : rest // "in 2021"; not "130m of the profit", of "NOK 130m of the profit"
}
