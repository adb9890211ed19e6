import { continents } from './lexicons/no-units.ts'
import { functions, namedNouns, placedNouns } from './lexicons/units.ts'
import { numberForm } from './numbers.ts'
import { capital, listed, name, noName, place, plural, singular, singularOf, withoutLead } from './unit-words.ts'
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
    `(?<!\\p{Lu}[\\p{L}-]* )\\b(?<whole>(?:(?:General|Central|National|Regional) )?(?:${capitalised(singular)}) (?:for|of) (?:the )?${name})`,
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
    `(?<name>(?<!\\p{L})${name}(?: ${scopes})?) (?<noun>${singular}|${capitalised(singular)})\\b(?! (?:of|for) (?:the )?\\p{Lu})(?! \\p{Lu}\\p{Ll}+ (?:is|was|has|had|remains?|lost)\\b)(?: (?<number>\\d{1,2}))?(?: \\((?<also>\\p{Lu}[\\p{L}\\d-]{1,8})\\)| in (?<seat>${capital}))?`,
    'gu',
  ), // "its Leeds office"; not "its new office"
  latinPattern(
    `\\b[Tt]he (?<name>${place}(?: (?:treatment|training|detention|distribution|health|medical|data|call|service|reference|mobile))?) (?<noun>centre|center|clinic|hospital|laboratory|mill|yard|shipyard|factory|refinery|terminal|warehouse|newsroom|foundry|smelter)\\b`,
    'gu',
  ), // "the Pemba treatment centre"; not "the treatment centre"
  latinPattern(
    `(?<whole>(?<!\\p{L})${capital} (?:${capitalised(singular)}) ${capital})(?= (?:is|was|has|had|remains?|lost)\\b)`,
    'gu',
  ), // "Road Crew Twente was"; not "Road Crew was"
  latinPattern(`\\b(?<name>(?:${capital} )?(?:${capitalised(singular)}) (?:\\d{1,2}|[A-Z]))\\b`, 'gu'), // "Field Unit 2"; not "Unit"
  latinPattern(`\\b(?<nouns>${plural}|${capitalised(plural)}) (?:in|of|for|on) (?<places>${places})`, 'gu'), // "hubs in Gdańsk, Bilbao and Izmir"; not "hubs"
  latinPattern(
    `\\b(?:two|three|four|five|six|seven|eight|\\d+)(?: \\p{Ll}+)? (?<nouns>${plural}), (?:the )?(?<names>${list})(?=[,.;]| (?:is|are|was|were|have|had|remain)\\b)`,
    'gu',
  ), // "two divisions, Marine and Cargo, were"; not "two divisions, and Ann"
  latinPattern(`\\b(?<nouns>${plural}) (?:are|were) (?:called )?(?:the )?(?<names>${list})(?=[,.;])`, 'gu'), // "its divisions are Marine and Cargo."; not "are in Leeds"
  latinPattern(`\\b(?<nouns>${plural})(?::| \\(|, namely| –| —) ?(?:the )?(?<names>${list})`, 'gu'), // "three fronts: Coast, Lake and Hill"; not "fronts: they"
  latinPattern(
    `\\b(?:(?:[Ii]ts|[Tt]he|[Tt]heir) (?<kind>(?:${functional}) )?(?<noun>${singular}|${placedNouns.join('|')})|(?<!, )[Aa] (?<plain>sub-office|office|branch|chapter|wing|cell|desk|bureau|station|depot|plant|crew)) (?<at>in|on|at) (?:the )?(?<place>${place})`,
    'gu',
  ), // "its office in Leeds"; not "offices in Leeds"
  latinPattern(
    `(?<name>(?<!\\p{L})${name})(?: \\((?<also>\\p{Lu}[\\p{L}\\d-]{1,8})\\))?, (?:the|its|their|an?) (?<role>(?:(?:${functional}|\\p{Ll}[\\p{L}’'-]+) )?(?:${singular}))\\b`,
    'gu',
  ), // "Young Progress, the youth wing"; not "Leeds, the city"
  latinPattern(
    `\\b[Tt]he (?<role>(?:first|second|third|fourth|fifth|last|other|largest|smallest|oldest|only|remaining) (?:${singular}|company|club)), (?<name>${name})(?=,)`,
    'gu',
  ), // "the fourth company, Tirrenica Umbra,"; not "the fourth company, and"
  latinPattern(
    `\\b(?:[Ii]ts|[Tt]heir|(?:${ours})[’']s) (?<role>(?:\\p{Ll}[\\p{L}’'-]+ ){0,2}(?:${singular}|outlet|newspaper|magazine)) (?<name>${name})\\b(?! (?:${singular}|${plural})\\b)`,
    'gu',
  ), // "its subsidiary Meridian Logistics"; not "its subsidiary was"
  latinPattern(
    `\\b(?:[Ii]ts|[Tt]heir|(?:${ours})[’']s) (?<whole>${capital}(?: ${capital}){0,2} (?:${capitalised(namedNouns.join('|'))}))\\b`,
    'gu',
  ), // "the trust’s Trent Cancer Centre"; not "the Trent Cancer Centre"
  latinPattern(`\\b(?:[Tt]he|[Ii]ts|[Tt]heir) (?<role>\\p{Ll}[\\p{L}’'-]+ (?:${singular})), (?<name>${name})(?=,)`, 'gu'), // "the dockers’ branch, Mar Azul,"; not "the dockers, Mar Azul,"
  latinPattern(`\\b(?<role>(?:${functional}) (?:${singular})), (?<name>${name})(?=[,.;]| and\\b)`, 'gu'), // "a media office, al-Burhan,"; not "a media office, and"
  latinPattern(
    `\\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Aa]n?) (?<role>(?:\\p{Ll}[\\p{L}’'-]+ )?(?:${singular}|treasury|archive)),? (?:also )?(?:known as|called|named) (?:the )?(?<name>${name})`,
    'gu',
  ), // "a treasury known as the House"; not "known as such"
  latinPattern(
    `(?<name>(?<!\\p{L})${name} ?\\d*),? (?:also )?(?:known as|called) (?:the |“)(?<role>(?:\\p{Ll}[\\p{L}’'-]+ )(?:${singular}))\\b`,
    'gu',
  ), // "Field Unit 4, known as the boat unit"; not "known as Ann"
  latinPattern(`\\b[Tt]he (?<whole>(?:${capitalised(functional)}) (?:${capitalised(namedNouns.join('|'))}))\\b`, 'gu'), // "the Training Institute"; not "the training institute"
  latinPattern(`\\b(?:[Tt]he|[Ii]ts|[Tt]heir) (?<whole>Treasury|Secretariat)(?! \\p{Lu}| of\\b)`, 'gu'), // "runs the Treasury"; not "the treasury"
  latinPattern(
    `\\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Aa]n?|\\p{L}+[’']s) (?<function>(?:${functional}) (?:${singular}))\\b(?! (?:in|at) \\p{Lu})`,
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
      return candidatesOf(match.groups ?? {}).map((each) => (isPlace ? { ...each, isPlace } : each))
    }),
  )
}

/** Where a unit lies: "moved to the Leeds office" tells no more of it than that it is a place. */
const placeBefore = /\b(?:(?:in|into|from|across|at|near|throughout)(?: the)?|to|of) $/u

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
    && (countBefore.test(before) || !/\b(?:the|its|their|all|both|new|other|\p{Ll}+al) $/iu.test(before)) // "eight offices in Gauteng"
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
  const isNowhere = (each: string): boolean => noName.has(each.toLowerCase()) || (continents as readonly string[]).includes(each)
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
