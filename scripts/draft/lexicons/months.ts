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

export const quarters: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, Q1: 1, Q2: 2, Q3: 3, Q4: 4 }
