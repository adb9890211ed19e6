import { beForms, determiners, doForms, haveForms, modals, prepositions, relatives } from '../../draft/grammar/words.ts'
import { reportingVerbs, verbForms } from '../../draft/lexicons/speech.ts'
import { determining } from '../lexicons/modality.ts'
import { type Words, auxiliaries, gapBefore, isAdverb, isVerb } from './clause-words.ts'
import { isPastForm } from './tokens.ts'

/** The form of what is governed, or joined: `finite` begins with an auxiliary, `noun` with a determiner; `bare` may be a verb or a noun. */
export type Form = 'clause' | 'finite' | 'to' | 'ing' | 'past' | 'present' | 'bare' | 'noun'

/** What may be joined to each. */
export const beside: Readonly<Record<Form, readonly Form[]>> = {
  clause: ['clause', 'finite', 'to', 'ing', 'past', 'present', 'bare', 'noun'],
  finite: ['finite', 'past', 'bare', 'noun'],
  to: ['to', 'bare', 'noun'],
  ing: ['ing', 'bare', 'noun'],
  past: ['past', 'bare', 'noun'],
  present: ['present', 'bare', 'noun'],
  bare: ['to', 'bare', 'noun'],
  noun: ['bare', 'noun'],
}

/** What supposes the whole clause behind it, and what opens one of which something is said. */
export const openers: ReadonlySet<string> = new Set(['if', 'unless', 'whether'])

/** The form of what a word governs. */
export function governedBy(words: Words, at: number): Form {
  const { tokens, text } = words
  const { lower, isFirst, end } = tokens[at]!
  const next = skipAdverbs(words, at + 1)
  const after = tokens[next]?.lower ?? ''
  // "Perhaps the queen abdicated and her cousin seized"; not "Few of the houses".
  if (openers.has(lower) || (isFirst && /^(?:perhaps|maybe|.*ly)$/.test(lower)) || isThought(words, at)) return 'clause'
  if (determining.has(lower) && next === at + 1) return 'noun'
  const helped = after === 'to' ? (tokens[next + 1]?.lower ?? '') : after
  if (/^(?:have|having|be|been|being)$/.test(helped)) return 'past'
  if (after === 'to') return 'to'
  const isHelp = modals.has(lower) || doForms.has(lower) || /n[’']t$/.test(text.slice(0, end))
  const before = tokens[at - 1]?.lower ?? ''
  if (isHelp || modals.has(before) || doForms.has(before)) return 'bare'
  return formAt(words, next, true)
}

/** "Does not think the ferry sank". */
export function isThought(words: Words, at: number): boolean {
  const verb = verbForms.get(words.tokens[at + 1]?.lower ?? '')
  const { kind, takes = [] } = reportingVerbs.get(verb ?? '') ?? {}
  return kind === 'assessment' && takes.includes('clause') && hasVerb(words, at + 3, endOf(words, at + 2))
}

/** The form of what begins at a place. */
export function formAt(words: Words, at: number, isGoverned = false): Form {
  const { tokens } = words
  const place = skipAdverbs(words, at)
  const { lower, isCapital } = tokens[place] ?? { lower: '', isCapital: false }
  if (lower === 'that' || lower === 'whether') return 'clause'
  if (lower === 'to') return 'to'
  if (auxiliaries.has(lower)) return 'finite'
  if (/.{2}ing$/.test(lower)) return 'ing'
  if (isPastForm(lower) && !isCapital) return 'past'
  if (isThird(words, place)) return 'present'
  if (!isGoverned && hasVerb(words, place + 1, endOf(words, place))) return 'clause'
  return determiners.has(lower) || isCapital ? 'noun' : 'bare'
}

function skipAdverbs({ tokens }: Words, at: number): number {
  let place = at
  while (isAdverb(tokens[place]?.lower ?? '')) place++
  return place
}

/** "Lends tools", "runs a school"; not "nets were", "workers in", "loss". */
function isThird(words: Words, at: number): boolean {
  const { tokens } = words
  const next = tokens[at + 1]
  if (next === undefined || !/[^s]s$/.test(tokens[at]!.lower) || tokens[at]!.isCapital || gapBefore(words, at + 1) !== ' ')
    return false
  return (
    !determiners.has(tokens[at]!.lower)
    && !isJoint(next.lower)
    && !auxiliaries.has(next.lower)
    && !prepositions.has(next.lower)
    && !isPastForm(next.lower)
  )
}

/** Where a clause ends that begins at a place: before a mark, "and", or another clause. */
function endOf(words: Words, at: number): number {
  let end = at + 1
  while (
    end < words.tokens.length
    && !/[,.;:!?—()]/.test(gapBefore(words, end))
    && !isJoint(words.tokens[end]!.lower)
    && !relatives.has(words.tokens[end]!.lower)
    && words.tokens[end]!.lower !== 'but'
  )
    end++
  return end
}

/** Whether a verb stands between two places. */
export function hasVerb(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { lower } = words.tokens[at]!
    if (modals.has(lower) || beForms.has(lower) || haveForms.has(lower) || doForms.has(lower)) return true
    if (isVerb(words, at) && words.tokens[at - 1]?.lower !== 'to') return true
  }
  return false
}

/** Whether a word joins what is of one form. */
export function isJoint(lower: string): boolean {
  return lower === 'and' || lower === 'or' || lower === 'nor'
}
