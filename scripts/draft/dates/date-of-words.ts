/** Dates that only say when something was said or written. */

import { speechVerbs } from '../lexicons/speech.ts'
import { smallNumbers } from '../lexicons/numbers.ts'
import { latinPattern } from '../latin-pattern.ts'

/** Forms that more often tell what happened: "held between 10 and 21 June". */
const inEvents = new Set(['written', 'held', 'hold', 'holds'])
/** After these, with whom and where behind them, stands the date of the words. */
const uttering = new Set([...speechVerbs.filter((form) => !inEvents.has(form)), 'published', 'dated'])

/** Forms that are nouns as well: "six suspects in June", "the Austrian state on 11 June". */
const alsoNoun =
  /^(?:states?|suspects?|claims?|reports?|charges?|demands?|promises?|pledges?|hopes|fears|estimates?|comments?|disputes?)$/

/** Matches "the ", "its further "; not "it ". */
const nounBefore = latinPattern(`\\b(?:the|an?|this|that|its|their|further|other|more) (?:\\p{L}+ )?$`, 'iu')

/** Matches "six ", "14 "; not "the crews ". */
const numberBefore = latinPattern(`(?:\\d|(?<!\\p{L})(?:${[...smallNumbers.keys()].join('|')})) $`, 'iu')

const papers =
  '(?:letter|statement|report|interview|speech|post|article|memo|memorandum|note|e-?mail|message|bulletin|communiqué|decree)'

/** What brings a truce or a sale about, behind its name. Matches "agreed", "concluded"; not "said". */
const struck = /^(?:agreed|concluded|announced)$/
/** What is only said or written. Matches "The figures, ", "a letter, "; not "the sale, ". */
const said = latinPattern(`\\b(?:${papers}|figures?|numbers?|results?|data|statistics|findings?|estimates?), $`, 'iu')

const passive = /\b(?:was|were|been|be|is|are) $/i // "was "; not "has "

/** What may stand between a verb of saying and the date. Matches " reporters on ", " in court last "; not " the yard ". */
const toDate = latinPattern(
  `^(?: (?:to )?(?:us|me|reporters|journalists|parliament|this|that|it|so|(?:the|a|an|its) \\p{L}+(?: of (?:the )?\\p{L}+)?))?(?: (?:in|before) (?:an? |the )?(?:court|parliament|public|\\p{L}+))?(?:,? (?:on|in|at|as early as|back in|the|early|late|last))*\\s*$`,
  'iu',
)

/** Whom somebody told it. Matches " a radio station in Pasto "; not " staff that it closed in ". */
const whomToDate = latinPattern(
  `^(?: (?!(?:that|how|what|why|where|when|who|which|to|it|he|she|they|we|was|were|had|has)\\b)[\\p{L}’'-]+){1,7},?\\s*$`,
  'u',
)

const issued = /\b(?:issued a statement|released a report)(?:,? (?:on|in|early|late|last))*\s*$/i // "issued a statement on "; not "a statement on"

/** Where and when an agency wrote. Matches "BUNIA, " before "Nov 9"; not "In Bunia, ". */
const agencyDateline = latinPattern(/^\p{Lu}[\p{Lu} .-]+,(?: \p{Lu}[\p{L} ]+,)? $/u)

/** A letter bears the date of its words. Matches "a letter of " before "12 May"; not "a loss of ", "resigned in a letter on ". */
const writing = latinPattern(
  `\\b${papers} (?:of|from|dated) $|(?<!\\bin (?:an? |the )?(?:\\p{L}+ )?)\\b${papers} (?:on|in) $`,
  'iu',
)

/** So many words may stand between a verb of saying and the date. */
const MOST_WORDS = 8

const word = latinPattern(/\p{L}+/gu) // "told"; not "2019"

/** @param before the sentence up to the date: "said in ", "told reporters on ", "a letter of "; not "closed in " */
export function isDateOfWords(before: string): boolean {
  return (
    [...before.matchAll(word)].slice(-MOST_WORDS).some(({ 0: verb, index }) => isUttered(before, verb, index))
    || issued.test(before)
    || writing.test(before)
    || agencyDateline.test(before)
  )
}

/** Whether a word is a verb of saying, in the active, and nothing but whom, where and when stands behind it. */
function isUttered(before: string, verb: string, at: number): boolean {
  const form = verb.toLowerCase()
  if (!uttering.has(form)) return false
  const [lead, rest] = [before.slice(0, at), before.slice(at + verb.length)]
  if (form === 'claimed' && /^ (?:an?|the|one|two|three|several|\d+) (?:operation|attack|raid|bombing|ambush|victim)/.test(rest))
    return false // "claimed an attack in May"
  if (struck.test(form) && /, $/.test(lead) && !said.test(lead)) return false // "the sale, agreed in"
  if (passive.test(lead) || (form === 'accused' && /\bthe $/i.test(lead))) return false
  if (alsoNoun.test(form) && (nounBefore.test(lead) || numberBefore.test(lead))) return false
  return toDate.test(rest) || (/^(?:told|tells|assured)$/.test(form) && whomToDate.test(rest)) // "told"; not "foretold"
}
