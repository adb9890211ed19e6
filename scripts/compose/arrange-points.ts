import type { Context } from './context.ts'
import { contradictionsHeight } from './compose-contradictions.ts'
import { defined, isTall } from './context.ts'
import type { PointsSlide, Statement } from './deck.ts'
import { pointsHeight } from './points-height.ts'
import { roomUnder, type Head } from './room.ts'

/** The sizes of type for points, by how they stand and how many they are, the largest first: few sizes, so that slides look alike. */
const sizes = {
  'bottom-line': [[28, 24, 22], [28, 24, 22], [28, 24, 22], [24, 20]], // prettier-ignore
  rows: [[40, 34, 30, 26, 22], [32, 28, 24], [30, 26, 22], [26, 22, 20]], // prettier-ignore
  columns: [[], [28, 26, 24], [], [28, 26]],
  outlook: [[40, 34, 28, 24], [34, 30, 26], [28, 26, 24, 22], [24, 22, 20]], // prettier-ignore
} as const satisfies Readonly<Record<string, readonly (readonly number[])[]>>

/** So much larger is type on a slide of 4 to 3. */
const TALL = 1.15

/** Characters of a quotation that have room under one point, and under each of two. */
const quotation: Readonly<Record<number, number>> = { 1: 420, 2: 260 }

/** A quotation that is hardly longer than its point says the same again. */
const LONGER = 1.25

type Standing = Pick<PointsSlide, 'points' | 'shared' | 'columns'>
type Arranged = Standing & Pick<PointsSlide, 'size'>

/**
 * How the points of a slide may stand, the best first: two with the report's own words as their evidence (deck guide, form), and
 * four of one voice, side by side; others one under the other, where lines are long and the height of the slide is shared.
 */
export function waysToStand(context: Context, layout: PointsSlide['layout'], points: readonly Statement[]): readonly Standing[] {
  const plain = plainly(points)
  if (layout !== 'assertion') return [plain]
  const quoted = withQuotes(context, plain.points)
  return [
    ...(quoted === undefined ? [] : [defined({ ...plain, points: quoted, columns: points.length === 2 || undefined })]),
    ...(plain.shared && points.length === 4 ? [{ ...plain, columns: true } as const] : []),
    plain,
  ]
}

/** How the points of a slide stand under its head, in the largest type in which they fit; undefined where they do not. */
export function arrangementFor(
  context: Context,
  layout: PointsSlide['layout'],
  head: Head,
  points: readonly Statement[],
): Arranged | undefined {
  const tall = isTall(context.briefing)
  const free = roomUnder(head, layout, tall) - contradictionsHeight(context, points)
  return waysToStand(context, layout, points)
    .flatMap((way) => sizesFor(layout, way, tall).map((size) => ({ ...way, size })))
    .find((arranged) => pointsHeight(layout, arranged, context.labels) <= free)
}

/** One under the other in the smallest type, for what fits in no way. */
export function closest({ briefing }: Context, layout: PointsSlide['layout'], points: readonly Statement[]): Arranged {
  const way = plainly(points)
  return { ...way, size: sizesFor(layout, way, isTall(briefing)).at(-1) ?? 0 }
}

function sizesFor(layout: PointsSlide['layout'], { points, columns }: Standing, tall: boolean): readonly number[] {
  const kind = layout === 'assertion' ? (columns ? 'columns' : 'rows') : layout
  return (sizes[kind][Math.min(points.length, 4) - 1] ?? []).map((size) => (tall ? Math.round(size * TALL) : size))
}

/** One under the other, without the report's words. */
function plainly(points: readonly Statement[]): Standing {
  const shared = sharedOf(points)
  return defined({ shared, points: shared ? points.map(({ kind: _, by: __, ...point }) => point) : points })
}

/** Of what kind several points are and whose, where that is the same for all. */
function sharedOf(points: readonly Statement[]): PointsSlide['shared'] {
  const [first, ...others] = points
  if (first === undefined || others.length === 0) return undefined
  return others.every(({ kind, by }) => kind === first.kind && by === first.by)
    ? defined({ kind: first.kind, by: first.by })
    : undefined
}

/** All are given their quotation, or none: a slide looks as if one lacked its ground. */
function withQuotes({ passages }: Context, points: readonly Statement[]): readonly Statement[] | undefined {
  const most = quotation[points.length] ?? 0
  const quoted = points.map((point) => ({ ...point, quote: passages.get(point.id)!.text }))
  return quoted.every(({ quote, text }) => quote.length <= most && quote.length >= text.length * LONGER) ? quoted : undefined
}
