/** What a sentence says of a part, without turns of speech that hide its subject. */

import { latinPattern } from './latin-pattern.ts'
import { upperFirst } from './standing.ts'
import { plural, place, singular } from './units/unit-words.ts'

/** Words between commas that add nothing to what is said. Matches ", for its part,"; not ", which is,". */
const aside =
  /, (?:on the other hand|on the one hand|for (?:its|their) part|by contrast|in contrast|too|in turn|meanwhile|however|nevertheless|nonetheless|for (?:example|instance)|of course|in fact|indeed|as a result|for the most part|by and large|to be fair|it is true|admittedly),(?= )/gu

/** "is the only one that has grown" says that it has. */
const cleft = latinPattern(
  /(?: (?:is|was|remains) (?:still |now )?|(?<and>,? and ))the (?:only|first|last) (?:one|\p{Ll}+) (?:of (?:them|the \p{Ll}+) )?(?:that|which) (?=is|was|has|had|\p{Ll}+s)/u,
)

/** "is the only part to have grown" says that it has. */
const infinite = latinPattern(
  / (?:is|was|remains) (?:still |now )?(?:the (?:only|first|last)|among the few|one of the few) (?:[\p{Ll}\d]+ ){0,5}to have (?=\p{Ll})/u,
)

/** Where a part is, and what it is: "In Leeds the office was shut", "In Juba and Yei the teams carry on". */
const placed = latinPattern(
  `^(?:In|At) (?<places>${place}(?: and ${place})?),? (?:the|an?|its) (?:new )?(?:${singular}|${plural})\\b`,
  'u',
)

/** What a place is, behind its name in front. Matches "At the Leeds academy, which opened in 2016,"; not "The academy, which". */
const behindFront = latinPattern(
  /^(?<front>(?:In|At) (?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3}(?: \p{Ll}+)?), (?:which|where|whose) [^,;:]{3,80},(?= )/u,
)

/** What a part is, between its name and what is said of it. Matches ", a fish importer in Vigo," before " still trades"; not ", the York branch,". */
const apposition =
  /, (?:an?|hitherto|formerly|once|long|never|always|until recently|till recently|till now|until now|by now|part of|itself|at one time|in its day) [^,;:]{3,80},(?= (?:still|now|also|has|have|is|are|was|were|had|remains?|\p{Ll}+(?:s|ed))\b)/u

/** "The third, known as the Counting House, has" */
const calledSo = latinPattern(
  /^(?:The|Its) (?:\p{Ll}+ ){0,3}\p{Ll}+, (?:known as|called|nicknamed) (?<called>(?:the )?[“"]?\p{Lu}[^,;:]{2,50}), /u,
)

/** What a part is called short, right behind its name. Matches " (ED)", " (MTE)"; not " (Leeds)". */
const short = latinPattern(/ \((?=[^)]*\p{Lu}[^)]*\p{Lu})[\p{L}\d&-]{2,9}\)/gu)

/** Where a part is, in a list: "Leeds Laboratory, York: closed" */
const seatBefore = latinPattern(`^(?<part>\\p{Lu}[^:,;.]{3,60}?), ${place}(?=: \\p{Ll})`, 'u')

/** "the one in Callao was shut" */
const pointing = latinPattern(`\\b[Tt]he one (?:in|at) (?=${place} (?:is|was|has|had)\\b)`, 'gu')

/** "It was the Leeds cell that carried out both" */
const pointed = latinPattern(/^It (?:is|was) (?<who>(?:the |its )?[^,;:.]{3,50}?) (?:that|which|who) (?=\p{Ll})/u)

/** "Since then it has" */
const sinceThen = /^(?:Since then|Ever since|In the meantime),? (?=it |they |the )/ // "Since then it "; not "Since then Leeds"

/** "The unit itself has been strengthened" */
const itself = latinPattern(/\b(?<who>[Ii]t|[Tt]he \p{Ll}+) itself (?=\p{Ll})/gu)

/** Gives a sentence in which the names of parts stand where their states are told of: "Leeds was shut". */
export function saidPlainly(text: string): string {
  return text
    .replace(sinceThen, '')
    .replace(pointed, (all, who: string) => (/\p{Lu}/u.test(who) ? `${who.charAt(0).toUpperCase()}${who.slice(1)} ` : all)) // "the Leeds cell"; not "a pity"
    .replace(short, '')
    .replace(calledSo, (_, called: string) => `${upperFirst(called)} `)
    .replace(aside, '')
    .replace(cleft, (_, and?: string) => and ?? ' ')
    .replace(infinite, ' has ')
    .replace(behindFront, '$<front>')
    .replace(apposition, '')
    .replace(placed, '$<places>')
    .replace(seatBefore, '$<part>')
    .replace(pointing, '')
    .replace(itself, '$<who> ')
}
