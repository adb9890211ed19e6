import type { Relation, Unit } from '../verify/verified.ts'
import type { Crowd, UnitBox, UnitEdge, UnitGroup } from './deck.ts'
import type { Context, Outline } from './context.ts'
import { contradictionsHeight } from './compose-contradictions.ts'
import { choiceFor, chosen, defined, isTall } from './context.ts'
import { formatDate } from './dates.ts'
import type { Labels } from './labels.ts'
import { gaps, organisationHeight } from './organisation-height.ts'
import { crowdsFor, gridOf } from './organisation-grid.ts'
import { roomUnder, splitUnder, type Head } from './room.ts'
import { unitsInSum } from './units-in-sum.ts'

/** At most 12 boxes a slide (deck guide, pictures). */
const MOST = 12

/** Who leads and who recovers comes first; of whom nothing is said, last. */
const rank: Readonly<Record<Unit['status'], number>> = {
  growing: 0,
  recovering: 1,
  restructured: 2,
  active: 3,
  stable: 4,
  contested: 5,
  weakened: 6,
  dormant: 7,
  defunct: 8,
  unknown: 9,
}

/** The organisation's units, grouped as core and periphery; nothing where there are fewer than two. */
export function composeOrganisation(context: Context): readonly Outline[] {
  const { briefing, labels } = context
  const choice = choiceFor(briefing, 'units')
  const units = ordered(chosen(briefing.units ?? [], choice))
  if (units.length < 2) return []
  const label = briefing.units_label ?? labels.units
  const said = {
    layout: 'organisation',
    text: choice.headline ?? unitsInSum(context, units, label) ?? label,
    topic: label,
  } as const
  const parts = splitUnder(context, said, MOST, units, (part, head) => crowdOf(context, head, part) !== undefined)
  return parts.map(({ run: part, head }, index) => {
    const { relations, ...drawn } = drawnOf(context, part)
    const crowd = crowdOf(context, head, part) ?? crowdsFor(drawn).at(-1)!
    return defined({
      layout: 'organisation',
      ...drawn,
      crowd,
      gap: gapOf({ ...drawn, crowd }, freeFor(context, head, part), labels),
      id: index === 0 ? 'units' : `units-${index + 1}`,
      ...head,
      label,
      shows: [...part, ...relations].map((item) => item.id),
      say: index === 0 ? choice.say : undefined,
    })
  })
}

/** The largest type in which some units fit under a head; undefined where they do not. */
function crowdOf(context: Context, head: Head, part: readonly Unit[]): Crowd | undefined {
  const free = freeFor(context, head, part)
  const drawn = drawnOf(context, part)
  return crowdsFor(drawn).find((crowd) => organisationHeight({ ...drawn, crowd }, context.labels) <= free)
}

function freeFor(context: Context, head: Head, part: readonly Unit[]): number {
  return roomUnder(head, 'organisation', isTall(context.briefing)) - contradictionsHeight(context, part)
}

/** What is left of the height is shared between boxes, where nothing else stands between them: no group's edge, no arrow. */
function gapOf(slide: Parameters<typeof organisationHeight>[0], free: number, labels: Labels): number {
  const { groups, edges } = slide
  if (edges.length > 0 || groups.some(({ name }) => name !== undefined)) return gaps.least
  const rows = Math.max(...gridOf(slide).stacks.map((stack) => stack.length))
  const more = Math.floor((free - organisationHeight(slide, labels)) / Math.max(1, rows - 1))
  return Math.max(gaps.least, Math.min(gaps.most, gaps.least + more))
}

/** As the briefing has them where it says what stands within what; else by status, so that like stands by like. */
function ordered(units: readonly Unit[]): readonly Unit[] {
  if (units.some(({ within }) => within !== undefined)) return units
  return units.toSorted((a, b) => rank[a.status] - rank[b.status])
}

/** What is drawn of some units, and the relations that lead to them. */
function drawnOf({ briefing, labels }: Context, part: readonly Unit[]) {
  const relations = (briefing.relations ?? []).filter((relation) => part.some((unit) => unit.id === relation.to))
  return defined({
    tall: isTall(briefing) || undefined,
    groups: groupsOf(part, briefing.language, labels),
    edges: [...part.flatMap((unit) => nestingOf(unit, part)), ...relations.map(edgeOf)],
    relations,
  })
}

function groupsOf(units: readonly Unit[], language: string, labels: Labels): readonly UnitGroup[] {
  const names = ['core', 'periphery', undefined] as const
  return names
    .map((name) =>
      defined({
        name,
        boxes: units.filter((unit) => groupOf(unit, units) === name).map((unit) => boxOf(unit, language, labels)),
      }),
    )
    .filter((group) => group.boxes.length > 0)
}

/** A unit within another stands in that one's group. */
function groupOf(unit: Unit, units: readonly Unit[], depth = 0): 'core' | 'periphery' | undefined {
  if (unit.within === 'core' || unit.within === 'periphery') return unit.within
  const parent = units.find((other) => other.id === unit.within)
  return parent && depth < units.length ? groupOf(parent, units, depth + 1) : undefined
}

function boxOf(unit: Unit, language: string, labels: Labels): UnitBox {
  return defined({
    id: unit.id,
    name: unit.name,
    status: unit.status,
    since: unit.since && formatDate(unit.since, language),
    note:
      labels.remarks([unit.note ?? '', unit.by && unit.status !== 'unknown' ? labels.accordingTo(unit.by) : ''].filter(Boolean))
      || undefined,
    lead: unit.lead ?? false,
  })
}

function nestingOf(unit: Unit, units: readonly Unit[]): readonly UnitEdge[] {
  const parent = units.find((other) => other.id === unit.within)
  return parent ? [{ id: unit.id, from: parent.id, to: unit.id, certainty: 'stated' }] : []
}

function edgeOf({ id, from, to, text, certainty }: Relation): UnitEdge {
  return { id, from, to, text, certainty }
}
