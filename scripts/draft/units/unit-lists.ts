/** Parts that are listed after a noun for them: "three segments, Timber, Paper and Board", "charters in Malmö and Bergen". */

import { ownedKinds, placedKinds } from '../lexicons/unit-kinds.ts'
import { unitNouns } from '../lexicons/units.ts'
import { smallNumbers } from '../lexicons/numbers.ts'
import type { Candidate } from './unit-candidates.ts'
import { capital, isNowhere, place, withoutNoun } from './unit-words.ts'
import { latinPattern } from '../latin-pattern.ts'

/** By their plurals. */
export const listable: ReadonlyMap<string, string> = new Map([
  ...[...placedKinds, ...ownedKinds].filter((noun) => noun !== 'post').map((noun) => [pluralOf(noun), noun] as const),
  ...[...unitNouns].map(([one, many]) => [many, one] as const),
])

/** The plural noun in a heading or a lead-in, as its singular. */
export function partNoun(text: string): string {
  const nouns = text.toLowerCase().match(/[\p{L}-]+/gu) ?? [] // "Sub-offices", "titles"
  return nouns.map((noun) => listable.get(noun)).find((noun) => noun !== undefined) ?? ''
}

const kindsOfPlaces = new Set([...placedKinds, ...unitNouns.keys()])

function pluralOf(noun: string): string {
  if (/(?:s|ch|sh|x)$/.test(noun)) return /works$|corps$/.test(noun) ? noun : `${noun}es` // "branch"; not "works"
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s` // "agency"; not "survey"
}

const item = `(?:(?:the|its|an?) )?${capital}(?:(?: of| of the| &)? ${capital}){0,3}(?: \\([^)]{2,12}\\))?`
const list = `(?<names>${item}(?:, ${item})*,? (?:and|as well as) ${item})`
const small = '\\p{Ll}[\\p{Ll}’-]+(?: \\p{Ll}[\\p{Ll}’-]+)?'
const placeList = `${place}(?:, ${place})*,? and (?:in |at )?${place}`

/** Right behind the noun. */
const behind = {
  marked: latinPattern(`(?: \\p{Ll}+){0,3}(?::| –| —| \\(|, (?:namely|called)) ?${list}`, 'uy'), // "fronts: Coast, Lake and Hill"; not "fronts: they"
  named: latinPattern(` (?:are|were)(?: called)? ${list}(?=[,.;])`, 'uy'), // "divisions are Marine and Cargo."; not "are in Leeds"
  set: latinPattern(`, ${list}(?=[,.;)]| (?:is|are|was|were|have|had|remain)\\b)`, 'uy'), // "divisions, Marine and Cargo, were"; not "divisions, and Ann"
  placed: latinPattern(` (?:in|at|of) (?<names>${placeList})`, 'uy'), // "charters in Malmö and Bergen"; not "charters in Malmö"
}

/** In brackets even what has no name of its own. Matches " (rowing, table tennis and chess)"; not " (of ten)". */
const bracketed = latinPattern(
  ` \\((?<names>${small}(?:, ${small}){2,}(?:,? and ${small})?|${small}(?:, ${small})+,? and ${small})\\)`,
  'uy',
)

/** Before it: "two largest ", "its ". */
const counted = latinPattern(
  `(?<!\\p{L})(?:${[...smallNumbers.keys()].join('|')}|\\d+|its|their) (?:\\p{Ll}[\\p{L}’'-]* ){0,3}$`,
  'iu',
)
const owned = latinPattern(
  /\b(?:has|have|had|keeps?|kept|runs?|ran|operates?|maintains?|owns?|owned|its|their|the) (?:\p{Ll}[\p{L}’'-]* ){0,3}$/u,
) // "keeps regional "; not "attacked "
const before = latinPattern(`(?:^|[^\\p{L}])(?<names>${placeList}) $`, 'u') // "the Liège and Namur "; not "the two "

export function listsIn(text: string): Candidate[] {
  return [...text.matchAll(plurals)].flatMap(({ 0: plural, index }) => {
    const noun = listable.get(plural)
    if (noun === undefined) return []
    const lead = text.slice(0, index)
    const end = index + plural.length
    const names =
      after(text, end, behind.marked)
      ?? after(text, end, behind.named)
      ?? (counted.test(lead) ? after(text, end, behind.set) : undefined)
    if (names !== undefined)
      return itemsOf(names).map(({ bare, isDefinite }) => ({
        name: withoutNoun(bare),
        full: calledIn(bare, noun, isDefinite),
        noun,
      }))
    const inBrackets = after(text, end, bracketed)
    if (inBrackets !== undefined && unitNouns.has(noun))
      return itemsOf(inBrackets).map(({ bare }) => ({ name: bare, full: `${bare} ${noun}`, noun, also: bare }))
    if (unitNouns.has(noun)) return []
    const places = (owned.test(lead) ? after(text, end, behind.placed) : undefined) ?? before.exec(lead)?.groups?.['names']
    // "The Track and Field Committee works"
    if (places !== undefined && withoutNoun(places) !== places) return []
    return itemsOf(places ?? '').map(({ bare }) => ({ name: bare, full: `${bare} ${noun}`, noun }))
  })
}

const plurals = latinPattern(`(?<![\\p{L}-])\\p{Ll}[\\p{Ll}-]*s(?![\\p{L}-])`, 'gu') // "fronts"; not "front"

function after(text: string, at: number, pattern: RegExp): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.groups?.['names']
}

/** "North" of the commands is the "North command"; "Open Wells Suisse" of the committees, or "the Abendpost" of the papers, is itself. */
export function calledIn(bare: string, noun: string, isDefinite = false): string {
  return isDefinite || bare.includes(' ') || !kindsOfPlaces.has(noun) ? bare : `${bare} ${noun}`
}

function itemsOf(names: string): { readonly bare: string; readonly isDefinite: boolean }[] {
  if (names === '') return []
  return names
    .replaceAll(/ \([^)]*\)/g, '')
    .split(/,? (?:and|as well as) |, /)
    .map((each) => ({
      bare: each.replace(/^(?:[Tt]he|its|an?|in|at) (?:the )?/, ''),
      isDefinite: each.startsWith('the '),
    }))
}

/** "and the one in Callao", "that in Peru", "a third, at Tshikapa", after what the sentence called by their noun. */
export function othersOfKind(text: string, named: readonly Candidate[]): Candidate[] {
  return [...text.matchAll(pointing)].flatMap(({ index, groups }) => {
    const noun = named.findLast(({ full, noun: kind }) => kind !== 'unit' && text.lastIndexOf(full, index) >= 0)?.noun
    const where = groups?.['place'] ?? ''
    return noun === undefined || isNowhere(where) ? [] : [{ name: where, full: `${where} ${noun}`, noun }]
  })
}

const pointing = latinPattern(
  `(?:\\b[Tt]he one|\\bthat|\\banother|\\ba (?:second|third|fourth|fifth)(?: one)?,?) (?:in|at|of) (?<place>${place})`,
  'gu',
) // "the one in Callao", "a third, at Tshikapa"; not "the one that"
