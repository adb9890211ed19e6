/** Where in a sentence the verb of a clause may stand. */

import { plural } from '../units/unit-words.ts'
import { formsOf, kindOf, readingOf, stateAt } from './lexicon.ts'
import type { Token } from './tokens.ts'
import { isAdverb, leads } from './verb-forms.ts'
import type { VerbGroup } from './verb-group.ts'
import { beForms, coordinators, determiners, doForms, haveForms, modals, prepositions, subordinators } from './words.ts'

export const isAux = (word: string): boolean => modals.has(word) || haveForms.has(word) || beForms.has(word) || doForms.has(word)

const never = new Set(['be', 'been', 'being'])

/**
 * Whether a verb may stand at a place: what could be a noun needs a subject before it.
 *
 * @param isLed a name and a colon stand before the words
 */
export function canOpen(tokens: readonly Token[], at: number, lastEnd: number, isLed: boolean): boolean {
  const { word = '', units, isCapital = false } = tokens[at] ?? {}
  if (units !== undefined || tokens[at - 1]?.word === 'to' || never.has(word) || !/^\p{L}/u.test(word)) return false // "is"; not ","
  if (isAux(word)) return !(isCapital && word === 'may')
  let near = at - 1
  while (near > lastEnd && tokens[near]?.units === undefined && leads(tokens[near]?.word ?? '')) near--
  const before = tokens[near]
  if (before === undefined) return isLed && formsOf(word).some(({ form }) => form === 'past')
  if (before.units === undefined && (subordinators.has(before.word) || before.word === 'where' || before.word === 'whom'))
    return false
  if (isCapital || (at === lastEnd && lastEnd > 0)) return false
  if (before.units === undefined && (determiners.has(before.word) || prepositions.has(before.word) || before.word.endsWith("'s")))
    return false
  return canFollow(tokens, at, before, coordinators.has(before.word) && lastEnd > 0)
}

/** Right after a word: what is before a past form is its subject. */
const isSubjectOf = (next: Token | undefined): boolean =>
  next?.units === undefined && formsOf(next?.word ?? '').some(({ form }) => form === 'past')

const manyUnits = new Set(plural.split('|'))
const subjects = new Set(['it', 'they', 'which', 'who', 'that'])
/** What follows the verb of a further clause: "and feeds the poor"; not "and members of". */
const objectOpeners = /^(?:\d.*|the|its|their|an?|every|some|two|three|four|five|in|out|on)$/

/** Whether a word without an auxiliary can be a verb after another: after a name nearly any, else one that is known. */
function canFollow(tokens: readonly Token[], at: number, before: Token, isCoordinate: boolean): boolean {
  const { word = '' } = tokens[at] ?? {}
  const forms = formsOf(word).map(({ form }) => form)
  const isKnown = forms.some((form) => form === 'third' || form === 'past' || form === 'base')
  if (before.units !== undefined && manyUnits.has(word)) return false // "the Leeds and York branches"
  if (before.units !== undefined || subjects.has(before.word))
    return isKnown || (!isSubjectOf(tokens[at + 1]) && /(?:[^su’']s|[^e]ed)$/u.test(word)) // "feeds", "faced"; not "less", "which dockers founded"
  if (!isKnown) {
    const isPlaced = (isCoordinate && objectOpeners.test(tokens[at + 1]?.word ?? '')) || before.word.endsWith('ly')
    return isPlaced && /^\p{L}{2,}(?:[^esu’'i]s|[^e]ed)$/u.test(word) && kindOf(word) === undefined // "feeds"; not "news"
  }
  const isBase = forms.every((form) => form === 'base' || form === 'ing')
  const isPlural = /s$|^(?:men|women|people|staff|and|but|they|who)$/.test(before.word) // "members"; not "member"
  return !isBase || isPlural || isCoordinate
}

/** "called", "sent", "set up": it may be a past form or a participle. */
export function isParticiple(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? ''
  const known = formsOf(word)
  return known.length > 0 ? known.some(({ form }) => form === 'participle') : word.endsWith('ed')
}

/** ", shut in May, admits": after the next comma the clause goes on. */
export function returns(tokens: readonly Token[], at: number): boolean {
  const comma = tokens.findIndex(({ word }, index) => index > at && word === ',')
  if (comma < 0) return false
  let next = comma + 1
  while (isAdverb(tokens[next]?.word ?? '')) next++
  const word = tokens[next]?.word ?? ''
  return isAux(word) || formsOf(word).some(({ form }) => form === 'third' || form === 'past') || /[^su’']s$/.test(word) // "admits"; not "less"
}

/** After it another clause may come without a word between: "says the branch has". */
export const speaks = (verb: VerbGroup | undefined): boolean =>
  verb !== undefined && ['say', 'tell', 'think', 'know', 'report', 'believe', 'claim', 'show', 'find', 'add'].includes(verb.lemma)

/** "Suspended since 2021" of a name before it: "is suspended". */
export function withVerb(tokens: readonly Token[]): readonly Token[] {
  const forms = formsOf(tokens[0]?.word ?? '')
  const isState = stateAt(tokens.map(({ word }) => word)) !== undefined
  const isDone = forms.some(({ form }) => form === 'participle') && readingOf(forms[0]?.lemma ?? '', [])?.sense !== 'rise'
  return isState || isDone ? [{ word: 'is', isCapital: false }, ...tokens] : tokens
}
