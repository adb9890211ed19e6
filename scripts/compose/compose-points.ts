import type { Claim, Point, SlideText } from '../verify/verified.ts'
import type { PointsSlide, Statement } from './deck.ts'
import type { Context, Outline } from './context.ts'
import { choiceFor, chosen, defined, headlineOfPart } from './context.ts'
import { labels } from './labels.ts'
import { countWords, splitToFit } from './split.ts'

/** At most four points and 75 words a slide (deck guide, form), of which a headline takes some. */
const limits = { items: 4, size: 68 }

/** Lines that points may fill under a headline of one line, and of two; characters a line. Measured on drawn slides. */
const LINES = [11, 9] as const
const LINE = 45
const HEADLINE = 52

function fitting(statements: readonly Statement[], headline: string): readonly (readonly Statement[])[] {
  const lines = { items: limits.items, size: LINES[headline.length > HEADLINE ? 1 : 0] }
  return splitToFit(statements, limits, ({ text }) => countWords(text)).flatMap((part) =>
    splitToFit(part, lines, ({ text }) => Math.ceil(text.length / LINE)),
  )
}

/** The bottom line: the one sentence to remember, and its reasons. */
export function composeSummary({ briefing }: Context): readonly Outline[] {
  const { summary } = briefing
  return slidesOf('bottom-line', 'summary', summary, labels.headlines.summary, summary.points.map(statementOf))
}

/** A slide for each entry of a section, more where its points do not fit one. */
export function composeSections({ briefing }: Context): readonly Outline[] {
  return briefing.sections.flatMap((section) =>
    slidesOf('assertion', section.id, section, section.heading, section.points.map(statementOf), section.heading),
  )
}

/** What to watch for: forecasts, of points and of claims. */
export function composeOutlook({ briefing }: Context): readonly Outline[] {
  const choice = choiceFor(briefing, 'outlook')
  const points = [...briefing.summary.points, ...briefing.sections.flatMap((section) => section.points)]
  const candidates = [...points, ...(briefing.claims ?? [])]
  const forecasts = choice.items ? candidates : candidates.filter((item) => item.kind === 'forecast').filter(isFirstOfItsQuote)
  const statements = chosen<Point | Claim>(forecasts, choice, limits.items).map(statementOf)
  return slidesOf('outlook', 'outlook', choice, labels.headlines.outlook, statements)
}

/** A forecast is said once, though it may be a point and a claim. */
function isFirstOfItsQuote({ quote }: Point | Claim, index: number, all: readonly (Point | Claim)[]): boolean {
  return all.findIndex((other) => other.quote === quote) === index
}

function slidesOf(
  layout: PointsSlide['layout'],
  id: string,
  { headline, say }: SlideText,
  otherwise: string,
  statements: readonly Statement[],
  section?: string,
): readonly Outline[] {
  const parts = fitting(statements, headline ?? otherwise)
  return parts.map((points, part) =>
    defined({
      layout,
      id: part === 0 ? id : `${id}-${part + 1}`,
      headline: headlineOfPart(headline ?? otherwise, part, parts.length),
      section,
      points,
      shows: points.map((point) => point.id),
      say: part === 0 ? say : undefined,
    }),
  )
}

function statementOf(item: Point | Claim): Statement {
  return defined({ id: item.id, text: 'says' in item ? item.says : item.text, kind: item.kind, by: item.by })
}
