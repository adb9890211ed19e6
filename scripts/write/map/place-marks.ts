import { geoContains, geoInterpolate, geoDistance, geoPath, type GeoProjection } from 'd3-geo'
import type { MultiPolygon, Polygon } from 'geojson'
import polylabel from 'polylabel'
import type { Line, Place } from '../../verify/verified.ts'
import { areaOf } from './atlas.ts'
import { safe } from './frame.ts'

/** Px of the view. */
export type Point = readonly [x: number, y: number]

/** The size of a mark. */
export const MARK = 16
/** Between the middles of two marks: the diagonal of one at least, so that their boxes are apart however they lie. */
const APART = MARK * 1.5

/** Where the marks of a unit stand: one for all countries that border on one another, one for each region. The largest comes first. */
export function marksOf(places: readonly Place[], projection: GeoProjection): readonly Point[] {
  const codes = places.flatMap((place) => ('code' in place ? [place.code] : []))
  const regions = places.flatMap((place) => ('line' in place ? [place] : []))
  return [...areasOf(codes).map((area) => middleOf(area, projection)), ...regions.map(({ line }) => projection(halfway(line)))]
    .filter((point) => point !== null)
    .map(([x, y]) => [x, y] as const)
}

/** Countries that touch as one, each without what lies overseas; the largest first. */
function areasOf(codes: readonly string[]): readonly MultiPolygon[] {
  const clusters = codes.reduce<string[][]>((found, code) => {
    const touching = found.filter((cluster) => touches(cluster, code))
    return [...found.filter((cluster) => !touching.includes(cluster)), [...touching.flat(), code]]
  }, [])
  return clusters.map(areaOf).toSorted((a, b) => sizeOf(b) - sizeOf(a))
}

/** Merged, two that touch have fewer parts than they have apart. */
function touches(cluster: readonly string[], code: string): boolean {
  const parts = (codes: readonly string[]): number => areaOf(codes).coordinates.length
  return parts([...cluster, code]) < parts(cluster) + parts([code])
}

/** The middle of the largest part, or, where that lies outside, the place in it that is farthest from its edge. */
function middleOf(area: MultiPolygon, projection: GeoProjection): Point | null {
  const path = geoPath(projection)
  const parts = area.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }))
  const [largest] = parts.toSorted((a, b) => path.area(b) - path.area(a))
  if (largest === undefined) return null
  const centroid = path.centroid(largest)
  const place = projection.invert?.(centroid)
  if (place && geoContains(largest, place)) return centroid
  const rings = largest.coordinates.map((ring) => ring.flatMap((point) => [projection(point as [number, number])!]))
  const [x, y] = polylabel(rings, 1)
  return [x, y]
}

function sizeOf(area: MultiPolygon): number {
  return geoPath().area(area)
}

/** The point in the middle of a line, along it. */
function halfway(line: Line): [number, number] {
  const steps = line.slice(1).map((to, at) => ({ from: line[at]!, to, length: geoDistance([...line[at]!], [...to]) }))
  let left = steps.reduce((sum, { length }) => sum + length, 0) / 2
  for (const { from, to, length } of steps) {
    if (left <= length) return geoInterpolate([...from], [...to])(left / length)
    left -= length
  }
  return [...line[0]!]
}

/** Marks that would lie on one another, set apart: each where it belongs, or as near to that as there is room, within the safe part. */
export function spread(marks: readonly Point[]): readonly Point[] {
  return marks.reduce<Point[]>((placed, mark) => [...placed, freeNear(inside(mark), placed)], [])
}

function freeNear(mark: Point, placed: readonly Point[]): Point {
  const isFree = (point: Point): boolean => placed.every((other) => distance(point, other) >= APART)
  for (let away = 0; away < safe.right - safe.left; away += 3) {
    const free = around(mark, away).map(inside).find(isFree)
    if (free) return free
  }
  return mark
}

/** Points so far from one, to the right first. */
function around([x, y]: Point, away: number): readonly Point[] {
  const turns = away === 0 ? [0] : Array.from({ length: 16 }, (_, step) => (step * Math.PI) / 8)
  return turns.map((turn) => [x + away * Math.cos(turn), y + away * Math.sin(turn)])
}

/** Within the safe part, to a tenth. */
function inside([x, y]: Point): Point {
  const half = MARK / 2
  const kept = [
    Math.min(safe.right - half, Math.max(safe.left + half, x)),
    Math.min(safe.bottom - half, Math.max(safe.top + half, y)),
  ] as const
  return [Math.round(kept[0] * 10) / 10, Math.round(kept[1] * 10) / 10]
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1])
}
