/** Parts known by what befalls them: "Norrpump was sold", "The Gatehouse was reorganised", "the Harbour Street clinic was taken over". */

import type { Status } from '../briefing.ts'
import { tellBySense } from '../grammar/tell-by-sense.ts'
import { bodies, otherBodies, wholes } from '../lexicons/no-units.ts'
import { countries } from '../lexicons/countries.ts'
import { officialWords } from '../lexicons/outsiders.ts'
import { ownedKinds, placedKinds } from '../lexicons/unit-kinds.ts'
import { namedNouns } from '../lexicons/units.ts'
import type { Sentence } from '../sentences.ts'
import type { Candidate } from './unit-candidates.ts'
import { statusIn } from './unit-status.ts'
import { isKindOfPeople, isPerson } from './unit-subjects.ts'
import { name, place, plural, singular, withoutLead } from './unit-words.ts'
import { latinPattern } from '../latin-pattern.ts'

/** States that befall a part of a body and hardly anybody else. */
const undergone = new Set(['defunct', 'restructured', 'dormant', 'weakened', 'growing', 'recovering', 'stable'])

const isPassive = /^ (?:is|was|has|had|remains)\b/

/** Where a state is told of them, the name before makes a part of any of these: "the Harbour Street clinic was". */
const kindWords = new Set([...placedKinds, ...ownedKinds].filter((kind) => !wholes.has(kind) && !otherBodies.includes(kind)))

/** A name as the subject of a sentence, and what is said of it. */
const stated = latinPattern(
  `^(?:(?:In|At|On|Since|By) [^,]{2,30}, |.*, (?:and|but|while) |[^;:]*, (?=the \\p{Lu}))?(?:(?<article>The|the|Its|its) )?(?<name>${name})(?<kind> (?:${[...kindWords].join('|')})(?![\\p{L}-]))?(?: \\([^)]{2,20}\\))?(?: (?:in|at) ${place})?(?:, (?<role>[^,;]+),)?(?<words> (?!(?:${plural}|${singular})\\b)(?:is|was|has|had|remains|continues|still|\\p{Ll}+ed|\\p{Ll}+s)\\b[^;:]*)`,
  'u',
)

/** "The ownership of Deportivo Rancagua is disputed". */
const disputed = latinPattern(
  `\\b[Tt]he (?:ownership|leadership|command|control) of (?<name>${name})(?:, [^,]+,)? (?:is|remains|has been) (?:disputed|contested)\\b`,
  'u',
)

/** Matches "the payment app for teenagers"; not "a fisherman". */
const definite = latinPattern(
  /^the (?!(?:first|second|third|last|other|only|largest|oldest|country|city|town|capital|village|port)\b)(?:\p{Ll}[\p{L}-]* ){0,2}\p{Ll}/u,
)

/** What happens to parts of a body and hardly to anybody else. Matches " was sold on 30 June", " was merged into"; not " was closed". */
const givenUp = latinPattern(
  /^ (?:was|were|has been|is being) (?:\p{Ll}+ly )?(?:sold|spun off|divested|wound up|dissolved|disbanded|merged|absorbed|mothballed|folded into|reorganised|reorganized|restructured|rebranded|shut down|put up for sale)\b/u,
)

/** None of a rival, or of whoever leads a market. */
function isDefinite(role: string): boolean {
  return (
    definite.test(role) && !role.split(' ').some((word) => isKindOfPeople(word) || officialWords.has(word) || word === 'market')
  )
}

/** A name that stands behind an article; none of a people, of an authority or of the body itself. */
function isOrgan(bare: string): boolean {
  return (
    !bare
      .split(' ')
      .some((word) => officialWords.has(word.toLowerCase()) || bodies.has(word.toLowerCase()) || isKindOfPeople(word))
    && !/(?:ans|ese|ish|ians|is|men|ministry|army|police|force|forces|navy|gendarmerie|war|pandemic)$/i.test(bare)
  )
}

/** What the grammar reads of a name as if it were a unit's. */
function sensed(text: string, bare: string): Status | undefined {
  const start = text.indexOf(bare)
  if (bare === '' || start < 0) return undefined
  const unit = { name: bare, full: bare, noun: 'unit', forms: [bare] }
  return tellBySense(text, [{ unit, start, end: start + bare.length }], undefined).find(
    ({ acts, isWeak }) => acts !== true && isWeak !== true,
  )?.status
}

const namedNoun = latinPattern(`(?:^| )(?<noun>${namedNouns.join('|')})(?: of (?:the )?\\p{Lu}\\p{L}+)?$`, 'iu')

/** Matches "a smaller pump maker in the group"; not "a rival of the group". */
const inGroup = latinPattern(
  /^(?:an?|the) (?:[\p{L}-]+ ){1,4}(?:in|within|inside) the (?:group|network|organisation|company|party|movement|agency|bank)$/u,
)

/** Whether an apposition makes a part of a name: "the fund for prisoners", "the largest club in the group". */
const isPart = latinPattern(
  `\\b(?:in|of) (?:them$|the (?:group|network|organisation|company|party|movement|agency|bank)$)|^(?:the|its|their) (?:\\p{Ll}[\\p{L}-]* ){0,2}(?:${singular}|${namedNouns.join('|')})\\b|^an? (?:\\p{Ll}[\\p{L}-]* ){0,2}(?:${singular})\\b`,
  'u',
)

/**
 * Names of which the report says what is said of a body's parts: "Union Perpignan was sold", "The Media
 * Council has been recovering". A name of one word needs its role beside it: "Ember, the youth wing, was".
 */
export function fromStates(sentences: readonly Sentence[]): Candidate[] {
  return sentences.flatMap(({ text }) => {
    const contested = disputed.exec(text)?.groups?.['name']
    if (contested !== undefined) return [{ name: contested, full: contested, noun: 'unit' }]
    const { article = '', name: given = '', kind = '', role = '', words = '' } = stated.exec(text)?.groups ?? {}
    const bare = article === '' ? withoutLead(given) : given
    if (bare === '' || countries.has(bare) || isPerson.test(`, ${role},`)) return []
    if (inGroup.test(role)) return [{ name: bare, full: bare, noun: 'unit' }]
    const phrased = statusIn(words)?.status
    const status = phrased ?? sensed(text, `${bare}${kind}`)
    if (status === undefined) return []
    const isLong = bare.includes(' ')
    const noun = isLong ? namedNoun.exec(bare)?.groups?.['noun'] : undefined
    const isCalledSo = /^the$/i.test(article) && isOrgan(bare) // "The Gatehouse was reorganised"
    const isSet =
      undergone.has(status)
      && ((isLong && phrased !== undefined && isPassive.test(words))
        || isCalledSo
        || isDefinite(role)
        || givenUp.test(words)
        || kind !== '')
    if (noun === undefined && !isPart.test(role) && !isSet) return []
    const full = `${bare}${kind}`
    return [{ name: bare, full, noun: kind.split(' ').at(-1) || noun?.toLowerCase() || 'unit' }]
  })
}
