/** What a group of words is about: a unit, something of it, or something else. */

import { type PartKind, quantities, selfNouns } from '../lexicons/sense-nouns.ts'
import { plural, singular } from '../units/unit-words.ts'
import type { UnitName } from '../units/unit-names.ts'
import { kindOf } from './lexicon.ts'
import type { Token } from './tokens.ts'
import { isAdverb } from './verb-forms.ts'
import { determiners, noneWords, ownDeterminers, prepositions, pronouns, unitPronouns } from './words.ts'

export type Kind = PartKind | 'self' | 'other'

export interface Phrase {
  readonly kind: Kind
  /** Whose it is; of something else none. */
  readonly units: readonly UnitName[]
  readonly noun: string
  /** "no members", "few members". */
  readonly isNone: boolean
  readonly words: readonly string[]
}

export interface Chunk {
  readonly preposition?: string
  readonly tokens: readonly Token[]
}

const unitNouns = new Set([...singular.split('|'), ...plural.split('|')])
const wholes = new Set(selfNouns.split(' '))
const counts = new Set(quantities.split(' '))

/** "the head | of the branch | in Leeds" */
export function chunksOf(tokens: readonly Token[]): Chunk[] {
  const chunks: { preposition?: string; tokens: Token[] }[] = []
  let isOpen = false
  for (const [index, token] of tokens.entries()) {
    const { word, units } = token
    const last = chunks.at(-1)
    if (units === undefined && prepositions.has(word)) {
      chunks.push({ preposition: word, tokens: [] })
      isOpen = true
    } else if (word === ',') isOpen = false
    else if (isOpen && last !== undefined && !startsNew(token, tokens[index - 1], last)) last.tokens.push(token)
    else {
      chunks.push({ tokens: [token] })
      isOpen = true
    }
  }
  return chunks.filter((chunk) => chunk.tokens.length > 0)
}

/** A determiner, a pronoun or a unit after a noun opens another group: "since the reform | the branch". */
function startsNew({ word, units }: Token, before: Token | undefined, { tokens }: Chunk): boolean {
  if (tokens.length === 0 || before === undefined) return false
  if (before.units !== undefined && /^\d/.test(word)) return true // "At the Leeds academy | 96 boys"
  if (units !== undefined) return before.units !== undefined || kindOf(before.word) !== undefined || /^\d{4}$/.test(before.word)
  const isMeasure = determiners.has(before.word)
  return (pronouns.has(word) || (determiners.has(word) && !/^\d/.test(word))) && !isMeasure
}

/** Reads the first group that no preposition governs, and whose it is. */
export function phraseIn(tokens: readonly Token[], topic: readonly UnitName[]): Phrase | undefined {
  const chunks = chunksOf(
    tokens.filter(({ word, units }) => units !== undefined || determiners.has(word) || prepositions.has(word) || !isAdverb(word)),
  )
  const first = chunks.findIndex(({ preposition }) => preposition === undefined)
  return first < 0 ? undefined : phraseAt(chunks, first, topic)
}

