/** Names that the text gives beside another: "the Hull Brigade (also known as the Reeds)". */

import { latinPattern } from '../latin-pattern.ts'
import type { Candidate } from './unit-candidates.ts'
import { name } from './unit-words.ts'

/** Matches "Hull Brigade (also known as the Reeds)"; not "Hull Brigade (known to few)". */
const alsoKnown = latinPattern(
  `(?<!\\p{L})(?:[Tt]he )?(?<one>${name}) \\((?:(?:also|better|locally|formerly|once) )?known as (?:the )?(?<other>${name})\\)`,
  'gu',
)

/** The same candidates, where one is the other name of another as that. */
export function withAliases(found: readonly Candidate[], text: string): Candidate[] {
  const all = new Set(found.map(({ full }) => full))
  const others = new Map(
    [...text.matchAll(alsoKnown)].flatMap(({ groups }) =>
      all.has(groups?.['one'] ?? '') ? [[groups?.['one'] ?? '', groups?.['other'] ?? ''] as const] : [],
    ),
  )
  const isOther = new Set(others.values())
  return found
    .filter(({ full }) => !isOther.has(full))
    .map((each) => {
      const also = others.get(each.full)
      return also === undefined ? each : { ...each, also }
    })
}
