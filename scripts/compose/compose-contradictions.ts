import type { Context, Outline } from './context.ts'
import type { Contradiction } from './deck.ts'
import { labels } from './labels.ts'

/** Where the report says something else than a slide shows: what does not stand on the slide itself stands under it. */
export function composeContradictions(
  { contradictions, passages }: Context,
  { shows, layout }: Outline,
): { readonly contradictions?: readonly Contradiction[] } {
  if (layout === 'evidence') return {}
  const shown = shows.map((id) => passages.get(id)!)
  const against = shows
    .flatMap((id) => contradictions.get(id) ?? [])
    .filter(
      (passage) => !shown.some(({ block, start, end }) => block === passage.block && start < passage.end && end > passage.start),
    )
  const quotes = new Map(against.map(({ text, section, paragraph }) => [text, labels.place(section, paragraph)]))
  return quotes.size === 0 ? {} : { contradictions: [...quotes].map(([quote, where]) => ({ quote, where })) }
}
