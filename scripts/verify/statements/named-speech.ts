import { pronouns } from '../../draft/grammar/words.ts'
import { verbForms } from '../../draft/lexicons/speech.ts'
import type { Speech } from '../../draft/voices/speakers.ts'

/** A voice with what else its sentence calls it, and the verb by which it speaks. */
export interface NamedSpeech extends Speech {
  /** "The finance director" of Julian Pryce, or the other way round. */
  readonly called?: string
  readonly verb?: string
}

/** The verb at the end of a frame. Matches "insists"; not "insists,". */
const lastWord = /\p{L}+$/u

/** A name behind a role: ", Julian Pryce,"; not ", who left,". */
const behind = /^, (?<name>(?:\p{Lu}[\p{L}.’-]* ?)+)[,.;:]/u

/** A voice with what stands beside its name. A clause ("he leads a current called") names but its subject. */
export function nameAll(speech: Speech, sentence: string): NamedSpeech {
  const { by, frame } = speech
  const [first = '', ...others] = by.split(' ')
  const isClause = others.length > 0 && pronouns.has(first.toLowerCase())
  if (frame === undefined) return { ...speech, by: isClause ? first : by }
  const words = sentence.slice(...frame)
  const verb = lastWord.exec(words)?.[0] ?? ''
  const beside = behind.exec(sentence.slice(frame[1]))?.groups?.['name']
  // "The director-general, Henrik Tamsalu, agrees": what stands before the comma.
  const [role = '', ...rest] = words.split(', ')
  const called = beside ?? (rest.length > 0 && !words.startsWith('According') ? role : undefined)
  return {
    ...speech,
    by: isClause ? first : by,
    ...(called !== undefined && { called }),
    ...(verbForms.has(verb) && { verb: verbForms.get(verb)! }),
  }
}
