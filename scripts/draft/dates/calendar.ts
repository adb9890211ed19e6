/** Reckons with ISO dates of any precision: 2024, 2024-03, 2024-03-22, 2024-Q2, 2018/2020. */

/** How exactly a date is given. */
export type Precision = 'year' | 'month' | 'day'

const lengths = { year: 4, month: 7, day: 10 } as const

/** The precision of a plain date. */
export function precisionOf(date: string): Precision {
  return date.length === lengths.day ? 'day' : date.length === lengths.month && !date.includes('Q') ? 'month' : 'year'
}

/** A year, and where they are given the month and the day, as ISO 8601 writes them. */
export function isoDate(year: number, month?: number, day?: number): string {
  return [String(year), ...[month, day].filter((part) => part !== undefined).map((part) => String(part).padStart(2, '0'))].join(
    '-',
  )
}

/** The date so many units later, or earlier where it is negative; `undefined` where the date is not that exact. */
export function shiftDate(date: string, unit: Precision | 'week', count: number): string | undefined {
  const { year, month, day } = partsOf(date)
  if (unit === 'year') return isoDate(year + count)
  if (month === undefined) return undefined
  if (unit === 'month') return isoOf(new Date(Date.UTC(year, month - 1 + count, 1)), 'month')
  if (day === undefined) return undefined
  return isoOf(new Date(Date.UTC(year, month - 1, day + count * (unit === 'week' ? 7 : 1))), 'day')
}

/** A date cut to a precision; as it is where it is less exact. */
export function cutTo(date: string, precision: Precision): string {
  return date.includes('Q') ? date.slice(0, lengths.year) : date.slice(0, lengths[precision])
}

/** Year, month and day of a plain date; the last ones of it where it is a span. */
export function partsOf(date: string): { readonly year: number; readonly month?: number; readonly day?: number } {
  const [year = 0, month, day] = (date.split('/').at(-1) ?? '').split('-').map(Number)
  return { year, ...(month !== undefined && !Number.isNaN(month) && { month }), ...(day !== undefined && { day }) }
}

/** 0 for Sunday. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay()
}

/** Whether there is such a day, and a span runs forward: a slip of the pen is no date. */
export function exists(date: string): boolean {
  const [from = '', to] = date.split('/')
  return [from, to ?? from].every(isThere) && (to === undefined || from < to)
}

function isThere(date: string): boolean {
  const { year, month, day } = partsOf(date)
  return day === undefined || new Date(Date.UTC(year, (month ?? 1) - 1, day)).getUTCDate() === day
}

function isoOf(moment: Date, precision: Precision): string {
  return moment.toISOString().slice(0, lengths[precision])
}
