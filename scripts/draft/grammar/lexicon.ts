/** The words that the grammar knows, by their forms. */

import type { Status } from '../briefing.ts'
import { partNouns, type PartKind } from '../lexicons/sense-nouns.ts'
import { lacks, stateWords } from '../lexicons/sense-states.ts'
import { senseVerbs, type Sense } from '../lexicons/sense-verbs.ts'
import { stative, working } from './words.ts'
import { pluralOf, type VerbForm, verbFormsOf } from './inflect.ts'

/** A verb, what goes with it, and what it says: "dry", ["up"], "fall". */
export interface Reading {
  readonly lemma: string
  readonly rest: readonly string[]
  readonly sense: Sense
}

interface WordForm {
  readonly lemma: string
  readonly form: VerbForm
}

const listed = (words: string): string[] => words.split(' ').filter((word) => word !== '')

/** By lemma; what needs more words first, so that the longest fits first. */
const readings: ReadonlyMap<string, readonly Reading[]> = Map.groupBy(
  (Object.entries(senseVerbs) as [Sense, string][])
    .flatMap(([sense, verbs]) =>
      listed(verbs).map((verb): Reading => {
        const [lemma = '', ...rest] = verb.split('_')
        return { lemma, rest, sense }
      }),
    )
    .sort((a, b) => b.rest.length - a.rest.length),
  ({ lemma }) => lemma,
)

/** Verbs that carry no sense of their own and have forms that no rule would guess. */
const plainVerbs =
  'be have do become seem appear begin start continue keep stop cease fail manage refuse try plan want hope threaten intend say tell know think feel '
  + 'meet teach send pay write read lead run see sit spend fight speak feed fly drive build make put help let get need work serve operate function publish '
  + 'treat train stand lie look exist count number muster come go take give find hear show undergo withdraw prove turn live get print'

const verbForms: ReadonlyMap<string, readonly WordForm[]> = Map.groupBy(
  [...new Set([...readings.keys(), ...listed(plainVerbs), ...working, ...stative])].flatMap((lemma) =>
    Object.entries(verbFormsOf(lemma)).map(([form, word]) => ({ lemma, form: form as VerbForm, word })),
  ),
  ({ word }) => word,
)

const kinds: ReadonlyMap<string, PartKind> = new Map(
  (Object.entries(partNouns) as [PartKind, string][])
    .reverse()
    .flatMap(([kind, nouns]) => listed(nouns).flatMap((noun) => [noun, pluralOf(noun)].map((word) => [word, kind] as const))),
)

const states: ReadonlyMap<string, Status> = new Map(
  (Object.entries(stateWords) as [Status, string][]).flatMap(([status, words]) =>
    listed(words).map((word) => [word, status] as const),
  ),
)

const lacked: ReadonlySet<string> = new Set(listed(lacks))

/** Forms that a word may be of verbs that are known; "worked" of an unknown one is none. */
export function formsOf(word: string): readonly WordForm[] {
  return verbForms.get(word) ?? []
}

/** What a lemma says with the words after it, and how many of those it takes. */
export function readingOf(lemma: string, after: readonly string[]): Reading | undefined {
  return readings.get(lemma)?.find(({ rest }) => rest.every((word, index) => after[index] === word))
}

/** What kind of thing a noun is to a unit that has it. */
export function kindOf(noun: string): PartKind | undefined {
  return kinds.get(noun)
}

export function isLacked(noun: string): boolean {
  return lacked.has(noun)
}

/** The state that words open on, of up to five words: "in the red", "idle". */
export function stateAt(words: readonly string[]): { readonly status: Status; readonly length: number } | undefined {
  for (let length = Math.min(5, words.length); length > 0; length--) {
    const status = states.get(words.slice(0, length).join('_'))
    if (status !== undefined) return { status, length }
  }
  return undefined
}
