import { emptyWords } from '../../draft/lexicons/openers.ts'
import { isVerb } from './clause-words.ts'
import type { ReadText } from './read-text.ts'
import { tokensOf } from './tokens.ts'

/** Where a clause may end. Matches "; ", ", ", " and "; not "1,200". */
const border = /[.;:!?—][”"’)]* |,[”"’]? | (?=(?:and|but|while|whereas) )|(?<=\bFrom\b[^,;.]*) (?=to )/g

/** The clauses of a text: what a mark parts, or an "and" with a verb behind it; what has less than two words of content goes with its neighbour. */
export function cutClauses(whole: ReadText): readonly (readonly [start: number, end: number])[] {
  const { text, tokens } = whole
  const ends = [...text.matchAll(border)].flatMap(({ 0: sign, index }) => {
    if (sign !== ' ') return [{ at: index + sign.length, isFirm: !sign.startsWith(',') }]
    if (text.startsWith(' to ', index)) return [{ at: index + 1, isFirm: true }]
    const next = tokens.findIndex(({ start }) => start > index)
    return next + 1 < tokens.length && isVerb({ text, tokens }, next + 1) ? [{ at: index + 1, isFirm: false }] : []
  })
  const clauses: (readonly [number, number])[] = []
  let start = 0
  for (const { at, isFirm } of [...ends, { at: text.length, isFirm: true }]) {
    const isThin = weightOf(whole, start, at) < 2
    const last = clauses.at(-1)
    if (isThin && !isFirm) continue
    if (isThin && last !== undefined && !/[.;:!?—][”"’)]* $/.test(text.slice(0, start)))
      clauses[clauses.length - 1] = [last[0], at]
    else clauses.push([start, at])
    start = at
  }
  return clauses
}

/** How many words of content, numbers and dates stand in a stretch. */
function weightOf({ text, counts, ownDates }: ReadText, start: number, end: number): number {
  const within = [...counts, ...ownDates].filter((each) => each.start >= start && each.end <= end)
  return contentIn(text.slice(start, end)).length + within.length
}

/** The stems of the words of content, names aside. */
export function contentIn(text: string): string[] {
  return [...new Set(tokensOf(text).flatMap(({ lower, stem }) => (emptyWords.has(lower) ? [] : [stem])))]
}
