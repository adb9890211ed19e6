import type { Piece } from '../reader.ts'
import { dateWithin, readWrittenDate } from './written-dates.ts'

/** What a report calls itself. Matches "This report", "the text of this note"; not "The report", which may be another. */
const itself =
  '(?:(?:the text of |work on |the data (?:in|of) )?(?:this|our|the present) (?:\\w+ )?(?:report|paper|brief|briefing|note|text|study|analysis|review|document|assessment|bulletin|update|survey))'

/** Before a date. Matches "This report was completed in Leeds on "; not "This report says that it was completed on ". */
const closing = new RegExp(
  `^${itself} (?:was |were |has been )?(?:completed|finished|finali[sz]ed|closed|written|drafted|submitted|published|issued|released|went to (?:press|print)|prepared|compiled)(?: in \\p{Lu}[\\p{L} ]{1,30})? (?:on|in) $`,
  'u',
)

/** What a report's words are true of. Matches "This note describes the situation as of "; not "The figures give membership as of ". */
const standing = new RegExp(
  `^(?:${itself}|(?:all |the )?(?:figures|data|information|numbers) (?:here|in ${itself})) (?:describes?|reflects?|gives?|(?:is|are)(?: (?:correct|current|accurate|valid|true))?)\\b[^.;:\\d]{0,60}?\\b(?:as of|as at|as on) $`,
  'u',
)

/** How many pieces from the end such a sentence may stand, as from the beginning. */
const NEAR = 12

/**
 * The day on which a report says that it was finished, or of which it gives the state: in a sentence of its own near its
 * beginning or its end, such as "This report was completed in Leeds on 8 July 2025."
 *
 * @returns a date in ISO 8601; undefined where no sentence says it
 */
export function readClosing(pieces: readonly Piece[]): string | undefined {
  const near = pieces.length <= 2 * NEAR ? pieces : [...pieces.slice(0, NEAR), ...pieces.slice(-NEAR)]
  const sentences = near.flatMap(({ text }) => text.split(/(?<=[.!?]) +(?=\p{Lu})/u)) // "2025. The"; not "No. 7"
  return sentences.map(readSentence).find((date) => date !== undefined)
}

function readSentence(sentence: string): string | undefined {
  const found = dateWithin.exec(sentence)
  if (found === null || !/^\.?$/.test(sentence.slice(found.index + found[0].length))) return undefined // "8 July 2025."
  const before = sentence.charAt(0).toLowerCase() + sentence.slice(1, found.index)
  return closing.test(before) || standing.test(before) ? readWrittenDate(found[0]) : undefined
}
