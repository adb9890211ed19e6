import type { Figure } from '../verify/verified.ts'
import type { FigureView } from './deck.ts'
import type { Context, Outline } from './context.ts'
import { contradictionsHeight } from './compose-contradictions.ts'
import { choiceFor, chosen, defined, isTall } from './context.ts'
import { formatDate } from './dates.ts'
import { keyOf, pictureOf } from './figure-picture.ts'
import { figureInWords } from './figure-words.ts'
import { figuresHeight } from './figures-height.ts'
import type { Labels } from './labels.ts'
import { onOneScale } from './one-scale.ts'
import { roomUnder, splitUnder, wordsOf } from './room.ts'
import { countWords } from './split.ts'

/** One to four large numbers, and 75 words a slide (deck guide). */
const limits = { figures: 4, words: 75 }

/** Key figures: one to four large numbers a slide (deck guide, pictures); at most eight unless the briefing names them. */
export function composeFigures(context: Context): readonly Outline[] {
  const { briefing, labels } = context
  const choice = choiceFor(briefing, 'figures')
  const said = { layout: 'figures', text: choice.headline ?? labels.headlines.figures, topic: labels.headlines.figures } as const
  const shown = chosen(briefing.figures ?? [], choice, 8)
  const parts = splitUnder(context, said, limits.figures, shown, (run, head) => {
    const free = roomUnder(head, 'figures', isTall(briefing)) - contradictionsHeight(context, run)
    const views = run.map((figure) => figureView(figure, run, context))
    return (
      views.reduce((sum, view) => sum + figureWords(view), wordsOf(head)) <= limits.words && figuresHeight(views, labels) <= free
    )
  })
  return parts.map(({ run: chosenHere, head }, part) => {
    const largest = onOneScale(chosenHere, context)
    const figures = chosenHere.map((figure) => figureView(figure, chosenHere, context, largest.get(figure.id)))
    return defined({
      layout: 'figures',
      id: part === 0 ? 'figures' : `figures-${part + 1}`,
      ...head,
      figures,
      key: keyOf(
        labels,
        figures.flatMap(({ picture }) => picture ?? []),
      ),
      shows: chosenHere.flatMap(({ id, from = [] }) => [id, ...from]),
      say: part === 0 ? choice.say : undefined,
    })
  })
}

/** What is said of a figure besides its number. */
function figureWords({ qualifier = '', unit, label, words = '' }: FigureView): number {
  return 1 + countWords(`${qualifier} ${words} ${unit} ${label}`)
}

/**
 * A figure as it is shown.
 *
 * @param run those of its slide
 * @param largest of those on its scale, where it stands on one
 */
function figureView(figure: Figure, run: readonly Figure[], { briefing, labels }: Context, largest?: number): FigureView {
  const { language, figures = [] } = briefing
  const [low, high] = typeof figure.value === 'number' ? [undefined, figure.value] : figure.value
  return defined({
    id: figure.id,
    qualifier: figure.wording ?? (labels.qualifiers[figure.qualifier] || undefined),
    value: high,
    from: low,
    words: figure.words,
    ...namesOf(figure, run, choiceFor(briefing, 'figures').headline),
    asOf: figure.as_of && formatDate(figure.as_of, language),
    by: figure.by,
    reckoned:
      figure.from
      && labels.reckonedFrom(
        figure.from.map((id) =>
          shortly(
            figures.find((other) => other.id === id),
            language,
            labels,
          ),
        ),
      ),
    kind: figure.kind,
    picture: pictureOf(figure, figures, largest),
  })
}

/** So many words name what is counted; more are a clause. */
const NAME = 3

/**
 * What is counted, and what is said of it. What both say is said once: a name stands with the number, a clause under it. What the
 * headline says is said again beside other figures, where a bare number would lack its sense.
 */
function namesOf({ unit, label }: Figure, run: readonly Figure[], headline = ''): Pick<FigureView, 'unit' | 'label'> {
  if (unit === label) return countWords(unit) > NAME ? { unit: '', label } : { unit, label: '' }
  return { unit, label: run.length === 1 && [headline, `${headline}.`].includes(label) ? '' : label }
}

/** A figure as a part of another: its number, and what it counts. */
function shortly(figure: Figure | undefined, language: string, labels: Labels): string {
  if (figure === undefined) return ''
  const [low, high] = typeof figure.value === 'number' ? [undefined, figure.value] : figure.value
  const qualifier = labels.qualifiers[figure.qualifier]
  return figureInWords(defined({ value: high, from: low, unit: figure.unit, qualifier }), language)
}
