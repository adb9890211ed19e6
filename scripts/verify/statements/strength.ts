import { saidBy } from './meanings.ts'
import type { ReadText } from './read-text.ts'
import type { Token } from './tokens.ts'
import { isAnyNegator, isNegator } from './turning-words.ts'
import { hasWord } from './turns.ts'

/** What makes a statement stronger is borne by a word of the same strength: "majority" by "most", "never" by any denial. */
export function isBorne(token: Token, quotes: readonly ReadText[]): boolean {
  if (hasWord(token, quotes) || quotes.some(({ stems }) => saidBy(token.stem, stems))) return true
  if (isNegator(token, '')) return quotes.some(({ tokens, text }) => tokens.some((each) => isAnyNegator(each, text)))
  if (token.lower === 'will' && quotes.some(({ text }) => shifted.test(text) || arranged.test(text))) return true
  return sameStrength.some(
    (words) =>
      words.has(token.lower)
      && quotes.some(
        ({ tokens, text }) => tokens.some(({ lower }) => words.has(lower)) || (words.has('most') && onTheWhole.test(text)),
      ),
  )
}

/** "Will" as it is put behind a verb in the past. Matches "told them that it would"; not "believe that it would". */
const shifted = /\b(?:said|told|announced|promised|warned|insisted|stated|pledged|vowed|confirmed)\b[^.;]*\bwould\b/

/** What is arranged will be, as far as anybody can say. Matches "is to be elected"; not "is to blame", "due to". */
const arranged = /\b(?:is|are) to (?!blame\b)\p{Ll}/u

/** Words of each set are as strong as each other. */
const sameStrength: readonly ReadonlySet<string>[] = [
  new Set(['best', 'highest', 'largest', 'biggest', 'greatest', 'peak', 'top', 'height']),
  new Set(['all', 'every', 'each', 'both', 'everyone', 'everything']),
  new Set(['most', 'mostly', 'mainly', 'largely', 'generally', 'chiefly', 'usually', 'majority', 'bulk']),
  new Set(['agree', 'agreed', 'agreement', 'unanimous', 'unanimously', 'jointly']),
  new Set(['first', 'original', 'initial', 'earliest', 'before', 'opening']),
]

/** Matches "on the whole", "as a rule"; not "the whole". */
const onTheWhole = /\b(?:on the whole|by and large|as a rule|for the most part)\b/i
