import { functions, namedNouns, placedNouns } from './lexicons/units.ts'
import { numberForm } from './numbers.ts'
import { capital, isNowhere, listed, name, place, plural, singular, singularOf, withoutLead } from './unit-words.ts'
import { latinPattern } from './latin-pattern.ts'

/** A unit as one place of the text names it. */
export interface Candidate {
  readonly name: string
  readonly full: string
  readonly noun: string
  /** Another name that the text gives with it: "(EV)", "known as the boat unit". */
  readonly also?: string
  /** It is named as where something lies: "in Anhui province". */
  readonly isPlace?: boolean
  /** The text says that it is the body’s. */
  readonly isOwned?: true
  /** Whose it is, where a name says so: "Nordhaven" of "Nordhaven’s offices in Tallinn". */
  readonly owner?: string
}

const capitalised = (nouns: string): string => nouns.replace(/(?<=^|\||-)\p{Ll}/gu, (letter) => letter.toUpperCase()) // "front|wing"; not "|"
const list = `${name}(?:, (?:the )?${name})*,? and (?:(?:the|its) )?${name}`

const places = `${place}(?:, ${place})*(?:,? and (?:in )?${place})?`

const scopes = '(?:regional|area|district|field|country|local|provincial)'

const functional = [...functions].sort((a, b) => b.length - a.length).join('|')

/** What a report calls the body whose parts it names. */
const ours =
  'group|trust|company|movement|party|organisation|organization|agency|network|union|federation|club|bank|service|authority|firm'

/** In what ways a text names units. Each gives the parts of a name in the groups `name` or `names`, `noun` or `nouns`, `place` or `places`. */
const patterns: readonly RegExp[] = [
  latinPattern(
    `(?<!\\b(?!(?:The|An?|Its|In|At|To|For) )\\p{Lu}[\\p{L}-]* )\\b(?<whole>(?:(?:General|Central|National|Regional) )?(?:${capitalised(singular)}) (?:for|of) (?:the )?${name})`,
    'gu',
  ), // "Bureau for Foreign Liaison"; not "Bureau"
  latinPattern(
    `\\b(?<whole>(?:Team|Cell|Unit|Squad|Directorate|Division|Section|Branch|Desk|Group) ${capital})(?= (?:is|was|has|had|went|keeps?|kept|runs|ran|lost|did|does|will|remains?|met)\\b|,)`,
    'gu',
  ), // "Team North is"; not "Team work"
  latinPattern(`\\b(?<whole>(?:Katiba|Katibat|Wilayat|Wilaya|Vilayat|Liwa|Kata['’]ib) ${capital}(?: ${capital})?)`, 'gu'), // "Katiba Ansar"; not "the katiba"
  latinPattern(
    `\\b(?<whole>\\d+(?:st|nd|rd|th) (?:${capital} )?(?:Brigade|Battalion|Division|Regiment|Company|Section|Chapter|Squad|Unit|Lodge))\\b`,
    'gu',
  ), // "3rd Brigade"; not "3rd place"
  latinPattern(`(?<!\\p{L})(?<names>${list}) (?:${scopes} )?(?<nouns>${plural})\\b`, 'gu'), // "the Leeds and York offices"; not "the two offices"
  latinPattern(
    `(?<name>(?<!\\p{L})${name}(?: ${scopes})?) (?<noun>${singular}|${capitalised(singular)})\\b(?! (?:of|for) (?:the )?\\p{Lu})(?! \\p{Lu}\\p{Ll}+ (?:is|was|has|had|remains?|lost)\\b)(?! (?:station|team|office|unit|centre|post|desk|committee|board)\\b)(?: (?<number>\\d{1,2}))?(?: \\((?<also>\\p{Lu}[\\p{L}\\d-]{1,8})\\)| in (?<seat>${capital}))?`,
    'gu',
  ), // "its Leeds office"; not "its new office"
  latinPattern(
    `(?<whole>(?<!\\p{L})${capital} (?:${capitalised(singular)}) ${capital})(?= (?:is|was|has|had|remains?|lost)\\b)`,
    'gu',
  ), // "Road Crew Twente was"; not "Road Crew was"
  latinPattern(`\\b(?<name>(?:${capital} )?(?:${capitalised(singular)}) (?:\\d{1,2}|[A-Z]))\\b`, 'gu'), // "Field Unit 2"; not "Unit"
  latinPattern(`\\b(?<nouns>${plural}|${capitalised(plural)}) (?:in|of|for|on|at) (?<places>${places})`, 'gu'), // "hubs in Gdańsk, Bilbao and Izmir"; not "hubs"
  latinPattern(
    `\\b(?:(?:[Ii]ts|[Tt]he|[Tt]heir) (?<kind>(?:${functional}) )?(?<noun>${singular}|${placedNouns.join('|')})|(?<!, )[Aa]n? (?<plain>sub-office|office|branch|chapter|wing|cell|desk|bureau|station|depot|plant|crew)) (?<at>in|on|at) (?:the )?(?<place>${place})`,
    'gu',
  ), // "its office in Leeds"; not "offices in Leeds"
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
  latinPattern(`\\b[Tt]he (?<whole>(?:${capitalised(functional)}) (?:${capitalised(namedNouns.join('|'))}))\\b`, 'gu'), // "the Training Institute"; not "the training institute"
  latinPattern(`\\b(?:[Tt]he|[Ii]ts|[Tt]heir) (?<whole>Treasury|Secretariat)(?! \\p{Lu}| of\\b)`, 'gu'), // "runs the Treasury"; not "the treasury"
  latinPattern(
    `\\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Aa]n?|\\p{L}+[’']s) (?<function>(?:${functional}) (?:${singular})|parliamentary (?:group|party))\\b(?! (?:in|at) \\p{Lu})`,
    'gu',
  ), // "the youth wing"; not "the new wing"
]

