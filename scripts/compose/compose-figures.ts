import type { Briefing, Figure } from '../verify/verified.ts'
import type { FigureView } from './deck.ts'
import type { Context, Outline } from './context.ts'
import { choiceFor, chosen, defined, headlineOfPart } from './context.ts'
import { formatDate } from './dates.ts'
import { labels } from './labels.ts'
import { splitToFit } from './split.ts'

/** Key figures: one to four large numbers a slide (deck guide, pictures); at most eight unless the briefing names them. */
export function composeFigures({ briefing }: Context): readonly Outline[] {
  const choice = choiceFor(briefing, 'figures')
  const parts = splitToFit(chosen(briefing.figures ?? [], choice, 8), { items: 4, size: Infinity }, () => 1)
  return parts.map((figures, part) =>
    defined({
      layout: 'figures',
      id: part === 0 ? 'figures' : `figures-${part + 1}`,
      headline: headlineOfPart(choice.headline ?? labels.headlines.figures, part, parts.length),
      figures: figures.map((figure) => figureView(figure, briefing)),
      shows: figures.flatMap(({ id, from = [] }) => [id, ...from]),
      say: part === 0 ? choice.say : undefined,
    }),
  )
}

function figureView(figure: Figure, { language, figures = [] }: Briefing): FigureView {
  const [low, high] = typeof figure.value === 'number' ? [undefined, figure.value] : figure.value
  return defined({
    id: figure.id,
    qualifier: figure.wording ?? (labels.qualifiers[figure.qualifier] || undefined),
    value: high,
    from: low,
    words: figure.words,
    unit: figure.unit,
    // A label that only says the unit again is said once.
    label: figure.label === figure.unit ? '' : figure.label,
    asOf: figure.as_of && formatDate(figure.as_of, language),
    by: figure.by,
    reckoned:
      figure.from
      && labels.reckonedFrom(
        figure.from.map((id) =>
          shortly(
            figures.find((other) => other.id === id),
            language,
          ),
        ),
      ),
    kind: figure.kind,
  })
}

/** A figure as a part of another: its number, and what it counts. */
function shortly(figure: Figure | undefined, language: string): string {
  if (figure === undefined) return ''
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 3 })
  const [low, high] = [figure.value].flat() as [number, number?]
  const value = high === undefined ? format.format(low) : format.formatRange(low, high)
  return [labels.qualifiers[figure.qualifier], value, figure.unit].filter(Boolean).join(' ')
}
