import { createRequire } from 'node:module'
import { iso31661Alpha2ToNumeric } from 'iso-3166/1-a2-to-1-n.js'
import { feature, merge, mesh } from 'topojson-client'
import type { GeometryCollection, GeometryObject, Polygon, MultiPolygon, Topology } from 'topojson-specification'
import type { FeatureCollection, MultiLineString, MultiPolygon as Area } from 'geojson'

/** Natural Earth's countries at 1 : 50 million. The module is read when a map is drawn: it takes 50 ms. */
type Atlas = Topology<{
  readonly countries: GeometryCollection<{ readonly name: string }>
  readonly land: GeometryCollection
}>
type Country = (Polygon | MultiPolygon) & GeometryObject<{ readonly name: string }>

const require = createRequire(import.meta.url)

/** Areas without a number in the data, and the code under which ISO 3166-1, or its users, have them. */
const unnumbered: Readonly<Record<string, string>> = { Kosovo: 'XK', Somaliland: 'SO', 'N. Cyprus': 'CY' }

/** Lines that Natural Earth draws as they are on the ground and that one side does not accept: drawn broken. */
const unsettled: ReadonlySet<string> = new Set([
  'Kosovo/Serbia',
  'Morocco/W. Sahara',
  'Somalia/Somaliland',
  'Cyprus/N. Cyprus',
  'Israel/Palestine',
])

function atlas(): Atlas {
  return require('world-atlas/countries-50m.json') as Atlas
}

/** The area of countries as one, by their alpha-2 codes. */
export function areaOf(codes: readonly string[]): Area {
  const all = atlas()
  const numbers = new Set(codes.map((code) => iso31661Alpha2ToNumeric[code]))
  const own = all.objects.countries.geometries.filter(
    ({ id, properties }) => (id !== undefined && numbers.has(String(id))) || codes.includes(unnumbered[nameOf(properties)] ?? ''),
  )
  return merge(all, own as Country[])
}

/** All land. */
export function landOf(): FeatureCollection {
  const all = atlas()
  return feature(all, all.objects.land)
}

/** The lines between countries: those that are settled, or those that are not. */
export function bordersOf(kind: 'settled' | 'unsettled'): MultiLineString {
  const all = atlas()
  return mesh(all, all.objects.countries, (a, b) => a !== b && isUnsettled(a, b) === (kind === 'unsettled'))
}

function isUnsettled(...sides: readonly GeometryObject[]): boolean {
  return unsettled.has(
    sides
      .map(({ properties }) => nameOf(properties))
      .toSorted()
      .join('/'),
  )
}

function nameOf(properties: unknown): string {
  return (properties as { readonly name: string }).name
}
