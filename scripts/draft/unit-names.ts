import { otherBodies, unitNouns } from './lexicons/units.ts'
import { emptyWords } from './lexicons/openers.ts'

export interface UnitName {
  /** "Khorasan" */
  readonly name: string
  /** "Khorasan province" */
  readonly full: string
  /** "provinces" */
  readonly plural: string
  /** The words by which it was found, as they stand. */
  readonly found: string
  /** It was named as something other than a place where something lies: "its Khorasan province". */
  readonly acts: boolean
}

const capital = '\\p{Lu}[\\p{L}’-]*(?: \\p{Lu}[\\p{L}’-]*){0,2}'
const singular = Object.keys(unitNouns).join('|')
const plural = Object.values(unitNouns).join('|')
const place = '(?<place>\\b(?:in|into|from|across|at|near|to|of) (?:the )?)?'

const patterns: readonly RegExp[] = [
  new RegExp(`${place}\\b(?<name>${capital}) (?<noun>${singular})\\b`, 'gu'), // "its Leeds office"; not "its new office"
  new RegExp(`${place}\\b(?<names>${capital}(?:, ${capital})*,? and (?:the |its )?${capital}) (?<nouns>${plural})\\b`, 'gu'), // "the Leeds and York offices"; not "the two offices"
  new RegExp(`\\b(?:its|the|a|an) (?<noun>${singular}) in (?<name>${capital})`, 'gu'), // "its office in Leeds"; not "offices in Leeds"
]

/** Provinces and the like are mostly places, so they count where the report lets them act at least once. */
const mayBePlaces = new Set(['provinces', 'departments'])

/** The names of units in the order of their first mention. */
export function findUnitNames(texts: readonly string[]): UnitName[] {
  const found = texts.flatMap((text) => patterns.flatMap((pattern) => [...text.matchAll(pattern)].flatMap(namesIn)))
  const byName = Map.groupBy(found, (unit) => unit.name)
  return [...byName.values()].flatMap((mentions) => {
    const [first] = mentions
    const acts = mentions.some((mention) => mention.acts || !mayBePlaces.has(mention.plural))
    return first && acts ? [first] : []
  })
}

function namesIn(match: RegExpMatchArray): UnitName[] {
  const { names, name, noun, nouns, place } = match.groups ?? {}
  const many = nouns ?? unitNouns[noun ?? ''] ?? ''
  const one = noun ?? Object.keys(unitNouns).find((each) => unitNouns[each] === nouns) ?? ''
  const list = names?.split(/,? and (?:the |its )?|, /) ?? [name ?? ''] // "A, B and C"; not "Andes"
  return list
    .map(withoutArticle)
    .filter(isName)
    .map((each) => ({ name: each, full: `${each} ${one}`, plural: many, found: match[0], acts: place === undefined }))
}

/** "The Leeds" at the beginning of a sentence is "Leeds". */
function withoutArticle(name: string): string {
  const words = name.split(' ')
  return (emptyWords.has(words[0]?.toLowerCase() ?? '') ? words.slice(1) : words).join(' ')
}

function isName(name: string): boolean {
  return (
    name !== '' && !name.split(' ').some((word) => (otherBodies as readonly string[]).includes(word)) && !/[’']s?$/.test(name)
  ) // "Iran’s"; not "Iran"
}
