/** Voices that speak for a side: what they say of it is its claim, and nobody has borne it out. */

import type { Annotated } from '../annotate.ts'
import { latinPattern } from '../latin-pattern.ts'
import { owners } from '../lexicons/no-units.ts'
import { officers, verbForms } from '../lexicons/speech.ts'
import type { Speech } from './speakers.ts'

/** Who speaks for somebody by his office, and what a side gives out itself. Matches "an army spokesman", "its media arm"; not "the media". */
const mouthpiece = latinPattern(
  /\b(?:spokes(?:man|woman|person|people)|(?:press|media|information|publicity) (?:arm|bureau|channel|department|desk|office|officer|outlet|release|secretary|section|service|statement|team|unit|wing)|propaganda|communiqués?|mouthpiece|lawyers?|own (?:account|count|figures|media|channels?|newspaper|newsletter|statements?|website|site|report|communiqués?))\b/iu,
)

/** Who says such a thing says it against his own cause, or does it by saying so. */
const bindsHimself = new Set(['admit', 'acknowledge', 'concede', 'confirm', 'accept', 'announce', 'regret'])

/**
 * What a side says of itself is claimed by it, where the words alone are those of a report: "its secretary says that it has grown".
 *
 * @param body the names of the body that the report is about, in small letters
 */
export function claimOwnSide(annotated: readonly Annotated[], body: ReadonlySet<string>): Annotated[] {
  const speaksForBody = speakersOf(annotated, body)
  return annotated.map((each) => ({ ...each, speech: each.speech.map((voice) => claimed(voice, each, speaksForBody)) }))
}

function claimed(voice: Speech, { sentence: { text }, speech }: Annotated, speaksForBody: (by: string) => boolean): Speech {
  const verb = voice.frame === undefined ? undefined : verbForms.get(/\p{L}+$/u.exec(text.slice(...voice.frame))?.[0] ?? '')
  if (voice.kind !== 'reported' || bindsHimself.has(verb ?? '')) return voice
  // Who denies one thing and says another is a party to both.
  const isParty =
    mouthpiece.test(voice.by) || speaksForBody(voice.by) || speech.some(({ by, kind }) => by === voice.by && kind === 'claimed')
  return isParty ? { ...voice, kind: 'claimed' } : voice
}

const office = `(?!former |old |first )(?:[\\p{Ll}-]+ ){0,2}(?:${officers.join('|')})(?![\\p{L}-])`
const person = '(?<name>\\p{Lu}[\\p{L}’-]+(?: (?:(?:al-|ag|bin|de|van|von|der|da|el-) ?)?\\p{Lu}[\\p{L}’-]*){1,3})'

/** Tells the body itself, and those who lead it: "the group", "its acting head", "Ann Lee" where she is "its treasurer, Ann Lee". */
function speakersOf(annotated: readonly Annotated[], body: ReadonlySet<string>): (by: string) => boolean {
  const noun = nounOf(annotated)
  const whole = noun === undefined ? '(?:management|leadership)' : `(?:${noun}|management|leadership)`
  const own = `(?:${noun === undefined ? 'its|their' : `its|their|the ${noun}[’']s`}) ${office}` // "its head"; not "its critics", "its former head"
  const named = [
    latinPattern(`${own},? ${person}`, 'gu'), // "its treasurer, Ann Lee"
    latinPattern(
      `${person}, (?:${own}|(?:the )?${office} of (?:the )?${whole}(?!\\p{L})|who (?:leads|heads|chairs|runs) (?:it|the ${whole})(?!\\p{L}))`,
      'gu',
    ), // "Ann Lee, who leads it"
  ]
  const names = new Set(
    annotated
      .flatMap(({ sentence: { text } }) => named.flatMap((form) => [...text.matchAll(form)]))
      .flatMap(({ groups }) => [groups?.['name'] ?? '', groups?.['name']?.split(' ').at(-1) ?? '']),
  )
  const told = latinPattern(`^(?:(?:the )?${whole}$|${own}|(?:the |an? )?${office} of (?:the )?${whole}(?!\\p{L}))`, 'iu')
  return (by) => told.test(by) || body.has(by.toLowerCase()) || names.has(by)
}

/** With fewer mentions a noun may be anybody's. */
const FEWEST = 3

const aBody = latinPattern(`\\b[Tt]he (?<noun>${[...owners].join('|')})(?![\\p{L}-]| of\\b)`, 'gu')

/** What the report calls its body: of "the company" and "the union" the one that it has most often. */
function nounOf(annotated: readonly Annotated[]): string | undefined {
  const nouns = annotated.flatMap(({ sentence: { text } }) =>
    [...text.matchAll(aBody)].map(({ groups }) => groups?.['noun'] ?? ''),
  )
  const [noun, mentions = []] = [...Map.groupBy(nouns, (each) => each)].toSorted(([, a], [, b]) => b.length - a.length)[0] ?? []
  return mentions.length < FEWEST ? undefined : noun
}
