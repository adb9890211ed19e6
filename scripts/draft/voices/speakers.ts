import type { Kind } from '../briefing.ts'
import type { Sentence } from '../sentences.ts'
import { findVoices, type Voice } from './voices.ts'
import { latinPattern } from '../latin-pattern.ts'

/** What a sentence lays in whose mouth. */
export interface Speech {
  /** A name or a role; a pronoun only where the sentences before name nobody. */
  readonly by: string
  readonly kind: Kind
  /** Where the words stand that name the voice; undefined where the whole sentence is quoted. */
  readonly frame?: readonly [start: number, end: number]
}

/** A person's name, or a few words with capitals. Matches "Ann Lee", "Dr Ann Lee"; not "The". */
const fullName = latinPattern(
  /(?:Dr |Mr |Ms |Mrs )?\p{Lu}[\p{L}’-]+(?: (?:de|van|von|ag|al|bin|el|da|dos|di) | |-)(?:\p{Lu}[\p{L}’.-]+ ?){1,3}/gu,
)
const pronoun = /^(?:he|she|they|it|his|her|their|its|himself|herself)$/i // "she"; not "shell"

/** Whether a voice is named by what stands for another word: "she". */
export function isPronoun(name: string): boolean {
  return pronoun.test(name)
}

/** For each sentence who says it: by its own words, or because a quotation goes on that another sentence attributes. */
export function nameSpeakers(sentences: readonly Sentence[]): Speech[][] {
  const own = resolved(sentences)
  const quoted = openQuotations(sentences)
  return sentences.map((_, at) => {
    const said = own[at] ?? []
    if (said.length > 0 || !(quoted[at] ?? false)) return said
    const by = speakerNear(sentences, own, at)
    return by === undefined ? [] : [{ by, kind: 'reported' }]
  })
}

/** The voices of each sentence, with names for pronouns. */
function resolved(sentences: readonly Sentence[]): Speech[][] {
  let last: { readonly by: string; readonly at: Sentence } | undefined
  return sentences.map((sentence, at) =>
    findVoices(sentence.text).map((voice) => {
      const known = last !== undefined && mayBe(voice.name, last.by, last.at, sentence) ? last.by : undefined
      const by = nameFor(voice, known, sentences[at - 1], sentence)
      if (!pronoun.test(by)) last = { by, at: sentence }
      return { by, kind: voice.kind, frame: voice.frame }
    }),
  )
}

/** One body, which is asked for by "it". */
const oneBody = /^(?:it|its|itself)$/i // "it"; not "item"
/** Several. Matches "Lee’s supporters"; not "the police", "United Nations". */
const several = /^\p{Ll}+s$/u

/** Whether a word for another may stand for a voice that was named before: "it" is one body of the same paragraph. */
function mayBe(name: string, voice: string, named: Sentence, sentence: Sentence): boolean {
  if (named.block.section !== sentence.block.section) return false
  return !oneBody.test(name) || (named.block === sentence.block && !several.test(voice.split(' ').at(-1) ?? ''))
}

function nameFor({ name, frame }: Voice, last: string | undefined, before: Sentence | undefined, sentence: Sentence): string {
  const bare = name
    .replace(/^(?:[Aa]|[Tt]he) (?:\p{Ll}+ )?statement (?:by|from|of) (?:the )?/u, '') // "a statement by A"; not "a statement on A"
    .replace(/^[Tt]he (?=\p{Lu})/u, '') // "the Ministry"; not "the ministry"
    .replace(/^(?:The|An?|Its|Their|His|Her|Some|Several|Many|Most|Two|Three|Four|Both|One|Other|Another)(?= \p{Ll})/u, (word) =>
      word.toLowerCase(),
    )
  if (!pronoun.test(bare)) return bare
  const earlier = lastName(sentence.text.slice(0, frame[0]))
  return earlier ?? last ?? (before?.block === sentence.block ? lastName(before.text) : undefined) ?? bare
}

/** The last name of a text, without the stop of its sentence. */
function lastName(text: string): string | undefined {
  return text
    .match(fullName)
    ?.at(-1)
    ?.trim()
    .replace(/(?<=\p{Ll}{2})\.$/u, '') // "Open House."; not "Ann L."
}

/** Whether a sentence stands within quotation marks from end to end. */
function openQuotations(sentences: readonly Sentence[]): boolean[] {
  let open = false
  return sentences.map((sentence) => {
    if (sentence.index === 0) open = false
    const { text, block } = sentence
    const opens = open || /^["“]/.test(text) // "“It is."; not "It is “so”."
    for (const mark of text.match(/["“”]/g) ?? []) open = mark === '“' ? true : mark === '”' ? false : !open
    const ends = open || /["”][.,]?$/.test(text)
    return (opens && ends) || (block.kind === 'quotation' && !/^[—–-]/.test(text))
  })
}

/** The voice of the nearest attributed sentence in the same paragraph; after a quotation set apart, in the next one too. */
function speakerNear(sentences: readonly Sentence[], own: readonly (readonly Speech[])[], at: number): string | undefined {
  const here = sentences[at]
  const isNear = (other: number): boolean => sentences[other]?.block.section === here?.block.section
  for (let step = 1; step <= 4; step++) {
    for (const other of [at - step, at + step]) {
      const by = own[other]?.at(-1)?.by
      if (isNear(other) && by !== undefined) return by
    }
  }
  return undefined
}
