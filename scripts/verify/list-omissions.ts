import { annotate } from '../draft/annotate.ts'
import { weigh } from '../draft/weigh-sentences.ts'
import type { Sentence } from '../draft/sentences.ts'
import { describePlace } from '../read/describe-place.ts'
import type { Report } from '../read/report.ts'
import type { CutBlock, Stretch } from './verified.ts'

/** What of a section reached no slide and no note. */
export interface OmittedFrom {
  /** Left out for what stands before the first heading. */
  readonly heading?: string
  /** Its sentences and the rows of its tables. */
  readonly passages: number
  /** Of those the ones that nothing rests on, what weighs most first. */
  readonly omitted: readonly { readonly passage: string; readonly where: string }[]
}

/**
 * Section by section the sentences and rows of tables of a report that reached no slide and no note, so that each omission is a
 * decision. They are ranked as the draft ranks what it takes: numbers, dates, voices and names weigh.
 *
 * @param blocks those of the report
 * @param used what the slides rest on, by the id of the block
 */
export function listOmissions(
  report: Report,
  blocks: readonly CutBlock[],
  used: ReadonlyMap<string, readonly Stretch[]>,
): OmittedFrom[] {
  const headings = new Map(blocks.flatMap(({ kind, section, text }) => (kind === 'heading' ? [[section, text] as const] : [])))
  const passages = blocks.flatMap((block) =>
    block.parts.map((part, index) => ({
      sentence: { text: block.text.slice(part.start, part.end).replace(/\s+/g, ' '), block, index }, // matches "\t"; not "a"
      isUsed: [...block.told, ...(used.get(block.id) ?? [])].some(({ start, end }) => start < part.end && end > part.start),
    })),
  )
  const weights = weigh(
    annotate(
      passages.map(({ sentence }) => sentence),
      report.particulars.published,
    ),
  )
  const weight = (sentence: Sentence): number => weights.get(sentence) ?? 0
  return [...Map.groupBy(passages, ({ sentence }) => sentence.block.section)].map(([section, own]) => {
    const heading = headings.get(section)
    const omitted = own.flatMap(({ sentence, isUsed }) => (isUsed ? [] : [sentence]))
    return {
      ...(heading !== undefined && { heading }),
      passages: own.length,
      omitted: omitted
        .toSorted((a, b) => weight(b) - weight(a))
        .map(({ text, block }) => ({ passage: text, where: `${report.file}, ${describePlace(block.place)}` })),
    }
  })
}
