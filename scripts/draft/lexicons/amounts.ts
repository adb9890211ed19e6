import type { Qualifier } from '../briefing.ts'

/** What stands at a number: how exact it is, and in what it is counted. Source: English; compiled for this project. */

/** What is printed before a number and says how exact it is; the longest wins. */
export const qualifierWords: ReadonlyMap<string, Qualifier> = new Map(
  Object.entries<Qualifier>({
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
    perhaps: 'about',
    '~': 'about',
  }),
)

/** A sign or code before an amount, and the unit that it is written as. */
export const currencies: ReadonlyMap<string, string> = new Map(
  Object.entries({
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
    Rs: 'Rs',
  }),
)

/** A word after an amount: "4 million euros". */
export const currencyWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dollars: '$',
    'US dollars': 'US$',
    euros: '€',
    pounds: '£',
    francs: 'CHF',
    yen: '¥',
  }),
)

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
