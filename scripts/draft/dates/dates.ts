import { exists } from './calendar.ts'
import { explicitDates } from './explicit-dates.ts'
import { relativeDates } from './relative-dates.ts'

/** What relative dates are reckoned from. */
export interface Clock {
  /** When the report appeared, to the precision known. */
  readonly published?: string
  /** The last date that the text has given before: "a year later", "in the same month". */
  readonly before?: string
}

export interface FoundDate {
  /** 2019, 2019-03, 2019-03-23, 2022-Q3 or 2018/2020; undefined where the words can't be resolved. */
  readonly date?: string
  /** The words of the text. */
  readonly says: string
  readonly start: number
  readonly end: number
  /** The text gives the year itself. */
  readonly explicit: boolean
  /** The word that leads it in: "since", "in", "by"; empty where there is none. */
  readonly lead: string
}

/** One way to write a date. */
export interface DatePattern {
  readonly form: RegExp
  /** The date that a match stands for; `undefined` where it can't be told, `null` where it is no date after all. */
  readonly resolve: (groups: DateGroups, clock: Clock, around: DateContext) => string | null | undefined
}

export type DateGroups = Readonly<Record<string, string | undefined>>

/** The text before and after a match. */
export interface DateContext {
  readonly before: string
  readonly after: string
}

/** What leads a date in. Matches "since " and "since early " before "2018"; not "sincere ". */
const leads =
  /\b(since|in|on|by|until|till|before|after|during|from|of|for|at|around|circa|to|between|as of)(?: the)?(?: (?:early|late|mid|about|around|(?:beginning|start|middle|end|spring|summer|autumn|fall|winter) of(?: the)?))*[ -]?$/i

/** What any date has in it: a digit, or a word for a time. Most sentences have neither, and need not be searched for each form. */
const timely =
  /\d|year|month|week|fortnight|day|tomorrow|decade|centur|quarter|half|spring|summer|autumn|fall|winter|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/i // "in May", "a week later"; not "in Leeds"

/** The dates of a text, in its order: those that it gives in full, and those that the clock resolves. */
export function findDates(text: string, clock: Clock = {}): FoundDate[] {
  if (!timely.test(text)) return []
  const found: FoundDate[] = []
  const slips: { readonly start: number; readonly end: number }[] = []
  const taken = (start: number, end: number): boolean => [...found, ...slips].some((one) => start < one.end && end > one.start)
  for (const [patterns, explicit] of [
    [explicitDates, true],
    [relativeDates, false],
  ] as const) {
    for (const { form, resolve } of patterns) {
      for (const match of text.matchAll(form)) {
        const [start, end] = [match.index, match.index + match[0].length]
        if (taken(start, end)) continue
        const [before, after] = [text.slice(0, start), text.slice(end)]
        const near = explicit ? clock : { ...clock, ...beforeIn(found, start) }
        const date = resolve(match.groups ?? {}, near, { before, after })
        if (date === null) continue
        if (date !== undefined && !exists(date)) {
          slips.push({ start, end })
          continue
        }
        const lead = leads.exec(`${before}${leadIn(match[0])}`)?.[1]?.toLowerCase() ?? ''
        found.push({ ...(date !== undefined && { date }), says: match[0].trim(), start, end, explicit, lead })
      }
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The nearest date of the same text that stands before; the beginning of a state tells of no time: "its leader since 2017". */
function beforeIn(found: readonly FoundDate[], start: number): Pick<Clock, 'before'> {
  const near = found
    .filter((one) => one.end <= start && one.date !== undefined && one.lead !== 'since')
    .sort((a, b) => b.end - a.end)[0]
  return near?.date === undefined ? {} : { before: near.date }
}

/** A word of the match itself that leads in: "between March and May". */
function leadIn(match: string): string {
  return /^(?:between|from|since|in|on|by|until|till|over|for|during)(?= )/i.exec(match)?.[0] ?? '' // "between March"; not "March"
}
