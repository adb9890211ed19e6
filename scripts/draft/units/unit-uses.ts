/** Parts named by what they are there for: "its laundry team", "the legal aid unit". */

import { isJoined, type Word } from '../capital-words.ts'
import { latinPattern } from '../latin-pattern.ts'
import { months } from '../lexicons/months.ts'
import { leading, owners } from '../lexicons/no-units.ts'
import { officialWords } from '../lexicons/outsiders.ts'
import { organs, organWords } from '../lexicons/unit-kinds.ts'
import { functions } from '../lexicons/units.ts'
import { upperFirst } from '../standing.ts'
import type { Candidate } from './unit-candidates.ts'
import { noName, place } from './unit-words.ts'

const functionWords: ReadonlySet<string> = new Set(functions)

/** What compares or counts parts, and says of none what it is for. */
export const sizes: ReadonlySet<string> = new Set(
  'same small smaller smallest large larger largest big biggest new old older oldest second third further remaining main only own former last other first next current single'.split(
    ' ',
  ),
)

/** Parts that people make up: whatever stands before such a noun says what they are there for. */
const manned = new Set(
  'team unit desk cell wing committee council department directorate section bureau office crew squad secretariat arm laboratory brigade'.split(
    ' ',
  ),
)
/** What others have as well: these are parts where what they are there for is one of the uses known. */
const broad = new Set(['centre', 'center'])

/** "its laundry team", "the legal aid unit", "the shura council in Kidal"; not "the new team", "a team". */
export function forUse(text: string, words: readonly Word[], at: number): Candidate[] {
  const noun = words[at]
  if (noun === undefined || !(manned.has(noun.lower) || broad.has(noun.lower))) return []
  let first = at
  while (first > at - 2 && isUse(words[first - 1]) && isJoined(text, words, first - 1)) first--
  const article = words[first - 1]?.lower ?? ''
  const uses = words.slice(first, at)
  if (
    uses.length === 0
    || /^be(?:ing|en|come|coming)?$/.test(words[first - 2]?.lower ?? '') // "of being the help desk"
    || !/^(?:the|its|their|own)$|[’']s?$/.test(article)
    || (/^\p{Ll}.*[’']s?$/u.test(words[first - 1]?.text ?? '') && !owners.has(article.replace(/[’']s?$/, '')))
    || !isJoined(text, words, first - 1)
  )
    return []
  if (organs.has(noun.lower) && !uses.some(({ lower }) => organWords.has(lower))) return [] // "the works council"
  if (broad.has(noun.lower) && !uses.some(({ lower }) => organWords.has(lower) || functionWords.has(lower))) return [] // "the old centre"
  const rest = text.slice(noun.end)
  if (/^ of (?:the )?(?:\p{Lu}|(?:joint|security|armed|task) force|army|navy|police|gendarmerie|government)/u.test(rest))
    return [] // "the threat desk of Marlowe & Finch"
  const name = [...uses, noun].map((each) => each.text).join(' ')
  const where = seat.exec(rest)
  const owner = /^(?<owner>\p{Lu}.*?)[’']s?$/u.exec(words[first - 1]?.text ?? '')?.groups?.['owner'] // "Ministry’s"; not "party’s"
  return [
    {
      ...(owner !== undefined && { owner }),
      name: where?.groups?.['place'] ?? name,
      full: `${name}${where?.[0] ?? ''}`,
      noun: noun.lower,
    },
  ]
}

/** Matches " in Brussels"; not " in May". */
const seat = latinPattern(`^ (?:in|at) (?!(?:${months.map(upperFirst).join('|')})\\b)(?<place>${place})`, 'u')

/** What a part may be there for: "laundry"; not "new", "remaining", "prosecutor’s". */
function isUse(word: Word | undefined): boolean {
  return (
    word?.isCapital === false
    && isModifier(word.lower)
    && !sizes.has(word.lower)
    && !(leading as readonly string[]).includes(word.lower)
    && !/(?:ed|est|ious|ful|less)$/.test(word.lower)
    && (functionWords.has(word.lower) || !/[’']s?$/.test(word.lower))
    && !/^(?:the|its|their|own|this|that|these|those|his|her|our|any|no|of|in|at|for|on)$/.test(word.lower)
  )
}

/** Says what a part is for: "printing"; not "has". */
export function isModifier(word: string): boolean {
  return (
    !noName.has(word)
    && !officialWords.has(word)
    && !/^(?:the|and|or|as|is|was|has|had|are|were|but|who|which|that|to|by|from|with|an?|s)$/.test(word)
  )
}
