/** The body that a report is about, by its names. */

import type { Report } from '../../read/report.ts'
import { months, weekdays } from '../lexicons/months.ts'
import { foreignWholes } from '../lexicons/foreign-kinds.ts'
import { bodies, continents, owners, wholes } from '../lexicons/no-units.ts'
import { officialWords } from '../lexicons/outsiders.ts'
import { latinPattern, literally } from '../latin-pattern.ts'
import type { Sentence } from '../sentences.ts'
import type { Candidate } from './unit-candidates.ts'
import { countries } from '../lexicons/countries.ts'
import { withoutForm } from './unit-companies.ts'
import { isKindOfPeople } from './unit-subjects.ts'
import { name, noName, singularOf, withoutLead } from './unit-words.ts'

const dates = `(?:${[...months, ...weekdays].map(capitalised).join('|')})`

/** "Alpadria Cargo" and "Alpadria Night", of Alpadria; "Zenit Retail", of Zenit Telecom: a brand that two parts or more have in their names. */
export function fromBrand(own: ReadonlySet<string>, sentences: readonly Sentence[]): Candidate[] {
  return [...own].flatMap((each) =>
    each.split(/[ ’']/).flatMap((brand, at, all) => {
      if (brand.length < 4 || all.length > 2) return []
      const first = literally(all.slice(0, at).map(capitalised).join(' '))
      const branded = latinPattern(
        `(?<!\\p{L}|[\\p{Ll},] (?!${dates} )\\p{Lu}\\p{Ll}+ ${first === '' ? '' : `|${first} `})(?<name>${literally(capitalised(brand))} \\p{Lu}\\p{Ll}+(?: (?:Ltd|Limited|plc|Inc|GmbH|SA|AG))?)(?![\\p{L}’'-]| \\p{Lu})`,
        'gu',
      ) // "Wells Nepal"; not of "Open Wells Nepal"
      const named = sentences.flatMap(({ text }) => [...text.matchAll(branded)].map((match) => match.groups?.['name'] ?? ''))
      const parts = named.filter(
        (each) => !own.has(each.toLowerCase()) && !wholes.has(each.toLowerCase().split(' ').at(-1) ?? ''),
      )
      const isTold =
        parts.length > 0
        && sentences.some(
          ({ text }) =>
            told.test(text.slice(text.indexOf(parts[0] ?? '') + (parts[0] ?? '').length)) && text.includes(parts[0] ?? ''),
        )
      return parts.length < 2 && !isTold ? [] : parts.map((each) => ({ name: each, full: each, noun: 'unit' }))
    }),
  )
}

/** What is told of a part: "Concorde Réunion has". */
const told = /^ (?:is|was|has|had)\b/

/** With fewer names that have it, a word of the body's name may be anybody's. */
const FEWEST = 3

