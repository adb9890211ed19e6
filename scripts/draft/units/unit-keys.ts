/** Under which key the names of one part come together. */

import { placedNouns } from '../lexicons/units.ts'
import { latinPattern, literally } from '../latin-pattern.ts'
import type { Candidate } from './unit-candidates.ts'
import { withoutNoun } from './unit-words.ts'

/** What an office is for, in its own name and not in every mention. Source: English; compiled for this project. */
const wideScopes = ['regional', 'field', 'country'] as const
/** The same, of what may stand beside an office of the place itself. */
const ownScopes = ['district', 'provincial', 'county', 'municipal', 'area', 'city', 'divisional'] as const

/**
 * Tells names of one part from those of another: "the Lusaka office" is the "Lusaka Regional Office".
 *
 * @param wanted all names of parts that a report has
 * @param text of the whole report
 * @returns the key of the part that a name is of
 */
export function keysOf(wanted: readonly Candidate[], text: string): (each: Candidate) => string {
  const aliases = new Map(
    wanted.flatMap(({ also, ...each }) => (also === undefined ? [] : [[also.toLowerCase(), keyOf(each)] as const])),
  )
  const keys = new Set(wanted.map(keyOf))
  const lower = text.toLowerCase()
  // "The group in Dallol Bosso" is the "Dallol Province" of another sentence.
  const shorter = ({ noun, full, ...each }: Candidate): string | undefined =>
    (placedNouns as readonly string[]).includes(noun) && /^\p{Ll}/u.test(full)
      ? [...keys].find((key) => keyOf({ noun, full, ...each }).startsWith(`${key} `))
      : undefined
  // "The Lusaka office" is the "Lusaka Regional Office", and "Salima" in a table the "Salima District Office".
  const scoped = (each: Candidate): string | undefined =>
    wideScopes.map((scope) => `${keyOf(each)} ${scope}`).find((key) => keys.has(key))
    ?? (lower.includes(`${each.name} ${each.noun}`.toLowerCase()) ? [] : wanted)
      .filter(({ noun }) => noun === each.noun)
      .map(keyOf)
      .find((key) => ownScopes.some((scope) => key === `${keyOf(each)} ${scope}`))
  // "A mobile team" among others is the "Mobile Response Team".
  const titled = ({ name: bare, full, noun }: Candidate): string | undefined => {
    const own = wanted.filter(
      (other) =>
        other.noun === noun
        && /^\p{Lu}.* \p{Lu}/u.test(other.full)
        && keyOf(other).startsWith(`${withoutNoun(bare).toLowerCase()} `),
    )
    const [key, ...others] = new Set(own.map(keyOf))
    return /^\p{Ll}/u.test(full) && others.length === 0 ? key : undefined
  }
  // "Its teams in Hull" speaks of "Hull Albion".
  const longer = ({ name: place, full }: Candidate): string | undefined => {
    const own = [...keys].filter((key) => key.startsWith(`${place.toLowerCase()} `))
    return own.length === 1 && !text.includes(full) ? own[0] : undefined
  }
  // "The Coordination Centre" is the "National Coordination Centre" of another sentence.
  const tail = ({ full }: Candidate): string | undefined => {
    if (!/^\p{Lu}\S* \p{Lu}\S*$/u.test(full)) return undefined
    const own = [...new Set(wanted.filter((other) => other.full.endsWith(` ${full}`) && /^\p{Lu}/u.test(other.full)).map(keyOf))]
    return own.length === 1 ? own[0] : undefined
  }
  const keyOfPart = (each: Candidate): string =>
    aliases.get(each.full.toLowerCase())
    ?? aliases.get(keyOf(each))
    ?? shorter(each)
    ?? scoped(each)
    ?? titled(each)
    ?? longer(each)
    ?? tail(each)
    ?? aliases.get(`${each.name} ${each.noun}`.toLowerCase())
    ?? keyOf(each)
  // A long report names a part a thousand times in the same words.
  const known = new Map<string, string>()
  return (each) => {
    const words = [each.name, each.full, each.noun].join('\n')
    const key = known.get(words) ?? keyOfPart(each)
    known.set(words, key)
    return key
  }
}

/** Of a name by itself, without what others there are. */
export function keyOf({ name: bare, noun, full }: Candidate): string {
  const opensOnNoun = latinPattern(`^${literally(noun)}\\b`, 'i').test(bare)
  return (full !== bare || opensOnNoun ? bare : withoutNoun(bare)).toLowerCase()
}
