/** Names of parts with that of their owner before: "the Harbour Board's Leeds office". */

import type { Candidate } from './unit-candidates.ts'
import { latinPattern } from '../latin-pattern.ts'

/** Whose a name is, before it; whom a part is for is no owner. Matches "Harbour Board's Leeds office"; not "Women's Wing". */
const owned = latinPattern(
  /^(?:\p{Lu}.*[ -])?(?!(?:[Pp]eople|[Ww]omen|[Mm]en|[Cc]hildren|[Gg]irls?|[Bb]oys?|[Ss]tudent|[Yy]outh|King|Queen)s?[’']|\p{L}+ers[’'])\p{L}+[’']s? (?<name>\p{Lu}\p{L}+(?![’']).*)$/u,
)

/** "The Harbour Board's Leeds office" is the "Leeds office" with its owner. */
export function withoutOwner(each: Candidate, text: string): Candidate {
  const full = owned.exec(each.full)?.groups?.['name']
  if (full === undefined || !full.includes(' ') || !full.toLowerCase().endsWith(each.noun)) return each
  // "the Cox’s Bazar office": a place
  if (!each.full.slice(0, -full.length - 1).includes(' ') && text.includes(`he ${each.full}`)) return each
  const bare = owned.exec(each.name)?.groups?.['name'] ?? each.name
  return { ...each, full, name: bare === each.full ? full : bare }
}
