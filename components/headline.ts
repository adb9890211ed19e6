/** Above this many characters a headline is set smaller, so that it stays on two lines. */
const most = 98

export function isLongHeadline(headline: string): boolean {
  return headline.length > most
}
