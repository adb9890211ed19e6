/** Whose a unit is, right behind its name: "the Leeds branch of the Allied Dockers has" is said of the branch. */

import { months } from '../lexicons/months.ts'
import type { Token } from './tokens.ts'

const monthNames = new Set(months.map((month) => month.toLowerCase()))
const links = new Set(['of', 'for', 'and', 'the', 'de', 'du', 'da', 'del', 'des', 'la', 'al', 'under', '&'])
const owning = new Set(['of', 'at', 'in', 'within'])
/** The owner without a name: "of the gang". */
const owners = new Set(
  (
    'gang syndicate cartel clan network ring union party league movement club company firm group agency bank charity society foundation church organisation organization '
    + 'brotherhood confraternity federation association commission authority ministry service group bureau inspectorate college corporation alliance force'
  ).split(' '),
)

/** Leaves out the owner's name behind each unit's name. */
export function withoutOwners(tokens: readonly Token[]): Token[] {
  const kept: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined) continue
    kept.push(token)
    if (token.units !== undefined) at = endOfOwner(tokens, at + 1) - 1
  }
  return kept
}

/** Where what follows the owner's name stands; the place itself where there is none. */
function endOfOwner(tokens: readonly Token[], from: number): number {
  if (!owning.has(tokens[from]?.word ?? '')) return from
  let at = from + 1
  if (['the', 'its', 'our'].includes(tokens[at]?.word ?? '')) at++
  if (owners.has(tokens[at]?.word ?? '') && tokens[from]?.word === 'of') return at + 1
  const start = at
  while (isNamed(tokens[at]) || (at > start && links.has(tokens[at]?.word ?? '') && isNameAhead(tokens, at))) at++
  return at > start && !monthNames.has(tokens[start]?.word ?? '') ? endOfOwner(tokens, at) : from
}

/** A number belongs to it: "SV Wannsee 1911". */
const isNamed = (token: Token | undefined): boolean =>
  token !== undefined && token.units === undefined && token.isCapital && /^\p{L}/u.test(token.word) // "Leeds"; not ","

/** "the Lions of the Forest" */
function isNameAhead(tokens: readonly Token[], from: number): boolean {
  let at = from
  while (links.has(tokens[at]?.word ?? '') && at < from + 3) at++
  return isNamed(tokens[at])
}
