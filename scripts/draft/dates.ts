import { months, quarters } from './lexicons/months.ts'

export interface FoundDate {
  /** 2019, 2019-03, 2019-03-23, 2022-Q3 or 2018/2020. */
  readonly date: string
  readonly start: number
  readonly end: number
  /** What stands before it: `at` for "in" and a bare date; `other` for "until", "by", "before", "after". */
  readonly relation: 'at' | 'since' | 'other'
}

const month = `(?<month>${months.join('|')})`
const day = '(?<day>[12]?\\d|3[01])(?:st|nd|rd|th)?'
const year = '(?<year>(?:1[89]|20)\\d\\d)'
const vague =
  '(?:early |late |mid-?|the (?:beginning|start|middle|end|spring|summer|autumn|winter) of |(?:spring|summer|autumn|winter) )?'

/** In the order of trial: the most exact first. */
const patterns: readonly RegExp[] = [
  new RegExp(`\\b(?:between|from) ${year} (?:and|to) (?<to>(?:1[89]|20)\\d\\d)\\b`, 'giu'), // "from 2018 to 2020"; not "from 18 to 20"
  new RegExp(`\\b${year} ?[–/-] ?(?<to>(?:1[89]|20)\\d\\d)\\b`, 'gu'), // "2018–2020"; not "2018–19"
  new RegExp(`\\b${day} ${month},? ${year}\\b`, 'gu'), // "23 March 2019"; not "23 March"
  new RegExp(`\\b${month} ${day},? ${year}\\b`, 'gu'), // "March 23, 2019"; not "March 23"
  new RegExp(`\\b${month},? ${year}\\b`, 'gu'), // "March 2019"; not "march 2019"
  new RegExp(`\\b(?:the )?(?<quarter>first|second|third|fourth) quarter of ${year}\\b`, 'giu'), // "third quarter of 2022"; not "a quarter of staff"
  new RegExp(`\\b(?<quarter>Q[1-4]),? (?:of )?${year}\\b`, 'gu'), // "Q3 2022"; not "Q5 2022"
  new RegExp(
    `(?<=\\b(?:in|since|during|until|till|by|before|after|from|of) ${vague})${year}(?![\\d,.]?\\d|s\\b| \\p{Ll}+s\\b)`,
    'giu',
  ), // "in 2019"; not "2019 people"
]

const since = new RegExp(`\\bsince ${vague}$`, 'i') // before "2018" in "since 2018"; not in "in 2018"
const at = new RegExp(`\\b(?:in|on|during|of|at|from) (?:the )?${vague}$`, 'i') // before "2018" in "in early 2018"; not in "until 2018"
const other = new RegExp(`\\b(?:until|till|by|before|after|to) (?:the )?${vague}$`, 'i') // before "2018" in "until 2018"; not in "in 2018"

/** The explicit dates of a text in order. Relative ones ("last January") are none of them. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = []
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (found.some((one) => start < one.end && end > one.start)) continue
      found.push({ date: isoOf(match.groups ?? {}), start, end, relation: relationOf(text.slice(0, start)) })
    }
  }
  return found.filter(({ date }) => exists(date)).sort((a, b) => a.start - b.start)
}

function isoOf(groups: Record<string, string | undefined>): string {
  const { year = '', month: name, day: date, quarter, to } = groups
  if (to !== undefined) return `${year}/${to}`
  if (quarter !== undefined) return `${year}-Q${quarters[quarter] ?? quarters[quarter.toLowerCase()] ?? 1}`
  const number = months.findIndex((each) => each === name) + 1
  return [year, ...(number > 0 ? [two(number)] : []), ...(date !== undefined ? [two(Number(date))] : [])].join('-')
}

/** The day is in its month, and the span runs forward: a slip of the pen is no date. */
function exists(date: string): boolean {
  const [from = '', to = '9999'] = date.split('/')
  const [year, month, day] = from.split('-').map(Number)
  if (day !== undefined && new Date(Date.UTC(year!, month! - 1, day)).getUTCDate() !== day) return false
  return from < to
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

function relationOf(before: string): FoundDate['relation'] {
  if (since.test(before)) return 'since'
  if (at.test(before)) return 'at'
  return other.test(before) ? 'other' : 'at'
}
