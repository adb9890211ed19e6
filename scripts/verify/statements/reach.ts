import { relatives, subordinators } from '../../draft/grammar/words.ts'
import { verbForms } from '../../draft/lexicons/speech.ts'
import { contentNouns, deniers, determining } from '../lexicons/modality.ts'
import { type Words, gapBefore, isVerb } from './clause-words.ts'
import { type Form, beside, formAt, governedBy, hasVerb, isJoint, isThought, openers } from './joined-forms.ts'
import { isPastForm } from './tokens.ts'

/**
 * How far a word reaches that turns a statement: over what it governs, and over what "and", "or" and "nor" join to that.
 * What is joined has the same form as what it is joined to (Quirk et al., 1985, 13.43–13.94): behind "that" a clause stands
 * beside a clause, behind "to" a bare verb beside a bare verb, behind "without" a noun beside a noun. Where the form is
 * another, the sentence is taken up anew: "refused to pay and closed" tells that it closed.
 */

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
