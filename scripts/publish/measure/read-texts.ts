import type { Role } from './limits.ts'
import type { Box, Colour, ReadText } from './reading.ts'

/** A shape of a drawing, and what it covers with which colour. */
interface Shape {
  readonly shape: Element
  readonly box: DOMRect
  readonly fill: readonly [number, number, number, number]
}

/**
 * Runs in the page: every visible run of text, slide by slide, shadow roots included.
 *
 * @returns `ReadText[][]` as JSON: to hand over so many objects one by one would take longer than to read them
 */
export function readTexts(roles: readonly (readonly [string, Role])[]): string {
  const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
  // Neighbours share what stands around them; nothing changes while it is read.
  const colours = new Map<string, readonly [number, number, number, number]>()
  const opacities = new Map<Element, number>()
  const grounds = new Map<Element, Colour>()
  const drawings = new Map<Element, readonly Shape[]>()
  const slides = [...document.querySelectorAll<HTMLElement>('.print-slide-container')]
  return JSON.stringify(slides.map((slide) => nodesIn(slide).flatMap((node) => textOf(node, slide))))

  function nodesIn(root: Node): Text[] {
    return [...root.childNodes].flatMap((child) => {
      if (child instanceof Text) return /[\p{L}\p{N}]/u.test(child.data) ? [child] : []
      if (!(child instanceof Element)) return []
      if (child.matches('style, script, title, desc, .sr-only, .print-target')) return []
      return [...(child.shadowRoot ? nodesIn(child.shadowRoot) : []), ...nodesIn(child)]
    })
  }

  function textOf(node: Text, slide: HTMLElement): ReadText[] {
    const element = node.parentElement
    const range = document.createRange()
    range.selectNodeContents(node)
    const rects = [...range.getClientRects()].filter(({ width }) => width > 1)
    const isSeen = element?.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    if (element === null || rects.length === 0 || !isSeen) return []
    const frame = slide.getBoundingClientRect()
    const style = getComputedStyle(element)
    const [red, green, blue, alpha] = colourOf(element instanceof SVGElement ? style.fill : style.color)
    const behindText = groundsOf(element, rects)
    const share = alpha * opacityOf(element)
    const mark = Number(markBeside(element)?.textContent)
    return [
      {
        text: node.data.trim(),
        element: nameOf(element),
        role: roles.find(([selector]) => around(element, selector))?.[1] ?? 'body',
        lines: linesOf(rects.map((rect) => inkOf(rect, frame))),
        size: Number.parseFloat(style.fontSize) * scaleOf(element),
        colour: over([red, green, blue, share], behindText[0]!),
        grounds: behindText,
        clipped: isClipped(element, rects, slide),
        ...(mark > 0 && { mark }),
        ...drawnIn(element, frame),
      },
    ]
  }

  /** The boxes of one line are one. */
  function linesOf(boxes: Box[]): Box[] {
    return boxes.reduce<Box[]>((lines, box) => {
      const last = lines.at(-1)
      if (last === undefined || Math.abs(last.top - box.top) > 2) return [...lines, box]
      const joined = { ...last, left: Math.min(last.left, box.left), right: Math.max(last.right, box.right) }
      return [...lines.slice(0, -1), joined]
    }, [])
  }

  /** Fonts leave a fifth over capitals, and an eighth under what goes below the line. */
  function inkOf({ left, top, right, bottom, height }: DOMRect, frame: DOMRect): Box {
    return {
      left: left - frame.left,
      top: top - frame.top + height * 0.2,
      right: right - frame.left,
      bottom: bottom - frame.top - height * 0.12,
    }
  }

  /** The nearest around it, out of shadow roots, too. */
  function around(element: Element, selector: string): Element | null {
    const found = element.closest(selector)
    const root = element.getRootNode()
    return found ?? (root instanceof ShadowRoot ? around(root.host, selector) : null)
  }

  function nameOf(element: Element): string {
    const named = element.closest('[class]:not(tspan)') ?? element
    const [first] = named.classList
    return named.tagName.toLowerCase() + (first === undefined ? '' : `.${first}`)
  }

  function markBeside(element: Element): Element | null {
    const item = around(element, 'li, dd')
    return item?.querySelector('.source-mark, .entry-number') ?? null
  }

  /** Of a drawing: its own units against px. */
  function scaleOf(element: Element): number {
    if (!(element instanceof SVGGraphicsElement)) return 1
    const { a = 1, b = 0 } = element.getScreenCTM() ?? {}
    return Math.hypot(a, b)
  }

  function isClipped(element: Element, rects: readonly DOMRect[], slide: Element): boolean {
    for (let each: Element | null = element; each !== null && each !== slide; each = parentOf(each)) {
      if (getComputedStyle(each).overflow === 'visible' || each instanceof SVGElement !== (each.tagName === 'svg')) continue
      const edge = each.getBoundingClientRect()
      const sticksOut = ({ left, top, right, bottom, height }: DOMRect) =>
        Math.max(bottom - 0.12 * height - edge.bottom, right - edge.right, edge.top - top - 0.2 * height, edge.left - left) > 1
      if (rects.some(sticksOut)) return true
    }
    return false
  }

  function parentOf(element: Element): Element | null {
    const root = element.getRootNode()
    return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
  }

  function drawnIn(element: Element, frame: DOMRect): Pick<ReadText, 'drawn'> {
    if (!element.closest('svg') || around(element, '.mermaid') === null) return {}
    const id = element.closest('.node, .cluster, [id$="-text"]')?.id ?? ''
    const edge = element.closest('.edgeLabel')?.querySelector<HTMLElement>('[data-id]')?.dataset['id']
    const holder = element.closest('.node, .cluster')?.querySelector('.label-container, rect, path')
    const rect = holder?.getBoundingClientRect()
    const box = rect && {
      ...{ left: rect.left - frame.left, top: rect.top - frame.top },
      ...{ right: rect.right - frame.left, bottom: rect.bottom - frame.top },
    }
    return { drawn: { id, ...(box && { box }), ...(edge !== undefined && { edge }) } }
  }

  function opacityOf(element: Element): number {
    return remembered(opacities, element, () => {
      const parent = parentOf(element)
      return Number(getComputedStyle(element).opacity) * (parent === null ? 1 : opacityOf(parent))
    })
  }

  function groundsOf(element: Element, rects: readonly DOMRect[]): Colour[] {
    const { paintOrder, stroke, strokeWidth } = getComputedStyle(element)
    // A seam of the ground's colour around the letters.
    if (element instanceof SVGElement && paintOrder.startsWith('stroke') && Number.parseFloat(strokeWidth) >= 2)
      return [over(colourOf(stroke), behind(element))]
    const { left, right, top, height } = rects[0]!
    const shapes = shapesBefore(element)
    const y = top + height / 2
    return [left + 1, (left + right) / 2, right - 1].map((x) =>
      shapes
        .filter(({ box }) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom)
        .reduce<Colour>((ground, { fill }) => over(fill, ground), behind(element)),
    )
  }

  /** The shapes of the drawing that are painted before it. */
  function shapesBefore(element: Element): readonly Shape[] {
    const drawing = element instanceof SVGElement ? element.ownerSVGElement : null
    if (drawing === null) return []
    return remembered(drawings, drawing, () => shapesIn(drawing)).filter(
      ({ shape }) => shape.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
    )
  }

  function shapesIn(drawing: Element): readonly Shape[] {
    return [...drawing.querySelectorAll('rect, path, circle, ellipse, polygon')].flatMap((shape) => {
      const { fill, fillOpacity } = getComputedStyle(shape)
      if (fill === 'none' || shape.closest('defs, marker') || !shape.checkVisibility({ visibilityProperty: true })) return []
      const [red, green, blue, alpha] = colourOf(fill)
      const share = alpha * Number(fillOpacity) * opacityOf(shape)
      return [{ shape, box: shape.getBoundingClientRect(), fill: [red, green, blue, share] as const }]
    })
  }

  /** The grounds of what stands around it, from the page inward. */
  function behind(element: Element): Colour {
    return remembered(grounds, element, () => {
      const parent = parentOf(element)
      return over(colourOf(getComputedStyle(element).backgroundColor), parent === null ? [255, 255, 255] : behind(parent))
    })
  }

  function over([red, green, blue, alpha]: readonly [number, number, number, number], ground: Colour): Colour {
    const mix = (top: number, below: number) => top * alpha + below * (1 - alpha)
    return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2])]
  }

  /** As the browser paints it, whatever the notation. */
  function colourOf(text: string): readonly [number, number, number, number] {
    return remembered(colours, text, () => {
      brush.clearRect(0, 0, 1, 1)
      brush.fillStyle = text
      brush.fillRect(0, 0, 1, 1)
      const [red = 0, green = 0, blue = 0, alpha = 0] = brush.getImageData(0, 0, 1, 1).data
      return [red, green, blue, alpha / 255]
    })
  }

  function remembered<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
    const value = known.get(key) ?? make()
    known.set(key, value)
    return value
  }
}
