import { rememberOf } from '../../../remember.ts'
import { counterpartsOf, type Passage } from '../counterparts.ts'
import { describe, restsOn } from '../describe.ts'
import { framesOf, type Frame, type Role } from '../frames.ts'
import type { ReadReport } from '../grounds.ts'
import { isConverse, means } from '../meanings.ts'
import type { Statement, StatementFinding } from '../statement.ts'

/** Roles that are somebody's or something's part in what a verb tells; "in" and "at" are none. */
const parts: ReadonlySet<Role> = new Set([
  'agent',
  'patient',
  'to',
  'from',
  'for',
  'with',
  'by',
  'against',
  'on',
  'than',
  'towards',
  'toward',
  'into',
  'onto',
  'out',
  'off',
  'away',
  'of',
])

/** Whither, and whence. */
const whither: ReadonlySet<Role> = new Set(['to', 'towards', 'toward', 'into', 'onto'])
const whence: ReadonlySet<Role> = new Set(['from', 'out', 'off', 'away'])

/** A word that has another part in a statement than in the report. */
interface Moved {
  readonly stem: string
  readonly from: Role
  readonly to: Role
}

/**
 * Who does what to whom is as in the report: by the verbs that both have, who stands before and behind them, the
 * passive voice reckoned with; and "A bought from B" is held against "B sold to A".
 */
export function checkRoles(statement: Statement, report: ReadReport): StatementFinding[] {
  if (statement.role === 'name') return []
  const isFree = statement.role === 'say' || statement.role === 'cover'
  return counterpartsOf(statement, report).flatMap(({ said, given }) => {
    const stems = new Set(given.flatMap(({ tokens }) => tokens.map(({ stem }) => stem)))
    const frames = given.flatMap(framesIn)
    return framesIn(said).flatMap((frame) => {
      const same = frames.flatMap((other) => counterpart(frame, other, isFree) ?? [])
      if (same.length === 0) return []
      const moves = same.map((other) => [
        ...withoutGiving(movedIn(frame, other)),
        ...otherIn(frame, other, stems),
        ...addedTo(frame, other, stems),
      ])
      if (moves.some((moved) => moved.length === 0)) return []
      // Of another verb with nearly the same sense the parts may lie otherwise: "left them with" and "came out with".
      const isSameVerb = frames.some(({ verb }) => verb.stem === frame.verb.stem || isConverse(verb.stem, frame.verb.stem))
      return [exchanged(frame, moves[0]!, statement, isSameVerb)]
    })
  })
}

const framesIn = rememberOf(({ tokens, text }: Passage): readonly Frame[] => framesOf(tokens, text))

/** The other frame as the verb of the first one would tell it; `undefined` where they tell of different things. */
function counterpart({ verb, roles }: Frame, other: Frame, isFree: boolean): Frame | undefined {
  const told = means(verb.stem, other.verb.stem) ? other : isConverse(verb.stem, other.verb.stem) ? turned(other) : undefined
  const stems = [...roles.values()].flatMap((each) => [...each])
  // "Paid for the ship" tells nothing of another "paid a dividend".
  return told !== undefined && (!isFree || [...other.roles.values()].some((each) => stems.some((stem) => each.has(stem))))
    ? told
    : undefined
}

/** "B sold it to A" and "A bought it from B": who is named behind "to" or "from" does the one, and the other way round. */
function turned({ verb, roles, isOpen, hasOwnSubject }: Frame): Frame {
  const giver = roles.get('from')
  const back: Role = giver === undefined ? 'from' : 'to'
  const changed = new Map(roles)
  for (const role of ['to', 'from', 'agent']) changed.delete(role)
  changed.set('agent', giver ?? roles.get('to') ?? new Set())
  changed.set(back, roles.get('agent') ?? new Set())
  return { verb, roles: changed, isOpen, hasOwnSubject }
}

function movedIn(frame: Frame, other: Frame): readonly Moved[] {
  const isOpen = frame.isOpen || other.isOpen
  const moved = [...frame.roles].flatMap(([to, stems]) =>
    [...stems].flatMap((stem) => {
      if (!parts.has(to) || roleOf(stem, to, other, isOpen)) return []
      const from = [...other.roles].find(([role, others]) => parts.has(role) && has(others, stem))?.[0]
      return from === undefined ? [] : [{ stem, from, to }]
    }),
  )
  return moved.filter((each) => isTelling(each, moved, frame, other))
}

