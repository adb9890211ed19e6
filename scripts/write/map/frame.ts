import { geoAzimuthalEqualArea, geoBounds, geoDistance, geoEqualEarth, geoPath, type GeoProjection } from 'd3-geo'
import type { MultiPoint, Position } from 'geojson'
import type { Place } from '../../verify/verified.ts'
import { areaOf } from './atlas.ts'

/** What of the earth a map shows. */
export interface Frame {
  /** Longitude and latitude of its middle, in degrees. */
  readonly centre: readonly [number, number]
  /** Pixels a radian: 6371 km at the middle. */
  readonly scale: number
  /** It shows more than half of the earth. */
  readonly world: boolean
}

/** The drawing in px of the slide. Above and below `safe` it runs on, and is cut where the slide needs room. */
export const view = { width: 672, height: 460 } as const
/** Where marks and names stand. */
export const safe = { left: 40, right: 648, top: 88, bottom: 372 } as const
/** Between the units and the edge of that, for names. */
const inset = { x: 24, y: 10 }

export const earthRadius = 6371
/** So many km go into the height of the safe part at least: one province is not drawn as a blob. */
const LEAST_HEIGHT = 1100
/** Beyond so many degrees from the middle an azimuthal map is drawn out of shape. */
const MOST_SPREAD = 75
/** What is smaller against the largest part of a country, and farther from it in radians, does not count for the frame: land overseas. */
const overseas = { share: 0.2, away: 0.2 }

/**
 * The frame that shows places with some room around them. Both projections keep areas as they are
 * to one another, so that no unit looks larger than it is.
 */
export function frameFor(places: readonly Place[]): Frame {
  const points: MultiPoint = { type: 'MultiPoint', coordinates: places.flatMap(pointsOf) }
  const { middle } = extentOf(points.coordinates)
  const world = points.coordinates.some((point) => geoDistance(point as [number, number], middle) > (MOST_SPREAD * Math.PI) / 180)
  return [1, 2, 3].reduce<Frame>(({ centre }) => fitted(points, centre, world), { centre: middle, scale: 1, world })
}

/** A frame around the same points, moved so that they are in the middle. */
function fitted(points: MultiPoint, centre: Frame['centre'], world: boolean): Frame {
  const projection = projectionFor({ centre, scale: 1, world })
  projection.fitExtent(
    [
      [safe.left + inset.x, safe.top + inset.y],
      [safe.right - inset.x, safe.bottom - inset.y],
    ],
    points,
  )
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(points)
  const [longitude, latitude] = projection.invert!([(left + right) / 2, (top + bottom) / 2])!
  const most = (earthRadius * (safe.bottom - safe.top)) / LEAST_HEIGHT
  return { centre: [round(longitude, 2), round(latitude, 2)], scale: round(Math.min(projection.scale(), most), 1), world }
}

/** From degrees to px of `view`, and back. */
export function projectionFor({ centre: [longitude, latitude], scale, world }: Frame): GeoProjection {
  const projection = world
    ? geoEqualEarth().rotate([-longitude, 0]).center([0, latitude])
    : geoAzimuthalEqualArea().rotate([-longitude, -latitude])
  return projection.scale(scale).translate([view.width / 2, (safe.top + safe.bottom) / 2])
}

function pointsOf(place: Place): readonly Position[] {
  if ('line' in place) return place.line.flatMap((point) => around(point, place.reach * 0.6))
  const parts = areaOf([place.code]).coordinates.map(([outline = []]) => ({ outline, ...extentOf(outline) }))
  const largest = parts.reduce((one, other) => (other.size > one.size ? other : one))
  const isNear = ({ size, middle }: (typeof parts)[number]): boolean =>
    size >= overseas.share * largest.size || geoDistance(middle, largest.middle) <= overseas.away
  return parts.filter(isNear).flatMap(({ outline }) => outline)
}

/** The points north, south, east and west of one, so many km off. */
function around([longitude, latitude]: readonly [number, number], reach: number): readonly Position[] {
  const degrees = (reach / earthRadius) * (180 / Math.PI)
  const across = degrees / Math.cos((latitude * Math.PI) / 180)
  return [
    [longitude, latitude + degrees],
    [longitude, latitude - degrees],
    [longitude + across, latitude],
    [longitude - across, latitude],
  ]
}

/** The middle of the box around points, and its size, roughly, in square degrees of the equator. */
function extentOf(points: readonly Position[]): { readonly middle: [number, number]; readonly size: number } {
  const [[west, south], [east, north]] = geoBounds({ type: 'MultiPoint', coordinates: [...points] })
  const width = east < west ? east + 360 - west : east - west
  const middle: [number, number] = [((west + width / 2 + 540) % 360) - 180, (south + north) / 2]
  return { middle, size: width * (north - south) * Math.cos((middle[1] * Math.PI) / 180) }
}

function round(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits
}
