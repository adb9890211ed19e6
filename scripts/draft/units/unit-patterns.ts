/** The shapes in which a text names parts of a body: what stands before and behind the nouns for them. */

import { personNouns } from '../lexicons/no-units.ts'
import { functions, namedNouns, placedNouns, unitNouns } from '../lexicons/units.ts'
import { foreignKinds } from '../lexicons/foreign-kinds.ts'
import { latinPattern } from '../latin-pattern.ts'
import { capital, name, place, plural, region, singular } from './unit-words.ts'

const capitalised = (nouns: string): string => nouns.replace(/(?<=^|\||-)\p{Ll}/gu, (letter) => letter.toUpperCase()) // "front|wing"; not "|"
const list = `${name}(?:, (?:the )?${name})*,? and (?:(?:the|its) )?${name}`

/** What may stand behind the noun and still be the name: "Mobile Unit North". */
const side = '(?:North|South|East|West|Centre|Central|Upper|Lower|Inner|Outer)(?:-?(?:[Ee]ast|[Ww]est))?'

/** What opens a sentence or a phrase before a name, and is none of it. */
const unnamed = '(?<!\\b(?!(?:The|An?|Its|In|At|To|For|Of|But|And) )\\p{Lu}[\\p{L}-]* )'

/** A noun behind a noun, so that the name goes on. */
const further = 'station|team|office|unit|centre|post|desk|committee|board'

/** Who heads such parts, in capitals. */
const heads = capitalised(personNouns.join('|'))

const places = `${place}(?:, ${place})*(?:,? and (?:in )?${place})?`

const scopes = '(?:regional|area|district|field|country|local|provincial)'

const functional = [...functions].sort((a, b) => b.length - a.length).join('|')

const foreignLink = '(?:de(?: la| las| los)?|da|do|dos|das|du|des|del|della|delle|dei|di|von(?: der)?|für|et|al)'

/** What a report calls the body whose parts it names. */
const ours =
  'group|trust|company|movement|party|organisation|organization|agency|network|union|federation|club|bank|service|authority|firm'

/** Parts that a place has one of, singular and plural. */
const seated = 'office branch team cell unit desk crew chapter bureau station depot plant laboratory'
  .split(' ')
  .flatMap((noun) => [unitNouns.get(noun) ?? noun, noun])

