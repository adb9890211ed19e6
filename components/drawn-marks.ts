import { partsOf } from './drawing-parts.ts'
import type { NamedSource } from './slide-data.ts'

/** The mark of what is drawn: its passage, and where it stands in px of the slide, over the corner of a box or beside a bar. */
export interface DrawnMark {
  readonly source: NamedSource['source']
  readonly step: number
  readonly left: number
  readonly top: number
  /** Which way it grows from there. */
  readonly side: 'over' | 'before' | 'behind'
}

/** How far a mark stands from a bar, in px. */
const GAP = 3

/**
 * Where the marks of a drawing stand over a layer; none while it has no size, for then nothing of it is known.
 *
 * @param layer what the marks are laid on
 */
export function marksFor(drawing: ParentNode, sources: readonly NamedSource[], layer: HTMLElement): readonly DrawnMark[] {
  const ground = layer.getBoundingClientRect()
  const scale = ground.width / layer.offsetWidth
  if (!(scale > 0)) return []
  return sources.flatMap(({ drawn, source, step = 0 }) => {
    const place = drawn === undefined ? undefined : placeIn(partsOf(drawing, drawn))
    if (place === undefined) return []
    return [{ source, step, side: place.side, left: (place.x - ground.left) / scale, top: (place.y - ground.top) / scale }]
  })
}

/** Of a box its upper corner at the end of the line; of a bar the end where its label does not stand. */
function placeIn(parts: readonly SVGElement[]): { x: number; y: number; side: DrawnMark['side'] } | undefined {
  const box = parts.find((part) => part.matches('.node, rect.task'))
  if (box === undefined) return undefined
  const { left, right, top, bottom } = (box.querySelector('.label-container') ?? box).getBoundingClientRect()
  if (box.matches('.node')) return { x: document.dir === 'rtl' ? left : right, y: top, side: 'over' }
  const label = parts.find((part) => part.matches('text'))?.getBoundingClientRect()
  const isLabelBefore = label !== undefined && label.right <= left + 1
  return { x: isLabelBefore ? right + GAP : left - GAP, y: (top + bottom) / 2, side: isLabelBefore ? 'behind' : 'before' }
}