/** Matches "eight new " before "offices in Gauteng"; not "its ". */
const countBefore = latinPattern(`\\b(?:${numberForm})(?: \\p{Ll}+)? $`, 'iu')

export function candidatesIn(text: string): Candidate[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      if (namesNone(text, match)) return []
      const before = text.slice(0, match.index)
      const isPlace = placeBefore.test(before) && !/^, wh(?:ich|ose)\b/.test(text.slice(match.index + match[0].length))
      const owner = ownerBefore.exec(before)?.groups?.['owner'] ?? ownerWithin.exec(match[0])?.groups?.['owner']
      return candidatesOf(match.groups ?? {}).map((each) => ({
        ...each,
        ...(isPlace && { isPlace }),
        ...(owner !== undefined && { owner }),
      }))
    }),
  )
}

/** Where a unit lies: "moved to the Leeds office" tells no more of it than that it is a place. */
const placeBefore = /\b(?:(?:in|into|from|across|at|near|throughout)(?: the)?|to|of) $/u

/** What is not there yet. Matches "it has new " before "offices in Amman", "will open "; not "its new ", "opened ". */
const plannedBefore =
  /\b(?:has|have|with|and) new $|\b(?:[Pp]lans? for|(?:will|to|would|may|might|could) (?:soon |also )?(?:open|set up|build|found|establish)|(?:is|are) (?:building|opening|planning|setting up)) (?:new )?$/

/** Matches "Nordhaven’s ", "Europol’s large "; not "its ". */
const ownerBefore = latinPattern(`(?<owner>\\p{Lu}[\\p{L}-]+)[’']s? (?:\\p{Ll}+ )?$`, 'u')
const ownerWithin = latinPattern(`^(?<owner>\\p{Lu}[\\p{L}-]+)[’']s \\p{Ll}`, 'u')

