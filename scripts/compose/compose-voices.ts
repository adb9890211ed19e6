import type { Claim } from '../verify/verified.ts'
import type { Context, Outline } from './context.ts'
import { contradictionsHeight } from './compose-contradictions.ts'
import { choiceFor, chosen, defined, isTall } from './context.ts'
import { roomUnder, splitUnder, wordsOf, type Head } from './room.ts'
import { countWords } from './split.ts'
import { voicesSize } from './voices-height.ts'
import { voicesInSum } from './voices-in-sum.ts'

/** At most three voices side by side, and 75 words a slide (deck guide, form). */
const limits = { voices: 3, words: 75 }
/** How many characters a voice may have where three stand side by side, and where two do. */
const charactersBeside = { three: 170, two: 205 }
/** The size of type of what fits in none. */
const SMALLEST = 22

/** Who says what, side by side, each with what it rests on; at most three voices a slide. */
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
      const isWide = run.reduce((sum, claim) => sum + sixthsOf(claim), 0) <= 6
      return isWide && words <= limits.words && sizeFor(run, head) !== undefined
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

/** How much of a slide's width a voice needs, in sixths. */
function sixthsOf({ says, basis = '' }: Claim): number {
  const length = says.length + basis.length
  if (length > charactersBeside.two) return 6
  return length > charactersBeside.three ? 3 : 2
}
