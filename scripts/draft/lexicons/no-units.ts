/** What is no part of an organisation, though it is named like one. Source: common usage; compiled for this project. */

/** What people are in such bodies and beside them. */
export const personNouns = (
  'director head chief chairman chairwoman chair president secretary minister manager coach captain commander leader founder owner officer '
  + 'official spokesman spokeswoman spokesperson analyst researcher economist historian sociologist professor lecturer lawyer judge prosecutor '
  + 'doctor nurse pastor farmer trader driver teacher member emir treasurer auditor accountant executive engineer worker governor mayor expert adviser veteran cousin brother son widow candidate deputy pensioner proprietor cleric preacher trainer '
  + 'activist representative operator developer programmer man woman'
).split(' ')

/** What others are, beside the body that a report is about. */
export const otherBodies =
  'rival competitor charity newspaper ministry regulator court police watchdog broadcaster opponent enemy gang union militia party'.split(
    ' ',
  )

/** What a sentence may open on instead of a place: "Morale is good". */
export const abstracts = new Set(
  'Research Printing Fundraising Engineering Marketing Distribution Security Morale Discipline Money Income Recruitment Membership Attendance Revenue Staffing Production Training Help Work Trade'.split(
    ' ',
  ),
)

/** What a report calls the body itself, or others that look at it. */
export const bodies = new Set([
  'panel',
  'authority',
  'agency',
  'government',
  'ministry',
  'court',
  'parliament',
  'committee',
  'commission',
  'board',
  'council',
  'company',
  'group',
  'organisation',
  'organization',
  'movement',
  'party',
  'bank',
  'union',
  'federation',
  'association',
  'institute',
  'report',
  'president',
  'state',
])

/** What names the whole, with its own name before: "the Talvik group". */
export const wholes = new Set('group company agency bank trust union party movement organisation organization firm'.split(' '))

/** Whose parts a report may speak of: "the movement’s radio"; not "the city’s". */
export const owners = new Set([
  ...wholes,
  ...'network club church university coalition front brand gang syndicate service authority federation association foundation charity newspaper crew clan sect'.split(
    ' ',
  ),
])

/** Too wide to be where one part is: "branches in Asia". */
export const continents = [
  'Africa',
  'Asia',
  'Europe',
  'America',
  'South America',
  'North America',
  'Latin America',
  'Middle East',
  'Oceania',
] as const

/** Words before such a noun that name no part: they judge, count or compare. */
export const leading = [
  'executive',
  'central',
  'supervisory',
  'governing',
  'steering',
  'standing',
  'joint',
  'head',
  'prime',
  'home',
  'post',
  'oval',
  'cabinet',
  'federal',
  'state',
  'statistics',
  'statistical',
  'patent',
  'justice',
  'war',
  'customs',
  'tax',
  'police',
  'un',
  'united',
  'national',
  'parliamentary',
  'select',
  'presidential',
  'red',
  'civil',
  'secret',
  'audit',
  'foreign',
  'european',
  'cabin',
  'flight',
] as const
