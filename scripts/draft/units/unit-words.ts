/** What names of units are made of. */

import { continents } from '../lexicons/no-units.ts'
import { months, weekdays } from '../lexicons/months.ts'
import { smallNumbers } from '../lexicons/numbers.ts'
import { emptyWords } from '../lexicons/openers.ts'
import { unitNouns } from '../lexicons/units.ts'
import { latinPattern } from '../latin-pattern.ts'

export const capital = "(?:al-|Al-)?\\p{Lu}[\\p{L}\\p{N}’'-]*"

/** Between the words of a name, in English and in the languages that names are taken from: "of the", "des", "von der". */
const link =
  '(?: (?:of|for)(?: the)?| (?:de(?: las?| los)?|da|do|dos|das|du|des|del|della|delle|dei|di|d|au|aux|von(?: der)?|van(?: de[rn]?)?|und|für|et|y|e|and|&|ibn|bin|bint|al))?'

export const name = `${capital}(?:${link} ${capital}){0,3}`

export const singular = [...unitNouns.keys()].join('|')

export const plural = [...unitNouns.values()].join('|')

export const place = `${capital}(?:(?: (?:de|del|do|da|dos|la|le|upon|sur))? ${capital}){0,2}`

export const anySingular = latinPattern(`\\b(?:${singular})\\b`, 'i')

const nounAtEnd = latinPattern(` (?:${singular})$`, 'i')

/** A place, or a part of one: "Benin", "northern Benin", "upper Nile". */
export const region = `(?:(?:(?:north|south)(?:-?(?:east|west))?|east|west|central|upper|lower)(?:ern)? )?${place}`

/** Provinces and the like are mostly places, so they count where the report lets them act at least once. */
export const mayBePlaces = new Set(['province', 'department', 'sector', 'laboratory'])

/** Words that begin a sentence or a clause and are no part of a name. */
export const noName = new Set([
  ...smallNumbers.keys(),
  ...emptyWords,
  ...months.map((each) => each.toLowerCase()),
  ...weekdays.map((each) => each.toLowerCase()),
  'neither',
  'how',
  'why',
  'inside',
  'nor',
  'every',
  'another',
  'like',
  'even',
  'near',
  'around',
  'elsewhere',
  'last',
  'three',
  'two',
  'one',
  'four',
  'five',
  'six',
  'less',
  'more',
  'fewer',
  'many',
  'much',
])

/** Too wide a place, or none: "Asia", "March". */
export function isNowhere(place: string): boolean {
  return noName.has(place.toLowerCase().split(' ')[0] ?? '') || (continents as readonly string[]).includes(place)
}

const singulars: ReadonlyMap<string, string> = new Map([...unitNouns].map(([one, many]) => [many, one]))

export function singularOf(nouns: string): string {
  const lower = nouns.toLowerCase()
  return unitNouns.has(lower) ? lower : (singulars.get(lower) ?? '')
}

export function listed(names: string): string[] {
  return names
    .split(/,? and (?:the |its |in )?|, (?:the )?/) // "A, B and C"; not "Andes"
    .map(withoutLead)
    .filter((each) => each !== '')
}

export function withoutNoun(bare: string): string {
  return bare.replace(nounAtEnd, '')
}

/** "The Leeds" at the beginning of a sentence is "Leeds". */
export function withoutLead(bare: string): string {
  const words = bare.split(' ')
  while (words.length > 0 && noName.has(words[0]?.toLowerCase() ?? '')) words.shift()
  return words.join(' ')
}
