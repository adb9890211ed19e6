import type { Place, Unit } from '../verify/verified.ts'
import type { MapUnit } from './deck.ts'
import type { Context, Outline } from './context.ts'
import { contradictionsHeight } from './compose-contradictions.ts'
import { choiceFor, chosen, defined, isTall } from './context.ts'
import { formatDate } from './dates.ts'
import type { Labels } from './labels.ts'
import { mapListHeight } from './map-list-height.ts'
import { roomUnder, splitUnder } from './room.ts'

/** As many as boxes on the slide of the organisation: more names do not stand apart on a map. */
const MOST = 12
/** So many units without a place are named under the map. */
const MOST_UNPLACED = 3

/** The units where they have places; nothing where there are fewer than two of those. */
export function composeMap(context: Context): readonly Outline[] {
  const { briefing, labels, places } = context
  const choice = choiceFor(briefing, 'map')
  const units = chosen(briefing.units ?? [], choice)
  const placed = units.filter(({ id }) => places.has(id))
  if (placed.length < 2) return []
  const label = briefing.units_label ?? labels.units
  const topic = labels.map.headline(label)
  const said = { layout: 'map', text: choice.headline ?? topic, topic } as const
  const unplacedNames = units.filter(({ id }) => !places.has(id)).map(({ name }) => name)
  const parts = splitUnder(context, said, MOST, placed, (part, head) => {
    const free = roomUnder(head, 'map', isTall(briefing)) - contradictionsHeight(context, part)
    const list = part.map((unit) => mapUnit(unit, context))
    return mapListHeight(list, unplacedNames.slice(0, MOST_UNPLACED), labels) <= free
  })
  return parts.map(({ run, head }, index) => {
    const without = index === parts.length - 1 ? units.filter(({ id }) => !places.has(id)) : []
    const unplaced = without.slice(0, MOST_UNPLACED)
    return defined({
      layout: 'map',
      id: index === 0 ? 'map' : `map-${index + 1}`,
      ...head,
      label,
      units: run.map((unit) => mapUnit(unit, context)),
      unplaced: unplaced.map(({ id, name, status }) => ({ id, name, status })),
      more: without.length - unplaced.length,
      shows: [...run, ...unplaced].map(({ id }) => id),
      say: index === 0 ? choice.say : undefined,
    })
  })
}

function mapUnit({ id, name, status, since }: Unit, { briefing: { language }, labels, places }: Context): MapUnit {
  const own = places.get(id) ?? []
  return defined({
    id,
    name,
    status,
    since: since && formatDate(since, language),
    places: own,
    where: new Intl.ListFormat(language).format(own.map((place) => placeInWords(place, labels, language))),
  })
}

function placeInWords(place: Place, labels: Labels, language: string): string {
  if ('region' in place) return labels.map.region(place.region)
  return new Intl.DisplayNames(language, { type: 'region' }).of(place.code) ?? place.code
}
