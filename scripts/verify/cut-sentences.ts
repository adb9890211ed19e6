import { sentencesOf } from '../draft/sentences.ts'
import type { Block, Report } from '../read/report.ts'
import type { CutBlock, Stretch } from './verified.ts'

/** The blocks of a report, each with where its sentences stand; headings and rows of tables have none. */
export function cutSentences(report: Report): readonly CutBlock[] {
  const sentences = Map.groupBy(sentencesOf(report), ({ block }) => block)
  return report.blocks.map((block) => ({ ...block, sentences: stretchesOf(block, sentences.get(block) ?? []) }))
}

/** A sentence has its white space collapsed, the block as it came: so they are compared without any. */
function stretchesOf({ text }: Block, sentences: readonly { readonly text: string }[]): readonly Stretch[] {
  const offsets = Array.from({ length: text.length }, (_, offset) => offset).filter((offset) => /\S/.test(text[offset] ?? '')) // matches "a"; not " "
  const dense = offsets.map((offset) => text[offset]).join('')
  let done = 0
  return sentences.flatMap((sentence) => {
    const words = sentence.text.replace(/\s+/g, '') // matches " "; not "a"
    const at = dense.indexOf(words, done)
    if (at < 0 || words === '') return []
    done = at + words.length
    return [{ start: offsets[at]!, end: offsets[done - 1]! + 1 }]
  })
}
