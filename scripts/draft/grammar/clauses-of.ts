/** The clauses of a sentence: who, does or is what, to whom. */

import type { UnitName } from '../units/unit-names.ts'
import { governed, interrupted, isInApposition, isOf, subjectOf } from './clause-subjects.ts'
import { type Joint, jointIn, verbAfter } from './joints.ts'
import { chunksOf, type Phrase, phraseIn, placeIn } from './noun-phrase.ts'
import type { Token } from './tokens.ts'
import { type VerbGroup, verbGroupAt } from './verb-group.ts'
import { canOpen, isAux, isParticiple, returns, speaks, withVerb } from './verb-places.ts'
import { verblessParts } from './verbless.ts'
import { hardBreaks } from './words.ts'

export interface Clause {
  readonly subject?: Phrase
  readonly verb: VerbGroup
  /** What follows the verb, up to the next clause. */
  readonly rest: readonly Token[]
  /** The units behind a preposition before the subject, and that: "At the Leeds office morale is low". */
  readonly front: readonly [units: readonly UnitName[], preposition: string]
  /** "when it closed", ", which closed": it counts where the main clause says nothing. */
  readonly isSide: boolean
  /** "Since June it has" */
  readonly isSince: boolean
  /** "In 2009 it" */
  readonly isDated: boolean
}

/** A clause whose end is not yet seen. */
interface Open extends Omit<Clause, 'rest' | 'isSide' | 'subject'> {
  readonly subject: Phrase | undefined
  readonly link: Joint['link']
}

/** A part of a sentence between marks like ";", and what stood before it. */
interface Segment {
  readonly tokens: readonly Token[]
  readonly topic: readonly UnitName[]
  readonly before: Phrase | undefined
  /** A name and a colon stand before. */
  readonly isLed: boolean
}

/** @param topic whom "it" stands for at the beginning */
export function clausesOf(tokens: readonly Token[], topic: readonly UnitName[]): Clause[] {
  const clauses: Clause[] = []
  let current = topic
  let from = 0
  let lead: Phrase | undefined
  for (const [index, { word }] of [...tokens, { word: '.' }].entries()) {
    if (!hardBreaks.has(word)) continue
    const segment = tokens.slice(from, index)
    const isLed = lead !== undefined
    const before = lead ?? clauses.at(-1)?.subject
    const inParts = isLed ? verblessParts(segment) : undefined
    const found = (inParts ?? [isLed ? withVerb(segment) : segment]).flatMap((part) =>
      inSegment({ tokens: part, topic: current, before, isLed }),
    )
    clauses.push(...found)
    // "Leeds office: closed in 2019": a name, and what it is.
    const named = found.length === 0 && word === ':' ? phraseIn(segment, current) : undefined
    lead = named?.kind === 'self' ? named : undefined
    const last = found.findLast(({ subject }) => subject !== undefined && subject.units.length > 0)
    current = last?.subject?.units ?? segment.find(({ units }) => units !== undefined)?.units ?? current
    from = index + 1
  }
  return clauses
}

/** They tell that what goes before is for a while. */
const untilWords = new Set(['until', 'till', 'pending'])

function inSegment(segment: Segment): Clause[] {
  const { tokens } = segment
  const clauses: Clause[] = []
  let open: Open | undefined
  let outer: Phrase | undefined
  let current = segment.topic
  const close = (end: number): void => {
    if (open === undefined) return
    const { subject, verb, link, isSince, isDated, front } = open
    const said = link === 'unreal' ? { ...verb, tense: 'unreal' as const } : verb
    const isSide = link === 'side' || link === 'relative'
    clauses.push({
      ...(subject !== undefined && { subject }),
      verb: said,
      rest: tokens.slice(verb.end, untilWords.has(tokens[end]?.word ?? '') ? end + 1 : end),
      front,
      isSide,
      isSince,
      isDated,
    })
  }
  for (let at = 0; at < tokens.length; at++) {
    const next = openAt({ segment, open, outer, current, at })
    if (next === undefined) continue
    if (!next.isReduced) close(next.joint.at)
    if (next.joint.link === 'relative') outer = interrupted(tokens, open?.verb.end ?? 0, next.joint.at, current) ?? open?.subject
    if (next.isAside) outer = next.clause.subject
    const { subject, verb } = (open = next.clause)
    // "Thefts in Leeds fell while it": not Leeds.
    if (subject !== undefined && subject.units.length > 0 && subject.kind !== 'other') current = subject.units
    at = verb.end - 1
  }
  close(tokens.length)
  return clauses
}

