/** A year, month, day or quarter. Matches "2019-03-23" and "2022-Q3"; not "March 2019". */
const moment = /^(?<year>[1-9]\d{3})(?:-(?:Q(?<quarter>[1-4])|(?<month>0[1-9]|1[0-2])(?:-(?<day>0[1-9]|[12]\d|3[01]))?))?$/

/** Whether a text is a date of the briefing: 2019, 2019-03, 2019-03-23, 2022-Q3, 2018/2020 or 2018/. */
export function isDate(text: string): boolean {
  const [first = '', last, ...more] = text.split('/')
  const start = firstDayOf(first)
  if (start === undefined || more.length > 0) return false
  if (last === undefined || last === '') return true
  const end = firstDayOf(last)
  return end !== undefined && start <= end
}

/** Whether a text is the date of a publication: 2024, 2024-03 or 2024-03-22. */
export function isPlainDate(text: string): boolean {
  return firstDayOf(text) !== undefined && !text.includes('Q')
}

/** As ISO 8601, for comparing; `undefined` where it is none, or no such day exists. */
function firstDayOf(text: string): string | undefined {
  const { year, quarter, month, day = '01' } = moment.exec(text)?.groups ?? {}
  if (year === undefined) return undefined
  const inYear = quarter === undefined ? (month ?? '01') : String(Number(quarter) * 3 - 2).padStart(2, '0')
  const days = new Date(Date.UTC(Number(year), Number(inYear), 0)).getUTCDate()
  return Number(day) <= days ? `${year}-${inYear}-${day}` : undefined
}
