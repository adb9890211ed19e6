/** The clause of a number as its label, where it is short and stands on its own; or the part of it that the number stands in. */

import { clauseText } from './clauses.ts'
import { formsOf } from './grammar/lexicon.ts'
import { latinPattern } from './latin-pattern.ts'
import { irregularPasts } from './lexicons/tenses.ts'
import { hasVerb, isPast, opensDependent } from './standing.ts'

const MOST_CLAUSE_WORDS = 18
const MOST_PART_WORDS = 20

/** What stands before "that" and makes what follows less than certain. Matches "The raids indicate"; not "The ministry said". */
const softened =
  /\b(?:indicat\w+|suggest\w*|appears?|seems?|may|might|could|possib\w+|probab\w+|likely|hopes?|fears?|not|never|denie[sd]|doubt\w*)\b/

/**
 * The clause of a number, or what it says that is so, where that is short and stands on its own.
 *
 * @param isAny whether it may speak of somebody whom only the sentence before names: "it raises US$ 2 million a year"
 */
export function wholeClause(text: string, start: number, end: number, isAny = false): string | undefined {
  const clause = clauseText(text, { start, end }, [])
    .replace(/,? according to .*$|[.,;:]+$/, '') // "It paid €3 million." without its stop
    .trim()
  const at = clause.indexOf(text.slice(start, end).trim())
  const lead = at < 0 ? -1 : clause.lastIndexOf(' that ', at)
  const that = lead < 0 || softened.test(clause.slice(0, lead)) ? -1 : lead
  const whole = text.replace(/\.$/, '').split(/; ?/) // "It closed; it reopened."
  const stands = (words: string): boolean =>
    words.split(' ').length <= MOST_CLAUSE_WORDS
    && (tells(words) || whole.includes(words)) // Such a part has a verb, "puts" though it may be.
    && (isAny || !opensDependent(words))
  const told = clause.slice(that + ' that '.length)
  const said = that < 0 || opensOnVerb(told) ? [] : [told]
  return (isAny ? [...said, clause] : [clause, ...said]).find(stands)
}

/** Whether words hold a verb, in the present too: "accounts for"; a noun that has its form may be taken for one. */
function tells(words: string): boolean {
  return hasVerb(words) || words.split(' ').some((word) => formsOf(word).some(({ form }) => form === 'third'))
}

/** What goes on with another verb, or with a subject of its own. Matches "will sell", "its debts"; not "September". */
const goesOn = '(?:(?:will|would|has|have|had|is|are|was|were|it|they|he|she|its|their|the|an?)\\b|\\p{Ll}+ed\\b)'
const past = `(?:${goesOn}|(?:${[...irregularPasts].join('|')})\\b)`

/** Where a part of a clause may begin. Matches " and " of "and sent", "; "; not ", ", which may end what it depends on. */
const begins = latinPattern(`; |: | [—–] |, (?:but|while|whereas) | that |,? and (?:now |then |since |today )?(?=${past})`, 'gu')

/** Where one may end: before a further part with a verb, or what only adds to it. Matches " and will"; not " and former staff". */
const finishes = latinPattern(
  `[;:]|\\.$|,? (?:but|while|whereas) |, (?:which|whom|who) |(?:, \\p{L}+)?,? (?:of|for|in|to|from|with|by|at|on|under) (?:which|whom) |,? and (?=${past})`,
  'gu',
)

/**
 * The shortest part of a sentence around a number that has a verb: "sent one worker in six home".
 *
 * @param isAny whether it may speak of somebody whom only the sentence before names: "we spoke to 74 people"
 */
export function partOfClause(text: string, start: number, end: number, isAny = false): string | undefined {
  const starts = [...text.slice(0, start).matchAll(begins)]
    .filter(
      ({ 0: joint, index }) =>
        joint !== ' that ' || !(softened.test(text.slice(0, index)) || opensOnVerb(text.slice(index + joint.length))),
    )
    .map(({ 0: joint, index }) => index + joint.replace(/(?:now|then|since|today) $/, '').length)
    .toReversed()
  const ends = [...text.matchAll(finishes)].map(({ index }) => index).filter((index) => index >= end)
  // Who says so stands beside the figure: "140 men, according to the army."
  const source = /, according to [^,]*$/.exec(text)?.[0].length ?? 0
  const last = text.length - source < end ? text.length : text.length - source
  const parts = [...ends, last].flatMap((to) => [...starts, 0].map((from) => text.slice(from, Math.min(to, last)).trim()))
  const fit = parts.filter((part) => part.split(' ').length <= MOST_PART_WORDS && tells(part) && (isAny || !opensDependent(part)))
  const [shortest = ''] = fit
  // With its subject, where that leaves it short.
  return opensOnVerb(shortest) ? (fit.find((part) => text.startsWith(part)) ?? shortest) : fit[0]
}

/** Whether the subject of words stands before them. Matches "surprised them", "has grown"; not "it has grown". */
function opensOnVerb(words: string): boolean {
  const first = words.split(' ', 1)[0] ?? ''
  return isPast(first) || /^(?:is|are|was|were|has|have|had|will|would|may|might|can|could)$/.test(first)
}
