import type { Deck, MapSlide, MapUnit } from '../../compose/deck.ts'
import { rememberBy } from '../../remember.ts'
import { widthOf } from '../../typeset/text-width.ts'
import { breakLines } from '../text-width.ts'
import { frameFor, projectionFor } from './frame.ts'
import { writeMapBlock, type MapBlock } from './map-block.ts'
import { placeLabels, type PlacedLabel } from './place-labels.ts'
import { marksOf, spread, type Point } from './place-marks.ts'

/** Size of type and of a line in px, as `MapMarks.vue` draws them, and the seam around letters on both sides. */
const type = { size: 16, line: 19, widest: 160, seam: 3 }

/** A mark and the name beside it, in px of the view, for the component. */
export interface MapMark {
  /** Of the passage that it rests on. */
  readonly number: number
  readonly status: string
  readonly x: number
  readonly y: number
  /** The lines of the name; none where it found no room. */
  readonly name: readonly string[]
  /** Where they stand: at which end of them, and above. */
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly textX?: number
  readonly textY?: number
  /** The path of a line from the mark to a name farther off. */
  readonly leader?: string
}

/** A map: the block for its ground, and the marks and names that stand on that, with the numbers of their passages. */
export function writeMap(
  slide: MapSlide,
  references: Deck['references'],
): { readonly block: string; readonly marks: readonly MapMark[] } {
  const { block, marks } = drawnOf(slide)
  return { block, marks: marks.map(({ id, ...mark }) => ({ number: references[id]!.number, ...mark })) }
}

const drawnOf = rememberBy(JSON.stringify, (slide: MapSlide) => {
  const frame = frameFor(slide.units.flatMap(({ places }) => places))
  const projection = projectionFor(frame)
  const stood = slide.units.flatMap((unit) => marksOf(unit.places, projection).map((mark) => ({ unit, mark })))
  const points = spread(stood.map(({ mark }) => mark))
  const names = stood.map(({ unit }) => breakLines(unit.name, type.size, type.widest, 'strong'))
  const placed = placeLabels(names.map((lines, index) => ({ mark: points[index]!, ...sizeOf(lines) })))
  return {
    block: writeMapBlock({ ...frame, centre: [...frame.centre], ...groundOf(slide.units) }),
    marks: stood.map(({ unit: { id, status } }, index) => ({
      id,
      ...markOf(status, points[index]!, names[index]!, placed[index]),
    })),
  }
})

function groundOf(units: readonly MapUnit[]): Pick<MapBlock, 'countries' | 'regions'> {
  return {
    countries: units.flatMap(({ status, places }) => {
      const codes = places.flatMap((place) => ('code' in place ? [place.code] : []))
      return codes.length > 0 ? [{ status, codes }] : []
    }),
    regions: units.flatMap(({ status, places }) =>
      places.flatMap((place) =>
        'line' in place ? [{ status, reach: place.reach, line: place.line.map(([x, y]): [number, number] => [x, y]) }] : [],
      ),
    ),
  }
}

function sizeOf(lines: readonly string[]): { readonly width: number; readonly height: number } {
  const widths = lines.map((line) => widthOf(line, type.size, 'strong') + type.seam)
  return { width: Math.ceil(Math.max(...widths)), height: lines.length * type.line }
}

/** A name on the left of its mark ends there; one above or below is centred. Where it found no room, the list beside the map names it. */
function markOf(
  status: string,
  [x, y]: Point,
  name: readonly string[],
  placed: PlacedLabel | undefined,
): Omit<MapMark, 'number'> {
  if (placed === undefined) return { status, x, y, name: [] }
  const { box, leader } = placed
  const anchor = box.x + box.width <= x ? 'end' : box.x >= x ? 'start' : 'middle'
  return {
    ...{ status, x, y, name, anchor },
    textX: tenth(box.x + box.width * { start: 0, middle: 0.5, end: 1 }[anchor]),
    textY: tenth(box.y),
    ...(leader && { leader: `M${leader.map((point) => point.map(tenth).join(' ')).join('L')}` }),
  }
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
