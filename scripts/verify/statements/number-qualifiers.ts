import { qualifiersBehind, qualifierWords, verbBefore } from '../../draft/lexicons/amounts.ts'

/** How exact a number is said to be. "Nearly" is short of it, which "about" does not say. */
export type NumberQualifier = 'exact' | 'over' | 'under' | 'about' | 'nearly'

/** What stands before a number; beyond the words that the draft reads, those that mean the same with another word added. */
const before: ReadonlyMap<string, NumberQualifier> = new Map([
  ...[...qualifierWords].map(([words, qualifier]) => [words, qualifier as NumberQualifier] as const),
  ...['nearly', 'almost', 'close to', 'just under', 'just short of', 'approaching', 'not quite', 'virtually'].map(
    (words) => [words, 'nearly'] as const,
  ),
  ...['as many as', 'as much as', 'a maximum of'].map((words) => [words, 'under'] as const),
  ...['just over', 'well over', 'a minimum of', 'exceeding', 'beyond', 'a little over'].map((words) => [words, 'over'] as const),
  ...['perhaps', 'maybe', 'an estimated', 'estimated', 'approx.', 'something like', 'in the region of'].map(
    (words) => [words, 'about'] as const,
  ),
])

/** What stands behind one. */
const behind: ReadonlyMap<string, NumberQualifier> = new Map([
  ...([...qualifiersBehind] as [string, NumberQualifier][]),
  ['+', 'over'],
])

const LONGEST = 3

/** How exact the number is that follows: by up to three words, of which an article, a currency or a bracket may follow. */
export function qualifierBefore(text: string): NumberQualifier {
  const words = text
    .slice(-48)
    .replace(/\b[A-Z]{3}\s*$/, '') // "at least GBP "; not "the "
    .toLowerCase()
    .replace(/(?:[(“"]|\b(?:a|an|us)\b|[$€£¥~])[\s$€£¥]*$/u, (mark) => (mark.includes('~') ? 'about' : ''))
    .trimEnd()
    .split(/\s+/)
  const isOfVerb = (found: string): boolean =>
    verbBefore.get(found)?.test(`${words.slice(0, -found.split(' ').length).join(' ')} `) === true
  for (let length = LONGEST; length > 0; length--) {
    const qualifying = words
      .slice(-length)
      .join(' ')
      .replace(/^[("“]+/, '')
    const found = before.get(qualifying)
    if (
      found !== undefined
      && !isOfVerb(qualifying)
      && !(found === 'under' && /^(?:under|below)$/.test(words.at(-1) ?? '') && length === 1 && /[,;]$/.test(words.at(-2) ?? ''))
    )
      return found
  }
  return 'exact'
}

/** How exact the number is that stands before. */
export function qualifierBehind(text: string): NumberQualifier {
  const lower = text.toLowerCase().trimStart()
  return [...behind].find(([words]) => lower.startsWith(words) && !/^[a-z]/.test(lower.slice(words.length)))?.[1] ?? 'exact'
}
