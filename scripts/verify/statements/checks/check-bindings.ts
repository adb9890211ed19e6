import { emptyWords } from '../../../draft/lexicons/openers.ts'
import { rememberOf } from '../../../remember.ts'
import { counterpartsOf, type Passage } from '../counterparts.ts'
import { describe, restsOn } from '../describe.ts'
import type { ReadReport } from '../grounds.ts'
import { isContrary, means } from '../meanings.ts'
import type { ReadText } from '../read-text.ts'
import type { Statement, StatementFinding } from '../statement.ts'
import type { Token } from '../tokens.ts'

/** A number, a date, a name or another word of content, where it stands among the others. */
interface Part {
  readonly kind: 'number' | 'date' | 'name' | 'word'
  readonly text: string
  /** What it is told by: two parts of one key are the same. */
  readonly key: string
  readonly start: number
  readonly end: number
}

interface Read {
  readonly parts: readonly Part[]
  readonly text: string
}

/** How far what stands by two parts has to disagree with the report: of names more, for they stand by many words. */
const NUMBERS = -0.3
const NAMES = -0.7
const SURE = -0.8
/** With less by them than this nothing can be told. */
const LEAST = 0.05

/**
 * What belongs together in the report does so in a statement: where a statement comes nearer to the report if two
 * numbers, two dates or two names of it change places, they have been exchanged. Order as such counts nothing.
 */
export function checkBindings(statement: Statement, report: ReadReport): StatementFinding[] {
  if (statement.role === 'name') return []
  return counterpartsOf(statement, report).flatMap(({ said, given }) => {
    const own = { parts: partsOf(said), text: said.text }
    const others = given.map((passage) => ({ parts: partsOf(passage), text: passage.text }))
    return pairsOf(own).flatMap(([a, b]) => {
      const holding = others.filter(({ parts }) => [a, b].every((each) => parts.some((part) => isSame(part, each))))
      const limit = a.kind === b.kind && a.kind !== 'name' ? NUMBERS : NAMES
      const best = Math.max(...holding.map((other) => agreement(a, b, own, other)))
      const isTurned = holding.every(({ parts }) => indexOf(a, parts) > indexOf(b, parts))
      return holding.length > 0 && best < limit
        ? [exchange(a, b, statement, best < SURE && limit === NUMBERS && isTurned && !isToldBack(a, own) && !isToldBack(b, own))]
        : []
    })
  })
}

/** Two parts that may have changed places: of one kind, nouns and names, or words that say the contrary of each other. */
function pairsOf({ parts, text }: Read): (readonly [Part, Part])[] {
  return parts.flatMap((a, at) =>
    parts
      .slice(at + 1)
      .flatMap((b, further) => (a.key !== b.key && mayChange(a, b) && !isOne(a, b, further, text) ? [[a, b] as const] : [])),
  )
}

/** "The manner of the announcements", "Iraq and Syria": one noun with another. */
function isOne(a: Part, b: Part, between: number, text: string): boolean {
  return a.kind !== 'number' && a.kind !== 'date' && between === 0 && !/[.;:]/.test(text.slice(a.end, b.start))
}

/** "Four sections, down from nine", "four; it had had nine", "four of the eleven": in another order, and anyone can see it. */
function isToldBack({ start }: Part, { text }: Read): boolean {
  return toldBack.test(text.slice(0, start))
}

/** What goes before a number that was so before, or of which another is a part. Matches "down from ", "it had had "; not "in ". */
const toldBack = new RegExp(
  '\\b(?:from|instead of|against|compared with|after|once|formerly|previously|had|was|were|been|of)'
    + '(?: once)?(?: (?:its|the|some|about|over|nearly|an?|those))? ?[$€£]?$',
)

function mayChange(a: Part, b: Part): boolean {
  if (a.kind === 'word' && b.kind === 'word' && isContrary(a.key, b.key)) return true
  return a.kind === b.kind && a.kind !== 'word'
}

/**
 * Whether what stands nearer to one of two parts than to the other does so in another text, too: from 1 where it all
 * does to -1 where it all stands nearer to the other one. Nothing, where too little stands by them to tell.
 */
