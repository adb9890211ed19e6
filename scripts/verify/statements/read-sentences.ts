import { annotate, type Annotated } from '../../draft/annotate.ts'
import { sentencesOf } from '../../draft/sentences.ts'
import type { Report } from '../../read/report.ts'
import { remember, rememberOf } from '../../remember.ts'
import { placeSentences, type PlacedSentence } from '../cut-sentences.ts'
import { type NamedSpeech, nameAll } from './named-speech.ts'
import { ReadText } from './read-text.ts'

/** A sentence of the report with its dates and voices, and where it stands. */
export type ReadSentence = Annotated & PlacedSentence & { readonly speech: readonly NamedSpeech[] }

/** What a report is read as, whatever its briefing says: a live deck has a new briefing with each edit, and the same report. */
export const readingsOf = rememberOf((report: Report) =>
  remember((published: string | undefined) => {
    const clock = published === undefined ? {} : { published }
    const sentences = Map.groupBy(readSentences(report, published), ({ sentence }) => sentence.block.id)
    const all = report.blocks.map((block) => {
      const dates = sentences.get(block.id)?.flatMap((sentence) => sentence.dates)
      return new ReadText(block.text, { clock, block, ...(dates && { dates }) })
    })
    return { sentences, all }
  }),
)

/** Reads the report as the draft does: who says each sentence, and what its dates are. */
function readSentences(report: Report, published: string | undefined): ReadSentence[] {
  const placed = new Map(placeSentences(sentencesOf(report)).map((each) => [each.sentence, each]))
  return annotate([...placed.keys()], published).map((each) => ({
    ...each,
    ...placed.get(each.sentence)!,
    speech: each.speech.map((speech) => nameAll(speech, each.sentence.text)),
  }))
}