/** Somebody else's. Matches "its rival, the ", "according to the "; not "its ". */
const othersBefore =
  /\b(?:rival|enem\p{L}+|opponent\p{L}*|predecessor|compet\p{L}+|government’s|state’s|ministry’s|university’s|institute’s|hospital’s|regulator’s|city’s|council’s|[Pp]olice|[Aa]rmy|[Gg]overnment)(?:['’]s)?(?: \p{L}+)?,? (?:the )?$|\b[Aa]ccording to (?:the )?$/u

/** A match that is somebody else's, the report's authors, a mere number of things in a place, or only said by somebody. */
function namesNone(text: string, { index, groups = {}, ...match }: RegExpExecArray): boolean {
  const before = text.slice(0, index)
  const { places, function: purpose = '' } = groups
  const isCount =
    places !== undefined
    && !/,| and /.test(places)
    && (countBefore.test(before) || !/\b(?:the|its|their|all|both|other|\p{Ll}+al) $/iu.test(before)) // "eight offices in Gauteng"
  const isQuoted = /^an? /i.test(match[0]) && /[“"][^”"]*$/u.test(before) // “a press office”
  const isOthers =
    /^ of (?:the |an? )?(?:auditor|ministr|prosecut|government|police|army|court|regulator|state|president|United Nations|UN\b)/iu.test(
      text.slice(index + match[0].length),
    )
  return (
    /^(?:Command of|arms) |\bLaboratory (?:of|for|\p{Lu})/u.test(match[0]) // "Command of the Lake Chapter", "laid down their arms in Hull", "the Laboratory Service was"
    || isOthers
    || isCount
    || isQuoted
    || othersBefore.test(before)
    || plannedBefore.test(before)
    || /^(?:audit|research|investigation|survey) team$/.test(purpose)
  )
}

function candidatesOf(groups: Readonly<Record<string, string | undefined>>): Candidate[] {
  const {
    whole,
    names,
    name: given,
    plain,
    noun = plain,
    nouns,
    at,
    place: where,
    kind = '',
    places: all,
    role,
    function: purpose,
    number,
    seat,
    also = seat === undefined ? undefined : `${seat} ${(noun ?? '').toLowerCase()}`,
  } = groups
  const one = (noun ?? singularOf(nouns ?? '')).toLowerCase()
  const isCapital = noun !== undefined && /^\p{Lu}/u.test(noun)
  if (whole !== undefined) return [{ name: whole, full: whole, noun: whole.split(' ')[0]?.toLowerCase() ?? '' }]
  if (purpose !== undefined) return [{ name: purpose, full: purpose, noun: purpose.split(' ').at(-1) ?? '' }]
  if (role !== undefined && given !== undefined) {
    const bare = withoutLead(given)
    return bare === '' ? [] : [{ name: bare, full: bare, noun: role.split(' ').at(-1) ?? '', also: role }]
  }
  if (where !== undefined)
    return isNowhere(where) ? [] : [{ name: where, full: `${kind}${one} ${at ?? 'in'} ${where}`, noun: one }]
  if (all !== undefined)
    return listed(all)
      .filter((each) => !isNowhere(each))
      .map((each) => ({ name: each, full: `${each} ${one}`, noun: one }))
  if (names !== undefined)
    return listed(names).map((each) => ({ name: each, full: `${each} ${isCapital ? noun : one}`, noun: one }))
  const bare = withoutLead(
    (given ?? '').replace(
      /^.* of the |^(?:Residents|Members|Officials|People|Leaders|Workers|Staff|Employees|Parts|Inhabitants|Fighters|Supporters|Commanders|Players|Heads) of /u,
      '',
    ),
  ) // "Ann Lee of the Rail Section"
  if (bare === '') return []
  const full = [bare, noun, number].filter((part) => part !== undefined).join(' ')
  return [
    { name: number === undefined ? bare : full, full, noun: one === '' ? 'unit' : one, ...(also !== undefined && { also }) },
  ]
}
