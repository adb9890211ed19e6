import { geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo'
import { areaOf, bordersOf, landOf } from './atlas.ts'
import { earthRadius, projectionFor, view } from './frame.ts'
import type { MapBlock } from './map-block.ts'
import { PathPen } from './path-pen.ts'

/** Beyond the edge, so that the line along a cut is not seen. */
const BLEED = 4
/** The whole of it. */
const edge = `M${-BLEED} ${-BLEED}H${view.width + BLEED}V${view.height + BLEED}H${-BLEED}z`
/** A region has no edge: its band is drawn in layers, each narrower. */
const layers = [1, 0.87, 0.74, 0.61, 0.48, 0.35]

/** The ground of a map as markup: land, lines between countries, what is tinted. Its colours are the style sheet's. */
export function drawGround(block: MapBlock): string {
  const projection = projectionFor(block).clipExtent([
    [-BLEED, -BLEED],
    [view.width + BLEED, view.height + BLEED],
  ])
  const shapes = [
    path('land', edge),
    ...block.countries.map(({ status, codes }) => path(`country ${status}`, drawn(areaOf(codes), projection))),
    path('border', drawn(bordersOf('settled'), projection)),
    path('border unsettled', drawn(bordersOf('unsettled'), projection)),
    ...block.regions.flatMap(({ status, line, reach }) => {
      const d = drawn({ type: 'LineString', coordinates: line }, projection)
      const width = (2 * reach * block.scale) / earthRadius
      return layers.map((share) => path(`region ${status}`, d, ` stroke-width="${Math.round(width * share)}"`))
    }),
    path('sea', edge + drawn(landOf(), projection), ' fill-rule="evenodd"'),
  ]
  return `<div class="map-ground"><svg viewBox="0 0 ${view.width} ${view.height}" width="${view.width}" height="${view.height}" aria-hidden="true">${shapes.join('')}</svg></div>`
}

function path(name: string, d: string, attributes = ''): string {
  return d === '' ? '' : `<path class="${name}"${attributes} d="${d}"/>`
}

function drawn(shape: GeoPermissibleObjects, projection: GeoProjection): string {
  const pen = new PathPen()
  geoPath(projection, pen)(shape)
  return pen.text()
}
