import { beForms, determiners, prepositions, pronouns, relatives, subordinators } from '../../draft/grammar/words.ts'
import { smallNumbers } from '../../draft/lexicons/numbers.ts'
import { emptyWords } from '../../draft/lexicons/openers.ts'
import {
  type Words,
  auxiliaries,
  digits,
  endsClause,
  gapBefore,
  isAdverb,
  isAnd,
  isRelative,
  isVerb,
  lastAuxiliary,
  marked,
  opensClause,
} from './clause-words.ts'
import { type Token, isPastForm } from './tokens.ts'

/** Where something stands by a verb: before it as who does it, behind it as to whom it is done, or behind a preposition. */
export type Role = 'agent' | 'patient' | (string & {})

/** A verb with the stems of what stands by it. */
export interface Frame {
  readonly verb: Token
  readonly roles: ReadonlyMap<Role, ReadonlySet<string>>
  /** "fell in 2022", "traced to them": whether the subject does it or has it done to it is not to be seen. */
  readonly isOpen: boolean
  /** Its subject stands right before it, and is taken over from no other clause. */
  readonly hasOwnSubject: boolean
}

/**
 * The verbs of a text, each with what stands by it. It knows no grammar but the small words, the passive voice, and
 * where commas stand: good enough to compare two texts that use the same verb, and no more.
 */
export function framesOf(tokens: readonly Token[], text: string): Frame[] {
  const words = { tokens, text }
  const frames: Frame[] = []
  for (const at of tokens.keys()) {
    if (isVerb(words, at)) frames.push(frameAt(words, at, frames.at(-1)))
  }
  return [...frames, ...tokens.flatMap((_, at) => predicateAt(words, at) ?? [])]
}

/** Words from "is" to the noun behind it: "is a willing tool". */
const PREDICATE = 3
/** What is so the other way round as well. */
const mutual = new Set([
  'friend',
  'partner',
  'rival',
  'ally',
  'neighbour',
  'enemy',
  'brother',
  'sister',
  'colleague',
  'equal',
  'twin',
])

/** "A is a tool of B": the noun stands for a verb, with A before it and B behind. */
function predicateAt(words: Words, at: number): Frame | undefined {
  const { tokens } = words
  if (tokens[at + 1]?.lower !== 'of' || mutual.has(tokens[at]!.lower) || isVerb(words, at)) return undefined
  let be = at - 1
  while (be > at - 2 - PREDICATE && be > 0 && !beForms.has(tokens[be]!.lower) && !prepositions.has(tokens[be]!.lower)) be--
  if (!beForms.has(tokens[be]?.lower ?? '') || marked(words, be)) return undefined
  let to = at + 2
  while (to < tokens.length && !marked(words, to - 1) && !opensClause(words, to)) to++
  const whose = phrasesIn(words, at + 2, to).get('patient') ?? new Set()
  const subject = subjectOf(words, groupStart(words, be), undefined)
  const roles = new Map<Role, ReadonlySet<string>>([
    ['agent', subject.before],
    ['of', whose],
  ])
  return { verb: tokens[at]!, roles, isOpen: false, hasOwnSubject: subject.isOwn === true }
}

function frameAt(words: Words, at: number, last: Frame | undefined): Frame {
  const { tokens } = words
  const start = groupStart(words, at)
  const right = rightOf(words, at)
  const subject = subjectOf(words, start, last)
  const object = right.get('patient') ?? new Set<string>()
  const isPassive = beForms.has(tokens[lastAuxiliary(words, at)]?.lower ?? '') && isPastForm(tokens[at]!.lower)
  const isReduced = start === at && isPastForm(tokens[at]!.lower) && object.size === 0
  const roles = new Map<Role, ReadonlySet<string>>(right)
  if (isPassive || (isReduced && right.has('by'))) {
    roles.set('patient', subject.before)
    roles.set('agent', right.get('by') ?? new Set())
    roles.delete('by')
  } else {
    roles.set('agent', subject.before)
    if (subject.object !== undefined && object.size === 0) roles.set('patient', subject.object)
  }
  return {
    verb: tokens[at]!,
    roles,
    isOpen: !isPassive && object.size === 0 && subject.object === undefined && !digits(words, at),
    hasOwnSubject: subject.isOwn === true,
  }
}

/** Where the first auxiliary of a verb stands. */
function groupStart(words: Words, at: number): number {
  let start = at
  for (let helper = lastAuxiliary(words, start); helper >= 0; helper = lastAuxiliary(words, start)) start = helper
  // The "since" of "its leader since 2017, resigned" is no adverb of the verb.
  while (start > 0 && isAdverb(words.tokens[start - 1]!.lower) && !marked(words, start - 1)) start--
  return start
}

interface Subject {
  readonly before: ReadonlySet<string>
  readonly object?: ReadonlySet<string>
  readonly isOwn?: boolean
}

