/** The clause of a number as its label, where it is short and stands on its own; or the part of it that the number stands in. */

import { clauseText } from './clauses.ts'
import { latinPattern } from './latin-pattern.ts'
import { irregularPasts } from './lexicons/tenses.ts'
import { hasVerb, opensDependent } from './standing.ts'

const MOST_CLAUSE_WORDS = 18
const MOST_PART_WORDS = 20

/** What stands before "that" and makes what follows less than certain. Matches "The raids indicate"; not "The ministry said". */
const softened =
  /\b(?:indicat\w+|suggest\w*|appears?|seems?|may|might|could|possib\w+|probab\w+|likely|hopes?|fears?|not|never|denie[sd]|doubt\w*)\b/

/** The clause of a number, or what it says that is so, where that is short and stands on its own. */
export function wholeClause(text: string, start: number, end: number): string | undefined {
  const clause = clauseText(text, { start, end }, [])
    .replace(/,? according to .*$|[.,;:]+$/, '') // "It paid €3 million." without its stop
    .trim()
  const at = clause.indexOf(text.slice(start, end).trim())
  const lead = at < 0 ? -1 : clause.lastIndexOf(' that ', at)
  const that = lead < 0 || softened.test(clause.slice(0, lead)) ? -1 : lead
  const stands = (words: string): boolean =>
    words.split(' ').length <= MOST_CLAUSE_WORDS
    && (hasVerb(words) || words === text.replace(/\.$/, '')) // A sentence has a verb, "puts" though it may be.
    && !opensDependent(words)
  return [clause, ...(that < 0 ? [] : [clause.slice(that + ' that '.length)])].find(stands)
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
    .filter(({ 0: joint, index }) => joint !== ' that ' || !softened.test(text.slice(0, index)))
    .map(({ 0: joint, index }) => index + joint.replace(/(?:now|then|since|today) $/, '').length)
    .toReversed()
  const ends = [...text.matchAll(finishes)].map(({ index }) => index).filter((index) => index >= end)
  // Who says so stands beside the figure: "140 men, according to the army."
  const source = /, according to [^,]*$/.exec(text)?.[0].length ?? 0
  const last = text.length - source < end ? text.length : text.length - source
  const parts = [...ends, last].flatMap((to) => [...starts, 0].map((from) => text.slice(from, Math.min(to, last)).trim()))
  return parts.find((part) => part.split(' ').length <= MOST_PART_WORDS && hasVerb(part) && (isAny || !opensDependent(part)))
}
