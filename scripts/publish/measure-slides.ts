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
  return slides.flatMap((slide, index) => {
    const found = measured.filter((text) => text.slide === index).flatMap(faultsOf)
    return found.length === 0 ? [] : [problem(found, index, slide.frontmatter['routeAlias'])]
  })
}

/** What is wrong with a piece of text, the worst first. */
const faults: readonly { readonly says: string; readonly holds: (text: Measured) => boolean }[] = [
  { says: 'is off the slide', holds: (text) => edgeOf(text) < -tolerance },
  { says: 'is cut off', holds: (text) => text.clipped },
  { says: 'stands too near to the edge', holds: (text) => edgeOf(text) < limits.margin - tolerance },
  { says: 'is too small', holds: ({ size }) => size < limits.size - 0.1 },
]

interface Fault {
  readonly rank: number
  readonly text: string
}

function faultsOf(text: Measured): Fault[] {
  const rank = faults.findIndex(({ holds }) => holds(text))
  return rank < 0 ? [] : [{ rank, text: text.text }]
}

function edgeOf({ left, top, right, bottom }: Measured): number {
  return Math.min(left, top, canvas.width - right, canvas.height - bottom)
}

/** One problem a slide: it names the worst text, and how many there are. */
function problem(found: readonly Fault[], index: number, id: unknown): Problem {
  const [worst] = found.toSorted((a, b) => a.rank - b.rank)
  const others = found.length === 1 ? '' : `, and ${found.length - 1} more like it`
  return {
    severity: 'warning',
    code: 'slide-fit',
    message: `slide ${index + 1}: “${worst?.text}” ${faults[worst?.rank ?? 0]?.says}${others}.`,
    hint: 'Shorten the texts of this slide in briefing.yaml, or let it show fewer items.',
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
      if (child instanceof Text) return /[\p{L}\p{N}]/u.test(child.data) ? [child] : []
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
