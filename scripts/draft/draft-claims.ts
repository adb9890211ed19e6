import { findAttributions } from './attribution.ts'
import type { Claim } from './briefing.ts'
import type { TakeId } from './ids.ts'
import type { Sentence } from './sentences.ts'

/** What the report lays in somebody's mouth, sentence by sentence. */
export function draftClaims(sentences: readonly Sentence[], takeId: TakeId): Claim[] {
  return sentences.flatMap(({ text, block }) =>
    findAttributions(text).map(({ by, says, kind }) => ({
      id: takeId(`s${block.section}`, `${by} ${says}`, 4),
      by,
      says,
      kind,
      quote: text,
      draft: true,
    })),
  )
}
