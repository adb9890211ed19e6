/** What one clause says of units: of its subject, of what it is done to, and of where. */

import type { Status } from '../briefing.ts'
import type { UnitName } from '../units/unit-names.ts'
import type { Clause } from './clauses-of.ts'
import { judge } from './judge.ts'
import { atPlace, counting, doneTo, worksThere } from './judge-others.ts'
import { chunksOf, type Phrase, phraseAt, placeIn } from './noun-phrase.ts'
import type { Token } from './tokens.ts'
import { staffWork, worksNow } from './works-now.ts'

export interface Judged {
  readonly status: Status
  /** Of two that a sentence tells, the higher holds. */
  readonly rank: number
  readonly acts?: true
  readonly isWeak?: true
  /** A date behind "since" stands with it. */
  readonly isSince: boolean
}

export type JudgedOf = Judged & { readonly units: readonly UnitName[] }

/** What is told of something that a unit has, or of where it is, is so much the less. */
const WEAK = { down: 3, marks: { isWeak: true } } as const
const FIRM = { down: 0, marks: {} } as const

/** What a unit has where it is. */
const owned: ReadonlySet<Phrase['kind']> = new Set(['good', 'work', 'post', 'bad'] as const)

/**
 * @param fallen units of which the sentence has said that they are weakened
 * @param topic whose "its" is where somebody else counts: "Observers put its strength at 80"
 */
export function judgeClause(
  { subject: given, verb, rest, ...clause }: Clause & { readonly isFirst: boolean },
  fallen: ReadonlySet<UnitName>,
  topic: readonly UnitName[],
): JudgedOf[] {
  if (given === undefined) return []
  const [where] = clause.front
  // "At the Leeds office morale is low."
  const chunks = chunksOf(rest)
  // "Morale has slid at the Leeds office."
  const [there, by] = chunks[0]?.preposition === undefined ? [[], ''] : placeIn(chunks)
  const place =
    where.length > 0 ? where : ['at', 'in', 'across', 'within', 'for'].includes(by) && owned.has(given.kind) ? there : []
  const subject = given.units.length === 0 && given.kind !== 'other' && place.length > 0 ? { ...given, units: place } : given
  const [first] = chunks
  const hasObject = first !== undefined && first.preposition === undefined
  // "The board closed it": what the sentence before was about, where it has no other name.
  const asked = hasObject && subject.units.length === 0 && clause.isFirst ? phraseAt(chunks, 0, topic) : undefined
  const object = !hasObject
    ? undefined
    : asked?.noun === 'it'
      ? asked
      : phraseAt(chunks, 0, subject.units.length > 0 || !counting.has(verb.lemma) ? subject.units : topic)
  const words = wordsOf(rest, clause.isSince)
  const rank = (clause.isSide ? 0 : 4) + (verb.tense === 'present' ? 2 : verb.tense === 'before' ? -4 : 1)
  const isSince = words.includes('since')
  const told = (
    units: readonly UnitName[],
    status: Status | undefined,
    { down, marks }: typeof WEAK | typeof FIRM,
  ): JudgedOf[] => (status === undefined || units.length === 0 ? [] : [{ units, status, rank: rank - down, isSince, ...marks }])
  const shown = (units: readonly UnitName[]): JudgedOf[] =>
    units.length === 0 ? [] : [{ units, status: 'active', rank: rank - 6, isSince, acts: true }]
  const isBack = isAgain(verb.words, words) || subject.units.some((unit) => fallen.has(unit))
  const saying = { kind: subject.kind, subject, verb, object: isThing(object) ? object : undefined, rest: words, isBack }
  // What had befallen its parts is over.
  const isOver = verb.tense === 'before' && subject.kind !== 'self'
  const own = told(
    subject.units,
    isOver ? undefined : judge(saying),
    subject.kind === 'self' && verb.tense !== 'before' ? FIRM : WEAK,
  )
  const works =
    own.length === 0
    && subject.units.length > 0
    && !(clause.isDated && verb.tense === 'past')
    && (worksNow(saying) || staffWork(saying))
  const isOther = object !== undefined && !object.units.some((unit) => subject.units.includes(unit))
  const behind = placeIn(chunks)
  const [at, preposition] = behind[0].length > 0 ? behind : clause.front
  return [
    ...own,
    ...(works ? shown(subject.units) : []),
    // "has suspended the branch", "nurses leave the branch"
    ...(isOther ? told(object.units, doneTo(subject, verb, object, words), object.kind === 'self' ? FIRM : WEAK) : []),
    ...told(at, atPlace(subject, verb, preposition), WEAK),
    ...(isMerged(verb, preposition) && own.length > 0 ? told(at, 'defunct', FIRM) : []), // "was merged with the York office"
    ...(worksThere(subject, verb, preposition) ? shown(at) : []),
  ]
}

const merging = new Set(['merge', 'amalgamate', 'fuse'])

function isMerged(verb: Clause['verb'], preposition: string): boolean {
  return merging.has(verb.lemma) && preposition === 'with' && verb.tense !== 'unreal' && !verb.isNegated
}

/** The words behind a verb: "is, for practical purposes, dormant" without what the commas hold. */
function wordsOf(rest: readonly Token[], isSince: boolean): string[] {
  const end = rest[0]?.word === ',' ? rest.findIndex(({ word }, index) => index > 0 && word === ',') : -1
  const words = rest.slice(end + 1).map(({ word }) => word)
  return [...words.filter((word) => word !== ','), ...(isSince ? ['since'] : [])]
}

function isAgain(ofVerb: ReadonlySet<string>, words: readonly string[]): boolean {
  return (
    ['again', 'back', 'anew'].some((word) => ofVerb.has(word) || words.includes(word)) || words.join(' ').includes('once more')
  )
}

/** An object, and no time or manner: "grew last year". */
function isThing(object: Phrase | undefined): boolean {
  return (
    object !== undefined
    && !/^(?:year|years|month|months|week|time|times|day|spring|summer|autumn|winter|again|fast|(?:fast|slow|hard|long|soon|lat|deep|sharp|earli)er|little|more|less|further|most)$/.test(
      object.noun,
    )
  ) // "members"; not "year"
}
