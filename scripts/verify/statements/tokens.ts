import { stemmer } from 'stemmer'

/** A word of a text: letters, with an apostrophe inside or not. Numbers are numerals, and no words. */
export interface Token {
  readonly text: string
  /** In small letters, without the "’s" of possession. */
  readonly lower: string
  /** By Porter's rules (1980): "attacked" and "attacks" have one. */
  readonly stem: string
  readonly start: number
  readonly end: number
  /** It opens a sentence, so that its capital says nothing. */
  readonly isFirst: boolean
}

/** Matches "organisation’s", "Al" and "Qaeda" of "Al-Qaeda"; not "419". */
const word = /\p{L}[\p{L}\p{M}]*(?:[’']\p{L}+)*/gu

/** The end of a sentence, or nothing, before a word. Matches "It closed. “", "Leeds: "; not "of ". */
const opening = /(?:^|[.!?:;…—|\t\n]["”’)]*)[\s"“‘'(–-]*$/u

/** How far back an opening is looked for: the marks and spaces before a word are fewer. */
const AROUND = 12

/** Forms that one stem is not made of by rule. Source: English; compiled for this project. */
const irregular: ReadonlyMap<string, string> = new Map(
  [
    'lose lost loss losses',
    'go went gone goes',
    'die died death deaths dead',
    'man men',
    'woman women',
    'child children',
    'person people persons',
    'leave left',
    'hold held',
    'grow grew grown growth',
    'fall fell fallen',
    'rise rose risen',
    'begin began begun',
    'lead led leader leaders leadership',
    'build built rebuild rebuilt',
    'fight fought',
    'sell sold sale sales',
    'buy bought',
    'pay paid',
    'say said',
    'take took taken',
    'give gave given',
    'make made',
    'find found',
    'keep kept',
    'win won',
    'send sent',
    'write wrote written',
    'split splits',
    'shrink shrank shrunk',
    'break broke broken',
    'recover recovery recoveries recovered recovering',
  ].flatMap((forms) => forms.split(' ').map((form) => [form, forms.split(' ')[0]!] as const)),
)

/** The words of a text in order. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(word)].map((match) => {
    const lower = match[0].toLowerCase().replace(/[’']s?$/u, '') // "organisation’s", "members’"; not "as"
    return {
      text: match[0],
      lower,
      stem: irregular.get(lower) ?? stemmer(lower),
      start: match.index,
      end: match.index + match[0].length,
      isFirst: opening.test(text.slice(Math.max(0, match.index - AROUND), match.index)),
    }
  })
}