function agreement(a: Part, b: Part, { parts, text }: Read, other: Read): number {
  let sum = 0
  let all = 0
  for (const part of parts) {
    if (part === a || part === b) continue
    const nearer = closest(a, part, parts, text) - closest(b, part, parts, text)
    const there = closest(a, part, other.parts, other.text) - closest(b, part, other.parts, other.text)
    sum += nearer * there
    all += Math.abs(nearer * there)
  }
  return all < LEAST ? 0 : sum / all
}

function closest(a: Part, b: Part, parts: readonly Part[], text: string): number {
  let best = 0
  for (const [at, one] of parts.entries()) {
    if (!isSame(one, a)) continue
    for (const [other, two] of parts.entries()) {
      if (other === at || !isSame(two, b)) continue
      const [first, second] = at < other ? [one, two] : [two, one]
      best = Math.max(best, closeness(first, second, Math.abs(other - at) - 1, text))
    }
  }
  return best
}

/** From 1 for neighbours down to nothing for what stands far apart; a mark between the two counts for more words. */
function closeness(a: Part, b: Part, between: number, text: string): number {
  const gap = text.slice(a.end, b.start)
  const marks = /[;:.—]\s/.test(gap)
    ? 3
    : /,\s|\b(?:and|but|while)\b/.test(gap)
      ? 2
      : /^ (?:for|from|to|at|by|with) /.test(gap)
        ? 1
        : 0 // "it; the", "it, the", "shares for 4"; not "1,200"
  const distance = between + marks
  return distance > 6 ? 0 : 1 / (1 + distance) ** 2
}

function indexOf(a: Part, parts: readonly Part[]): number {
  return parts.findIndex((part) => isSame(part, a))
}

function isSame(a: Part, b: Part): boolean {
  return a.key === b.key || (a.kind === 'word' && b.kind === 'word' && means(a.key, b.key))
}

const partsOf = rememberOf((passage: Passage): readonly Part[] => {
  const { tokens, text } = passage
  const { ownDates = [], counts = [] } = passage as Partial<ReadText>
  const dates = ownDates.map(({ date, says, start, end }): Part => ({
    ...{ kind: 'date', text: says, key: date ?? says, start, end },
  }))
  const numbers = counts.map(({ value, top, text: says, start, end }): Part => ({
    ...{ kind: 'number', text: says, key: `${value}–${top ?? ''}`, start, end: end + lengthOfMeasure(text.slice(end)) },
  }))
  const placed = [...dates, ...numbers]
  const isBound = ({ lower, end }: Token): boolean =>
    (lower === 'from' || lower === 'to')
    && placed.some(({ start }) => /^[^\p{L}\d]{0,3}$/u.test(text.slice(end, Math.max(end, start)))) // " €"; not " a "
  const words = tokens
    .filter((token) => !emptyWords.has(token.lower) || isBound(token))
    .filter(({ start, end }) => !placed.some((part) => start < part.end && end > part.start))
    .map((token): Part => ({
      kind: token.isCapital && !token.isFirst ? 'name' : 'word',
      ...{ text: token.text, key: token.stem, start: token.start, end: token.end },
    }))
  return joined(
    [...placed, ...words].sort((a, b) => a.start - b.start),
    text,
  )
})

/** "86 per cent", "86%": the measure is part of the number. */
function lengthOfMeasure(after: string): number {
  return /^ ?(?:%|per ?cent\b)/.exec(after)?.[0].length ?? 0
}

/** A name of several words is one part. */
function joined(parts: readonly Part[], text: string): Part[] {
  const found: Part[] = []
  for (const part of parts) {
    const last = found.at(-1)
    if (last?.kind === 'name' && part.kind === 'name' && text.slice(last.end, part.start) === ' ')
      found[found.length - 1] = { ...last, text: text.slice(last.start, part.end), end: part.end }
    else found.push(part)
  }
  return found
}

function exchange(a: Part, b: Part, statement: Statement, isSure: boolean): StatementFinding {
  return describe(statement, {
    severity: isSure && statement.role === 'item' ? 'error' : 'warning',
    code: 'parts-exchanged',
    words: `${a.text}, ${b.text}`,
    message: `With “${a.text}” and “${b.text}” the other way round, this would come nearer to ${restsOn(statement)}.`,
    hint: 'Look which belongs to what in the report.',
  })
}
