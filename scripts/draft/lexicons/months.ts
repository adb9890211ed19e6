/** The months as English writes them; the order gives the number. Source: English. */
export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** Short forms, with the number of the month. "Mar" and "May" are no short forms of use: the one is rare, the other whole. */
export const shortMonths: ReadonlyMap<string, number> = new Map(
  Object.entries({
    Jan: 1,
    Feb: 2,
    Apr: 4,
    Aug: 8,
    Sept: 9,
    Sep: 9,
    Oct: 10,
    Nov: 11,
    Dec: 12,
  }),
)

export const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

/** Which of four, or of two; "last" counts from the end. */
export const ordinals: ReadonlyMap<string, number> = new Map(
  Object.entries({
    first: 1,
    opening: 1,
    second: 2,
    third: 3,
    fourth: 4,
    last: -1,
    final: -1,
    closing: -1,
  }),
)
