import type { CutBlock, Stretch } from '../verify/verified.ts'
import { particularsOf } from './compose-cover.ts'
import type { Context } from './context.ts'
import { defined } from './context.ts'
import { headsOf, withHeads } from './row-heads.ts'
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
  const heads = headsOf(context.blocks)
  const passages = Map.groupBy(placed, ({ ids }) => context.passages.get(ids[0]!)!.block)
  const headings = new Map(context.blocks.filter(({ kind }) => kind === 'heading').map(({ section, text }) => [section, text]))
  return {
    title: context.briefing.source.title,
    particulars: particularsOf(context),
    blocks: context.blocks.map((block) =>
      blockOf(block, headings.get(block.section) ?? context.briefing.source.title, passages.get(block.id) ?? [], heads(block.id)),
    ),
    used: countUsed(context, new Set(entries.flatMap(({ ids }) => ids))),
  }
}

function passageOf({ passages }: Context, entry: EvidenceEntry, references: Readonly<Record<string, Reference>>): ReportPassage {
  const [first] = entry.ids as [string]
  const { start, end } = passages.get(first)!
  return { ...entry, start, end, slide: references[first]!.slide }
}

function blockOf(
  { id, kind, text, level, marks }: CutBlock,
  section: string,
  passages: readonly ReportPassage[],
  heads: readonly string[] | undefined,
): ReportBlock {
  const inOrder = passages.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const alone = heads && withHeads(text, heads)
  return defined({ id, kind, text, alone, level, marks, section, passages: inOrder })
}

/** How much of the report some passages are, and what headlines and notes tell besides. */
export function countUsed({ blocks, passages }: Context, ids: ReadonlySet<string>): ReportText['used'] {
  const placed = Map.groupBy(
    [...ids].map((id) => passages.get(id)!),
    ({ block }) => block,
  )
  const parts = blocks.flatMap(({ id, text, parts: own, told }) =>
    own.map((part) => ({ share: shareOf(text, part, placed.get(id) ?? []), isTold: told.includes(part) })),
  )
  const count = (holds: (part: (typeof parts)[number]) => boolean) => parts.filter(holds).length
  return {
    sentences: blocks.reduce((sum, { sentences }) => sum + sentences.length, 0),
    rows: blocks.filter(({ kind, parts: own }) => kind === 'row' && own.length > 0).length,
    quoted: count(({ share }) => share > 0),
    whole: count(({ share }) => share === 1),
    told: count(({ share, isTold }) => share === 0 && isTold),
  }
}

/** How much of a part is quoted, from 0 to 1: of its letters and digits, for a quote may leave out the full stop. */
function shareOf(text: string, part: Stretch, passages: readonly Stretch[]): number {
  const near = passages.filter(({ start, end }) => start < part.end && end > part.start)
  if (near.length === 0) return 0
  const letters = [...text.slice(part.start, part.end).matchAll(/[\p{L}\p{N}]/gu)] // matches "a", "1"; not "."
  const quoted = letters.filter(({ index }) =>
    near.some(({ start, end }) => start <= part.start + index && part.start + index < end),
  )
  return quoted.length / letters.length || 0
}
