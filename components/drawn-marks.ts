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
/** From one mark of a box to the next: wider than one of three digits. */
const BESIDE = 32

/**
 * Where the marks of a drawing stand over a layer; none while it has no size, for then nothing of it is known.
 *
 * @param layer what the marks are laid on
 */
export function marksFor(drawing: ParentNode, sources: readonly NamedSource[], layer: HTMLElement): readonly DrawnMark[] {
  const ground = layer.getBoundingClientRect()
  const scale = ground.width / layer.offsetWidth
  if (!(scale > 0)) return []
  const taken = new Map<Element, number>()
  return sources.flatMap(({ drawn, source, step = 0 }) => {
    const box = drawn === undefined ? undefined : boxOf(partsOf(drawing, drawn))
    if (box === undefined) return []
    const { x, y, side } = placeAt(box)
    // A unit, and what runs from it, are told on one box.
    const before = taken.get(box.element) ?? 0
    taken.set(box.element, before + 1)
    const aside = side === 'over' ? before * BESIDE * (document.dir === 'rtl' ? 1 : -1) : 0
    return [{ source, step, side, left: (x - ground.left) / scale + aside, top: (y - ground.top) / scale }]
  })
}

interface Drawn {
  readonly element: SVGElement
  /** What the deck writes beside a bar. */
  readonly label: SVGElement | undefined
}

/** The box or the bar among the parts of what is drawn. */
function boxOf(parts: readonly SVGElement[]): Drawn | undefined {
  const element = parts.find((part) => part.matches('.node, rect.task'))
  return element && { element, label: parts.find((part) => part.matches('text')) }
}

/** Of a box its upper corner at the end of the line; of a bar the end where its label does not stand. */
function placeAt({ element, label: text }: Drawn): { x: number; y: number; side: DrawnMark['side'] } {
  const { left, right, top, bottom } = (element.querySelector('.label-container') ?? element).getBoundingClientRect()
  if (element.matches('.node')) return { x: document.dir === 'rtl' ? left : right, y: top, side: 'over' }
  const label = text?.getBoundingClientRect()
  const isLabelBefore = label !== undefined && label.right <= left + 1
  return { x: isLabelBefore ? right + GAP : left - GAP, y: (top + bottom) / 2, side: isLabelBefore ? 'behind' : 'before' }
}
