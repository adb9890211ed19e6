/** Lines that tell without a verb: "Leeds office: two posts vacant, caseload up by half, cases waiting". */

import type { Sense } from '../lexicons/sense-verbs.ts'
import { formsOf, kindOf, readingOf, stateAt } from './lexicon.ts'
import type { Token } from './tokens.ts'
import { isAux } from './verb-places.ts'
import { coordinators, prepositions } from './words.ts'
import { isAdverb } from './verb-forms.ts'

/** Verbs of which a participle tells what something did, and not what was done to it: "treasurer resigned". */
const doing: ReadonlySet<Sense> = new Set<Sense>(['rise', 'fall', 'leave', 'recover', 'resume', 'keep'])

/** Words that tell where a number stands. */
const standing = new Set(['up', 'down', 'back', 'under', 'flat', 'level'])

const clausal = new Set('it they which who that we he she when after where'.split(' '))

/** The parts between commas, each with a verb; undefined where the words have one already. */
export function verblessParts(tokens: readonly Token[]): Token[][] | undefined {
  if (tokens.some(({ word, units }) => units === undefined && (isAux(word) || clausal.has(word)))) return undefined
  const parts: Token[][] = [[]]
  for (const token of tokens) {
    if (token.word === ',') parts.push([])
    else parts.at(-1)?.push(token)
  }
  const told = parts.filter((part) => part.length > 0)
  if (!told.some((part) => verbFor(part) !== undefined)) return undefined
  // "a brass plate in Bern, no patients": what it is tells more than what it lacks.
  const isTold = told.some((part) => verbFor(part)?.verb === 'is')
  return told.map((part) => (isTold && verbFor(part)?.at === 0 && verbFor(part)?.verb === 'has' ? [...part] : withVerb(part)))
}

function withVerb(part: readonly Token[]): Token[] {
  const place = verbFor(part)
  if (place === undefined) return [...part]
  return [...part.slice(0, place.at), { word: place.verb, isCapital: false }, ...part.slice(place.at)]
}

/** Where a verb is left out, and which. */
function verbFor(part: readonly Token[]): { readonly at: number; readonly verb: 'is' | 'has' } | undefined {
  const words = part.map(({ word }) => word)
  if (/^(?:no|few|two|new|rival|competing)$/.test(words[0] ?? '') && !words.some((_, at) => at > 0 && opensState(words, at)))
    // "no"; not "not"
    return { at: 0, verb: 'has' }
  for (const [at, { units }] of part.entries()) {
    if (units !== undefined || !opensState(words, at)) continue
    const start = at > 0 && isAdverb(words[at - 1] ?? '') ? at - 1 : at
    return { at: start, verb: isDone(words, at) ? 'has' : 'is' }
  }
  return undefined
}

function opensState(words: readonly string[], at: number): boolean {
  const word = words[at] ?? ''
  // "stock levels unchanged", "order book closed": a noun is no state where another word can be.
  if (kindOf(word) !== undefined && at + 1 < words.length && stateAt(words.slice(at + 1)) !== undefined) return false
  const isForm =
    formsOf(word).some(({ form }) => form === 'participle' || form === 'ing')
    && !formsOf(word).some(({ form }) => form === 'base')
  return (
    (isForm && kindOf(word) === undefined)
    || word === 'being'
    || standing.has(word)
    || isState(words, at)
    || (at > 0 && /[^e]ed$/.test(word))
  ) // "regraded"; not "need"
}

/** A state at the end, or before a preposition: "waiting lists longer"; not "the longer lists". */
function isState(words: readonly string[], at: number): boolean {
  const found = stateAt(words.slice(at))
  const next = words[at + (found?.length ?? 0)]
  return (
    found !== undefined
    && (found.length > 1
      || next === undefined
      || prepositions.has(next)
      || coordinators.has(next)
      || isAdverb(next)
      || /^\d/.test(next))
  ) // "by"; not "lists"
}

function isDone(words: readonly string[], at: number): boolean {
  const form = formsOf(words[at] ?? '').find((each) => each.form === 'participle')
  const reading = form === undefined ? undefined : readingOf(form.lemma, words.slice(at + 1))
  return reading !== undefined && doing.has(reading.sense) && stateAt(words.slice(at)) === undefined
}
