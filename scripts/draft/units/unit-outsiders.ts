/** Who in a report is no part of the body: its rivals and customers, who was there before it, who publishes the report, and who looks on from outside. */

import type { Report } from '../../read/report.ts'
import {
  deedsOfOthers,
  descents,
  eitherNouns,
  outsiderNouns,
  stateBodies,
  watchfulTrades,
  watchfulVerbs,
  wellKnown,
} from '../lexicons/outsiders.ts'
import { owners } from '../lexicons/no-units.ts'
import { latinPattern, literally } from '../latin-pattern.ts'
import type { Candidate } from './unit-candidates.ts'
import { listed, name, withoutLead } from './unit-words.ts'

const plurals = outsiderNouns.map((noun) => (noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`)).join('|')
const either = `${outsiderNouns.join('|')}|${plurals}`
const item = `(?:(?:the|an?) )?${name}`
const watcher = `(?:${watchfulTrades.join('|')}) (?:firm|company|group|agency|institute|centre|house)|think[ -]tank`
const state = `(?:the )?(?:\\p{L}+ ){0,3}?(?:${stateBodies})(?![\\p{L}’'-])`
const founding = '(?:set up|run|funded|created|founded|led|financed|appointed)'
const whole = `(?:[Tt]he|[Ii]ts) (?:${[...owners].join('|')})`

const patterns = [
  latinPattern(`\\b(?:rivals?|competitors?|enem(?:y|ies)),? (?:the )?(?<one>${name})`, 'gu'), // "its rival, Red Quarry"; not "rival clubs"
  latinPattern(
    `(?<one>${name}), (?:an?|the|another) (?:\\p{L}[\\p{L}’'-]* ){0,3}(?:${eitherNouns.join('|')})(?![\\p{L}’'])`,
    'gu',
  ), // "Relief Now, a charity"; not "Relief Now, its charity"
  latinPattern(`(?<one>${name}), (?:an?|its|their|the|another) (?:\\p{L}[\\p{L}’'-]* ){0,3}(?:${either})(?![\\p{L}’'])`, 'gu'), // "Red Quarry, a rival"; not "Red Quarry, a division"
  latinPattern(`(?<one>${name}), an? (?:\\p{L}[\\p{L}’'-]* ){0,3}(?:${watcher})(?![\\p{L}’'])`, 'gu'), // "Ridgeway, a security firm"; not "Ridgeway, its law firm"
  latinPattern(
    `(?<![\\p{L}-])(?:${plurals}|${plurals.replaceAll(/(?<=\||^)\p{Ll}/gu, (letter) => letter.toUpperCase())})(?:,? (?:such as|like|including|among (?:them|which))|,) (?<many>${item}(?:, ${item})*(?:,? and ${item})?)(?=[,.;)]| )`,
    'gu',
  ), // "customers such as Rimo and Lidl"; not "customers in Lyon"
  latinPattern(
    `\\b(?:[Aa]n?|[Tt]he|[Ii]ts) (?:\\p{Ll}[\\p{L}-]* )?(?:${outsiderNouns.join('|')}|(?<!its )(?:${watcher}))(?:,? |(?<=donor|sponsor|lender|creditor|regulator|watchdog|auditor|rival|competitor|enemy|employer|supplier|customer|client), the )(?<one>${name})`,
    'gu',
  ), // "the retailer Rimo", "the security firm Ridgeway"; not "the retailer said"
  latinPattern(`\\b[Pp]repared for (?:the (?:trustees|board|members|council|governors) of )?(?:the )?(?<one>${name})`, 'gu'), // "Prepared for the trustees of the Vennell Foundation"; not "prepared for winter"
  latinPattern(
    `(?<one>${name})(?:, (?:which|who))? (?:is|are) (?:not|no) (?:a )?part of (?:${whole}|it\\b)(?! (?:until|yet|at first))`,
    'gu',
  ), // "The Reed League is not part of the association"; not "is no longer part of it"
  latinPattern(
    `\\b(?:founded|formed|set up|created|started)\\b[^.;]{0,140}\\b(?:followers|members|veterans|remnants|fighters|officers|staff) (?:of|from) (?:the|an?) (?:disbanded|dissolved|defunct|former|banned|older) (?<one>${name})`,
    'gu',
  ), // "founded by followers of the disbanded Reed Column"; not "members of the Reed Column"
  latinPattern(
    `(?<one>${name}), an association of [^,]{3,40}, (?:says?|said|argues?|argued|disputes?|disputed|claims?|claimed|denie[sd]|warns?|warned|accuse[sd]|complain(?:s|ed)|calls?|called|points?|wants?)\\b`,
    'gu',
  ), // "Hull Rail, an association of passengers, disputes"; not "Hull Dockers, an association of dockers, is"
  latinPattern(`\\b(?:sold|outsourced) to (?:the )?(?<one>${name})`, 'gu'), // "was sold to Vardar Mobile"; not "moved to Hull"
  latinPattern(
    `\\b(?:predecessor|forerunner|precursor)s?,? (?:[^.;]{0,60} )?(?:called|named|known as) (?:the |“)?(?<one>${name})`,
    'gu',
  ), // "its predecessor, a club called the Old Mill"; not "his predecessor, Ann Lee, called the office"
  latinPattern(`(?<one>${name})(?: \\([^)]*\\))?, which (?:${watchfulVerbs.join('|')}) [^,.;]*, \\p{Ll}+s\\b`, 'gu'), // "Ridgeway, which tracks payments, says"; not "Ridgeway, which tracks"
  latinPattern(
    `(?<one>${name})(?: \\([^)]*\\))?, (?:which ${state} (?:has )?(?:runs|funds|leads|finances|ran|${founding})|(?:which (?:is|was) )?${founding} (?:[^,.;]{0,20} )?by ${state})`,
    'gu',
  ), // "the Monitoring Cell, which the United Nations set up", "the Port Unit, run by the interior ministry"; not "the Port Unit, set up by the party"
  latinPattern(
    `(?<one>${name})(?: \\([^)]*\\))?(?:, [^,.;]+,)? (?:has |have |had )?(?:${deedsOfOthers.join('|')}|withdrew (?:its|their) support) (?:from )?(?:${whole}|it)(?![\\p{L}’'-])`,
    'gu',
  ), // "The Hockey Federation fined the club"; not "The Leeds branch fined its members"
]

/** Whom one body came after: "grew out of the Old Mill", "succeeded a choir called Red Star". */
const descent = latinPattern(
  `\\b(?:${descents}) (?:(?:an?|the|another) (?:[\\p{L}’'-]+ ){1,4}(?:called|named|known as) )?(?:the (?:former )?|“)?(?<one>${name})`,
  'gu',
)

/** What stands before it in its sentence. */
const subjectBefore = /(?:^|[.!?;\n] ?)(?<subject>[^.!?;\n]{2,60}?)(?: had| has)? $/

/** Matches "It", "The club (RST)"; not "The Leeds branch". */
const wholeAlone = latinPattern(`^(?:It|They|${whole})$`, 'u')

/** A sentence about the world beside the body. Matches "Outside the party, the"; not "Outside the capital". */
const beside = latinPattern(`\\b(?:Outside|Beyond) (?:${whole})(?=,| )(?<rest>[^.!?\\n]*)`, 'gu')
const anyName = latinPattern(name, 'gu')

/**
 * Their names as the report has them, without articles.
 *
 * @param own the body's names, in small letters
 */
export function outsidersIn(
  text: string,
  { publisher = '' }: Report['particulars'],
  own: ReadonlySet<string>,
): ReadonlySet<string> {
  const isWhole = (subject: string): boolean => {
    const bare = subject.replace(/ \([^)]*\)| ?“[^”]*”/gu, '').trim()
    return wholeAlone.test(bare) || own.has(withoutLead(bare).toLowerCase())
  }
  const called = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ groups }) => listed(groups?.['many'] ?? groups?.['one'] ?? '')),
  )
  const before = [...text.matchAll(descent)].flatMap(({ index, groups }) =>
    isWhole(subjectBefore.exec(text.slice(Math.max(0, index - 70), index))?.groups?.['subject'] ?? '')
      ? listed(groups?.['one'] ?? '')
      : [],
  )
  const outside = [...text.matchAll(beside)].flatMap(({ groups }) =>
    (groups?.['rest']?.match(anyName) ?? []).map(withoutLead).filter((each) => !own.has(each.toLowerCase())),
  )
  return new Set([...called, ...before, ...outside, ...wellKnown, ...(publisher === '' ? [] : [withoutLead(publisher)])])
}

/** Whether a candidate is one of them, by its whole name or by the first word of it: "Ridgeway", of "Ridgeway Analytics". */
export function isOutsider({ name: bare, full }: Candidate, others: ReadonlySet<string>, text: string): boolean {
  if (others.has(full) || others.has(bare)) return true
  const isAlone = !bare.includes(' ') && (full === bare || !text.includes(full))
  if (!isAlone || ![...others].some((each) => each.startsWith(`${bare} `))) return false
  return !latinPattern(`\\b(?:[Ii]n|[Aa]t|near|from) ${literally(bare)}(?![\\p{L}’'-])`, 'u').test(text) // a place, of which others have their names as well
}
