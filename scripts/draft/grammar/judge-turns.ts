/** Turns of speech that tell how a unit fares by a verb and what goes with it. */

import { kindOf, readingOf } from './lexicon.ts'
import { has, isOwn, type Rule } from './saying.ts'
import { lemmaAs } from './verb-forms.ts'

/** "has seen little change" */
export const unchanged: Rule = ({ verb, object }) =>
  ['see', 'undergo', 'know', 'show', 'experience', 'have'].includes(verb.lemma)
  && object?.isNone === true
  && /^changes?$/.test(object.noun)
    ? 'stable'
    : undefined

/** "has cleared a backlog of 240 repairs" */
export const clears: Rule = ({ verb, object }) =>
  clearing.has(verb.lemma) && object?.kind === 'bad' && !verb.isNegated && !verb.isPassive && !object.isNone
    ? 'recovering'
    : undefined
const clearing = new Set('clear repay settle overcome resolve reduce eliminate'.split(' '))

/** "put its operations on hold" */
export const shelves: Rule = ({ verb, object, rest }) =>
  ['put', 'place', 'lay'].includes(verb.lemma)
  && isOwn(object)
  && /\bon (?:hold|ice)\b|\bto rest\b/.test(rest.join(' '))
  && !verb.isNegated
    ? 'dormant'
    : undefined

/** "has seen its membership collapse" */
export const sees: Rule = ({ verb, rest }) => {
  if (verb.lemma !== 'see' || verb.isNegated || verb.isPassive || !has(rest.slice(0, 1), 'its', 'their')) return undefined
  const at = rest.findIndex((word, index) => index > 0 && ['good', 'people', 'work'].includes(kindOf(word) ?? ''))
  const sense = at < 0 ? undefined : readingOf(lemmaAs(rest[at + 1] ?? '', 'base') ?? '', rest.slice(at + 2))?.sense
  return sense === 'fall' || sense === 'end' || sense === 'harm' ? 'weakened' : sense === 'rise' ? 'growing' : undefined
}

/** "Its last known attack was in 2020" */
export const lastLong: Rule = ({ kind, subject, verb, rest }) =>
  kind === 'work'
  && has(subject.words, 'last')
  && ['be', 'date', 'come', 'take', 'occur'].includes(verb.lemma)
  && verb.tense !== 'unreal'
  && rest.some((word) => /^(?:1[89]|20)\d\d$|^ago$/.test(word))
    ? 'dormant'
    : undefined

/** "replaced its old hierarchy by a council" */
export const replaced: Rule = ({ verb, object }) =>
  verb.lemma === 'replac' || verb.lemma === 'replace'
    ? isOwn(object)
      && !verb.isNegated
      && !verb.isPassive
      && has(object?.words ?? [], 'hierarchy', 'structure', 'leadership', 'command', 'organisation', 'statutes')
      ? 'restructured'
      : undefined
    : undefined

/** "its convoys went out again" */
export const ofPartsAgain: Rule = ({ kind, verb, rest, subject }) =>
  kind !== 'self'
  && kind !== 'bad'
  && kind !== 'need'
  && kind !== 'lead'
  && rest.at(-1) !== 'not'
  && has(subject.words, 'its', 'their')
  && verb.reading === undefined
  && (verb.words.has('again') || has(rest.slice(0, 3), 'again'))
  && !verb.isNegated
  && !subject.isNone
  && verb.lemma !== 'be'
    ? 'recovering'
    : undefined
