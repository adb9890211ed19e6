/** Voices that speak for a side: what they say of it is its claim, and nobody has borne it out. */

import type { Annotated } from '../annotate.ts'
import { latinPattern, literally } from '../latin-pattern.ts'
import { bodies, owners } from '../lexicons/no-units.ts'
import { officers, verbForms } from '../lexicons/speech.ts'
import type { Speech } from './speakers.ts'

const desks =
  '(?:arm|bureau|channel|department|desk|office|officer|outlet|release|secretary|section|service|statement|team|unit|wing)'
/** Who speaks for somebody by his office, and what a side gives out itself. Matches "an army spokesman", "its media arm"; not "the media". */
const mouthpiece = latinPattern(
  `\\b(?:spokes(?:man|woman|person|people)|(?:press|media|publicity) ${desks}|propaganda|communiqués?|mouthpiece|own (?:account|count|figures|media|channels?|newspaper|newsletter|statements?|website|site|report|communiqués?))\\b`,
  'iu',
)

/** Who speaks for a side only where he is its own: others have lawyers, too. */
const retained = `(?:[\\p{Ll}-]+ )?(?:lawyers?|information ${desks})(?![\\p{L}-])`

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
  const called = [...body].filter((each) => each !== '')
  const nouns = nounsOf(annotated, called)
  const whole = `(?:${[...nouns, 'management', 'leadership'].join('|')})`
  const own = `(?:${['its', 'their', ...nouns.map((noun) => `the ${noun}[’']s`)].join('|')}) ${office}` // "its head"; not "its critics", "its former head"
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
  const owner = `(?:the )?(?:${[...called.map(literally), whole].join('|')})`
  const isRetained = latinPattern(`^(?:(?:its|${owner}[’']s?) ${retained}|(?:the |a )?${retained} (?:of|for) ${owner}$)`, 'iu') // "its lawyers"
  return (by) => told.test(by) || isRetained.test(by) || body.has(by.toLowerCase()) || names.has(by)
}

/** Writings have names like bodies, and are none. */
const writings =
  /^(?:report|paper|study|article|analysis|brief|briefing|interview|review|audit|evaluation|assessment|profile|note|survey|book)$/

/** What the report calls its body, as alternatives: as its name does ("the Harbour Union", "the Bank of Tarn"), or right beside it. */
function nounsOf(annotated: readonly Annotated[], body: readonly string[]): readonly string[] {
  const heads = body.filter((name) => name.includes(' ')).map((name) => name.replace(/ (?:of|for) .*$/, ''))
  const text = annotated.map(({ sentence }) => sentence.text).join('\n')
  const beside = body.length === 0 ? [] : [...text.matchAll(besideName(body))].map(({ groups }) => groups?.['noun'] ?? '')
  const nouns = [...heads, ...beside].map((words) => words.toLowerCase().split(' ').at(-1) ?? '')
  return [...new Set(nouns)].filter((noun) => /^\p{L}{3,}$/u.test(noun) && !writings.test(noun)) // "union"; not "42"
}

/** Matches "the Talvik group", "the group Talvik", "Talvik is an old group", "Talvik, a group"; not "Talvik, the group says", "Talvik is a member of the group". */
function besideName(body: readonly string[]): RegExp {
  const names = `(?<!\\p{L})(?:${body.map(literally).join('|')})`
  const noun = `(?<noun>${[...new Set([...owners, ...bodies])].join('|')})(?![\\p{L}’'-])`
  const forms = [
    `(?<=\\bthe )${names} ${noun}`,
    `\\bthe ${noun} ${names}(?!\\p{L})`,
    `${names}(?:, an?| (?:is|was) (?:an?|the)) (?:(?!(?:of|in|at|by|for|to|from|the|an?|that|which|who)\\b)[\\p{L}-]+ ){0,3}?${noun}`,
  ]
  return latinPattern(forms.join('|'), 'giu')
}
