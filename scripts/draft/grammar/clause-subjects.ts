/** Of whom the clauses of a sentence speak. */

import type { UnitName } from '../units/unit-names.ts'
import type { Joint } from './joints.ts'
import { chunksOf, type Phrase, phraseAt, phraseIn } from './noun-phrase.ts'
import type { Token } from './tokens.ts'
import { coordinators } from './words.ts'

/** Of whom a relative clause speaks before its own clause goes on: "and the office, which". */
export function interrupted(
  tokens: readonly Token[],
  lastEnd: number,
  at: number,
  current: readonly UnitName[],
): Phrase | undefined {
  if (lastEnd === 0) return phraseIn(tokens.slice(0, at), current)
  const opener = tokens.findLastIndex(
    ({ word, units }, index) =>
      index >= lastEnd && index < at - 1 && units === undefined && (coordinators.has(word) || word === ','),
  )
  const phrase = opener < 0 ? undefined : phraseIn(tokens.slice(opener + 1, at), current)
  return phrase?.units.length ? phrase : undefined
}

/** Words between a comma and a verb that a preposition governs, all of them. */
export function governed(span: readonly Token[]): boolean {
  const chunks = chunksOf(span)
  return chunks.length > 0 && chunks.every(({ preposition }) => preposition !== undefined)
}

/** Whether a pronoun goes back to something else that stood before as a subject. */
export function isOf(open: Phrase | undefined, before: Phrase | undefined, pronoun: string): boolean {
  const last = open ?? before
  if (
    last === undefined
    || last.units.length > 0
    || (last.kind === 'other' && ['it', 'they', 'there', 'he', 'she'].includes(last.noun))
  )
    return false
  return (pronoun === 'they') === /(?:s|men|women|people)$/.test(last.noun) // "walls"; not "wall"
}

interface Seen {
  readonly span: readonly Token[]
  readonly joint: Joint
  readonly tokens: readonly Token[]
  readonly current: readonly UnitName[]
  readonly last: Phrase | undefined
  /** Whom a relative clause interrupted. */
  readonly outer: Phrase | undefined
  /** A name and a colon stand before. */
  readonly isLed: boolean
}

export function subjectOf({ span, joint, tokens, current, last, outer, isLed }: Seen): Phrase | undefined {
  if (joint.link === 'relative') return ofRelative(tokens, joint, current)
  if (outer !== undefined && span.at(-1)?.word === ',') return outer
  const parts = splitAt(span, ',').filter((part) => part.length > 0)
  const isAfterComma = span.at(-1)?.word === ','
  const own = parts.map((part) => phraseIn(part, current))
  const found = isAfterComma
    ? (own.find((each) => each !== undefined && each.units.length > 0) ?? own.find((each) => each !== undefined))
    : own.findLast((each) => each !== undefined)
  return found ?? (joint.link === 'start' && !isLed ? undefined : last)
}

/** ", which has", "whose members have", "the branch that has": the noun before. */
function ofRelative(tokens: readonly Token[], { at, from }: Joint, current: readonly UnitName[]): Phrase | undefined {
  const before = tokens.slice(0, at).filter(({ word }) => word !== ',')
  const noun = tokens[at]?.word ?? ''
  const said = tokens.slice(at + 1, from)
  if (noun === 'where') return phraseIn(said, [])
  // "the office whose director left", of an office
  const called = noun === 'whose' ? phraseIn(before.slice(-2), current) : undefined
  const units = before.at(-1)?.units ?? (called?.kind === 'self' ? called.units : undefined)
  if (units === undefined) return undefined
  if (noun !== 'whose') return phraseIn(said, current) ?? { kind: 'self', units, noun: '', isNone: false, words: [] }
  const chunks = chunksOf(said)
  return chunks.length === 0 ? undefined : { ...phraseAt(chunks, 0, units), units }
}

/** "The branch, a body set up": a further name after the first, and no subject. */
export function isInApposition(span: readonly Token[], { link }: Joint, current: readonly UnitName[]): boolean {
  const parts = splitAt(span, ',')
  if (link !== 'start' || parts.length < 2) return false
  const last = parts.at(-1) ?? []
  const first = parts
    .slice(0, -1)
    .map((part) => phraseIn(part, current))
    .find((each) => each !== undefined)
  return last.length > 0 && first !== undefined && first.units.length > 0 && phraseIn(last, current) !== undefined
}

function splitAt(tokens: readonly Token[], mark: string): Token[][] {
  const parts: Token[][] = [[]]
  for (const token of tokens) {
    if (token.word === mark) parts.push([])
    else parts.at(-1)?.push(token)
  }
  return parts
}
