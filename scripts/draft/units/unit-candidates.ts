import { functions } from '../lexicons/units.ts'
import { numberForm } from '../numbers.ts'
import { isNowhere, listed, mayBePlaces, singularOf, withoutLead } from './unit-words.ts'
import { latinPattern } from '../latin-pattern.ts'
import { patterns } from './unit-patterns.ts'

/** A unit as one place of the text names it. */
export interface Candidate {
  readonly name: string
  readonly full: string
  readonly noun: string
  /** Another name that the text gives with it: "(EV)", "known as the boat unit". */
  readonly also?: string
  /** It is named as where something lies: "in Anhui province". */
  readonly isPlace?: boolean
  /** Something lies in it or near it: "in Anhui province", not "the governor of Anhui province". */
  readonly isWithin?: true
  /** It is known by where it lies, and by nothing else: "its office in Leeds". */
  readonly isSeated?: true
  /** The text says that it is the body’s. */
  readonly isOwned?: true
  /** Whose it is, where a name says so: "Nordhaven" of "Nordhaven’s offices in Tallinn". */
  readonly owner?: string
}

/** Matches "eight new " before "offices in Gauteng"; not "its ". */
const countBefore = latinPattern(`\\b(?:${numberForm})(?: \\p{Ll}+)? $`, 'iu')

export function candidatesIn(text: string): Candidate[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      if (namesNone(text, match)) return []
      const before = text.slice(0, match.index)
      const isPlace =
        (/^an? /i.test(match[0]) ? withinBefore : placeBefore).test(before)
        && !/^, wh(?:ich|ose)\b/.test(text.slice(match.index + match[0].length))
      const within = ownerWithin.exec(match[0])?.groups?.['owner']
      const owner = ownerBefore.exec(before)?.groups?.['owner'] ?? (isPeople(within) ? undefined : within)
      return candidatesOf(match.groups ?? {}).map((each) => ({
        ...each,
        ...(isPlace && { isPlace }),
        ...(isPlace && withinBefore.test(before) && { isWithin: true as const }),
        ...(owner !== undefined && { owner }),
      }))
    }),
  )
}

/** Where a unit lies: "moved to the Leeds office" tells no more of it than that it is a place. */
const placeBefore = /\b(?:(?:in|into|from|across|at|near|throughout)(?: the)?|to|of) $/u

const withinBefore = /\b(?:in|into|across|at|near|throughout)(?: the)? $/u

/** What is not there yet. Matches "it has new " before "offices in Amman", "will open "; not "its new ", "opened ". */
const plannedBefore =
  /\b(?:has|have|with|and) new $|\b(?:[Pp]lans? for|(?:will|to|would|may|might|could) (?:soon |also )?(?:open|set up|build|found|establish)|(?:is|are) (?:building|opening|planning|setting up)) (?:new )?$/

/** Matches "Nordhaven’s ", "Europol’s large "; not "its ". */
const ownerBefore = latinPattern(`(?<owner>\\p{Lu}[\\p{L}-]+)[’']s? (?:\\p{Ll}+ )?$`, 'u')
const ownerWithin = latinPattern(`^(?<owner>\\p{Lu}[\\p{L}-]+)[’']s \\p{Ll}`, 'u')

/** "Women" of "Women’s football". */
function isPeople(owner: string | undefined): boolean {
  return owner !== undefined && functions.includes(`${owner.toLowerCase()}’s`)
}

