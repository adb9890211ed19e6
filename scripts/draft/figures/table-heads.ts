/** What the head of a column says of its cells: what they count, in what, and of when. */

import { findDates } from '../dates/dates.ts'
import { currencies, currencyWords, measures } from '../lexicons/amounts.ts'
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

type Scale = Pick<TableHead, 'words' | 'unit' | 'magnitude'>

const many = '[Tt]housands?|[Mm]illions?|[Bb]illions?'
const size = `(?<size>${many}|m|mn|bn|k|[’']?000s?)(?![\\p{L}\\p{N}])`
const word = [...currencyWords.keys()].toSorted((a, b) => b.length - a.length).join('|')
const money = `(?<money>${sign})(?: ?${size})?`
const percent = `(?<percent>%|[Pp]er ?cent(?:age)?(?!\\p{L}))`

/** In what, and behind it for what or at what: "€ million", "millions of euros", "thousands of tonnes", "€/hour", "% of votes". */
const phrase = `(?:[Ii]n )?(?:${[
  `(?:${money}|${size}(?: of)? ?(?<money>${sign}|${word})|(?<money>${word}))(?<tail>(?: ?/| per |, )[^()]*)?`,
  `${percent}(?<tail>[ ,/][^()]*)?`,
  `(?:${size}(?: of)? )?(?<measure>${measures.filter((each) => each !== 'm').join('|')})(?<tail>(?: of | per |, )[^()]*)?`,
  `(?<size>${many})(?<tail> (?!per )\\p{Ll}[^()]*)`,
  `${size}(?<tail>(?: of |, )[^()]*)?`,
].join('|')})`

/** Where that may stand, the surest first. */
const places = [
  `\\((?:(?<first>[^()]+), ?)?${phrase}\\)`, // "Debt (€ million)", "Debt (net, € million)"
  `(?:^|[,;] ?| (?=in ))${phrase}$`, // "Members, thousands", "Aid in thousands of tonnes", "% of total"
  `(?<! (?:at|of|by|for|to|from|on|with|the|per|a)) (?:${money}|(?<size>${many})|${percent})$`, // "Share %"; not "Attendance at COP", "Deaths per million"
].map((place) => latinPattern(place, 'u'))

/** What is measured in metres, where others have millions. Matches "Depth "; not "Revenue ". */
const long =
  /\b(?:length|depth|height|width|breadth|distance|altitude|elevation|draught|beam|diameter|long|deep|high|wide|tall)\b/i

/** What leads in the date at the end of a head. Matches ", end of ", " in ", " ("; not " before ". */
const leadIn = /[\s,(]*(?:\b(?:in|at|on|of|(?:the )?(?:end|middle|beginning|start) of|mid-?|late|early)\s*)*$/i

/** Matches the end of "Members 2017"; not of "Members: 12,017". */
const year = /(?<![\d.,])(?:19|20)\d\d$/

/** Reads the head of a column. A date may stand behind the unit, or before it: "Debt (€m), 2019", "Debt 2019 (€m)". */
export function readHead(head: string): TableHead {
  const dated = partDate(head)
  const scale = partScale(dated.words)
  return { ...scale, ...(dated.date === undefined ? partDate(scale.words) : { date: dated.date }) }
}

/** The words without the unit and the scale that are given with them. */
function partScale(text: string): Scale {
  const found = places.map((place) => place.exec(text)).find((match) => match !== null)
  if (found === undefined) return { words: text }
  const { first, money: sum, size: step, percent: share, measure, tail = '' } = found.groups ?? {}
  const before = text.slice(0, found.index)
  const isLong = step === 'm' && sum === undefined && long.test(before)
  const unit = share === undefined ? (sum === undefined ? (isLong ? step : measure) : unitOf(sum)) : '%'
  const magnitude = isLong ? undefined : step?.toLowerCase().replace(/^.?000s?$|s$/, (end) => (end === 's' ? '' : 'thousand'))
  const words = `${before.trim()}${first === undefined ? '' : ` (${first})`}${behind(tail)}${text.slice(found.index + found[0].length)}`
  return {
    words: (share === undefined ? words.replace(/^ of /, '') : words).trim(),
    ...(unit !== undefined && { unit }),
    ...(magnitude !== undefined && { magnitude }),
  }
}

function unitOf(sum: string): string {
  return currencies.get(sum) ?? currencyWords.get(sum) ?? sum
}

/** What stands behind a unit, without it: " per hour" for "/hour", " (2019 prices)" for ", 2019 prices". */
function behind(tail: string): string {
  const words = tail.replace(/^ ?\/ ?/, 'per ').replace(/^[ ,]+/, '')
  return words === '' || /^(?:of|per) /.test(words) ? ` ${words}`.trimEnd() : ` (${words})`
}

/** The words before a date at the end, and that; a bare year is one as well. */
function partDate(text: string): Pick<TableHead, 'words' | 'date'> {
  const bare = text.replace(/\)$/, '')
  const found = findDates(bare).find(({ date, end }) => date !== undefined && end === bare.length)
  const date = found?.date ?? year.exec(bare)?.[0]
  const before = bare.slice(0, found?.start ?? bare.length - (date?.length ?? 0))
  // "Accounts before May 2024" are of another time.
  if (date === undefined || /\b(?:before|after|since|until|by|from)\s*$/i.test(before)) return { words: text }
  const words = before.replace(leadIn, '')
  return { words: /\([^)]*$/.test(words) ? `${words})` : words, date } // "Debt (€m, 2019)"
}
