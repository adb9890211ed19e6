/** The body that a report is about, by its names. */

import type { Report } from '../read/report.ts'
import { bodies, continents } from './lexicons/no-units.ts'
import { latinPattern } from './latin-pattern.ts'
import type { Sentence } from './sentences.ts'
import type { Candidate } from './unit-candidates.ts'
import { name, withoutLead } from './unit-words.ts'

/** "Alpadria Cargo" and "Alpadria Night", of Alpadria; "Zenit Retail", of Zenit Telecom: a brand that two parts or more have in their names. */
export function fromBrand(own: ReadonlySet<string>, sentences: readonly Sentence[]): Candidate[] {
  return [...own].flatMap((each) =>
    each.split(/[ ’']/).flatMap((brand, at, all) => {
      if (brand.length < 4 || all.length > 2) return []
      const first = all.slice(0, at).map(capitalised).join(' ')
      const branded = latinPattern(
        `(?<!\\p{L}${first === '' ? '' : `|${first} `})(?<name>${capitalised(brand)} \\p{Lu}\\p{Ll}+(?: (?:Ltd|Limited|plc|Inc|GmbH|SA|AG))?)(?![\\p{L}’'-]| \\p{Lu})`,
        'gu',
      ) // "Wells Nepal"; not of "Open Wells Nepal"
      const named = sentences.flatMap(({ text }) => [...text.matchAll(branded)].map((match) => match.groups?.['name'] ?? ''))
      const parts = named.filter((each) => !own.has(each.toLowerCase()))
      return parts.length < 2 ? [] : parts.map((each) => ({ name: each, full: each, noun: 'unit' }))
    }),
  )
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** The body itself, by the names that the report's title and first sentences give it. */
export function namesOfBody({ title = '' }: Report, sentences: readonly Sentence[]): ReadonlySet<string> {
  const first = sentences
    .filter(({ block }) => block.kind !== 'item')
    .slice(0, 6)
    .map(({ text }) => text)
    .join(' ')
  const long = [
    ...first.matchAll(latinPattern(`(?<name>${name}) \\((?:hereafter )?(?<short>[\\p{Lu}][\\p{L}]{1,6})\\)`, 'gu')),
  ].slice(0, 1)
  const isPart = (given: string): boolean =>
    /\b(?:Unit|Cell|Wing|Branch|Section|Team|Desk|Command|Directorate|Division|Committee|Office|Department|Bureau|Brigade|Battalion|Province|Chapter|Laboratory|Academy)$/.test(
      given,
    )
  const given = long
    .filter(({ groups }) => !isPart(groups?.['name'] ?? ''))
    .flatMap(({ groups }) => [groups?.['name'] ?? '', groups?.['short'] ?? ''])
  const titled = title.match(latinPattern(name, 'gu')) ?? []
  return new Set([...given, ...titled, ...title.split(/: | – | — /)].map((each) => withoutLead(each).toLowerCase()))
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
