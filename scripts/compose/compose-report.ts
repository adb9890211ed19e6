import type { CutBlock, Stretch } from '../verify/verified.ts'
import { particularsOf } from './compose-cover.ts'
import type { Context } from './context.ts'
import { defined } from './context.ts'
import type { EvidenceEntry, Reference, ReportBlock, ReportPassage, ReportText } from './deck.ts'

/**
 * The report as it is read beside the deck, with the passages that its slides rest on.
 *
 * @param entries the evidence, each passage once
 */
export function composeReport(
  context: Context,
  entries: readonly EvidenceEntry[],
  references: Readonly<Record<string, Reference>>,
): ReportText {
  const placed = entries.map((entry) => passageOf(context, entry, references))
  const passages = Map.groupBy(placed, ({ ids }) => context.passages.get(ids[0]!)!.block)
  const headings = new Map(context.blocks.filter(({ kind }) => kind === 'heading').map(({ section, text }) => [section, text]))
  return {
    title: context.briefing.source.title,
    particulars: particularsOf(context),
    blocks: context.blocks.map((block) =>
      blockOf(block, headings.get(block.section) ?? context.briefing.source.title, passages.get(block.id) ?? []),
    ),
    sentences: countSentences(context.blocks, (block) => passages.get(block.id) ?? []),
  }
}

function passageOf({ passages }: Context, entry: EvidenceEntry, references: Readonly<Record<string, Reference>>): ReportPassage {
  const [first] = entry.ids as [string]
  const { start, end } = passages.get(first)!
  return { ...entry, start, end, slide: references[first]!.slide }
}

function blockOf({ id, kind, text, level, marks }: CutBlock, section: string, passages: readonly ReportPassage[]): ReportBlock {
  const inOrder = passages.toSorted((a, b) => a.start - b.start || b.end - a.end)
  return defined({ id, kind, text, level, marks, section, passages: inOrder })
}

/** How many sentences of the report's running text some items rest on, and how many there are. */
export function countQuoted({ blocks, passages }: Context, ids: ReadonlySet<string>): ReportText['sentences'] {
  const placed = Map.groupBy(
    [...ids].map((id) => passages.get(id)!),
    ({ block }) => block,
  )
  return countSentences(blocks, ({ id }) => placed.get(id) ?? [])
}

function countSentences(
  blocks: readonly CutBlock[],
  passagesIn: (block: CutBlock) => readonly Stretch[],
): ReportText['sentences'] {
  const shares = blocks.flatMap((block) => block.sentences.map((sentence) => shareOf(block.text, sentence, passagesIn(block))))
  const count = (holds: (share: number) => boolean) => shares.filter(holds).length
  return { all: shares.length, quoted: count((share) => share > 0), whole: count((share) => share === 1) }
}

/** How much of a sentence is quoted, from 0 to 1: of its letters and digits, for a quote may leave out the full stop. */
function shareOf(text: string, sentence: Stretch, passages: readonly Stretch[]): number {
  const near = passages.filter(({ start, end }) => start < sentence.end && end > sentence.start)
  if (near.length === 0) return 0
  const letters = [...text.slice(sentence.start, sentence.end).matchAll(/[\p{L}\p{N}]/gu)] // matches "a", "1"; not "."
  const quoted = letters.filter(({ index }) =>
    near.some(({ start, end }) => start <= sentence.start + index && sentence.start + index < end),
  )
  return quoted.length / letters.length || 0
}
