import type { Qualifier } from '../briefing.ts'

/** Numbers, magnitudes, qualifiers and what is no quantity. Source: English numerals; compiled for this project. */

export const smallNumbers: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}

export const magnitudes: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
}

/** A plural without a number: "hundreds of staff". The range that the word covers. */
export const looseNumbers: Readonly<Record<string, readonly [number, number]>> = {
  dozens: [24, 99],
  scores: [40, 90],
  hundreds: [100, 900],
  thousands: [1e3, 9e3],
  millions: [1e6, 9e6],
  billions: [1e9, 9e9],
}

/** What is printed before a number and says how exact it is; the longest wins. */
export const qualifierWords: Readonly<Record<string, Qualifier>> = {
  over: 'over',
  'more than': 'over',
  'at least': 'over',
  above: 'over',
  'upwards of': 'over',
  'in excess of': 'over',
  'no fewer than': 'over',
  'no less than': 'over',
  'not less than': 'over',
  'fewer than': 'under',
  'less than': 'under',
  under: 'under',
  below: 'under',
  'up to': 'under',
  'at most': 'under',
  'no more than': 'under',
  'not more than': 'under',
  about: 'about',
  around: 'about',
  some: 'about',
  roughly: 'about',
  approximately: 'about',
  'an estimated': 'about',
  nearly: 'about',
  almost: 'about',
  'close to': 'about',
  circa: 'about',
  '~': 'about',
}

/** A sign or code before an amount, and the unit that it is written as. */
export const currencies: Readonly<Record<string, string>> = {
  US$: 'US$',
  USD: 'US$',
  A$: 'A$',
  C$: 'C$',
  $: '$',
  '€': '€',
  EUR: '€',
  '£': '£',
  GBP: '£',
  '¥': '¥',
  CHF: 'CHF',
}

/** A word after an amount: "4 million euros". */
export const currencyWords: Readonly<Record<string, string>> = {
  dollars: '$',
  'US dollars': 'US$',
  euros: '€',
  pounds: '£',
  francs: 'CHF',
  yen: '¥',
}

/** Counted time is the length of a period and no figure. */
export const durations = [
  'second',
  'seconds',
  'minute',
  'minutes',
  'hour',
  'hours',
  'day',
  'days',
  'week',
  'weeks',
  'month',
  'months',
  'year',
  'years',
  'decade',
  'decades',
  'century',
  'centuries',
  'quarter',
  'quarters',
  'am',
  'pm',
  'times',
  'time',
  'o’clock',
  'nights',
  'weekends',
  'summers',
  'winters',
] as const

/** Words before a number that is a name, not a quantity: "Resolution 2178", "page 4". */
export const numberedThings = [
  'page',
  'pages',
  'p',
  'pp',
  'no',
  'nos',
  'number',
  'article',
  'articles',
  'section',
  'sections',
  'chapter',
  'resolution',
  'resolutions',
  'table',
  'figure',
  'annex',
  'appendix',
  'paragraph',
  'para',
  'clause',
  'item',
  'phase',
  'round',
  'stage',
  'level',
  'tier',
  'type',
  'version',
  'room',
  'route',
  'highway',
  'line',
  'pier',
  'berth',
  'hangar',
  'building',
  'unit',
  'platform',
  'regulation',
  'directive',
  'act',
  'law',
  'rule',
  'aged',
  'tel',
  'telephone',
  'phone',
  'fax',
] as const

/** Plurals that do not end in "s". */
export const irregularPlurals = [
  'people',
  'men',
  'women',
  'children',
  'staff',
  'police',
  'personnel',
  'crew',
  'cattle',
  'aircraft',
  'livestock',
] as const

/** Parts of a whole, and how many times as much. "A third" is one only where something is measured by it. */
export const fractions: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  seventh: 7,
  eighth: 8,
  eighths: 8,
  ninth: 9,
  tenth: 10,
  tenths: 10,
  twentieth: 20,
  hundredth: 100,
}

/** Verbs and adverbs that measure against what was before. */
export const multiples: Readonly<Record<string, number>> = {
  halved: 0.5,
  halving: 0.5,
  doubled: 2,
  doubling: 2,
  doubles: 2,
  trebled: 3,
  tripled: 3,
  trebling: 3,
  tripling: 3,
  quadrupled: 4,
  twofold: 2,
  threefold: 3,
  fourfold: 4,
  fivefold: 5,
  tenfold: 10,
}

/** After a number they make an age of it. */
export const ages = ['year-old', 'years-old'] as const

/** Before "one" they make a pronoun of it: "the one", "no one". */
export const beforePronoun = new Set(
  'the this that which no any each every only another last first new old number as a whole wrong right same latter good small his her its their'.split(
    ' ',
  ),
)

/** After "one" they make a pronoun of it: "one of", "one can". */
export const afterPronoun = new Set(
  'of day another thing can must might may would should could who that which side hand or and by reason way to has at time point on another’s for from'.split(
    ' ',
  ),
)
