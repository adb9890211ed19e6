/** Parts known as subjects under a heading that speaks of such parts, or by what the next sentence calls them. */

import { abstracts, bodies, otherBodies, personNouns, wholes } from '../lexicons/no-units.ts'
import { officialWords, outsiderNouns } from '../lexicons/outsiders.ts'
import { emptyWords } from '../lexicons/openers.ts'
import { unitNouns } from '../lexicons/units.ts'
import type { Report } from '../../read/report.ts'
import type { Sentence } from '../sentences.ts'
import type { Candidate } from './unit-candidates.ts'
import { calledIn } from './unit-lists.ts'
import { kindsOfSections } from './unit-places.ts'
import { anySingular, listed, noName, place, singularOf } from './unit-words.ts'
import { latinPattern, literally } from '../latin-pattern.ts'

/** What people are, after their names. Matches ", its finance director,"; not ", its finance division,". */
export const isPerson = latinPattern(
  `^, (?:[^,]*[ -])?(?:${personNouns.join('|')})\\b[^,]*,|^, who\\b|^, (?:the|an?) (?:\\p{L}[\\p{L}’'-]* ){0,2}(?:${otherBodies.join('|')})\\b|^, (?:aged )?\\d+,`,
  'u',
)

/** What opens a sentence and is no place. Matches "Several", "Confirmation"; not "Braga". */
const noSubject = /^(?:Several|Others|None|Nobody|Two|Three|Four|Five|Six|Half|Few)$|(?:tion|ment|ness|ship|ance|ence|ism)$/

/** Whom no name means. Matches "Investigators have"; not "Quarry has". */
const isPlural = latinPattern(/^\p{L}+s (?:are|were|have) /u)

/** "Donors", "Managers"; not "Athens". */
export function isKindOfPeople(word: string): boolean {
  const one = word.toLowerCase().replace(/s$/, '')
  return outsiderNouns.includes(one) || personNouns.includes(one)
}

/**
 * Subjects that no noun marks: in a section whose heading speaks of parts ("Guayaquil was dormant", under "The chapters"), or
 * called by their noun in the next sentences: "Tern is soon dealt with. The crew".
 *
 * @param named what each sentence names in other ways
 */
export function fromSubjects({ blocks }: Report, named: ReadonlyMap<Sentence, readonly Candidate[]>): Candidate[] {
  const sentences = [...named.keys()]
  const isName = namesOf(sentences)
  const nouns = kindsOfSections(blocks)
  return sentences.flatMap((sentence, at) => {
    const { text, block } = sentence
    const inSentence = named.get(sentence) ?? []
    const headed = nouns.get(block.section) ?? ''
    const later = calledLater(sentences, at, named)
    const noun = later ?? headed
    if (noun === '' || inSentence.some((each) => each.noun === noun)) return []
    const names = subject.exec(text)?.groups
    const seated =
      names === undefined && headed !== ''
        ? latinPattern(`^In (?<in>${place}) .*\\bthe ${literally(headed)}\\b`, 'u').exec(text)?.groups
        : undefined
    return listed(names?.['names'] ?? seated?.['in'] ?? '')
      .filter(
        (each) =>
          isName(each, text) && (later === undefined || !each.includes(' ') || text.startsWith('The ') || inLaw.has(later)),
      ) // "Ann Lee was. The crew"
      .map((each) => ({
        name: each,
        full: singularOf(noun) !== '' && headed === noun ? `${each} ${noun}` : calledIn(each, noun),
        noun,
      }))
  })
}

/** Parts that nobody leads or speaks of as his own: "Solana Wings is a different case. The subsidiary". */
const inLaw = new Set(['subsidiary', 'affiliate'])

/** What opens a sentence and has a verb. Matches "Guayaquil and Quito were", "The Bellfounders, from"; not "Two men were". */
const subject = latinPattern(
  `^(?:The (?=\\p{Lu}))?(?<names>${place}(?: and ${place})?)(?=,(?! who\\b)| is | are | was | were | has | have | had | remains? )`,
  'u',
)

/** What a sentence soon after calls its subject, where that can only be the subject of this one. */
function calledLater(
  sentences: readonly Sentence[],
  at: number,
  named: ReadonlyMap<Sentence, readonly Candidate[]>,
): string | undefined {
  const { block } = sentences[at] ?? {}
  if ((named.get(sentences[at] as Sentence) ?? []).length > 0) return undefined
  for (const next of sentences.slice(at + 1, at + 3)) {
    if (next.block !== block || (named.get(next) ?? []).length > 0) return undefined
    const noun = /^The (?<noun>\p{Ll}[\p{L}-]+)\b/u.exec(next.text)?.groups?.['noun'] ?? '' // "The crew has"; not "The Crew"
    if (unitNouns.has(noun) && !bodies.has(noun) && !wholes.has(noun)) return noun
  }
  return undefined
}

/** Whether words at the beginning of a sentence are a name, and none of people or of who stands outside. */
function namesOf(sentences: readonly Sentence[]): (each: string, text: string) => boolean {
  const people = new Set(sentences.flatMap(({ text }) => [...text.matchAll(fullName)].flatMap(lastNameOf)))
  // "Coaches are paid": what the report has in small letters, too, is no name.
  const common = new Set(sentences.flatMap(({ text }) => text.match(/(?<![\p{L}-])\p{Ll}[\p{L}-]*/gu) ?? []))
  return (each, text) =>
    !people.has(each)
    && !isPlural.test(text)
    && !each.split(/[ -]/).some((word) => isKindOfPeople(word) || officialWords.has(word.toLowerCase()))
    && !isPerson.test(text.slice(text.indexOf(each) + each.length))
    && !abstracts.has(each)
    && !anySingular.test(each)
    && singularOf(each) === ''
    && !bodies.has(each.toLowerCase())
    && !common.has(each.toLowerCase())
    && !emptyWords.has(each.toLowerCase())
    && !noSubject.test(each)
}

/** Matches "Ann Lee", "Jan van Dam"; not "Ann said". */
const fullName = latinPattern(
  /(?<first>\p{Lu}[\p{L}’-]+)(?= (?:(?:de|van|von|ag|al|bin|el|da|do|dos|di|la) )?(?<last>\p{Lu}[\p{L}’-]+))/gu,
)

function lastNameOf({ groups }: RegExpExecArray): string[] {
  return groups?.['last'] === undefined || groups['first'] === 'The' || noName.has(groups['first']?.toLowerCase() ?? '')
    ? []
    : [groups['last']]
}
