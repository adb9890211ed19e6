import { latinPattern } from '../../draft/latin-pattern.ts'
import { emptyWords } from '../../draft/lexicons/openers.ts'
import { verbForms } from '../../draft/lexicons/speech.ts'
import type { ReadSentence } from './read-sentences.ts'
import { deniers } from '../lexicons/modality.ts'
import { saidBy } from './meanings.ts'
import type { NamedSpeech } from './named-speech.ts'
import { numeralsIn } from './numerals.ts'
import { tokensOf } from './tokens.ts'

/** Where a clause begins that has a subject of its own. Matches "; ", ", and its", ", while "; not ", " and " and ". */
const joint = /[;:—–] |, (?:and|but|while|though|although|whereas|yet) /g

/** A verb at the end of the words that name a voice. Matches "insists"; not "Torrance". */
const lastWord = latinPattern('\\p{L}+$', 'u')

/**
 * Whether a text tells only what the sentences of its quote say for themselves, and nothing that they lay in somebody's
 * mouth: every word and number that it has of them stands outside of what is attributed.
 */
export function isUnvoiced(text: string, sentences: readonly ReadSentence[]): boolean {
  const free = sentences.map(freePart).join(' ')
  if (free.trim() === '') return false
  const outside = stemsOf(free)
  const all = stemsOf(sentences.map(({ sentence }) => sentence.text).join(' '))
  const taken = [...stemsOf(text)].filter((stem) => saidBy(stem, all))
  const numbers = valuesOf(free)
  const given = valuesOf(sentences.map(({ sentence }) => sentence.text).join(' '))
  const within = taken.filter((stem) => !saidBy(stem, outside))
  return (
    taken.length > 1
    && within.length * STRAY <= taken.length - within.length
    && [...valuesOf(text)].every((value) => numbers.has(value) || !given.has(value))
  )
}

/** One word in so many may stand only in what is attributed: "the party", of which both tell. */
const STRAY = 5

/** What of a sentence no voice says: all of one without a voice, the clauses before "and A says that", and behind "A denies this, and". */
function freePart({ sentence: { text }, speech }: ReadSentence): string {
  const starts = speech.map(({ frame }) => (frame === undefined ? 0 : clauseOf(text, frame)))
  const [last] = speech.slice(-1)
  const behind =
    last?.frame !== undefined && merelyDenies(last, text) ? text.slice(last.frame[1]).split(joint).slice(1).join(' ') : ''
  return text.slice(0, Math.min(text.length, ...starts)) + behind
}

/** Whether somebody denies what has been said, and says no more. Matches "denies this.", "denies."; not "denies that it". */
export function merelyDenies({ verb = '', frame }: NamedSpeech, text: string): boolean {
  return frame !== undefined && deniers.has(verb) && /^(?: (?:this|that|it|these))?(?:[.,;]|$)/.test(text.slice(frame[1]))
}

/** Where the clause begins that names a voice before what it says; what is said before or around its name is all in its mouth. */
function clauseOf(text: string, [start, end]: readonly [start: number, end: number]): number {
  const verb = lastWord.exec(text.slice(start, end))?.[0] ?? ''
  if (!verbForms.has(verb) || /^[,.]/.test(text.slice(end))) return 0
  return [...text.slice(0, start).matchAll(joint)].at(-1)?.index ?? 0
}

function valuesOf(text: string): ReadonlySet<number> {
  return new Set(numeralsIn(text).map(({ value }) => value))
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(tokensOf(text).flatMap(({ lower, stem }) => (emptyWords.has(lower) ? [] : [stem])))
}
