/** Who in a report is no part of the body: its rivals and customers, who publishes the report, and who is known to look on from outside. */

import type { Report } from '../read/report.ts'
import { eitherNouns, outsiderNouns, wellKnown } from './lexicons/outsiders.ts'
import { latinPattern } from './latin-pattern.ts'
import { listed, name, withoutLead } from './unit-words.ts'

const plurals = outsiderNouns.map((noun) => (noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`)).join('|')
const either = `${outsiderNouns.join('|')}|${plurals}`
const item = `(?:(?:the|an?) )?${name}`

const patterns = [
  latinPattern(`\\b(?:rivals?|competitors?|enem(?:y|ies)),? (?:the )?(?<one>${name})`, 'gu'), // "its rival, Red Quarry"; not "rival clubs"
  latinPattern(
    `(?<one>${name}), (?:an?|the|another) (?:\\p{L}[\\p{L}’'-]* ){0,3}(?:${eitherNouns.join('|')})(?![\\p{L}’'])`,
    'gu',
  ), // "Relief Now, a charity"; not "Relief Now, its charity"
  latinPattern(`(?<one>${name}), (?:an?|its|their|the|another) (?:\\p{L}[\\p{L}’'-]* ){0,3}(?:${either})(?![\\p{L}’'])`, 'gu'), // "Red Quarry, a rival"; not "Red Quarry, a division"
  latinPattern(
    `(?<![\\p{L}-])(?:${plurals}|${plurals.replaceAll(/(?<=\||^)\p{Ll}/gu, (letter) => letter.toUpperCase())})(?:,? (?:such as|like|including|among (?:them|which))|,) (?<many>${item}(?:, ${item})*(?:,? and ${item})?)(?=[,.;)]| )`,
    'gu',
  ), // "customers such as Rimo and Lidl"; not "customers in Lyon"
  latinPattern(`\\b(?:[Aa]n?|[Tt]he|[Ii]ts) (?:\\p{Ll}[\\p{L}-]* )?(?:${outsiderNouns.join('|')}),? (?<one>${name})`, 'gu'), // "the retailer Rimo"; not "the retailer said"
  latinPattern(`\\b[Pp]repared for (?:the (?:trustees|board|members|council|governors) of )?(?:the )?(?<one>${name})`, 'gu'), // "Prepared for the trustees of the Vennell Foundation"; not "prepared for winter"
  latinPattern(`\\b(?:sold|outsourced) to (?:the )?(?<one>${name})`, 'gu'), // "was sold to Vardar Mobile"; not "moved to Hull"
]

/** Their names as the report has them, without articles. */
export function outsidersIn(text: string, { publisher = '' }: Report['particulars']): ReadonlySet<string> {
  const called = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ groups }) => listed(groups?.['many'] ?? groups?.['one'] ?? '')),
  )
  return new Set([...called, ...wellKnown, ...(publisher === '' ? [] : [withoutLead(publisher)])])
}
