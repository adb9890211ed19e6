import type { Annotated } from './annotate.ts'
import { findAttributions } from './attribution.ts'
import type { Claim } from './briefing.ts'
import type { TakeId } from './ids.ts'
import { isPronoun } from './speakers.ts'

/** What the report lays in somebody's mouth, sentence by sentence: without the words that name who says it where they can be taken out. */
export function draftClaims(annotated: readonly Annotated[], takeId: TakeId): Claim[] {
  return annotated.flatMap(({ sentence: { text, block }, speech }) => {
    if (speech.length === 0) return []
    const parts = findAttributions(text)
    // Only where both ways of reading agree on who says it; else the sentence stands whole, with whatever turns it.
    const agree =
      parts.length === speech.length
      && parts.every(({ by }, at) => by.toLowerCase() === speech[at]?.by.toLowerCase() || isPronoun(by))
    // Somebody who speaks twice in a sentence that stands whole is shown with it once.
    const voices = agree ? speech : speech.filter(({ by }, at) => speech.findIndex((other) => other.by === by) === at)
    return voices.map(({ by, kind }, at) => {
      const part = agree ? parts[at] : undefined
      const says = part?.says ?? text
      return {
        id: takeId(`s${block.section}`, `${by} ${says}`, 4),
        by,
        says,
        kind: part?.kind ?? kind,
        quote: text,
        draft: true,
      }
    })
  })
}
