/** What the head of a column says of its cells: what they count, in what, and of when. */

import { findDates } from '../dates/dates.ts'
import { currencies, measures } from '../lexicons/amounts.ts'
import { latinPattern } from '../latin-pattern.ts'
import { sign } from './find-amounts.ts'

export interface TableHead {
  /** What is counted, without the unit and the date that stand with it; empty where there is nothing else. */
  readonly words: string
  /** In what the cells are given: "%", "€", "km". */
  readonly unit?: string
  readonly magnitude?: string
  readonly date?: string
}

/** In what the cells are given. Matches "(€ million)", "US$ million", "in thousands", ", hours" at the end; not "Members". */
const scale = latinPattern(
  `(?:^|[ (,]+)(?:in )?(?:(?<money>${sign})(?: ?(?<size>m|bn|million|billion|thousand|thousands))?|(?<percent>%|per ?cent)|(?<many>millions?|billions?|thousands?)(?: of)?|(?<=[(,] ?)(?<measure>${measures.join('|')}))\\)?$`,
  'u',
)

/** What leads in the date at the end of a head. Matches ", end of ", " in ", " ("; not " before ". */
const leadIn = /[\s,(]*(?:\b(?:in|at|on|of|(?:the )?(?:end|middle|beginning|start) of|mid-?|late|early)\s*)*$/i

/** Matches the end of "Members 2017"; not of "Members: 12,017". */
const year = /(?<![\d.,])(?:19|20)\d\d$/

/** Reads the head of a column. */
export function readHead(head: string): TableHead {
  const found = scale.exec(head)
  const { money, size, percent, many, measure } = found?.groups ?? {}
  const rest = found === null ? head : head.slice(0, found.index)
  const { words, date } = partDate(rest)
  const unit = percent === undefined ? (money === undefined ? measure : (currencies.get(money) ?? money)) : '%'
  const magnitude = (size ?? many)?.replace(/s$/, '')
  return {
    words,
    ...(unit !== undefined && { unit }),
    ...(magnitude !== undefined && { magnitude }),
    ...(date !== undefined && { date }),
  }
}

/** The words before a date at the end, and that; a bare year is one as well. */
function partDate(text: string): Pick<TableHead, 'words' | 'date'> {
  const bare = text.replace(/\)$/, '')
  const found = findDates(bare).find(({ date, end }) => date !== undefined && end === bare.length)
  const date = found?.date ?? year.exec(bare)?.[0]
  const before = bare.slice(0, found?.start ?? bare.length - (date?.length ?? 0))
  // "Accounts before May 2024" are of another time.
  return date === undefined || /\b(?:before|after|since|until|by|from)\s*$/i.test(before)
    ? { words: text }
    : { words: before.replace(leadIn, ''), date }
}
