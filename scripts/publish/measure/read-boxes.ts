import type { ReadEdge, ReadOverflow } from './reading.ts'

/** Runs in the page: slide by slide its size, what does not hold its content, and the lines of its diagrams. */
export function readBoxes(): {
  width: number
  height: number
  layout: string
  overflows: ReadOverflow[]
  edges: ReadEdge[]
}[] {
  return [...document.querySelectorAll<HTMLElement>('.print-slide-container')].map((slide) => {
    const { width, height } = slide.getBoundingClientRect()
    const layout = slide.querySelector('.slidev-layout')?.classList[2] ?? ''
    return { width, height, layout, overflows: overflowsIn(slide), edges: edgesIn(slide) }
  })

  /** By what stands in a box: what browsers count goes by the room for a finger around each link, too. */
  function overflowsIn(slide: HTMLElement): ReadOverflow[] {
    const boxes = slide.querySelectorAll<HTMLElement>('.slidev-layout, .slide-content, .slide-content > *, .figure-row > *')
    return [...boxes].flatMap((box) => {
      const room = box.getBoundingClientRect()
      const by = Math.max(
        0,
        ...[...box.querySelectorAll<HTMLElement>('*')].filter(takesRoom).map((part) => {
          const { left, right, bottom } = part.getBoundingClientRect()
          return Math.max(bottom - room.bottom, room.left - left, right - room.right)
        }),
      )
      return by > 0 ? [{ element: nameOf(box), by }] : []
    })
  }

  function takesRoom(part: HTMLElement): boolean {
    return (
      part instanceof HTMLElement
      && getComputedStyle(part).display !== 'inline'
      && !part.closest('.map-ground, .map-over, .sr-only')
    )
  }

  function nameOf(element: Element): string {
    const kind = element.classList.contains('slidev-layout') ? 'slide' : element.classList[0]
    return element.tagName.toLowerCase() + (kind === undefined ? '' : `.${kind}`)
  }

  /** Every eight px a point: no label is smaller. */
  function edgesIn(slide: HTMLElement): ReadEdge[] {
    const frame = slide.getBoundingClientRect()
    const drawings = [...slide.querySelectorAll('.mermaid')].flatMap(({ shadowRoot }) => shadowRoot ?? [])
    const paths = drawings.flatMap((drawing) => [...drawing.querySelectorAll<SVGPathElement>('path.flowchart-link')])
    const bars = drawings.flatMap((drawing) => [...drawing.querySelectorAll<SVGRectElement>('rect.task')].filter(isDrawn))
    return [
      ...bars.map((bar) => bordersOf(bar, frame)),
      ...paths.flatMap((path) => {
        const onScreen = path.getScreenCTM()
        const { stroke, strokeWidth } = getComputedStyle(path)
        if (onScreen === null || stroke === 'none' || Number.parseFloat(strokeWidth) === 0) return []
        const length = path.getTotalLength()
        const points = Array.from({ length: Math.ceil(length / 8) + 1 }, (_, index) => {
          const { x, y } = path.getPointAtLength(Math.min(length, index * 8)).matrixTransform(onScreen)
          return [x - frame.left, y - frame.top] as const
        })
        return [{ id: path.dataset['id'] ?? path.id, points }]
      }),
    ]
  }

  /** The rows of a label's further lines have bars that nobody sees. */
  function isDrawn(bar: SVGRectElement): boolean {
    const { stroke, opacity, visibility, display } = getComputedStyle(bar)
    return stroke !== 'none' && opacity !== '0' && visibility === 'visible' && display !== 'none'
  }

  /** The lines above and below a bar. */
  function bordersOf(bar: SVGRectElement, frame: DOMRect): ReadEdge {
    const { left, right, top, bottom } = bar.getBoundingClientRect()
    const across = Array.from({ length: Math.ceil((right - left) / 8) + 1 }, (_, index) => Math.min(right, left + index * 8))
    const points = across.flatMap((x) => [top, bottom].map((y) => [x - frame.left, y - frame.top] as const))
    return { id: bar.id, points }
  }
}
