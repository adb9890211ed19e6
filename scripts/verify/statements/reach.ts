import {
  beForms,
  determiners,
  doForms,
  haveForms,
  modals,
  prepositions,
  relatives,
  subordinators,
} from '../../draft/grammar/words.ts'
import { reportingVerbs, verbForms } from '../../draft/lexicons/speech.ts'
import { contentNouns, deniers, determining } from '../lexicons/modality.ts'
import { type Words, auxiliaries, gapBefore, isAdverb, isVerb } from './clause-words.ts'
import { isPastForm } from './tokens.ts'

/**
 * How far a word reaches that turns a statement: over what it governs, and over what "and", "or" and "nor" join to that.
 * What is joined has the same form as what it is joined to (Quirk et al., 1985, 13.43–13.94): behind "that" a clause stands
 * beside a clause, behind "to" a bare verb beside a bare verb, behind "without" a noun beside a noun. Where the form is
 * another, the sentence is taken up anew: "refused to pay and closed" tells that it closed.
 */

/** The form of what is governed, or joined: `finite` begins with an auxiliary, `noun` with a determiner; `bare` may be a verb or a noun. */
type Form = 'clause' | 'finite' | 'to' | 'ing' | 'past' | 'present' | 'bare' | 'noun'

const beside: Readonly<Record<Form, readonly Form[]>> = {
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
const openers = new Set(['if', 'unless', 'whether'])
/** "Did not close and has since hired", "and now lends": what is so now, or came later, is told for itself. */
const anew = new Set(['now', 'since', 'later', 'then', 'instead', 'still', 'today', 'afterwards'])
const subjects = new Set(['it', 'he', 'she', 'they', 'we'])

/**
 * The places where more begins of what a word governs than stands right behind it.
 *
 * @param at the place of the word among the words of its text
 * @returns places of words: behind "that", and behind each "and", "or", "nor" and comma up to which it reaches
 */
export function reachOf(words: Words, at: number): readonly number[] {
  const { tokens } = words
  const found: number[] = []
  const isSide = opensSide(words, at)
  let form = governedBy(words, at)
  if (form === 'clause' && isThought(words, at)) found.push(at + 2)
  for (let next = at + 1; next < tokens.length; next++) {
    const { lower } = tokens[next]!
    const gap = gapBefore(words, next)
    if (/[.!?—]/.test(gap) || (gap.includes(';') && !(form === 'clause' && isThat(words, next)))) break
    if (gap.includes(',') && (isSide || (lower !== 'that' && relatives.has(lower)))) break
    if (gap.includes(':')) {
      if (!deniers.has(tokens[at]!.lower)) break
      // "Denies one thing: that", "denied it all: a raid".
      form = 'clause'
      found.push(next)
    } else if (opensComplement(words, at, next)) {
      form = 'clause'
      found.push(next + 1)
    } else if (isJoint(lower)) {
      if (!isJoined(words, at, next, form, found)) break
      found.push(next + 1)
    } else if (/[,;]/.test(gap) && form === 'clause' && isListed(words, next)) found.push(next)
    else if (lower === 'but') break
  }
  return found
}

function isJoint(lower: string): boolean {
  return lower === 'and' || lower === 'or' || lower === 'nor'
}

/** Whether what stands behind an "and" or "or" is governed as what stands before it is. */
function isJoined(words: Words, at: number, joint: number, form: Form, found: readonly number[]): boolean {
  const { tokens } = words
  const start = joint + 1
  const first = tokens[start]?.lower
  if (first === undefined) return false
  // "None of the boats and nets were insured", "no boats and nets were": no verb stands before, so it joins nouns.
  if (tokens[at]!.isFirst && !openers.has(tokens[at]!.lower) && !hasVerb(words, at + 1, joint)) return true
  if (tokens[joint]!.lower !== 'and') return tokens[joint]!.lower === 'nor' || beside[form].includes(formAt(words, start))
  if (anew.has(first) || anew.has(tokens[start + 1]?.lower ?? '')) return false
  const joined = formAt(words, start)
  if (form === 'noun' && joined === 'noun' && determining.has(tokens[at]!.lower)) return tokens[start]!.lower === 'no'
  if (form === 'clause' && gapBefore(words, joint).includes(',') && !found.some((place) => gapBefore(words, place).includes(',')))
    return !subjects.has(first) && ['clause', 'to', 'ing', 'noun'].includes(joined) // ", and it fined", ", and hired six"
  return beside[form].includes(joined)
}

/** "That he met them, took their money or warned them", ", that it was forged". */
function isListed(words: Words, at: number): boolean {
  return isThat(words, at) || isPastForm(words.tokens[at]!.lower)
}

function isThat({ tokens }: Words, at: number): boolean {
  const { lower = '' } = tokens[at] ?? {}
  return lower === 'that' || (isJoint(lower) && tokens[at + 1]?.lower === 'that')
}

/** The form of what a word governs. */
function governedBy(words: Words, at: number): Form {
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
function isThought(words: Words, at: number): boolean {
  const verb = verbForms.get(words.tokens[at + 1]?.lower ?? '')
  const { kind, takes = [] } = reportingVerbs.get(verb ?? '') ?? {}
  return kind === 'assessment' && takes.includes('clause') && hasVerb(words, at + 3, endOf(words, at + 2))
}

/** The form of what begins at a place. */
function formAt(words: Words, at: number, isGoverned = false): Form {
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

function hasVerb(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { lower } = words.tokens[at]!
    if (modals.has(lower) || beForms.has(lower) || haveForms.has(lower) || doForms.has(lower)) return true
    if (isVerb(words, at) && words.tokens[at - 1]?.lower !== 'to') return true
  }
  return false
}

/** Whether "that" or "whether" tells there of what the word says: "denied reports that", "not true that"; not "no crane that works". */
function opensComplement(words: Words, at: number, next: number): boolean {
  const { tokens } = words
  const { lower } = tokens[next]!
  if (lower !== 'that' && lower !== 'whether' && lower !== 'if') return false
  if (/[,.;:—]/.test(gapBefore(words, next)) || isVerb(words, next + 1 < tokens.length ? next + 1 : next)) return false
  const before = tokens[next - 1]!.lower
  return next - at <= 2 || contentNouns.has(before) || verbForms.has(before)
}

/** Whether a word stands in a clause that a comma ends: "who denies the charges, ", "while the law may change, ". */
function opensSide(words: Words, at: number): boolean {
  let from = at
  while (from > 0 && !/[,.;:!?—()]/.test(gapBefore(words, from))) from--
  const { lower } = words.tokens[from]!
  return lower !== 'that' && (relatives.has(lower) || subordinators.has(lower))
}
