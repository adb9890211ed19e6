import type { Claim, Point, SlideText } from '../verify/verified.ts'
import type { PointsSlide, Statement } from './deck.ts'
import type { Context, Outline } from './context.ts'
import { arrangementFor, closest } from './arrange-points.ts'
import { choiceFor, chosen, defined } from './context.ts'
import { headOfPart, splitUnder, wordsOf } from './room.ts'
import { countWords } from './split.ts'

/** At most four points and 75 words a slide (deck guide, form). */
const limits = { points: 4, words: 75 }

/** The bottom line: the one sentence to remember, and its reasons. */
export function composeSummary(context: Context): readonly Outline[] {
  const { briefing, labels } = context
  const { summary } = briefing
  return slidesOfPoints(context, 'bottom-line', 'summary', summary, labels.headlines.summary, summary.points.map(statementOf))
}

/** A slide for each entry of a section, more where its points do not fit one. */
export function composeSections(context: Context): readonly Outline[] {
  return context.briefing.sections.flatMap((section) =>
    slidesOfPoints(context, 'assertion', section.id, section, section.heading, section.points.map(statementOf), section.heading),
  )
}

/** What to watch for: forecasts, of points and of claims. */
export function composeOutlook(context: Context): readonly Outline[] {
  const { briefing, labels } = context
  const choice = choiceFor(briefing, 'outlook')
  const points = [...briefing.summary.points, ...briefing.sections.flatMap((section) => section.points)]
  const candidates = [...points, ...(briefing.claims ?? [])]
  const forecasts = choice.items ? candidates : candidates.filter((item) => item.kind === 'forecast').filter(isFirstOfItsQuote)
  const statements = chosen<Point | Claim>(forecasts, choice, limits.points).map(statementOf)
  return slidesOfPoints(context, 'outlook', 'outlook', choice, labels.headlines.outlook, statements)
}

/** A forecast is said once, though it may be a point and a claim. */
function isFirstOfItsQuote({ quote }: Point | Claim, index: number, all: readonly (Point | Claim)[]): boolean {
  return all.findIndex((other) => other.quote === quote) === index
}

/**
 * Statements on as many slides as they take.
 *
 * @param otherwise the headline of slides that have none, and what they are about
 */
export function slidesOfPoints(
  context: Context,
  layout: PointsSlide['layout'],
  id: string,
  { headline, say }: SlideText,
  otherwise: string,
  statements: readonly Statement[],
  section?: string,
): readonly Outline[] {
  const said = { layout, text: headline ?? otherwise, topic: otherwise }
  const parts = splitUnder(
    (of) => headOfPart(context, said, 0, of),
    limits.points,
    statements,
    (points, head) => {
      const words = points.reduce((sum, { text }) => sum + countWords(text), wordsOf(head))
      return words <= limits.words && arrangementFor(context, layout, head, points) !== undefined
    },
  )
  return parts.map((points, part) => {
    const head = headOfPart(context, said, part, parts.length)
    return defined({
      layout,
      id: part === 0 ? id : `${id}-${part + 1}`,
      ...head,
      section,
      ...(arrangementFor(context, layout, head, points) ?? closest(context, layout, points)),
      shows: points.map((point) => point.id),
      say: part === 0 ? say : undefined,
    })
  })
}

function statementOf(item: Point | Claim): Statement {
  return defined({ id: item.id, text: 'says' in item ? item.says : item.text, kind: item.kind, by: item.by })
}
