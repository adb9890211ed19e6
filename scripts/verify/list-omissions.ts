import { annotate } from '../draft/annotate.ts'
import { weigh } from '../draft/choose-points.ts'
import { sentencesOf } from '../draft/sentences.ts'
import { describePlace } from '../read/describe-place.ts'
import type { Report } from '../read/report.ts'
import { placeSentences, type PlacedSentence } from './cut-sentences.ts'
import type { Stretch } from './verified.ts'

/** What of a section reached no slide. */
export interface OmittedFrom {
  /** Left out for what stands before the first heading. */
  readonly heading?: string
  /** Its sentences; rows of tables are none. */
  readonly sentences: number
  /** Of those the ones that no slide rests on, what weighs most first. */
  readonly omitted: readonly { readonly sentence: string; readonly where: string }[]
}

/**
 * Section by section the sentences of a report that no slide rests on, so that each omission is a decision. They are
 * ranked as the draft ranks what it takes: numbers, dates, voices and names weigh.
 *
 * @param used what the slides rest on, by the id of the block
 */
export function listOmissions(report: Report, used: ReadonlyMap<string, readonly Stretch[]>): OmittedFrom[] {
  const placed = placeSentences(sentencesOf(report))
  const sentences = placed.map(({ sentence }) => sentence)
  const weights = weigh(annotate(sentences, report.particulars.published))
  const isUsed = ({ sentence, ...own }: PlacedSentence): boolean =>
    (used.get(sentence.block.id) ?? []).some(({ start, end }) => start < own.end && end > own.start)
  const headings = new Map(
    report.blocks.flatMap(({ kind, section, text }) => (kind === 'heading' ? [[section, text] as const] : [])),
  )
  return [...Map.groupBy(placed, ({ sentence }) => sentence.block.section)].map(([section, own]) => {
    const heading = headings.get(section)
    const omitted = own.filter((each) => !isUsed(each)).map(({ sentence }) => sentence)
    return {
      ...(heading !== undefined && { heading }),
      sentences: own.length,
      omitted: omitted
        .toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0))
        .map(({ text, block }) => ({ sentence: text, where: `${report.file}, ${describePlace(block.place)}` })),
    }
  })
}