/** What is known at a place of a segment. */
interface Place {
  readonly segment: Segment
  readonly open: Open | undefined
  /** Whom a relative clause interrupted. */
  readonly outer: Phrase | undefined
  readonly current: readonly UnitName[]
  readonly at: number
}

/** The clause whose verb stands at a place, where one does. */
function openAt({
  segment: { tokens, before, isLed },
  open,
  outer,
  current,
  at,
}: Place): { readonly clause: Open; readonly joint: Joint; readonly isReduced: boolean; readonly isAside: boolean } | undefined {
  const lastEnd = open?.verb.end ?? 0
  const verb = canOpen(tokens, at, lastEnd, isLed) ? verbGroupAt(tokens, at) : undefined
  if (verb === undefined) return undefined
  const joint = jointIn(tokens, lastEnd, at, open !== undefined)
  const { link } = joint
  const span = tokens.slice(joint.from, at)
  const isBare = !isAux(tokens[at]?.word ?? '')
  const mayBeNone = isBare && isParticiple(tokens, at)
  if (isBare && link === 'none' && open !== undefined && !speaks(open.verb)) return undefined
  // "with crews hired for a voyage", "a unit set up in 2022, was": no verb of a clause.
  if (mayBeNone && ((link === 'comma' && governed(span)) || isInApposition(span, joint, current))) return undefined
  // "the office opened in 2010 has closed": "opened" was none either.
  const isReduced =
    link === 'none' && open !== undefined && open.link !== 'relative' && !isAux(tokens[open.verb.start]?.word ?? '')
  const last = isReduced ? open.subject : (open?.subject ?? before)
  const found = subjectOf({ span, joint, tokens, current, last, outer: open?.link === 'relative' ? outer : undefined, isLed })
  // "The walls carry posters; they have faded": the posters or the walls.
  const isOther = found !== undefined && ['it', 'they'].includes(found.noun) && isOf(open?.subject, before, found.noun)
  const isAside = mayBeNone && link === 'start' && tokens[at - 1]?.word === ',' && returns(tokens, at)
  const isShared = mayBeNone && link === 'and' && verbAfter(tokens, joint.from, at)
  const said = isAside
    ? { ...verb, tense: 'before' as const, isPassive: true }
    : isShared
      ? shared(verb, open, tokens[joint.at]?.word)
      : verb
  const isSince = span.some(({ word }) => word === 'since')
  const isDated = !isSince && span.some(({ word }) => /^(?:1[89]|20)\d\d$/.test(word)) // "2009"; not "1,200"
  return {
    clause: {
      subject: isOther ? undefined : found,
      verb: said,
      link: isAside ? 'relative' : link,
      isSince,
      isDated,
      front: placeIn(chunksOf(span)),
    },
    ...{ joint, isReduced, isAside },
  }
}

/** "was closed and sold": both are done to it; "should be replaced or sold": neither is done; "has neither grown nor shrunk": neither. */
function shared(verb: VerbGroup, open: Open | undefined, by: string | undefined): VerbGroup {
  if (open === undefined) return verb
  const { tense, isPassive, words } = open.verb
  const said = by === 'nor' ? { ...verb, isNegated: true, words } : verb
  return isPassive || tense === 'perfect' || tense === 'unreal' ? { ...said, tense, isPassive } : said
}