/** A change that no other way of saying it explains: of two that changed places, of who does it, or of whence and whither. */
function isTelling({ from, to }: Moved, all: readonly Moved[], frame: Frame, other: Frame): boolean {
  if (all.some((each) => each.from === to && each.to === from)) return true
  if (to === 'agent') return frame.hasOwnSubject && (from !== 'patient' || (!frame.isOpen && !other.isOpen))
  if (to === 'patient' && from === 'agent') return (other.roles.get(to)?.size ?? 0) > 0
  return isTurnedRound({ from, to })
}

/** "Into the dock" of what was "out of the dock". */
function isTurnedRound({ from, to }: Pick<Moved, 'from' | 'to'>): boolean {
  return (whence.has(from) && whither.has(to)) || (whither.has(from) && whence.has(to))
}

/** Somebody else than in the report, of whom it tells something else. */
function otherIn(frame: Frame, other: Frame, stems: ReadonlySet<string>): readonly Moved[] {
  const isOpen = frame.isOpen || other.isOpen
  if (!frame.hasOwnSubject || !other.hasOwnSubject || frame.verb.stem !== other.verb.stem) return []
  return (['agent', 'patient'] as const).flatMap((role) => {
    const own = [...(frame.roles.get(role) ?? [])]
    const given = [...(other.roles.get(role) ?? [])]
    if (own.length === 0 || given.length === 0 || !own.every((stem) => stems.has(stem))) return []
    if (own.some((stem) => roleOf(stem, role, other, isOpen) || given.some((each) => means(each, stem)))) return []
    return own.map((stem) => ({ stem, from: 'none', to: role }))
  })
}

/** Somebody who does what in the report is done by nobody named, though it tells of them. */
function addedTo(frame: Frame, { roles, isOpen, hasOwnSubject }: Frame, stems: ReadonlySet<string>): readonly Moved[] {
  const own = [...(frame.roles.get('agent') ?? [])]
  const isUnnamed = hasOwnSubject && !isOpen && (roles.get('agent')?.size ?? 0) === 0
  if (!isUnnamed || frame.isOpen || own.length === 0 || !own.every((stem) => stems.has(stem))) return []
  return own.some((stem) => roles.get('patient')?.has(stem)) ? [] : own.map((stem) => ({ stem, from: 'none', to: 'agent' }))
}

/** "Lent the party money" and "lent money to the party": what is given and to whom, unless both have changed. */
function withoutGiving(moved: readonly Moved[]): readonly Moved[] {
  const isGiving = ({ from, to }: Moved): boolean => [from, to].includes('to') && [from, to].includes('patient')
  return moved.every(isGiving) && new Set(moved.map(({ to }) => to)).size === 1 ? [] : moved
}

/** Whether a word has a part in a frame, too; a subject that may be either counts as both. */
function roleOf(stem: string, role: Role, { roles }: Frame, isOpen: boolean): boolean {
  const either: readonly Role[] = isOpen && (role === 'agent' || role === 'patient') ? ['agent', 'patient'] : [role]
  return either.some((each) => has(roles.get(each) ?? new Set(), stem))
}

function has(stems: ReadonlySet<string>, stem: string): boolean {
  return stems.has(stem)
}

function exchanged({ verb }: Frame, moved: readonly Moved[], statement: Statement, isSure: boolean): StatementFinding {
  const isBoth = moved.some(({ from, to }) => moved.some((other) => other.from === to && other.to === from))
  return describe(statement, {
    severity: isSure && (isBoth || moved.some(isTurnedRound)) && statement.role === 'item' ? 'error' : 'warning',
    code: 'roles-exchanged',
    words: verb.text,
    message: `Who or what stands with “${verb.text}” here (${[...new Set(moved.map(({ stem }) => stem))].join(', ')}) has another part in ${restsOn(statement)}.`,
    hint: 'Say who does it to whom as the report does.',
  })
}
