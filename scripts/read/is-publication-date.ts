/** A date as ISO 8601 writes it, to the year, month or day. Matches "2024-03"; not "March 2024". */
const isoDate = /^(?<year>\d{4})(?:-(?<month>0[1-9]|1[0-2])(?:-(?<day>\d\d))?)?$/

/** Whether a text is the date of a publication, to the precision known: 2024, 2024-03 or 2024-03-22, a day that there is. */
export function isPublicationDate(text: string): boolean {
  const { year, month = '1', day = '1' } = isoDate.exec(text)?.groups ?? {}
  if (year === undefined) return false
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return Number(day) >= 1 && Number(day) <= days
}
