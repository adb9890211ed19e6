import { equivalents } from '../lexicons/equivalents.ts'
import { converses, opposites } from '../lexicons/opposites.ts'
import { stemOf } from './tokens.ts'

/** By the stem of a word the stems of others, line by line of a list. */
type Others = ReadonlyMap<string, readonly ReadonlySet<string>[]>

const same: Others = gathered(linesOf(equivalents).map((line) => [line, line]))
/** The same, all lines together. */
const equals: ReadonlyMap<string, readonly string[]> = new Map(
  [...same].map(([stem, lines]) => [stem, [...new Set(lines.flatMap((others) => [...others]))]]),
)
const contrary: Others = gathered(sidesOf(opposites))
const converse: Others = gathered(sidesOf(converses))

/** Whether two stems, or words that they are equivalent to, are the same. */
export function means(a: string, b: string): boolean {
  return a === b || has(same, a, b)
}

/** Whether one of a set of stems says what this one does. */
export function saidBy(stem: string, stems: ReadonlySet<string>): boolean {
  return stems.has(stem) || equals.get(stem)?.some((other) => stems.has(other)) === true
}

/** Whether two stems say the contrary of each other. */
export function isContrary(a: string, b: string): boolean {
  return has(contrary, a, b)
}

/** What a word with one of these says the contrary of, without it. Source: Quirk et al. (1985), I.20–I.24. */
const reversing = /^(?:de|dis|un|non|in|im|ir|il|mis|anti|counter)$/
/** Letters that a word has at least: "unstable" is turned, and "inform" is not. */
const TURNED = 5

/** Whether two words are one, with a prefix that reverses it and without: "unstable" and "stable". */
export function isReversed(a: string, b: string): boolean {
  const [long, short] = a.length > b.length ? [a, b] : [b, a]
  return short.length >= TURNED && long.endsWith(short) && reversing.test(long.slice(0, -short.length).replace('-', ''))
}

/** Whether two stems tell the same thing from either end: "bought" and "sold". */
export function isConverse(a: string, b: string): boolean {
  return has(converse, a, b)
}

function linesOf(list: string): string[][] {
  return list
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
}

function sidesOf(list: string): (readonly [string[], string[]])[] {
  return linesOf(list).flatMap((line) => {
    const at = line.indexOf('|')
    const [left, right] = [line.slice(0, at), line.slice(at + 1)]
    return [
      [left, right],
      [right, left],
    ] as const
  })
}

function gathered(pairs: readonly (readonly [readonly string[], readonly string[]])[]): Others {
  const all = new Map<string, ReadonlySet<string>[]>()
  for (const [from, to] of pairs) {
    const others = new Set(to.map(stemOf))
    for (const stem of new Set(from.map(stemOf))) {
      const known = all.get(stem)
      if (known === undefined) all.set(stem, [others])
      else known.push(others)
    }
  }
  return all
}

function has(all: Others, a: string, b: string): boolean {
  return all.get(a)?.some((others) => others.has(b)) === true
}
