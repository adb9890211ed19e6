import { countLines } from '../typeset/text-width.ts'
import type { Context, Outline } from './context.ts'
import type { Contradiction, Slide } from './deck.ts'
import { WIDTH } from './room.ts'

/** Where the report says something else than a slide shows: what does not stand on the slide itself stands under it. */
export function composeContradictions(
  context: Context,
  { shows }: Pick<Outline, 'shows'>,
): { readonly contradictions?: readonly Contradiction[] } {
  const against = contradictionsOf(context, shows)
  return against.length === 0 ? {} : { contradictions: against }
}

/** The ids of all passages that a slide rests on: those of what it shows, and of what contradicts that. */
export function restsOn({ shows, contradictions = [] }: Pick<Slide, 'shows' | 'contradictions'>): readonly string[] {
  return [...shows, ...contradictions.map(({ id }) => id)]
}

/** How high they stand under what is shown, in px. */
export function contradictionsHeight(context: Context, shown: readonly { readonly id: string }[]): number {
  const against = contradictionsOf(
    context,
    shown.map(({ id }) => id),
  )
  const line = (text: string) => countLines(text, 15, WIDTH - 15) * 21
  return against.reduce(
    (sum, { quote, where }) => sum + line(`${context.labels.contradicts}: “${quote}”\u00a0100 ${where}`),
    against.length && 16,
  )
}

function contradictionsOf({ contradictions, passages, labels }: Context, shows: readonly string[]): readonly Contradiction[] {
  const against = new Set(shows.flatMap((id) => contradictions.get(id) ?? []))
  return [...against].flatMap((id) => {
    const { text, section, paragraph, ...passage } = passages.get(id)!
    // What it contradicts may stand in the same sentence, of which the slide does not show the other half.
    const isShown = shows.some((other) => {
      const { block, start, end } = passages.get(other)!
      const overlaps = block === passage.block && start < passage.end && end > passage.start
      return overlaps && !contradictions.get(other)?.includes(id)
    })
    return isShown ? [] : [{ id, quote: text, where: labels.place(section, paragraph) }]
  })
}
