/** Up to so many characters a headline may be set large; above the others it is set smaller, and smaller again, for its two lines. */
const limits = { short: 76, long: 92, longest: 122 }

/** Characters that are as wide as two: matches "語"; not "é". */
const wide = /[\u1100-\u11ff\u2e80-\uffee\u{20000}-\u{3ffff}]/gu

export type HeadlineClass = 'short-headline' | '' | 'long-headline' | 'longest-headline'

/** On a slide of 4 to 3 type is so much larger, and a line so much shorter. */
const TALL = 1.15

/** The class for a headline's length. */
export function headlineClass(headline: string, tall = false): HeadlineClass {
  const length = (headline.length + [...headline.matchAll(wide)].length) * (tall ? TALL : 1)
  if (length > limits.longest) return 'longest-headline'
  if (length > limits.long) return 'long-headline'
  return length > limits.short ? '' : 'short-headline'
}
