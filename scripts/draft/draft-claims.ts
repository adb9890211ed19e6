import type { Annotated } from './annotate.ts'
import { findAttributions } from './attribution.ts'
import type { Claim } from './briefing.ts'
import type { TakeId } from './ids.ts'

/** What the report lays in somebody's mouth, sentence by sentence: without the words that name who says it where they can be taken out. */
export function draftClaims(annotated: readonly Annotated[], takeId: TakeId): Claim[] {
  return annotated.flatMap(({ sentence: { text, block }, speech }) => {
    const [first] = speech
    if (first === undefined) return []
    const parts = findAttributions(text)
    const said =
      parts.length > 0 && parts.length >= speech.length ? parts : speech.map(({ by, kind }) => ({ by, kind, says: text }))
    return said.map(({ by, says, kind }) => ({
      id: takeId(`s${block.section}`, `${by} ${says}`, 4),
      by,
      says,
      kind,
      quote: text,
      draft: true,
    }))
  })
}
