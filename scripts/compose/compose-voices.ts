import type { Claim } from '../verify/verified.ts'
import type { Context, Outline } from './context.ts'
import { choiceFor, chosen, defined, headlineOfPart } from './context.ts'
import { labels } from './labels.ts'
import { splitToFit } from './split.ts'

/** How many characters a voice may have where three, or two, stand side by side. */
const charactersBeside = { three: 170, two: 205 }

/** Who says what, side by side, each with what it rests on; at most three voices a slide. */
export function composeVoices({ briefing }: Context): readonly Outline[] {
  const choice = choiceFor(briefing, 'voices')
  const claims = chosen(briefing.claims ?? [], choice, 6)
  const parts = splitToFit(claims, { items: 3, size: 6 }, sixthsOf)
  return parts.map((part, index) =>
    defined({
      layout: 'voices',
      id: index === 0 ? 'voices' : `voices-${index + 1}`,
      headline: headlineOfPart(choice.headline ?? labels.headlines.voices, index, parts.length),
      voices: part.map(({ id, by, says, kind, basis }) => defined({ id, by, says, kind, basis })),
      shows: part.map((claim) => claim.id),
      say: index === 0 ? choice.say : undefined,
    }),
  )
}

/** How much of a slide's width a voice needs, in sixths. */
function sixthsOf({ says, basis = '' }: Claim): number {
  const length = says.length + basis.length
  if (length > charactersBeside.two) return 6
  return length > charactersBeside.three ? 3 : 2
}
