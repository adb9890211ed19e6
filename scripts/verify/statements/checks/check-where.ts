import type { CheckContext, LocatedItem } from '../../check.ts'
import { codesFor, countryNames } from '../../places.ts'
import { regions } from '../../regions.ts'
import type { Unit } from '../../verified.ts'
import { describeItem } from '../describe.ts'
import type { ReadReport } from '../grounds.ts'
import type { StatementFinding } from '../statement.ts'
import { tokensOf } from '../tokens.ts'

/** The codes of the countries in which something that is named lies. */
type Codes = readonly string[]

/**
 * A unit is drawn where its name puts it, or, where that names no place, where its quote or its section does. Of a place that is no
 * country and no region of the map nothing is known, so that only where others are named in its stead is anything told.
 */
export function checkWhere({ items }: CheckContext, report: ReadReport): StatementFinding[] {
  return items.flatMap((located) => {
    if (located.path[0] !== 'units' || located.finding.found !== 'whole') return []
    const { where = [], name } = located.item as Unit
    if (where.length === 0) return []
    const { quotes, near } = report.groundsOfItem(located)
    const byName = placesIn([name])
    const byQuote = byName.length > 0 ? byName : placesIn(quotes.map(({ text }) => text))
    if (byQuote.length === 0) return []
    const named = byName.length > 0 ? byName : [...byQuote, ...placesIn(near.map(({ text }) => text))]
    return where.flatMap((word, at) => {
      const codes = codesFor(word)
      const isNamed = codes.length === 0 || named.some((place) => place.some((code) => codes.includes(code)))
      return isNamed ? [] : [otherPlace(located, word, at)]
    })
  })
}

/** The countries and regions that texts name, each with the codes of its countries. */
function placesIn(texts: readonly string[]): readonly Codes[] {
  const words = texts.map((text) => ` ${wordsOf(text)} `)
  return [...known()].flatMap(([name, codes]) => (words.some((text) => text.includes(` ${name} `)) ? [codes] : []))
}

let places: ReadonlyMap<string, Codes> | undefined

/** By its name in small letters what a country or region is. */
function known(): ReadonlyMap<string, Codes> {
  return (places ??= new Map<string, Codes>([
    ...[...countryNames()].map(([code, name]) => [wordsOf(name), [code]] as const),
    ...Object.values(regions).map(({ name, codes }) => [wordsOf(name), codes] as const),
  ]))
}

function wordsOf(text: string): string {
  return tokensOf(text)
    .map(({ lower }) => lower)
    .join(' ')
}

function otherPlace(located: LocatedItem, word: string, at: number): StatementFinding {
  const isList = Array.isArray((located.item as Unit).where)
  return describeItem(
    located,
    {
      severity: 'error',
      code: 'where-differs',
      words: word,
      message: `The map puts the unit into “${word}”, and what the report names of it lies elsewhere.`,
      hint: 'Write the place that the report names, or take it away.',
    },
    'where',
    ...(isList ? [at] : []),
  )
}