/** Somebody else's. Matches "its rival, the ", "according to the "; not "its ". */
const othersBefore = latinPattern(
  /\b(?:rival|enem\p{L}+|opponent\p{L}*|predecessor|compet\p{L}+|government’s|state’s|ministry’s|university’s|institute’s|hospital’s|regulator’s|city’s|council’s|[Pp]olice|[Aa]rmy|[Gg]overnment)(?:['’]s(?: \p{L}+)?)?,? (?:the )?$|\b[Aa]ccording to (?:the )?$/u,
)

/** With whom one makes peace or war. Matches "A truce with the " before "clans of Foggia". */
const facedBefore = /\b(?:truce|ceasefire|pact|feud|war) (?:with|between|against) (?:the )?$/u

/** Where a team plays, and what nobody's part is. Matches "promoted to the " before "national league", "plays in the "; not "attacked the ". */
const playedBefore =
  /\b(?:promot\w+|relegat\w+|admi\w+|with(?:drawn|drew|drawal)|dropped|return\w*|r[io]se|went (?:up|down)|climbed|qualif\w+|exclu\w+|expelled|readmitted) (?:\w+ )?(?:to|from|into|out of|for) (?:the |an? )?$|\b(?:top|bottom|foot|head|half|middle|matches|games?|champions?|winners?|title|season|clubs|teams|sides) (?:of|in) (?:the |an? )?$|\b(?:play|compete|finish|rank|stand)(?:s|ed|ing)? (?:\w+ )?in (?:the |an? )?$|\bwon (?:the |an? )?$/
const competition = /(?:^| )league$|^(?:first|second|third|fourth|premier|top|upper|lower|national) (?:division|tier)$/i // "Prairie League", "second division"; not "Timber division"

/** Matches "Belgian", "Swedish"; not "Leeds". */
const demonym = latinPattern(/^\p{Lu}\p{L}+(?:an|ish|ese)$/u)

/** A match that is somebody else's, the report's authors, a mere number of things in a place, or only said by somebody. */
function namesNone(text: string, { index, groups = {}, ...match }: RegExpExecArray): boolean {
  const before = text.slice(0, index)
  const { whole, places, function: purpose = '', name = '', noun, nouns } = groups
  const isCount =
    places !== undefined
    && !/,| and /.test(places)
    && (countBefore.test(before) || !/\b(?:the|its|their|all|both|other|\p{Ll}+al) $/iu.test(before)) // "eight offices in Gauteng"
  // "a Belgian foundation"
  const isForeign =
    (/\b[Aa]n? $/.test(before) || /^An? /.test(match[0]))
    && noun !== undefined
    && /^\p{Ll}/u.test(noun)
    && demonym.test(withoutLead(name))
  const isQuoted = /^an? /i.test(match[0]) && /[“"][^”"]*$/u.test(before) // “a press office”
  // "is really a logistics cell" says what a part is, and names none.
  const isSaidOf = /^an? /i.test(match[0]) && /\b(?:is|are|was|were|became|remains?) (?:\p{Ll}+ )?$/u.test(before)
  const isToCome =
    /^an? /i.test(match[0])
    && /^ will (?:start|begin|open|follow|be (?:opened|set up|founded|created))\b/.test(text.slice(index + match[0].length)) // "a third division will start"
  const isOthers =
    /^ of (?:the |an? )?(?:auditor|ministr|prosecut|government|police|army|court|regulator|state|president|United Nations|UN\b|(?:joint |security |armed |task |defence |defense |interior )?forces?\b|navy|gendarmerie|military|coalition forces)/iu.test(
      text.slice(index + match[0].length),
    )
  return (
    (whole !== undefined && /^Command of /.test(whole)) // "Command of the Lake Chapter"
    || /^arms |\bLaboratory (?:of|for|\p{Lu})/u.test(match[0]) // "laid down their arms in Hull", "the Laboratory Service was"
    || isOthers
    || isForeign
    || (competition.test(purpose || `${withoutLead(name)} ${noun ?? ''}`) && playedBefore.test(before))
    || (noun === 'side' && /\bon (?:the )?$/.test(before)) // "on the Niger side"
    || isCount
    || (places !== undefined && facedBefore.test(before))
    || (places !== undefined && mayBePlaces.has(singularOf(nouns ?? ''))) // "provinces in Libya and the Sahel"
    || isQuoted
    || isSaidOf
    || isToCome
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
    other = seat === undefined ? undefined : `${seat} ${(noun ?? '').toLowerCase()}`,
    also = other,
  } = groups
  const one = (noun ?? singularOf(nouns ?? '')).toLowerCase()
  const isCapital = noun !== undefined && /^\p{Lu}/u.test(noun)
  if (whole !== undefined) return [{ name: whole, full: whole, noun: kindOf(whole) }]
  if (purpose !== undefined) return [{ name: purpose, full: purpose, noun: purpose.split(' ').at(-1) ?? '' }]
  if (role !== undefined && given !== undefined) {
    const bare = withoutLead(given)
    return bare === '' ? [] : [{ name: bare, full: bare, noun: role.split(' ').at(-1) ?? '', also: role }]
  }
  if (where !== undefined)
    return isNowhere(where) ? [] : [{ name: where, full: `${kind}${one} ${at ?? 'in'} ${where}`, noun: one, isSeated: true }]
  if (all !== undefined)
    return listed(all)
      .filter((each) => !isNowhere(each))
      .map((each) => ({ name: each, full: `${each} ${one}`, noun: one }))
  if (names !== undefined)
    return listed(names).map((each) => ({ name: each, full: `${each} ${isCapital ? noun : one}`, noun: one }))
  const bare = withoutLead(
    (given ?? '').replace(
      /^.* (?:of|for) the |^(?:Residents|Members|Officials|People|Leaders|Workers|Staff|Employees|Parts|Inhabitants|Fighters|Supporters|Commanders|Players|Heads) of /u,
      '',
    ),
  ) // "Ann Lee of the Rail Section"
  if (bare === '') return []
  const full = [bare, noun, number].filter((part) => part !== undefined).join(' ')
  return [
    { name: number === undefined ? bare : full, full, noun: one === '' ? 'unit' : one, ...(also !== undefined && { also }) },
  ]
}

/** "unit" of "Mobile Unit North"; the first word where none is a noun for parts. */
function kindOf(whole: string): string {
  const words = whole.toLowerCase().split(' ')
  return words.find((word) => singularOf(word) === word) ?? words[0] ?? ''
}
