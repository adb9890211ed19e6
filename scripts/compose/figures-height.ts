import { countLines } from '../typeset/text-width.ts'
import type { FigureView } from './deck.ts'
import { attributionOf, type Labels } from './labels.ts'
import { largestNumber } from './number-size.ts'
import { WIDTH } from './room.ts'

/** What a label has, and the rest, as `layouts/figures.vue` sets them. */
const label = { sizes: [26, 22, 18, 18], line: 1.33, above: 8 }
const rest = { top: 13, date: 21, unit: 29, attribution: 21, above: 10 }

/** From here on a number may have a word that stands with its unit. */
const MILLION = 1e6

/** How high figures stand side by side, without pictures, in px: what one has, the others leave room for. */
export function figuresHeight(figures: readonly FigureView[], labels: Labels): number {
  const index = figures.length - 1
  const width = (WIDTH - index * 24) / figures.length - 14
  const highest = (of: (figure: FigureView) => number) => Math.max(...figures.map(of))
  const size = label.sizes[index] ?? 18
  return (
    rest.top
    + highest(({ asOf = '' }) => (asOf ? countLines(asOf, 15, width, 'strong') * rest.date : 0))
    + largestNumber(figures) * 1.12
    + highest(({ qualifier = '' }) => (qualifier.length > 12 ? 30 : 0))
    + highest(({ unit, value }) => countLines(Math.abs(value) < MILLION ? unit : `${unit} millions`, 22, width) * rest.unit)
    + highest(
      (figure) => label.above + countLines(`${figure.label}\u00a0100`, size, index === 0 ? 640 : width) * size * label.line,
    )
    + highest(({ kind, by, reckoned = '' }) => {
      const text = `${reckoned}. ${attributionOf(labels, kind, by)}`
      return rest.above + countLines(text, 15, width, 'strong') * rest.attribution
    })
  )
}
