import { sentencesOf, type Sentence } from '../draft/sentences.ts'
import type { Block, Report } from '../read/report.ts'
import type { CutBlock, Stretch } from './verified.ts'

/** A sentence, and where it stands in the text of its block. */
export interface PlacedSentence extends Stretch {
  readonly sentence: Sentence
}

/** Where the sentences of a report stand, in their order. */
export function placeSentences(sentences: readonly Sentence[]): PlacedSentence[] {
  return [...Map.groupBy(sentences, ({ block }) => block).values()].flatMap(placeInBlock)
}

/** The blocks of a report, each with where its sentences stand; headings and rows of tables have none. */
export function cutSentences(report: Report, placed = placeSentences(sentencesOf(report))): readonly Omit<CutBlock, 'told'>[] {
  const byBlock = Map.groupBy(placed, ({ sentence }) => sentence.block)
  return report.blocks.map((block, at) => {
    const sentences = (byBlock.get(block) ?? []).map(({ start, end }) => ({ start, end }))
    const isRow = block.kind === 'row' && !isHead(report.blocks, at)
    return { ...block, sentences, parts: isRow ? [{ start: 0, end: block.text.length }] : sentences }
  })
}

/** Whether a row is the first of its table, which says what the others hold. */
function isHead(blocks: readonly Block[], at: number): boolean {
  return blocks[at - 1]?.kind !== 'row' && blocks[at + 1]?.kind === 'row'
}

/** A sentence has its white space collapsed, the block as it came: so they are compared without any. */
function placeInBlock(sentences: readonly Sentence[]): PlacedSentence[] {
  const text = sentences[0]?.block.text ?? ''
  const offsets = Array.from({ length: text.length }, (_, offset) => offset).filter((offset) => /\S/.test(text[offset] ?? '')) // matches "a"; not " "
  const dense = offsets.map((offset) => text[offset]).join('')
  let done = 0
  return sentences.flatMap((sentence) => {
    const words = sentence.text.replace(/\s+/g, '') // matches " "; not "a"
    const at = dense.indexOf(words, done)
    if (at < 0 || words === '') return []
    done = at + words.length
    return [{ sentence, start: offsets[at]!, end: offsets[done - 1]! + 1 }]
  })
}
