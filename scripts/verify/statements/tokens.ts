import { stemmer } from 'stemmer'
import { remember } from '../../remember.ts'

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
  /** It begins with a capital. Asked of the letter, for V8 takes a millisecond to compile a pattern of all capitals. */
  readonly isCapital: boolean
}

/** Matches "organisation’s", "Al" and "Qaeda" of "Al-Qaeda"; not "419". */
const word = /\p{L}[\p{L}\p{M}]*(?:[’']\p{L}+)*/gu

/** The end of a sentence, or nothing, before a word. Matches "It closed. “", "Leeds: "; not "of ". */
const opening = /(?:^|[.!?:;…—|\t\n]["”’)]*)[\s"“‘'(–-]*$/u

/** How far back an opening is looked for: the marks and spaces before a word are fewer. */
const AROUND = 12

/** The stems of the words seen so far; to begin with, of forms that have one by no rule. Source: English; compiled for this project. */
const stems = new Map<string, string>(
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
    'pay paid pays paying',
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
    'close closed closes closing closure closures',
    'lend lends lent lending',
    'get gets got gotten getting',
    'think thinks thought',
    'come came comes coming',
    'bring brought',
    'run ran runs running',
    'stand stood',
    'meet met meets meeting meetings',
    'feed fed',
    'draw drew drawn',
    'speak spoke spoken',
    'tell told',
    'spend spent',
    'choose chose chosen choice',
    'seek sought',
    'strike struck strikes striking',
    'withdraw withdrew withdrawn withdrawal',
    'uphold upheld',
    'overcome overcame',
    'see saw seen',
    'know knew known',
    'show shown',
    'drive drove driven',
    'become became becoming',
    'lay laid laying',
    'bear bore borne',
    'arise arose arisen',
    'analyse analysis analyses analyze analysed analyzed',
    'decide decision decisions decided decides',
    'deny denial denies denied denying',
    'survive survival survives survived',
  ].flatMap((line) => {
    const forms = line.split(' ')
    return forms.map((form) => [form, forms[0]!] as const)
  }),
)

/** Past forms that do not end in "-ed"; some of them are other forms as well. */
const pastForms: ReadonlySet<string> = new Set(
  `lost went gone left held grew grown fell fallen rose risen began begun led built rebuilt fought sold bought paid said took taken
  gave given made found kept won sent wrote written split shrank shrunk broke broken lent got thought came brought ran stood met drew
  drawn spoke spoken told spent chose chosen sought struck withdrew withdrawn upheld overcame overcome saw seen knew known shown drove
  driven became bore borne arose arisen shut cut put set hit let cost spread overthrown overtaken undertaken become hidden forbidden
  stolen taught caught dealt fled laid meant hurt rode sat swore swept threw thrown wore won woken beat beaten`.split(/\s+/),
)

/** Whether a word may be a verb in the past, or a participle. */
export function isPastForm(lower: string): boolean {
  return pastForms.has(lower) || (lower.length > 3 && lower.endsWith('ed')) // "closed"; not "red"
}

/** What a word in small letters is counted as: Porter's stem, or the base of an irregular form. */
export function stemOf(lower: string): string {
  const known = stems.get(lower)
  if (known !== undefined) return known
  const stem = stemmer(lower.replace(/(?<=ful)ly$/, '')) // "lawfully"; not "early"
  stems.set(lower, stem)
  return stem
}

/** The words of a text in order. */
export const tokensOf = remember((text: string): readonly Token[] =>
  [...text.matchAll(word)].map((match) => {
    // An accent may be part of its letter, or stand behind it.
    const lower = match[0]
      .normalize('NFC')
      .toLowerCase()
      .replace(/[’']s?$/u, '') // "organisation’s", "members’"; not "as"
    return {
      text: match[0],
      lower,
      stem: stemOf(lower),
      start: match.index,
      end: match.index + match[0].length,
      isCapital: lower.charAt(0) !== match[0].charAt(0),
      isFirst: opening.test(text.slice(Math.max(0, match.index - AROUND), match.index)),
    }
  }),
)
