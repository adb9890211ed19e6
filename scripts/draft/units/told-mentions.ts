/** Which of the units that a sentence names it may tell something of. */

import { latinPattern } from '../latin-pattern.ts'
import { type Mention, mentionsOf } from './unit-mentions.ts'
import type { UnitName } from './unit-names.ts'

/** None of whom it excepts, of owners, or of those that somebody else only has to do with. */
export function toldMentions(text: string, names: readonly UnitName[]): Mention<UnitName>[] {
  return withoutOwners(text, mentionsOf(text, names)).filter(
    ({ start }) => !excepted.test(text.slice(0, start)) && !aside.test(text.slice(0, start)),
  )
}

/** What is told of all others is not told of one. Matches "every office except the "; not "accepted the ". */
const excepted = /\b(?:except|excepting|excluding|bar|other than|apart from|with the exception of)(?: for)? (?:the |its )?$/

/** "the Coast Front’s Leeds wing", "the Leeds wing of the Coast Front" are told of the wing. */
function withoutOwners(text: string, mentions: readonly Mention<UnitName>[]): Mention<UnitName>[] {
  return mentions.filter(({ start, end }, at) => {
    const next = mentions[at + 1]
    const last = mentions[at - 1]
    return !(
      (next !== undefined && /^[’']s? $/u.test(text.slice(end, next.start))) // "’s "; not " "
      || (last !== undefined && /^ of (?:the )?$/.test(text.slice(last.end, start))) // " of the "; not " and "
    )
  })
}

/** What somebody else has to do with a unit, and nothing of the unit. Matches "The bank through which the ", "raised to fight the "; not "which the ". */
const aside = latinPattern(
  /\b(?:from|with|through|by|to|for|against|on) (?:which|whom) (?:the |its )?$|\b(?:that|which|who) (?:was|were|is|are) \p{Ll}+ to \p{Ll}+ (?:the |its )?$/u,
)