/** In what ways a text names units. Each gives the parts of a name in the groups `name` or `names`, `noun` or `nouns`, `place` or `places`. */
export const patterns: readonly RegExp[] = [
  latinPattern(
    `(?<!\\b(?!(?:The|An?|Its|In|At|To|For) )\\p{Lu}[\\p{L}-]* )\\b(?<whole>(?:(?:General|Central|National|Regional) )?(?:${capitalised(singular)}) (?:for|of|on) (?:the )?${name})`,
    'gu',
  ), // "Bureau for Foreign Liaison"; not "Bureau"
  latinPattern(
    `${unnamed}\\b(?<whole>(?:Team|Cell|Unit|Squad|Directorate|Division|Section|Branch|Desk|Group|Zone|Camp|Sector|Front|Column|Lodge|Circle|Region|Ward|Base|Chapter|District|Station) (?!(?:${capitalised(singular)})\\b)${capital})(?= (?:is|was|has|had|\\p{Ll}+s|\\p{Ll}+ed|went|kept|ran|lost|did|will|met)\\b|,)`,
    'gu',
  ), // "Team North is"; not "Team work"
  latinPattern(
    `(?<!\\b(?!(?:The|An?|Its|In|At|To|For|Of) )\\p{Lu}[\\p{L}-]* )\\b(?<whole>(?:${foreignKinds.join('|')}|Vilayat|Kata['’]ib)(?: ${foreignLink})? (?:[dl]['’])?${capital}(?:(?: ${foreignLink})? ${capital})?)`,
    'gu',
  ), // "Katiba Ansar", "Fédération des Deux Caps"; not "the katiba"
  latinPattern(
    `\\b(?:[Tt]he|[Ii]ts|[Tt]heir) (?<whole>(?:${foreignKinds.join('|')}) (?!(?:${singular}|${plural})\\b)\\p{Ll}{4,})(?=,| (?:is|was|has|had)\\b)`,
    'gu',
  ), // "the Cercle rural, which"; not "the Section of"
  latinPattern(
    `\\b(?<whole>\\d+(?:st|nd|rd|th) (?:${capital} )?(?:Brigade|Battalion|Division|Regiment|Company|Section|Chapter|Squad|Unit|Lodge))\\b`,
    'gu',
  ), // "3rd Brigade"; not "3rd place"
  latinPattern(`(?<!\\p{L})(?<names>${list}) (?:${scopes} )?(?<nouns>${plural})\\b`, 'gu'), // "the Leeds and York offices"; not "the two offices"
  latinPattern(
    `(?<name>(?<!\\p{L})${name}(?: ${scopes})?) (?<noun>${singular}|${capitalised(singular)})\\b(?! (?:of|for) (?:the )?\\p{Lu})(?! \\p{Lu}\\p{Ll}+ (?:is|was|has|had|remains?|lost)\\b)(?! (?:${further}|${capitalised(further)}|${personNouns.join('|')}|${side})\\b)(?: (?<number>\\d{1,2}))?(?: \\((?<also>\\p{Lu}[\\p{L}\\d-]{1,8}|${name})\\)|(?:, | \\()(?:also |better |locally )?known (?:[^,;.]{0,40} )?as (?:the )?(?<other>${name})| in (?<seat>${capital}))?`,
    'gu',
  ), // "its Leeds office"; not "its new office"
  latinPattern(
    `${unnamed}(?<whole>(?<!\\p{L})${capital} (?:${capitalised(singular)}) (?:${side}(?![\\p{L}’'-]| \\p{Lu})|(?!(?:${heads})\\b)${capital}(?= (?:is|was|has|had|remains?|lost|\\p{Ll}+s|\\p{Ll}+ed)\\b)))`,
    'gu',
  ), // "Road Crew Twente was", "of Mobile Unit North."; not "Road Crew was", "Road Office Manager says"
  latinPattern(`\\b(?<name>(?:${capital} )?(?:${capitalised(singular)}) (?:\\d{1,2}|[A-Z]))\\b`, 'gu'), // "Field Unit 2"; not "Unit"
  latinPattern(`\\b(?<nouns>${plural}|${capitalised(plural)}) (?:in|of|for|on|at) (?<places>${places})`, 'gu'), // "hubs in Gdańsk, Bilbao and Izmir"; not "hubs"
  latinPattern(
    `\\b(?:(?:[Ii]ts|[Tt]he|[Tt]heir) (?<kind>(?:${functional}) )?(?!(?:section|chapter|sector|programme|program) on\\b)(?<noun>${singular}|${placedNouns.join('|')})|(?<!, )[Aa]n? (?<plain>sub-office|office|branch|chapter|wing|cell|desk|bureau|station|depot|plant|crew)) (?<at>in|on|at) (?:the )?(?<place>${region})`,
    'gu',
  ), // "its office in Leeds"; not "offices in Leeds"
  latinPattern(`\\b[Ii]n (?<names>${place}(?: and ${place})?),? (?:the|an?|its) (?:new )?(?<nouns>${seated.join('|')})\\b`, 'gu'), // "In Leeds the office", "in Juba and Yei the teams"; not "in May the club"
  latinPattern(
    `\\b(?<whole>(?:Teams|Units|Cells|Squads|Sections|Brigades|Groups) \\d+(?:, \\d+)*(?: to | and | ?– ?)\\d+)`,
    'gu',
  ), // "Teams 1 to 3"; not "Teams 4"
  latinPattern(
    `\\b[Tt]he (?<role>(?:first|second|third|fourth|fifth|last|other|largest|smallest|oldest|only|remaining) (?:${singular}|company|club)), (?<name>${name})(?=,)`,
    'gu',
  ), // "the fourth company, Tirrenica Umbra,"; not "the fourth company, and"
  latinPattern(
    `\\b(?:[Ii]ts|[Tt]heir|(?:${ours})[’']s) (?<role>(?:\\p{Ll}[\\p{L}’'-]+ ){0,2}(?:${singular}|outlet|newspaper|magazine)) (?<name>${name})\\b(?! (?:${singular}|${plural})\\b)`,
    'gu',
  ), // "its subsidiary Meridian Logistics"; not "its subsidiary was"
  latinPattern(
    `(?<name>(?<!\\p{L})${name} ?\\d*),? (?:also )?(?:known as|called) (?:the |“)(?<role>(?:\\p{Ll}[\\p{L}’'-]+ )(?:${singular}))\\b`,
    'gu',
  ), // "Field Unit 4, known as the boat unit"; not "known as Ann"
  latinPattern(
    `^(?<name>(?!(?:It|This|That|There|He|She|They|What|Who|One|Here|These|Those|The|An?|In|At|On|Of|For|By|To|If|As|Our|Its|Their|His|Her|Not|No|Most|Some|All|Both|Each|Every) )\\p{Lu}[\\p{L}’'-]+(?: [\\p{L}’'-]+){0,2}) (?:is|was|became|remains) (?:made )?(?:an?|its|our) (?:\\p{Ll}[\\p{L}-]* ){0,2}(?<noun>${singular}) (?:of its own|in its own right)`,
    'gu',
  ), // "Women’s football was made a section of its own"; not "It is a section of its own"
  latinPattern(`\\b[Tt]he (?<whole>(?:${capitalised(functional)}) (?:${capitalised(namedNouns.join('|'))}))\\b`, 'gu'), // "the Training Institute"; not "the training institute"
  latinPattern(
    `(?<!\\b(?:of|from|by|to|with) )\\b(?:[Tt]he|[Ii]ts|[Tt]heir) (?<whole>Treasury|Secretariat)(?! \\p{Lu}| of\\b)`,
    'gu',
  ), // "runs the Treasury"; not "the treasury"
  latinPattern(
    `\\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Aa]n?|\\p{L}+[’']s) (?<function>(?:${functional}) (?:${singular})|parliamentary (?:group|party))\\b(?!-)(?! (?:in|at) \\p{Lu})`,
    'gu',
  ), // "the youth wing"; not "the new wing"
]
