import { months } from '../lexicons/months.ts'
import { foreignDateAtEnd, inEuropeanDigits } from './foreign-dates.ts'
import { foreignByline, foreignLabel, foreignPublisher } from './foreign-lines.ts'
import { dateAtEnd, readWrittenDate } from './written-dates.ts'

/** What a line says of the report that it stands in, where it says nothing else. */
export interface LineSays {
  readonly author?: string
  readonly publisher?: string
  readonly published?: string
  /** The date of a later version: the report's, where it gives no other. */
  readonly updated?: string
}

const LONGEST = 120
/** Of several sentences that say who made the report, for whom, where and when. */
const LONGEST_IMPRINT = 320

/** Words before a date. Matches "Published on", "Date:"; not "Outlook". */
const label =
  /^(?:first )?(?:published|posted|issued|released|publication date|release date|date of publication|date|dated)(?: (?:on|at|in))?\s*:?\s+/i
/** Words before the day to which a report goes. Matches "Text closed on", "As of"; not "Closed", which may be a yard. */
const standing =
  /^(?:(?:text|report|draft|manuscript) (?:completed|finished|finali[sz]ed|closed|approved|adopted|submitted)|(?:reporting|cut-?off) date|as (?:of|at)|(?:data|information|situation|status|state) (?:as )?(?:of|at|to))(?: (?:on|at|in))?\s*:?\s+/i
const updated = /^(?:last )?(?:updated|modified|revised|reviewed)(?: (?:on|at))?\s*:?\s+/i // "Last updated: 3 May"; not "Update"

/** A time of the day after a date. Matches ", 10:30 GMT", " at 9.15 am"; not ", 2024". */
const time = /(?:,| at|\s*[|·•–-])? \d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: ?\(?[A-Z]{2,4}\)?)?$/i

const monthBeforeYear = `(?!(?:${months.map((name) => name[0]?.toUpperCase() + name.slice(1)).join('|')}) \\d)`
const word = "\\p{Lu}[\\p{L}.'’-]*"
const particle = '(?:(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|al|el|bin|ibn|ter|ten|zu|af)[ -])*'
const name = `${particle}${monthBeforeYear}${word}`
const person = `(?:(?:Dr|Prof|Professor|Sir|Dame|Ms|Mr|Mrs)\\.? )?${name}(?: ${name}){0,4}`
const prefix =
  '(?:(?:Written |Prepared |Edited |A report |Report |Reported )?[Bb][Yy]:?|(?:Author(?:s|\\(s\\))?|AUTHORS?|Analysts?|Rapporteurs?):)'

/** Who wrote it. Matches "By Ann Lee and Bo Ek", "Written by Ann Lee", "Author: A. Lee"; not "By the sea". */
const byline = new RegExp(`^${prefix} (?<names>${person}(?:(?:, and |, | ?& ?| and |; )${person})*)`, 'u')

/** What somebody is, behind a name. Matches ", Senior Fellow", ", Institute for Trade"; not ", Bo Ek". */
const role =
  /, (?:[^\s,|]+ ){0,3}(?:fellow|director|head|chair|editor|correspondent|researcher|analyst|advis[eo]r|officer|professor|lecturer|reporter|manager|institute|university|cent(?:re|er)|foundation|ministry|council)\b[^,|]*/gi

/** "By Monday" names no writer. Matches "Friday"; not "Ann". */
const noName = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i