/** Who stands before a verb, and of "the list that they drew up" the list as what is done. */
function subjectOf(words: Words, start: number, last: Frame | undefined): Subject {
  const { tokens } = words
  if (tokens[start]?.lower === 'to') return { before: new Set() }
  const opener = tokens[start - 1]?.lower ?? ''
  if (['and', 'or', 'but'].includes(opener) && last !== undefined) return { before: last.roles.get('agent') ?? new Set() }
  if (isRelative(words, start - 1)) return { before: nounBefore(words, start - 1, last) }
  let from = start
  while (from > 0 && !endsClause(words, from - 1) && !(isAnd(tokens[from - 1]!) && verbIn(words, last, from))) from--
  const own = phrasesIn(words, from, start).get('patient') ?? new Set<string>()
  if (own.size > 0) {
    const isObject = ['that', 'which', 'whom'].includes(tokens[from - 1]?.lower ?? '') && tokens[from - 2] !== last?.verb
    return isObject && isRelative(words, from - 1)
      ? { before: own, object: nounBefore(words, from - 1, last), isOwn: true }
      : { before: own, isOwn: true }
  }
  return { before: beyondCommas(words, start) }
}

/** "Rapidex, the parcel business, was", "they, who had come, were": what stands before the commas, relative clauses aside. */
function beyondCommas(words: Words, start: number): ReadonlySet<string> {
  const stems: string[] = []
  let to = start
  for (let from = start; from >= 0; from--) {
    const isEnd = from === 0 || marked(words, from - 1)
    if (!isEnd) continue
    const opener = words.tokens[from]?.lower ?? ''
    const isSide = relatives.has(opener) || subordinators.has(opener) || prepositions.has(opener) || isPastForm(opener)
    if (from < to && !isSide) stems.push(...(phrasesIn(words, from, to).get('patient') ?? []))
    to = from
    if (from === 0 || /[.;:!?—]/.test(gapBefore(words, from))) break
  }
  return new Set(stems)
}

/** Whether the verb before stands in the same clause, so that "and" begins another one. */
function verbIn(words: Words, last: Frame | undefined, at: number): boolean {
  let from = at - 1
  while (from > 0 && words.tokens[from] !== last?.verb && !/[.;:!?—]/.test(gapBefore(words, from))) from--
  return words.tokens[from] === last?.verb
}

/** The stems of the noun that stands before a place, back to a verb, a preposition or a mark. */
function nounBefore(words: Words, at: number, last: Frame | undefined): Set<string> {
  const { tokens } = words
  let from = at
  while (
    from > 0
    && tokens[from - 1] !== last?.verb
    && !prepositions.has(tokens[from - 1]!.lower)
    && (from === at || !marked(words, from - 1))
  )
    from--
  return contentOf(tokens.slice(from, at))
}

/** What stands behind a verb up to where its clause ends, by preposition. */
function rightOf(words: Words, at: number): Map<Role, Set<string>> {
  const { tokens } = words
  let to = at + 1
  const isEnd = (next: number): boolean => (next > at + 1 && marked(words, next - 1)) || opensClause(words, next)
  while (to < tokens.length && !isEnd(to) && !marked(words, at)) to++
  // "Sales have doubled and its wage bill has reached": what stands before the auxiliary is another subject.
  const and = isFinite(words, to) ? tokens.slice(at + 1, to).findLastIndex(isAnd) : -1
  return phrasesIn(words, at + 1, and < 0 ? to : at + 1 + and)
}

/** Whether an auxiliary stands there that has a subject: "has", "was"; not "to". */
function isFinite({ tokens }: Words, at: number): boolean {
  const { lower = '' } = tokens[at] ?? {}
  return auxiliaries.has(lower) && lower !== 'to'
}

/** The content of a stretch: `patient` what no preposition governs, and else by preposition; "of" goes with its noun. */
function phrasesIn(words: Words, from: number, to: number): Map<Role, Set<string>> {
  const { tokens } = words
  const found = new Map<Role, Set<string>>()
  let role: Role = 'patient'
  let isOpen = false
  for (let at = from; at < to; at++) {
    const { lower, stem } = tokens[at]!
    if (prepositions.has(lower) && lower !== 'of') {
      role = lower
      isOpen = false
      continue
    }
    // "In May 2021 police", "last year the executive": what a preposition governs ends before another noun.
    const isNext = determiners.has(lower) || digits(words, at - 1) || marked(words, at - 1)
    if (role !== 'patient' && isOpen && isNext && !['and', 'or'].includes(tokens[at - 1]!.lower)) role = 'patient'
    isOpen ||= !determiners.has(lower)
    if (emptyWords.has(lower) || pronouns.has(lower) || isAdverb(lower) || auxiliaries.has(lower) || smallNumbers.has(lower))
      continue
    found.set(role, (found.get(role) ?? new Set()).add(stem))
  }
  return found
}

function contentOf(tokens: readonly Token[]): Set<string> {
  return new Set(tokens.flatMap(({ lower, stem }) => (emptyWords.has(lower) ? [] : [stem])))
}
