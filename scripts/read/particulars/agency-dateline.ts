import type { Piece } from '../reader.ts'
import { readWrittenDate } from './written-dates.ts'

/** Place, date and agency before the first sentence. Matches "KAMPALA, 3 May 2023 (Lakes Wire) — A"; not "KAMPALA — A". */
const dateline =
  /^\p{Lu}[\p{Lu}\s.'’-]+(?:, \p{Lu}[\p{L} ]+)?,? (?<date>[\p{L}.]{0,10}\s?\d[^()—–]{3,20}?)(?: \((?<agency>[^()]{2,40})\))? ?(?:[—–]|--?)\s+(?=[\p{Lu}“"‘\d])/u

/** What an agency sets before its first sentence, and how many characters it takes. */
export interface AgencyDateline {
  readonly published: string
  readonly publisher?: string
  readonly length: number
}

/**
 * The agency's dateline that opens a paragraph. One without a year, from which no date comes, is
 * left where it is; so is one before words that are no sentence by themselves.
 */
export function readAgencyDateline({ kind, text }: Piece): AgencyDateline | undefined {
  if (kind !== 'paragraph') return undefined
  const match = dateline.exec(text)
  const { date = '', agency } = match?.groups ?? {}
  const published = readWrittenDate(date)
  if (match === null || published === undefined) return undefined
  return { published, ...(agency !== undefined && { publisher: agency }), length: match[0].length }
}

/** The paragraph without it. */
export function cutDateline(piece: Piece, { length }: AgencyDateline): Piece {
  const marks = piece.marks?.filter((mark) => mark.at >= length).map((mark) => ({ ...mark, at: mark.at - length }))
  const place = 'column' in piece.place ? { ...piece.place, column: piece.place.column + length } : piece.place
  return { ...piece, text: piece.text.slice(length), place, ...(marks !== undefined && { marks }) }
}