/** What the group at a place is about. */
export function phraseAt(chunks: readonly Chunk[], at: number, topic: readonly UnitName[]): Phrase {
  const head = chunks[at]?.tokens ?? []
  const words = head.map(({ word }) => word)
  const isNone = words.some((word) => noneWords.has(word)) && !(words[0] === 'a' && words[1] === 'few')
  const noun = head.findLast(({ word, units }) => units === undefined && word !== '' && word !== "'s")?.word ?? ''
  const next = chunks[at + 1]
  if (next?.preposition === 'of' && (counts.has(noun) || /^\d/.test(noun))) {
    const of = phraseAt(chunks, at + 1, topic)
    if (of.units.length > 0 || of.kind !== 'other') return { ...of, isNone: isNone || of.isNone, words: [...words, ...of.words] }
  }
  const said = { noun, isNone, words }
  // "the Sahel Front's Gao wing" is the wing.
  const owning = head.findLastIndex(({ word }, index) => word === "'s" && head[index + 1]?.units !== undefined)
  const inside = owning < 0 ? head.findIndex(({ units }) => units !== undefined) : owning + 1
  const own = head[inside]?.units
  if (own !== undefined) {
    const rest = head.slice(inside + 1).filter(({ word }) => word !== "'s" && !unitNouns.has(word) && !/^\d+$/.test(word))
    return rest.length === 0
      ? { ...said, kind: 'self', units: own, noun: '' }
      : { ...said, kind: kindOf(noun) ?? 'other', units: own }
  }
  if (words.length === 1 && unitPronouns.has(noun)) return { ...said, kind: 'self', units: topic }
  const owner = chunks
    .slice(at + 1, at + 4)
    .find(({ preposition, tokens }) => preposition !== undefined && tokens.some(({ units }) => units !== undefined))
  const isOwn = words.some((word) => ownDeterminers.has(word))
  const units =
    owner?.tokens.find(({ units }) => units !== undefined)?.units
    ?? (isOwn || ownsLater(chunks, at) || (next?.preposition !== 'of' && isUnowned(head)) ? topic : [])
  if (units.length === 0)
    return isCalled(noun, words, topic)
      ? { ...said, kind: 'self', units: topic }
      : { ...said, kind: kindOf(noun) ?? 'other', units: [] }
  if (owner !== undefined && unitNouns.has(noun) && ['of', 'in', 'at'].includes(owner.preposition ?? '') && !isOwn)
    return { ...said, kind: 'self', units }
  return { ...said, kind: kindOf(noun) ?? 'other', units }
}

/** People who are as often somebody else’s. */
const outside =
  /^(?:customer|client|reader|patient|visitor|passenger|buyer|investor|journalist|reporter|soldier|analyst|supplier|lawyer|researcher|person|people|man|men|woman|women|child|resident)s?$/

/** "Two caseworkers resigned": what no word says the owner of is the topic's. */
function isUnowned(head: readonly Token[]): boolean {
  const noun = head.at(-1)?.word ?? ''
  const [first] = head
  return (
    kindOf(noun) !== undefined
    && !outside.test(noun)
    && first !== undefined
    && !/^(?:the|an?|this|that|these|those|his|her|our|my|your|other|others)$/.test(first.word)
    && !head.some(({ word, isCapital }, at) => word === "'s" || (at > 0 && isCapital))
  )
}

/** "the head of its staff" */
function ownsLater(chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[at + 1]
  return next?.preposition === 'of' && ownDeterminers.has(next.tokens[0]?.word ?? '')
}

/** What a part of an organisation can become. */
export function isBody(noun: string): boolean {
  return (
    unitNouns.has(noun)
    || wholes.has(noun)
    || /^(?:subsidiary|department|agency|trust|cooperative|charity|corporation|faculty|institute|centre|company)$/.test(noun)
  ) // "agency"; not "symbol"
}

/** "the branch", of a branch; "the group" of any. */
function isCalled(noun: string, all: readonly string[], topic: readonly UnitName[]): boolean {
  const words = all.filter((word) => !isAdverb(word)) // "suspended the branch altogether"
  if (words.length > 2 || !['the', 'this', 'that', 'both', 'these'].includes(words[0] ?? '')) return false
  return (
    topic.some((unit) => unit.noun === noun || unit.full.toLowerCase().endsWith(` ${noun}`))
    || (topic.length > 0 && wholes.has(noun) && words[0] === 'the')
  )
}

/** The units that stand behind a preposition, and that. */
export function placeIn(chunks: readonly Chunk[]): readonly [readonly UnitName[], string] {
  for (const { preposition, tokens } of chunks) {
    const units = tokens.find((token) => token.units !== undefined)?.units
    if (preposition !== undefined && units !== undefined) return [units, preposition]
  }
  return [[], '']
}
