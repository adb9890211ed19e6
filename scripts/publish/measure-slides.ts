import type { Problem } from '../problems.ts'
import { canvas, openSite } from './open-site.ts'
import type { PrintJob } from './prints.ts'

/** Least distance of text from the edge, and least size of text, in px of the canvas (deck guide, form). */
const limits = { margin: 24, size: 12 }
/** Rounding of the browser. */
const tolerance = 1

/** What the browser measured of a piece of text on a slide, in px of the canvas. */
interface Measured {
  readonly slide: number
  readonly text: string
  readonly size: number
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  /** Some box around it hides a part of it. */
  readonly clipped: boolean
}

/** Measures every slide of a built site in a browser: text that is cut off, off the edge or too small. */
export async function measureSlides(job: PrintJob): Promise<Problem[]> {
  const { slides } = job.slidev.data
  const measured = await openSite(job, '?print=true#/print', slides.length, (page) => page.evaluate(measureTexts))
  return measured.flatMap((text) =>
    findings(text).map((message) => problem(message, text, slides[text.slide]?.frontmatter['routeAlias'])),
  )
}

function findings({ size, left, top, right, bottom, clipped }: Measured): string[] {
  const edge = Math.min(left, top, canvas.width - right, canvas.height - bottom)
  return [
    ...(clipped ? ['is cut off by its box'] : []),
    ...(edge < limits.margin - tolerance ? [`is ${Math.round(edge)} px from the edge, expected at least ${limits.margin}`] : []),
    ...(size < limits.size - 0.1 ? [`is ${size.toFixed(1)} px high, expected at least ${limits.size}`] : []),
  ]
}

function problem(message: string, { slide, text }: Measured, id: unknown): Problem {
  return {
    severity: 'warning',
    code: 'slide-fit',
    message: `slide ${slide + 1}: “${text}” ${message}`,
    hint: 'Shorten what this slide shows, or show less on it.',
    file: 'slides.md',
    ...(typeof id === 'string' && { id }),
  }
}

/** Runs in the page: every visible run of text on the slides, shadow roots included. */
function measureTexts(): Measured[] {
  const measured: Measured[] = []
  for (const [slide, page] of [...document.querySelectorAll<HTMLElement>('.print-slide-container')].entries()) {
    const frame = page.getBoundingClientRect()
    for (const node of textsIn(page)) {
      const element = node.parentElement
      const range = document.createRange()
      range.selectNodeContents(node)
      const box = range.getBoundingClientRect()
      if (element === null || box.width < 2 || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        continue
      measured.push({
        slide,
        text: (node.textContent ?? '').trim().slice(0, 60),
        size: Number.parseFloat(getComputedStyle(element).fontSize) * scaleOf(element),
        left: box.left - frame.left,
        top: box.top - frame.top,
        right: box.right - frame.left,
        bottom: box.bottom - frame.top,
        clipped: isClipped(element, box, page),
      })
    }
  }
  return measured

  function textsIn(root: Node): Text[] {
    return [...root.childNodes].flatMap((child) => {
      if (child instanceof Text) return child.data.trim() === '' ? [] : [child]
      if (
        !(child instanceof Element)
        || ['STYLE', 'SCRIPT', 'title', 'desc'].includes(child.tagName)
        || child.matches('.sr-only, .print-target')
      )
        return []
      return [...(child.shadowRoot === null ? [] : textsIn(child.shadowRoot)), ...textsIn(child)]
    })
  }

  /** Of a drawing: its own units against px. */
  function scaleOf(element: Element): number {
    return element instanceof SVGGraphicsElement ? Math.abs(element.getScreenCTM()?.a ?? 1) : 1
  }

  function isClipped(element: Element, box: DOMRect, page: Element): boolean {
    for (let around: Element | null = element; around !== null && around !== page; around = around.parentElement) {
      if (getComputedStyle(around).overflow === 'visible') continue
      const edge = around.getBoundingClientRect()
      if (box.bottom > edge.bottom + 1 || box.right > edge.right + 1 || box.top < edge.top - 1 || box.left < edge.left - 1)
        return true
    }
    return false
  }
}
