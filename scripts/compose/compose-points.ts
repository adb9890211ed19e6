import type { Claim, DatedEvent, Point } from '../verify/verified.ts'
import type { PointsSlide, Statement } from './deck.ts'
import type { Context, Outline } from './context.ts'
import { arrangementFor, closest } from './arrange-points.ts'
import { choiceFor, chosen, defined } from './context.ts'
import { splitUnder, wordsOf, type Said } from './room.ts'
import { countWords } from './split.ts'
import { forecastsInSum } from './voices-in-sum.ts'

/** At most four points and 75 words a slide (deck guide, form). */
const limits = { points: 4, words: 75 }

/** The bottom line: the one sentence to remember, and its reasons. */
export function composeSummary(context: Context): readonly Outline[] {
  const { briefing, labels } = context
  const { summary } = briefing
  const topic = labels.headlines.summary
  const said = { layout: 'bottom-line', text: summary.headline ?? topic, topic } as const
  return slidesOfPoints(context, said, { ...summary, id: 'summary' }, summary.points.map(statementOf))
}

/** A slide for each entry of a section, more where its points do not fit one. */
export function composeSections(context: Context): readonly Outline[] {
  return context.briefing.sections.flatMap(({ id, heading, headline, say, points }) =>
    slidesOfPoints(
      context,
      { layout: 'assertion', text: headline ?? heading, topic: heading },
      { id, say, section: heading },
      points.map(statementOf),
    ),
  )
}

/** What to watch for: forecasts, of points and of claims; events too where the briefing names them. */
export function composeOutlook(context: Context): readonly Outline[] {
  const { briefing, labels } = context
  const choice = choiceFor(briefing, 'outlook')
  const points = [...briefing.summary.points, ...briefing.sections.flatMap((section) => section.points)]
  const candidates = [...points, ...(briefing.claims ?? [])]
  const forecasts = choice.items
    ? [...candidates, ...(briefing.events ?? [])]
    : candidates.filter((item) => item.kind === 'forecast').filter(isFirstOfItsQuote)
  const statements = chosen<Point | Claim | DatedEvent>(forecasts, choice, limits.points).map(statementOf)
  const topic = labels.headlines.outlook
  // An item that the briefing names for this slide need not be a forecast.
  const reckoned = choice.items
    ? topic
    : (run: readonly Statement[]) =>
        forecastsInSum(
          context,
          run.map(({ id }) => id),
        )
  return slidesOfPoints(
    context,
    { layout: 'outlook', text: choice.headline ?? reckoned, topic },
    { ...choice, id: 'outlook' },
    statements,
  )
}

/** A forecast is said once, though it may be a point and a claim. */
function isFirstOfItsQuote({ quote }: Point | Claim, index: number, all: readonly (Point | Claim)[]): boolean {
  return all.findIndex((other) => other.quote === quote) === index
}

/** Statements on as many slides as they take, the first of which has the id and the words to say. */
export function slidesOfPoints(
  context: Context,
  said: Said<Statement> & { readonly layout: PointsSlide['layout'] },
  { id, say, section }: { readonly id: string; readonly say?: string | undefined; readonly section?: string },
  statements: readonly Statement[],
): readonly Outline[] {
  const { layout } = said
  const parts = splitUnder(context, said, limits.points, statements, (points, head) => {
    const words = points.reduce((sum, { text }) => sum + countWords(text), wordsOf(head))
    return words <= limits.words && arrangementFor(context, layout, head, points) !== undefined
  })
  return parts.map(({ run: points, head }, part) =>
    defined({
      layout,
      id: part === 0 ? id : `${id}-${part + 1}`,
      ...head,
      section,
      ...(arrangementFor(context, layout, head, points) ?? closest(context, layout, points)),
      first: part > 0 && layout === 'bottom-line' ? statements.indexOf(points[0]!) + 1 : undefined,
      shows: points.map((point) => point.id),
      say: part === 0 ? say : undefined,
    }),
  )
}

function statementOf(item: Point | Claim | DatedEvent): Statement {
  if ('what' in item) return defined({ id: item.id, text: item.what, by: item.by })
  return defined({ id: item.id, text: 'says' in item ? item.says : item.text, kind: item.kind, by: item.by })
}
