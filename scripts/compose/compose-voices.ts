import type { Claim } from '../verify/verified.ts'
import type { Context, Outline } from './context.ts'
import { contradictionsHeight } from './compose-contradictions.ts'
import { choiceFor, chosen, defined, isTall } from './context.ts'
import { roomUnder, splitUnder, wordsOf, type Head } from './room.ts'
import { countWords } from './split.ts'
import { voicesSize } from './voices-height.ts'
import { voicesInSum } from './voices-in-sum.ts'

/** At most three voices, and 75 words a slide (deck guide, form). */
const limits = { voices: 3, words: 75 }
/** The size of type of what fits in none. */
const SMALLEST = 22

/** Who says what, one under the other, each with what it rests on; at most three voices a slide. */
export function composeVoices(context: Context): readonly Outline[] {
  const { briefing, labels } = context
  const choice = choiceFor(briefing, 'voices')
  const claims = chosen(briefing.claims ?? [], choice, 6)
  const text = choice.headline ?? ((run: readonly Claim[]) => voicesInSum(context, run))
  const sizeFor = (run: readonly Claim[], head: Head) => {
    const free = roomUnder(head, 'voices', isTall(briefing)) - contradictionsHeight(context, run)
    return voicesSize(run, labels, isTall(briefing), free)
  }
  const parts = splitUnder(
    context,
    { layout: 'voices', text, topic: labels.headlines.voices },
    limits.voices,
    claims,
    (run, head) => {
      const words = run.reduce((sum, { says }) => sum + countWords(says), wordsOf(head))
      return words <= limits.words && sizeFor(run, head) !== undefined
    },
  )
  return parts.map(({ run, head }, index) =>
    defined({
      layout: 'voices',
      id: index === 0 ? 'voices' : `voices-${index + 1}`,
      ...head,
      size: sizeFor(run, head) ?? SMALLEST,
      voices: run.map(({ id, by, says, kind, basis }) => defined({ id, by, says, kind, basis })),
      shows: run.map((claim) => claim.id),
      say: index === 0 ? choice.say : undefined,
    }),
  )
}