/** "The Kisan Setu", "the Mahila Setu" and "the Setu Press", of the Nagrik Setu Dal: names that share a word with the body's that is no common one. */
export function fromSharedWord(own: ReadonlySet<string>, text: string): Candidate[] {
  const words = new Set([...own].filter((each) => each.includes(' ')).flatMap((each) => each.split(/[ ’']/)))
  return [...words].flatMap((each) => {
    const word = capitalised(each)
    const shared = literally(word)
    if (each.length < 4 || !text.includes(word) || latinPattern(`(?<![\\p{L}-])${literally(each)}(?![\\p{L}-])`, 'u').test(text))
      return []
    const sharing = latinPattern(
      `\\b[Tt]he (?<name>\\p{Lu}\\p{Ll}+ ${shared}|${shared} \\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+)(?![\\p{L}’'-]| \\p{Lu})`,
      'gu',
    ) // "the Kisan Setu"; not "the Nagrik Setu Dal"
    const parts = [...text.matchAll(sharing)]
      .map(({ groups }) => groups?.['name'] ?? '')
      .filter((part) => !own.has(part.toLowerCase()))
    return new Set(parts).size < FEWEST ? [] : parts.map((part) => ({ name: part, full: part, noun: 'unit' }))
  })
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** Matches "Velmora Clinics, the hospital group that"; not "Velmora Home, the nursing division". */
const selfNamed = latinPattern(
  `(?<name>${name}), (?:the|an?) (?:[\\p{L}’'-]+ ){0,3}(?:group|company|network|agency|party|union|organisation|organization|movement|bank|club)(?![\\p{L}’'-])`,
  'gu',
)

/** What a body is called short. Matches "Open Wells (OW)", "The federation (FdL from here on)", "Marlowe Foods plc (the Group)". */
const shortened = latinPattern(
  `(?<name>${name}|[Tt]he (?:${[...owners].join('|')})) \\((?:hereafter )?[“"]?(?<short>\\p{Lu}[\\p{L}]{1,6}|the \\p{Lu}\\p{Ll}+)[”"]?(?:,? (?:from here on|hereafter|below))?\\)`,
  'gu',
)

const ofPart =
  /\b(?:Unit|Cell|Wing|Branch|Section|Team|Desk|Command|Directorate|Division|Committee|Office|Department|Bureau|Brigade|Battalion|Province|Chapter|Laboratory|Academy)$/

/** The body itself, by the names that the report's title and first sentences give it. */
export function namesOfBody({ title = '', blocks }: Report, sentences: readonly Sentence[]): ReadonlySet<string> {
  const first = sentences
    .filter(({ block }) => block.kind !== 'item')
    .slice(0, 6)
    .map(({ text }) => text)
    .join(' ')
  const [long] = [...first.matchAll(shortened)].map(({ groups }) => [groups?.['name'] ?? '', groups?.['short'] ?? ''] as const)
  const given = long === undefined || ofPart.test(long[0]) ? [] : long.filter((each) => !/^[Tt]he /.test(each))
  const called = [...first.matchAll(selfNamed)].map(({ groups }) => groups?.['name'] ?? '')
  const titled = (title.match(latinPattern(name, 'gu')) ?? []).flatMap((each) => [each, each.replace(/^.* of (?:the )?/, '')]) // "Descent of Veldair"
  const text = blocks.map((block) => block.text).join('\n')
  return new Set(
    [...given, ...called, ...titled, ...inOtherWords(text, title, given), ...brandOf(text), ...title.split(/: | – | — /)].map(
      (each) =>
        withoutForm(withoutLead(each))
          .toLowerCase()
          .replace(/[’']s\b.*$/, ''),
    ),
  )
}

const names = latinPattern(name, 'gu')

/** In so many names, and so often without one behind it, a word is the body's. */
const [BRANDED, ALONE] = [3, 3]

const pairs = latinPattern(/(?<![\p{L}’'-] ?)(?<brand>\p{Lu}\p{Ll}{3,}) (?<part>\p{Lu}\p{Ll}{2,})(?![\p{L}’'-]| \p{Lu})/gu) // "Alpadria Cargo"; not "The Alpadria Cargo Line"

/** Whether the text has a name in small letters as well, or it is that of a country. */
function isWordOf(part: string, text: string): boolean {
  return countries.has(part) || latinPattern(`(?<![\\p{L}-])${literally(part.toLowerCase())}(?![\\p{L}-])`, 'u').test(text)
}

/** "Alpadria", which is told of alone, and of "Alpadria Cargo", "Alpadria Night" and "Alpadria Polska": a body that the title does not name. */
function brandOf(text: string): string[] {
  const parts = Map.groupBy([...text.matchAll(pairs)], ({ groups }) => groups?.['brand'] ?? '')
  return [...parts.keys()].filter((brand) => {
    const lower = brand.toLowerCase()
    if (new Set(parts.get(brand)?.map(({ groups }) => groups?.['part'])).size < BRANDED) return false
    if (bodies.has(lower) || isKindOfPeople(lower) || officialWords.has(lower) || noName.has(lower) || singularOf(lower) !== '')
      return false
    const isPlace = latinPattern(`\\b(?:[Ii]n|[Ii]nto|[Ff]rom|[Tt]o) ${literally(brand)}(?![\\p{L}’'-]| \\p{Lu})`, 'u').test(text)
    // "Ahmed Salim" and "Ahmed Zaki" are people: none of their second names is a word, or a country.
    const isSaid = parts.get(brand)?.some(({ groups }) => isWordOf(groups?.['part'] ?? '', text)) ?? false
    const alone = latinPattern(`(?<![\\p{L}’'-])${literally(brand)}(?![\\p{L}-]| \\p{Lu})`, 'gu')
    return !isPlace && isSaid && (text.match(alone) ?? []).length >= ALONE
  })
}

/** The body by other names: those of which its short name has the letters, and those in another language that share a word with the title. */
function inOtherWords(text: string, title: string, given: readonly string[]): string[] {
  const shorts = given.filter((each) => /^\p{Lu}\p{L}*\p{Lu}$/u.test(each)).map((each) => each.toLowerCase())
  const foreign = latinPattern(`\\b(?:${foreignWholes.join('|')}) .*?(?<own>\\p{Lu}[\\p{L}’-]{3,})$`, 'u')
  return (text.match(names) ?? []).map(withoutLead).filter((each) => {
    const own = foreign.exec(each)?.groups?.['own']
    return (
      shorts.includes(initialsOf(each))
      || (own !== undefined && !title.includes(each) && title.split(/[^\p{L}-]+/u).includes(own))
    )
  })
}

/** "fdl" of "Federación del Litoral", "ahn" of "Austral Hospital Network". */
function initialsOf(each: string): string {
  return each
    .split(/[ -]/)
    .filter((word) => !/^(?:of|the|and|for)$/.test(word))
    .map((word) => word.charAt(0).toLowerCase())
    .join('')
}

/** "The National Statistics Authority", which goes on as "the Authority"; and "Asia", which is no part. */
export function bodyIn(text: string): (candidate: Candidate) => boolean {
  const alone = Map.groupBy(text.match(/\b[Tt]he \p{Lu}\p{L}+/gu) ?? [], (each) => each.slice('the '.length))
  return ({ full }) => {
    const last = full.split(' ').at(-1) ?? ''
    const isCalledSo = bodies.has(last.toLowerCase()) && (alone.get(last)?.length ?? 0) >= 3
    return isCalledSo || (continents as readonly string[]).includes(full)
  }
}