/** A name before a date, and what parts them. Matches "Report, Vilnius, March 2021" up to "March"; not "It was sold in March 2021". */
const lead = /^(?<lead>[\p{Lu}\p{Lo}\p{N}“"«](?:[^.!?;:؟؛]|\b[Nn]os?\.){1,90}?)\s*[,،|·•–—]\s*$/u

/**
 * What is said of the report behind its date. Matches ", for clients", " | Confidential", " (second version)"; not
 * ", and it was over", ", Court rules".
 */
const tail =
  /(?<=\d{4})(?:\s*[,|·•–—;]\s+|\s+(?=[([]))[([]?(?:(?:not )?for [^.!?\d]{2,40}|(?:(?:first|second|third|final|revised|public) )?(?:version|edition|draft|issue|revised|updated|final|restricted|confidential|internal)(?: \d[\d.]*)?)[)\]]?$/iu

const kinds =
  '(?:(?:policy|research|issue|working|discussion|annual|interim|interview|final|special|technical|background|corporate|country|credit) )?(?:brief|briefing|paper|note|report|analysis|review)'
/** What the report is, before or behind who publishes it. Matches ", policy brief", " · Analysis", "Interview brief, "; not ", Nairobi". */
const kindOfReport = new RegExp(`\\s*[,|·•–—]\\s*${kinds}$|^${kinds}\\s*[,|·•–—]\\s*(?=\\p{Lu})`, 'giu')

/** Bodies that publish. Matches "Institute for Security"; not "Report". */
const publisher =
  /\b(?:institut\w*|cent(?:re|er)|university|foundation|council|ministry|agency|commission|committee|observatory|network|association|society|bureau|press|fund|project|programme|program|group|partners|office)\b/i

/** A firm by its partners and its trade. Matches "Harrow & Lund Threat Intelligence"; not "Threat intelligence", "Bread & butter". */
const firm = /^\p{Lu}[\p{L}’-]+ & \p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+){1,3}$/u

/**
 * Reads a line as a byline or a dateline, or both.
 *
 * @returns undefined where it is anything else: text of the report
 */
export function readLine(text: string): LineSays | undefined {
  if (text.length > LONGEST_IMPRINT) return undefined
  if (text.length > LONGEST) return readImprint(text)
  return (
    readImprint(text)
    ?? readDateline(text)
    ?? readParts(text)
    ?? readBodyAndDate(text)
    ?? readLabelled(text)
    ?? readDateThenByline(text)
    ?? readByline(text)
  )
}

/** "Posted on 4 February 2025 by Ann Lee, Harbour Institute". */
function readDateThenByline(text: string): LineSays | undefined {
  const [first = '', ...rest] = text.split(/,? (?=by \p{Lu})/u) // matches " by Ann"; not " by the sea"
  const dated = readDateline(first)
  const by = readByline(rest.join(' ').replace(/^b/, 'B')) // "by Ann Lee"
  return dated === undefined || by === undefined ? undefined : { ...by, ...dated }
}

/** Byline, date and what is of no interest, with signs between them: "By Bo Ek | 3 May 2023 | 4 comments". */
function readParts(text: string): LineSays | undefined {
  const parts = text.split(/\s+[|·•–—]\s+/) // matches " | "; not "|"
  const said = parts.map((part) => readDateline(part) ?? readByline(part))
  // What a bar or a dot parts is no sentence, so that a name may stand first: "Marlow Research · 6 March 2024".
  const isMarked = /\s[|·•]\s/.test(text) && said.some((each) => each?.published !== undefined)
  const isShort = (part: string): boolean => part.split(' ').length <= (isMarked ? 5 : 3)
  if (
    parts.length < 2
    || (said[0] === undefined && !isMarked)
    || !parts.every((part, index) => said[index] !== undefined || isShort(part))
  )
    return undefined
  return said.reduce<LineSays>((all, each) => ({ ...each, ...all }), {})
}

/** "Commission of Inquiry. Fourth interim report, 12 June 2024". */
function readBodyAndDate(text: string): LineSays | undefined {
  const { body = '', rest = '' } = /^(?<body>\p{Lu}[^.]{4,80})\. (?<rest>[^.]{5,60})\.?$/u.exec(text)?.groups ?? {}
  const said = publisher.test(body) ? readDateline(rest) : undefined
  return said === undefined ? undefined : { ...said, publisher: body }
}

/** What says that a date is the report's own, behind who publishes it. Matches "Published ", "issued on ", "Report of "; not "Report to ". */
const ownDate =
  '(?:(?:[Pp]ublished|[Ii]ssued|[Rr]eleased|[Dd]ated)(?: on)?|(?:(?:Report|Note|Briefing|Paper|Audit|Review|Statement|Assessment) (?:of|dated)))'
/** A name with what it publishes, and none of a sentence: "Rook Ratings, corporate report", "Office for Accounts, Leeds"; not "The charter". */
const bodyWord = "(?:\\p{Lu}[\\p{L}.’'-]*|&|and|of|for|the|on|in|de|du|des|la|et|und|für)"
const named = `(?!(?:The|An?|Its?|This|These|In|On|At|For|By) )\\p{Lu}[\\p{L}.’'-]*(?:,? ${bodyWord}){1,9}(?:, ${kinds})?`
/** Parted by a mark, or else by a capital: "Rook Ratings, corporate report, published 18 June 2025", "Harbour Office Issued 28 April 2025". */
const labelled = new RegExp(
  `^(?<body>${named})(?:[.,] (?=${ownDate})| (?=(?:Published|Issued|Released|Dated) ))${ownDate} (?<date>[^.;:]{6,24})\\.?$`,
  'u',
)

/** "Halden & Voss Ratings. Published 21 May 2025." */
function readLabelled(text: string): LineSays | undefined {
  const { body = '', date = '' } = labelled.exec(text)?.groups ?? {}
  const published = readWrittenDate(date)
  if (published === undefined) return undefined
  const name = body.replace(kindOfReport, '')
  return { published, ...(publisher.test(name) && { publisher: name }) }
}

/** "Prepared by the Ministry's Directorate, with the help of the Institute. Asunción, 19 April 2023." */
function readImprint(text: string): LineSays | undefined {
  const [first = '', ...others] = text.split(/(?<=[^.]{12}\.) (?=\p{Lu})/u)
  if (others.length === 0 || !imprint.test(first)) return undefined
  const said = readDateline(others.at(-1) ?? '')
  return said === undefined ? undefined : { ...readByline(first.replace(/\.$/, '')), ...said }
}

/** How those who made a report are brought in. Matches "Prepared by", "Evaluators:"; not "By the sea". */
const imprint =
  /^(?:(?:Prepared|Written|Compiled|Drafted|Edited|Carried out|Commissioned|Published|Produced) (?:by|for)\b|(?:Authors?|Evaluators?|Evaluation team|Rapporteurs?|Auditors?|Researche?rs?|Reviewers?|Editors?)\s*:)/i

function readDateline(text: string): LineSays | undefined {
  const line = text
    .replace(/^[([](.*)[)\]]$/, '$1') // "(London, May 2023)"; not "London (May 2023)"
    .replace(tail, '') // A sentence goes on to its full stop.
    .replace(/[.|]$/, '') // "May 2023."; not "May 2023"
    .replace(time, '')
  const date = [label, standing, foreignLabel]
    .map((words) => readWrittenDate(line.replace(words, '')))
    .find((each) => each !== undefined)
  if (date !== undefined) return { published: date }
  const later = readWrittenDate(line.replace(updated, ''))
  if (later !== undefined) return { updated: later }
  const year = label.test(line) ? /^\d{4}$/.exec(line.replace(label, ''))?.[0] : undefined // "2024"; not "24"
  return year === undefined ? readLed(line) : { published: year }
}

/** What stands before the date is the kind of report, a place, or who publishes it. */
function readLed(line: string): LineSays | undefined {
  const at = (dateAtEnd.exec(line) ?? foreignDateAtEnd.exec(inEuropeanDigits(line)))?.index
  const name = at === undefined ? undefined : lead.exec(line.slice(0, at))?.groups?.['lead']
  const published = at === undefined ? undefined : readWrittenDate(line.slice(at))
  if (name === undefined || published === undefined) return undefined
  const by = readByline(name)
  const isPublisher = by === undefined && (publisher.test(name) || foreignPublisher.test(name) || firm.test(name))
  return { published, ...by, ...(isPublisher && { publisher: name.replace(kindOfReport, '') }) }
}

function readByline(text: string): LineSays | undefined {
  const foreign = foreignByline.exec(text)?.groups?.['names']
  if (foreign !== undefined) return { author: foreign }
  const line = text.replace(role, '')
  const match = byline.exec(line)
  const names = match?.groups?.['names']
  if (match === null || names === undefined || noName.test(names)) return undefined
  const behind = line.slice(match[0].length)
  const rest = behind.replace(/^\s*[,|·•–—(]\s*/, '').trim() // ", "; not "a"
  const dated = rest === '' ? {} : readDateline(rest)
  if (dated !== undefined) return { author: names, ...dated }
  return /^\s*[,|·•–—(]|^$/.test(behind) && !/[.!?]$/.test(rest) ? { author: names } : undefined // ", Head of the unit"; not "went home."
}
