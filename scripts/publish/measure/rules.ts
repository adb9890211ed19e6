import { contrastOf } from './contrast.ts'
import { limits, TOLERANCE } from './limits.ts'
import type { Box, ReadSlide, ReadText } from './reading.ts'

/** What a rule finds: the text that breaks it, or a box, and in words measure and limit. */
export interface Breach {
  readonly text?: ReadText
  readonly element?: string
  readonly says: string
}

/** A rule for each thing that must hold of a slide. A new one is a line here, and a function. */
export const rules = {
  'slide-overflow': overflow,
  'text-clipped': (slide) => each(slide, ({ clipped }) => clipped && 'is cut off by the box around it'),
  'text-margin': margin,
  'text-size': (slide) =>
    each(
      slide,
      ({ size, role }) => size < limits.size[role] - 0.1 && `is ${round(size)} px, and ${limits.size[role]} is the least`,
    ),
  'text-overlap': overlap,
  'text-contrast': contrast,
  'headline-lines': headline,
  'running-lines': running,
  'slide-words': words,
  'label-outside': labels,
  'edge-over-label': edges,
} as const satisfies Readonly<Record<string, (slide: ReadSlide) => readonly Breach[]>>

function each({ texts }: ReadSlide, fault: (text: ReadText) => string | false): readonly Breach[] {
  return texts.flatMap((text) => {
    const says = fault(text)
    return says === false ? [] : [{ text, says }]
  })
}

/** The outermost alone: what is too large for a box is too large for those around it. */
function overflow({ overflows }: ReadSlide): readonly Breach[] {
  return overflows
    .filter(({ by }) => by > 2 * TOLERANCE)
    .slice(0, 1)
    .map(({ element, by }) => ({ element, says: `holds ${round(by)} px more than it has room for` }))
}

function margin(slide: ReadSlide): readonly Breach[] {
  return each(slide, ({ lines }) => {
    const edge = Math.min(
      ...lines.map(({ left, top, right, bottom }) => Math.min(left, top, slide.width - right, slide.height - bottom)),
    )
    if (edge < -TOLERANCE) return `is ${round(-edge)} px off the slide`
    return edge < limits.margin - TOLERANCE && `stands ${round(edge)} px from the edge, and ${limits.margin} are the least`
  })
}

function overlap({ texts }: ReadSlide): readonly Breach[] {
  return texts.flatMap((text, index) => {
    const other = texts.slice(index + 1).find(({ lines }) => lines.some((box) => text.lines.some((line) => overlaps(line, box))))
    return other === undefined ? [] : [{ text, says: `overlaps “${shortOf(other.text)}”` }]
  })
}

function contrast(slide: ReadSlide): readonly Breach[] {
  return each(slide, ({ colour, grounds, role, element }) => {
    const least = element === 'span.figure-value' ? limits.contrast.label : limits.contrast[role]
    const worst = Math.min(...grounds.map((ground) => contrastOf(colour, ground)))
    return worst < least - 0.05 && `has a contrast of ${round(worst)} : 1, and ${least} : 1 is the least`
  })
}

function headline({ texts, layout }: ReadSlide): readonly Breach[] {
  const own = texts.filter(({ role }) => role === 'headline')
  const lines = new Set(own.flatMap(({ lines }) => lines.map(({ top }) => Math.round(top / 8)))).size
  const most = layout === 'cover' ? limits.lines.cover : limits.lines.headline
  const [text] = own
  return text === undefined || lines <= most ? [] : [{ text, says: `takes ${lines} lines, and ${most} are the most` }]
}

/** What runs over the headline and in the foot. */
function running(slide: ReadSlide): readonly Breach[] {
  return each(
    slide,
    ({ element, lines }) =>
      ['p.kicker', 'span.foot-source'].includes(element) && lines.length > 1 && `takes ${lines.length} lines, and 1 is the most`,
  )
}

function words({ texts }: ReadSlide): readonly Breach[] {
  const said = texts.filter(({ role }) => role === 'headline' || role === 'body')
  const count = said.reduce((sum, { text }) => sum + text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length, 0)
  return count <= limits.words ? [] : [{ says: `says ${count} words, and ${limits.words} are the most` }]
}

function labels(slide: ReadSlide): readonly Breach[] {
  return each(slide, ({ drawn, lines }) => {
    const box = drawn?.box
    if (box === undefined) return false
    const out = Math.max(
      ...lines.map((line) =>
        Math.max(box.left - line.left, box.top - line.top, line.right - box.right, line.bottom - box.bottom),
      ),
    )
    return out > TOLERANCE && `stands ${round(out)} px out of its box`
  })
}

/** A line may run behind the label that is its own. */
function edges(slide: ReadSlide): readonly Breach[] {
  return each(slide, ({ drawn, lines }) => {
    const crossing =
      drawn
      && slide.edges.find(
        ({ id, points }) => id !== drawn.edge && points.some((point) => lines.some((line) => holds(line, point))),
      )
    return crossing !== undefined && 'has a line of the diagram over it'
  })
}

function overlaps(one: Box, other: Box): boolean {
  return (
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > TOLERANCE
    && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > TOLERANCE
  )
}

/** Whether a point is among the letters of a line, which leave a fifth of it free above and below. */
function holds({ left, top, right, bottom }: Box, [x, y]: readonly [number, number]): boolean {
  const free = (bottom - top) * 0.22
  return left + 2 < x && x < right - 2 && top + free < y && y < bottom - free
}

function round(measure: number): number {
  return Math.round(measure * 10) / 10
}

/** The beginning of a text, enough to find it by. */
export function shortOf(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
