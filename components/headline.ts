/** Above so many characters a headline is set smaller, and smaller again, so that it stays on two lines. */
const limits = { long: 92, longest: 122 }

/** The class for a headline's length. */
export function headlineClass(headline: string): string {
  if (headline.length > limits.longest) return 'longest-headline'
  return headline.length > limits.long ? 'long-headline' : ''
}
