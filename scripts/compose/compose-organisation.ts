import type { Relation, Unit } from '../verify/verified.ts'
import type { UnitBox, UnitEdge, UnitGroup } from './deck.ts'
import type { Context, Outline } from './context.ts'
import { choiceFor, chosen, defined, headlineOfPart } from './context.ts'
import { formatDate } from './dates.ts'
import { labels } from './labels.ts'
import { splitToFit } from './split.ts'

/** At most 12 boxes a slide (deck guide, pictures). */
const limits = { items: 12, size: Infinity }

/** The organisation's units, grouped as core and periphery; nothing where there are fewer than two. */
export function composeOrganisation({ briefing }: Context): readonly Outline[] {
  const choice = choiceFor(briefing, 'units')
  const units = chosen(briefing.units ?? [], choice)
  if (units.length < 2) return []
  const label = briefing.units_label ?? labels.units
  const parts = splitToFit(units, limits, () => 1)
  return parts.map((part, index) => {
    const relations = (briefing.relations ?? []).filter((relation) => part.some((unit) => unit.id === relation.to))
    return defined({
      layout: 'organisation',
      id: index === 0 ? 'units' : `units-${index + 1}`,
      headline: headlineOfPart(choice.headline ?? label, index, parts.length),
      label,
      groups: groupsOf(part, briefing.language),
      edges: [...part.flatMap((unit) => nestingOf(unit, part)), ...relations.map(edgeOf)],
      shows: [...part, ...relations].map((item) => item.id),
      say: index === 0 ? choice.say : undefined,
    })
  })
}

function groupsOf(units: readonly Unit[], language: string): readonly UnitGroup[] {
  const names = ['core', 'periphery', undefined] as const
  return names
    .map((name) =>
      defined({
        name,
        boxes: units.filter((unit) => groupOf(unit, units) === name).map((unit) => boxOf(unit, language)),
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

function boxOf(unit: Unit, language: string): UnitBox {
  return defined({
    id: unit.id,
    name: unit.name,
    status: unit.status,
    since: unit.since && formatDate(unit.since, language),
    note:
      [unit.note, unit.by && unit.status !== 'unknown' && labels.accordingTo(unit.by)].filter(Boolean).join('; ') || undefined,
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
