import { hideMark } from './hidden-marks.ts'
import { asSuperscript, isNoteMark, splitMark } from '../marks/superscripts.ts'
import type { Bit, PdfPage, Spot } from './page.ts'
import { rowsOf, SMALLER } from './rows.ts'

/** Text on one baseline without a wide gap in it. */
export interface Segment {
  /** With marks of notes hidden in it. */
  readonly text: string
  readonly x0: number
  readonly x1: number
  readonly bits: readonly Bit[]
  /** The parts that text objects begin in it: cells, perhaps, that stand close together. */
  readonly parts?: readonly Segment[]
}

/** What stands on one baseline, of a page or of a column of it. */
export interface Line {
  readonly page: number
  /** Of the baseline. */
  readonly y: number
  readonly x0: number
  readonly x1: number
  /** Of the font that most of it is set in. */
  readonly size: number
  /** All of it is bold. */
  readonly bold: boolean
  /** A mark of a list is drawn before it. */
  readonly dotted: boolean
  readonly segments: readonly Segment[]
}

/** A gap as wide parts cells and columns, in the size of the font. */
const WIDE_GAP = 1
/** A narrower one parts letters, a wider one words. */
const WORD_GAP = 0.14
/** The lines of a page from top to bottom. */
export function linesOf({ number, bits, dots }: Pick<PdfPage, 'number' | 'bits' | 'dots'>): Line[] {
  return rowsOf(bits).map((row) => lineOf(row, number, dots))
}

/** Makes one line of bits that belong together, whatever else stands on their baselines. */
export function lineOf(bits: readonly Bit[], page: number, dots: readonly Spot[]): Line {
  const size = mostCommon(bits, (bit) => bit.size)
  const y = mostCommon(bits.filter((bit) => bit.size >= size * SMALLER), (bit) => bit.y) // prettier-ignore
  const segments = segmentsOf(bits, size, y)
  const { x0, x1 } = extentOf(segments)
  const dotted = dots.some((dot) => dot.x < x0 && dot.x > x0 - 2.5 * size && dot.y < y + 0.1 * size && dot.y > y - size)
  return { page, y, x0, x1, size, bold: bits.every((bit) => bit.bold), dotted, segments }
}

/** The text of a line, with marks hidden in it. */
export function textOf({ segments }: Pick<Line, 'segments'>): string {
  return segments.map((segment) => segment.text).join(' ')
}

function segmentsOf(bits: readonly Bit[], size: number, y: number): Segment[] {
  const rightToLeft = bits.filter((bit) => bit.rightToLeft).length > bits.length / 2
  const sorted = bits.toSorted((a, b) => (rightToLeft ? b.x - a.x : a.x - b.x))
  const segments: (Growing & { parts: Growing[] })[] = []
  for (const bit of sorted) {
    const last = segments.at(-1)
    const [x0, x1] = [bit.x, bit.x + bit.width]
    const gap = last === undefined ? 0 : rightToLeft ? last.x0 - x1 : x0 - last.x1
    const before = last === undefined || gap > WIDE_GAP * size ? '' : last.text
    const text = runOf(bit, before, size, y)
    if (last === undefined || before === '') segments.push({ text, x0, x1, bits: [bit], parts: [{ text, x0, x1, bits: [bit] }] })
    else {
      const isWord = (gap > WORD_GAP * size || (bit.spaced && gap > 0.02 * size)) && !isRaised(bit, size, y)
      const part = last.parts.at(-1)!
      if (isWord && bit.begins === true) last.parts.push({ text, x0, x1, bits: [bit] })
      else extend(part, isWord ? ` ${text}` : text, bit)
      extend(last, isWord ? ` ${text}` : text, bit)
    }
  }
  return segments
}

/** A segment that is being put together. */
interface Growing {
  text: string
  x0: number
  x1: number
  bits: Bit[]
}

function extend(part: Growing, text: string, bit: Bit): void {
  part.text += text
  part.x0 = Math.min(part.x0, bit.x)
  part.x1 = Math.max(part.x1, bit.x + bit.width)
  part.bits.push(bit)
}

function isRaised(bit: Bit, size: number, y: number): boolean {
  return bit.size <= size * SMALLER && y - bit.y > 0.12 * size
}

/** Text as it stands; what is set high as a hidden mark, or as a power. */
function runOf(bit: Bit, before: string, size: number, y: number): string {
  if (!isRaised(bit, size, y)) return bit.text
  return isNoteMark(bit.text, before.slice(-12)) ? splitMark(bit.text).map(hideMark).join('') : asSuperscript(bit.text)
}

/** From where to where a line reaches. */
export function extentOf(segments: readonly Pick<Segment, 'x0' | 'x1'>[]): { x0: number; x1: number } {
  return segments.reduce((all, { x0, x1 }) => ({ x0: Math.min(all.x0, x0), x1: Math.max(all.x1, x1) }), {
    x0: Infinity,
    x1: -Infinity,
  })
}

/** The value that most letters have. */
function mostCommon(bits: readonly Bit[], valueOf: (bit: Bit) => number): number {
  const letters = new Map<number, number>()
  for (const bit of bits) {
    const value = Math.round(valueOf(bit) * 10) / 10
    letters.set(value, (letters.get(value) ?? 0) + bit.text.length)
  }
  return [...letters].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0])[0]
}
