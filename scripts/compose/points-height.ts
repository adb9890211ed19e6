import { countLines } from '../typeset/text-width.ts'
import { tieEnd } from '../typeset/whole.ts'
import type { PointsSlide, Statement } from './deck.ts'
import { attributionOf, type Labels } from './labels.ts'
import { WIDTH } from './room.ts'

/** What a slide of points shows under its headline, as far as its height goes. */
type Shown = Pick<PointsSlide, 'points' | 'shared' | 'columns' | 'size'>

/** Of what stands around a text: lines of type, rules, and the space that sets points apart. */
const line = { points: 1.32, shared: 36, attribution: 21 }
/** What a row has of rules and space, what stands over the first, and between two. */
const space = {
  rows: { row: 24, above: 0, between: 0 },
  'bottom-line': { row: 16, above: 0, between: 0 },
  columns: { row: 19, above: 12, between: 32 },
  outlook: { row: 19, above: 0, between: 24 },
} as const
/** The report's own words, under one point and under several. */
const quotation = { alone: { size: 20, line: 1.4, above: 24 }, beside: { size: 17, line: 1.4, above: 16 } }

/** The column beside which a text stands: what it takes of the width. */
const margin = { 'bottom-line': 136 }

/** Around one that is alone. */
const ALONE = 16

/** The mark of a source behind a text: as wide as these. */
const MARK = '\u00a0100'

/** How high the points of a slide stand, in px. */
export function pointsHeight(layout: PointsSlide['layout'], shown: Shown, labels: Labels): number {
  const above = shown.shared && attributionIn(shown.shared, labels) !== '' ? line.shared : 0
  return above + (layout === 'assertion' && !shown.columns ? rowsHeight(shown, labels) : gridHeight(layout, shown, labels))
}

/** A ledger: each point is as high as its text and what stands under it. */
function rowsHeight({ points, size }: Shown, labels: Labels): number {
  if (points.length === 1) {
    const [point] = points as [Statement]
    const lines = countLines(tieEnd(point.text) + MARK, size, 820, 'headline')
    return ALONE + lines * size * 1.24 + attributionHeight(point, labels, 820) + quoteHeight(point, 'alone', 820)
  }
  const heights = points.map((point) => textHeight(point, size, WIDTH) + attributionHeight(point, labels, WIDTH))
  return points.length * (Math.max(...heights) + space.rows.row)
}

/** Beside each other, or one under the other in rows of one height. */
function gridHeight(layout: PointsSlide['layout'], { points, size }: Shown, labels: Labels): number {
  const count = points.length
  const across = layout === 'bottom-line' || (layout === 'outlook' && count < 4) ? 1 : count === 4 ? 2 : count
  const kind = layout === 'assertion' ? 'columns' : layout
  const inset = kind === 'bottom-line' ? margin['bottom-line'] : kind === 'outlook' ? (count === 1 ? 64 : 16) : 0
  const width = (WIDTH - (across - 1) * 32) / across - inset
  const heights = points.map(
    (point) =>
      textHeight(point, size, width) + attributionHeight(point, labels, width) + quoteHeight(point, 'beside', width - 18),
  )
  const rows = Math.ceil(count / across)
  const { row, above, between } = space[kind]
  return above + rows * (Math.max(...heights, 0) + row) + (rows - 1) * between
}

function textHeight({ text }: Statement, size: number, width: number): number {
  return countLines(tieEnd(text) + MARK, size, width) * size * line.points
}

function attributionHeight(point: Statement, labels: Labels, width: number): number {
  const text = attributionIn(point, labels)
  return text === '' ? 0 : countLines(text, 16, width, 'strong') * line.attribution + 8
}

function attributionIn({ kind, by }: Pick<Statement, 'kind' | 'by'>, labels: Labels): string {
  return attributionOf(labels, kind, by)
}

function quoteHeight({ quote }: Statement, where: keyof typeof quotation, width: number): number {
  const { size, line: leading, above } = quotation[where]
  return quote === undefined ? 0 : countLines(`“${quote}”`, size, width, 'quotation') * size * leading + above
}
