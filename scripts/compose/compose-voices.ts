import type { VoiceView } from './deck.ts'
import type { Context, Outline } from './context.ts'
import { choiceFor, chosen, defined, headlineOfPart } from './context.ts'
import { labels } from './labels.ts'
import { countWords, splitToFit } from './split.ts'

/** Who says what, side by side, each with what it rests on; at most three voices a slide. */
export function composeVoices({ briefing }: Context): readonly Outline[] {
  const choice = choiceFor(briefing, 'voices')
  const claims = chosen(briefing.claims ?? [], choice, 6)
  const parts = splitToFit(claims, { items: 3, size: 100 }, (claim) => countWords(`${claim.says} ${claim.basis ?? ''}`))
  return parts.map(
    (part, index) =>
      defined({
        layout: 'voices' as const,
        id: index === 0 ? 'voices' : `voices-${index + 1}`,
        headline: headlineOfPart(choice.headline ?? labels.headlines.voices, index, parts.length),
        voices: part.map(({ id, by, says, kind, basis }) => defined({ id, by, says, kind, basis }) as VoiceView),
        shows: part.map((claim) => claim.id),
        say: index === 0 ? choice.say : undefined,
      }) as Outline,
  )
}
