/** Parts that the text names beside what they are: "a bad bank, Scoglio, holds", "the coders, known as the Foundry". */

import { outsiderNouns } from '../lexicons/outsiders.ts'
import { owners, personNouns, wholes } from '../lexicons/no-units.ts'
import { foreignKinds, ownedKinds } from '../lexicons/unit-kinds.ts'
import { unitNouns } from '../lexicons/units.ts'
import type { Candidate } from './unit-candidates.ts'
import { name, noName, place, withoutLead } from './unit-words.ts'
import { latinPattern } from '../latin-pattern.ts'

const strong = new Set(unitNouns.keys())
const owned = new Set([...strong, ...ownedKinds])
const outsiders = new Set(outsiderNouns)
/** What grows out of a body, and needs no word that it does. */
const offshoots = new Set(['spin-off', 'offshoot', 'venture', 'outfit', 'imprint', 'auxiliary', 'lodge', 'garrison', 'newsroom'])
/** They make more of a role than one noun with what narrows it. */
const binders = new Set(
  'of that which who where whose when its their his her and or in on at to for from by with is was are were has had'.split(' '),
)
const people = new Set(personNouns)
/** What such bodies are themselves. */
const bodyNouns = new Set([...wholes, 'network', 'gang', 'syndicate', 'coalition'])

const article = '(?<article>[Tt]he|[Ii]ts|[Tt]heir|[Aa]n?)'
const words = "(?:(?!(?:the|an?|its|their|of|in|to|into|and) )[\\p{L}\\p{N}][\\p{L}\\p{N}’'-]* ){0,4}?"

const before = latinPattern(
  `\\b${article} (?<role>${words}[\\p{Ll}-]+)(?: (?:in|at|for|on) (?!(?:the|an?|its|their) )(?:(?! (?:the|an?|its|their) )[^,.;]){2,40}?)?, (?:the )?(?<name>${name})(?: \\((?<short>\\p{Lu}[\\p{L}\\d-]{1,8})\\))?(?=[,.;])`,
  'gu',
) // "a bad bank, Scoglio,"; not "a bad bank, he"

const behind = latinPattern(
  `(?<name>(?<!\\p{L})${name})(?: \\([^)]{2,10}\\))?, ${article} (?<role>${words}[\\p{Ll}-]+(?: (?:in|at) ${place})?)(?=[,.;]| (?:in|at|for|of|that|which|with|from|whose|who|to|rather than)\\b)`,
  'gu',
) // "Miraflores TV, the club’s channel,"; not "Lima, the city"

const called = latinPattern(
  `\\b(?<article>[Tt]he|[Ii]ts|[Aa]n?) (?<role>${words}[\\p{Ll}-]+)(?:,? (?:also )?(?:known (?:\\p{Ll}+ ){0,2}as|called|nicknamed|dubbed)|, or|,? who call themselves|,? which (?:calls itself|(?:\\p{Ll}+ ){1,3}calls?)) (?:the )?[“"‘]?(?<name>${name})`,
  'gu',
) // "the coders, known as the Foundry"; not "the coders, known as such"

/** Most sentences have no such word, and need no search. */
const callings = /known as|called|nicknamed|dubbed|, or |which [^,.]{2,30} calls?\b|call(?:s|ing)? (?:itself|themselves)/

export function rolesIn(text: string): Candidate[] {
  return [
    ...matchesOf(text, before).flatMap(({ start, article: det, role, given, short }) =>
      /\bof $/.test(text.slice(0, start))
        ? []
        : withShort(
            short,
            named(given, role, isOwnedBy(det, role), (noun) =>
              counts(noun, det, role, noun === 'company' || !foreignKinds.has(noun)),
            ),
          ),
    ), // "the coordinator of the programme, Ann Lee,"
    ...matchesOf(text, behind).flatMap(({ start, article: det, role, given }) =>
      /^[Ii]n(?: the)? $/.test(/\S+(?: the)? $/.exec(text.slice(0, start))?.[0] ?? '')
        ? [] // "In the Algarve, the Faro chapter,"
        : named(given, role, isOwnedBy(det, role), (noun) =>
            counts(
              noun,
              det,
              role,
              offshoots.has(noun)
                || (/^the$/i.test(det) && (given.startsWith('The ') || twiceDefinite.test(text.slice(0, start)))),
            ),
          ),
    ),
    ...(callings.test(text) ? matchesOf(text, called) : []).flatMap(({ article: det, role, given }) =>
      named(given, role, false, (noun) => isGroupOfPeople(noun) && !(/^an?$/i.test(det) && bodyNouns.has(noun))),
    ), // "the coders, known as the Foundry"; not "a network called Red Quarry"
  ]
}

/** "the youth wing, Young Progress (YP)," */
function withShort(also: string | undefined, found: readonly Candidate[]): Candidate[] {
  return also === undefined ? [...found] : found.flatMap((each) => [each, { ...each, also }])
}

/** "the Tramoggia, the council" */
const twiceDefinite = /\b[Tt]he $/

function matchesOf(
  text: string,
  pattern: RegExp,
): { start: number; article: string; role: string; given: string; short: string | undefined }[] {
  return [...text.matchAll(pattern)].map(({ index, groups }) => ({
    start: index,
    article: groups?.['article'] ?? '',
    role: groups?.['role'] ?? '',
    given: groups?.['name'] ?? '',
    short: groups?.['short'],
  }))
}

/** "joint venture in Agadir" without where it is. */
function withoutSeat(role: string): string {
  return role.replace(/ (?:in|at) \p{Lu}.*$/u, '') // " in Agadir"; not " in which"
}

/** "its", "the party’s"; not "the country’s". */
function isOwnedBy(det: string, role: string): boolean {
  return /^(?:its|their)$/i.test(det) || ownerOf(role) !== undefined
}

/** "party" of "party’s think tank"; none of "women’s team". */
function ownerOf(role: string): string | undefined {
  const owner = /^([\p{L}-]+)[’']s? /u.exec(role)?.[1]
  return owner !== undefined && owners.has(owner) ? owner : undefined
}

/** Whether a noun makes a part: any for one where the body owns it, else those that hardly anybody else has. */
function counts(noun: string, det: string, role: string, isParts: boolean): boolean {
  const isOwn = isOwnedBy(det, role)
  if (
    withoutSeat(role)
      .split(' ')
      .some((word) => outsiders.has(word) || people.has(word) || noName.has(word) || binders.has(word))
  )
    return false
  if (!isOwn && /^an?$/i.test(det) && noun !== 'company' && foreignKinds.has(noun)) return false // "a local association, Open Wells,"
  return strong.has(noun) || (owned.has(noun) && (isOwn || isParts) && (isOwn || !/^\p{Lu}| \p{Lu}/u.test(withoutSeat(role))))
}

/** "the coders", "a company"; not "a broker". */
function isGroupOfPeople(noun: string): boolean {
  return owned.has(noun) || /^(?:people|men|women|core)$/.test(noun) || (/[^s]s$/.test(noun) && !people.has(noun))
}

function named(given: string, role: string, isOwned: boolean, isPart: (noun: string) => boolean): Candidate[] {
  const bare = withoutLead(given)
  const noun = withoutSeat(role).split(' ').at(-1) ?? ''
  const also = ownerOf(role) === undefined ? role : role.replace(/^.*?[’']s? /, '') // "coalition’s media arm"; not "women’s team"
  return bare === '' || !isPart(noun)
    ? []
    : [
        {
          name: bare,
          full: bare,
          noun: strong.has(noun) ? noun : 'unit',
          ...(also.includes(' ') && { also }),
          ...(isOwned && { isOwned }),
        },
      ]
}
