import { iso31661Alpha2ToAlpha3 } from 'iso-3166/1-a2-to-1-a3.js'
import { iso31661Alpha3ToAlpha2 } from 'iso-3166/1-a3-to-1-a2.js'
import { nearestOf } from './nearest.ts'
import { ownValue } from './own-value.ts'
import { regions } from './regions.ts'
import type { Briefing, Place } from './verified.ts'

/** Codes that the map's data draws as part of another country, or not at all. */
export const notDrawn: ReadonlySet<string> = new Set('BQ BV CC CX GF GI GP MQ RE SJ TK TV UM YT'.split(' '))

/** In use, though ISO 3166-1 leaves it to its users. */
const kosovo = ['XK', 'XKX'] as const

/** What is often written for a code. */
const often: ReadonlyMap<string, string> = new Map([
  ['UK', 'GB'],
  ['EL', 'GR'],
])

const toAlpha2: ReadonlyMap<string, string> = new Map([...Object.entries(iso31661Alpha3ToAlpha2), [kosovo[1], kosovo[0]]])
const alpha2: ReadonlySet<string> = new Set([...Object.keys(iso31661Alpha2ToAlpha3), kosovo[0]])

/** The alpha-2 code of a code after ISO 3166-1; undefined where it is none. */
export function codeOf(word: string): string | undefined {
  return alpha2.has(word) ? word : toAlpha2.get(word)
}

/** The place that a word of `where` names; undefined where there is none on the map. */
export function placeFor(word: string): Place | undefined {
  const code = codeOf(word)
  if (code !== undefined) return notDrawn.has(code) ? undefined : { code }
  const key = keyOf(word)
  const region = ownValue(regions, key)
  return region && { region: region.name, line: region.line, reach: region.reach }
}

/** The places of each unit that has some, by its id; a place that is named twice is there once. */
export function placesOf({ units = [] }: Briefing): ReadonlyMap<string, readonly Place[]> {
  return new Map(
    units.flatMap(({ id, where = [] }) => {
      const places = where.flatMap((word) => placeFor(word) ?? [])
      const byName = new Map(places.map((place) => ['code' in place ? place.code : place.region, place]))
      return byName.size === 0 ? [] : [[id, [...byName.values()]] as const]
    }),
  )
}

/** What a word that names no place was meant to be: a code or a region, by code or by name. */
export function nearestPlace(word: string): { readonly write: string; readonly name: string } | undefined {
  const upper = word.toUpperCase()
  const code = often.get(upper) ?? codeOf(upper)
  if (code !== undefined) return { write: code, name: nameOf(code) }
  const names = new Map([...alpha2].filter((each) => !notDrawn.has(each)).map((each) => [nameOf(each), each]))
  const isCode = /^[A-Za-z]{2,3}$/.test(word) // "XQ"; not "Iraq"
  const candidates = isCode
    ? [...alpha2, ...toAlpha2.keys()].filter((each) => each.length === word.length)
    : [...names.keys(), ...Object.keys(regions)]
  const nearest = nearestOf(isCode ? word : word.trim(), candidates)
  if (nearest === undefined) return undefined
  const write = names.get(nearest) ?? nearest
  return { write, name: regions[write]?.name ?? nameOf(codeOf(write)!) }
}

/** The English names of all countries, by their alpha-2 codes. */
export function countryNames(): ReadonlyMap<string, string> {
  return new Map([...alpha2].map((code) => [code, nameOf(code)]))
}

/** The codes of the countries that a word of `where` stands for: of one, or of those of a region. */
export function codesFor(word: string): readonly string[] {
  const code = codeOf(word.trim())
  return code === undefined ? (ownValue(regions, keyOf(word))?.codes ?? []) : [code]
}

/** The English name of a country, by its alpha-2 code. */
function nameOf(code: string): string {
  englishNames ??= new Intl.DisplayNames('en', { type: 'region' })
  return englishNames.of(code) ?? code
}

let englishNames: Intl.DisplayNames | undefined

/** "West Africa" is `west-africa`. */
function keyOf(word: string): string {
  return word.trim().toLowerCase().replace(/\s+/g, '-')
}
