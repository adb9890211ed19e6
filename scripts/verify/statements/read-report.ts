import { annotate, type Annotated } from '../../draft/annotate.ts'
import { sentencesOf } from '../../draft/sentences.ts'
import type { Report } from '../../read/report.ts'
import type { Passage } from '../verified.ts'

/** A sentence of the report with its dates and voices, and where it stands in its block with white space collapsed. */
export interface ReadSentence extends Annotated {
  readonly start: number
  readonly end: number
}

/** The sentences of each block, by its id. */
export type ReadSentences = ReadonlyMap<string, readonly ReadSentence[]>

/**
 * Reads the report as the draft does: who says each sentence, and what its dates are.
 *
 * @param published what relative dates are reckoned from
 */
export function readSentences(report: Report, published: string | undefined): ReadSentences {
  let end = 0
  const read = annotate(sentencesOf(report), published).map((each) => {
    const { block, index, text } = each.sentence
    const start = index === 0 ? 0 : end
    const at = collapsed(block.text).indexOf(text, start)
    end = at + text.length
    return { ...each, start: at, end }
  })
  return Map.groupBy(read, ({ sentence }) => sentence.block.id)
}

/** The sentences that a passage is part of, or has parts of. */
export function sentencesAt(sentences: ReadSentences, { block, start, end }: Passage, text: string): readonly ReadSentence[] {
  const [from, to] = [start, end].map((offset) => collapsed(text.slice(0, offset)).length) as [number, number]
  return (sentences.get(block) ?? []).filter((sentence) => sentence.start < to && sentence.end > from)
}

function collapsed(text: string): string {
  return text.replace(/\s+/g, ' ').trimStart()
}
