import { countLines } from '../typeset/text-width.ts'
import type { Context, Outline } from './context.ts'
import type { Contradiction } from './deck.ts'
import { WIDTH } from './room.ts'

/** Where the report says something else than a slide shows: what does not stand on the slide itself stands under it. */
export function composeContradictions(
  context: Context,
  { shows, layout }: Pick<Outline, 'shows' | 'layout'>,
): { readonly contradictions?: readonly Contradiction[] } {
  if (layout === 'evidence') return {}
  const against = contradictionsOf(context, shows)
  return against.length === 0 ? {} : { contradictions: against }
}

/** How high they stand under what is shown, in px. */
export function contradictionsHeight(context: Context, shown: readonly { readonly id: string }[]): number {
  const against = contradictionsOf(
    context,
    shown.map(({ id }) => id),
  )
  const line = (text: string) => countLines(text, 15, WIDTH - 15) * 21
  return against.reduce(
    (sum, { quote, where }) => sum + line(`${context.labels.contradicts}: “${quote}” ${where}`),
    against.length && 16,
  )
}

function contradictionsOf({ contradictions, passages, labels }: Context, shows: readonly string[]): readonly Contradiction[] {
  const shown = shows.map((id) => passages.get(id)!)
  const against = shows
    .flatMap((id) => contradictions.get(id) ?? [])
    .filter(
      (passage) => !shown.some(({ block, start, end }) => block === passage.block && start < passage.end && end > passage.start),
    )
  const quotes = new Map(against.map(({ text, section, paragraph }) => [text, labels.place(section, paragraph)]))
  return [...quotes].map(([quote, where]) => ({ quote, where }))
}
