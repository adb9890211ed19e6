/** The report's own word for the parts of its body: "wheel", where it has "the Crotone wheel", "the Sibari wheel" and "nine wheels". */

import { pluralOf } from '../grammar/inflect.ts'
import { smallNumbers } from '../lexicons/numbers.ts'
import { otherBodies, personNouns } from '../lexicons/no-units.ts'
import { officialWords, outsiderNouns } from '../lexicons/outsiders.ts'
import { commonKinds } from '../lexicons/unit-kinds.ts'
import { unitNouns } from '../lexicons/units.ts'
import type { Candidate } from './unit-candidates.ts'
import { place, withoutLead } from './unit-words.ts'
import { latinPattern } from '../latin-pattern.ts'

/** With fewer names before it, a noun may be anything. */
const FEWEST = 3

const named = latinPattern(`\\b[Tt]he (?<name>${place}) (?<noun>\\p{Ll}{3,})(?![\\p{L}’'-])`, 'gu') // "the Crotone wheel"; not "the old wheel"

/** Of these there are several that are nobody's parts: "the Leeds court". */
const others = new Set([
  ...[...personNouns, ...otherBodies, ...outsiderNouns, ...officialWords, ...commonKinds],
  ...'region border coast market river airport port road valley area trial case law raid attack festival war agreement plan project fire strike match meeting'.split(
    ' ',
  ),
])

const counts = [...smallNumbers.keys(), '\\d+', 'the', 'its', 'their', 'all', 'local'].join('|')

/** Each mention of a part so called. */
export function fromOwnKinds(text: string): Candidate[] {
  const found = [...text.matchAll(named)].flatMap(({ groups }) => {
    const bare = withoutLead(groups?.['name'] ?? '')
    return bare === '' || isOfPeople.test(bare) ? [] : [{ bare, noun: groups?.['noun'] ?? '' }]
  })
  const plurals = new Set([...text.matchAll(counted)].map(({ groups }) => groups?.['nouns']?.toLowerCase()))
  return [...Map.groupBy(found, ({ noun }) => noun)].flatMap(([noun, mentions]) => {
    const isOwn =
      new Set(mentions.map(({ bare }) => bare)).size >= FEWEST
      && !unitNouns.has(noun)
      && !others.has(noun)
      && plurals.has(pluralOf(noun))
    return isOwn ? mentions.map(({ bare }) => ({ name: bare, full: `${bare} ${noun}`, noun })) : []
  })
}

const isOfPeople = /(?:an|ish|ese|ch)$/ // "Italian"; not "Crotone"

/** In the plural, those of which there are some: "wheels" of "nine wheels", "the wheels". */
const counted = latinPattern(`(?<!\\p{L})(?:${counts}) (?<nouns>\\p{Ll}+s)(?![\\p{L}’'-])`, 'giu')
