/** The months as English writes them, and as it shortens them; the order gives the number. Source: English. */
export const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const

/** All but these three letters may be left out, in "Sept." all but four. */
export const shortest = 3
