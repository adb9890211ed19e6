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

/** What stands behind a number and says the same of it. */
export const qualifiersBehind: ReadonlyMap<string, Qualifier> = new Map(
  Object.entries<Qualifier>({
    'or more': 'over',
    'and more': 'over',
    'and over': 'over',
    'at least': 'over',
    'or so': 'about',
    'or thereabouts': 'about',
    'or fewer': 'under',
    'or less': 'under',
    'at most': 'under',
  }),
)

/**
 * Verbs that such a word goes with, so that it says nothing of the number: "adds up to 425", "rebuilt around six committees".
 * Source: the prepositional and phrasal verbs of Quirk et al. (1985), 16.2–16.16; compiled for this project.
 */
export const verbBefore: ReadonlyMap<string, RegExp> = new Map([
  ['up to', /\b(?:add|amount|sum|mount|went|go|rose|ris|mov)(?:e?s|ed|ing|e|med|ming)? $/i], // "adds "; not "paid "
  [
    'around',
    /\b(?:(?:re)?buil[dt]|organi[sz]ed|grouped|gather(?:s|ed)|cent(?:red|ered)|clustered|formed|arranged|structured|revolv(?:es|ed))(?: (?:in|since) (?:\w+ ){1,2}| ?)$/i,
  ], // "was rebuilt in October 2022 "; not "opened in October 2022 "
])

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

/** What is measured in, as the head of a column gives it. Source: the International System of Units, and common usage. */
export const measures = [
  ...['km', 'km²', 'm', 'm²', 'm³', 'ha', 'kg', 't', 'tonnes', 'tons', 'litres', 'hectares', 'kilometres', 'metres', 'miles'],
  ...['seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'years', 'MW', 'MWh', 'GWh', 'TEU'],
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
