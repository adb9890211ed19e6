import type { Sentence } from '../../draft/sentences.ts'
import { tellReadings, type Told, type UnitName } from '../../draft/told-statuses.ts'
import { statusesNamed, statusIn } from '../../draft/unit-status.ts'
import { anySingular } from '../../draft/unit-words.ts'
import type { CheckContext, LocatedItem } from '../check.ts'
import type { Status, Unit } from '../verified.ts'
import { describeItem } from './describe.ts'
import type { Grounds, ReadReport } from './grounds.ts'
import type { StatementFinding } from './statement.ts'
import { tokensOf } from './tokens.ts'

/** A unit has the status that its quote tells of it, by the grammar that the draft reads with. */
export function checkStatuses({ items, briefing }: CheckContext, report: ReadReport): StatementFinding[] {
  const units = items.filter(({ path, finding }) => path[0] === 'units' && finding.found === 'whole')
  const names = new Map(units.map(({ item }) => [item.id, nameOf(item as Unit, report)]))
  const told = new Map<number, readonly Told[]>()
  return units.flatMap((located) => {
    const grounds = report.groundsOfItem(located)
    const section = grounds.quotes[0]?.block?.section ?? 0
    const known = told.get(section) ?? tellReadings(sentencesOf(grounds, report), [...names.values()], briefing.source.published)
    told.set(section, known)
    const readings = readingsOf(names.get(located.item.id)!, known, grounds)
    return statusFault(located, readings, grounds)
  })
}

/** The whole section is read, for whom "it" and "the office" stand for. */
function sentencesOf({ near }: Grounds, report: ReadReport): Sentence[] {
  return near.flatMap(({ block }) => (report.sentences.get(block?.id ?? '') ?? []).map(({ sentence }) => sentence))
}

/** "Khorasan" with the noun behind it in the report, by which the text goes on: "that province". */
function nameOf({ name }: Unit, report: ReadReport): UnitName {
  const behind = report.all.flatMap(({ text }) => {
    const at = text.indexOf(`${name} `)
    return at < 0 ? [] : (/^\p{L}+/u.exec(text.slice(at + name.length + 1))?.[0] ?? []) // "province"; not ", which"
  })
  const noun = anySingular.exec(name.split(' ').at(-1) ?? '')?.[0] ?? behind.find((word) => anySingular.test(word)) ?? ''
  const full = name.endsWith(noun) ? name : `${name} ${noun}`
  const bare = name.replace(/^(?:The|the) /, '') // "the Hull depot"; not "Thebes"
  return { name, full, noun: noun.toLowerCase(), forms: [...new Set([full, name, bare])] }
}

/** What the sentences, or the cells, of a unit's quote tell of it. */
function readingsOf(name: UnitName, told: readonly Told[], { quotes: [quote], sentences }: Grounds): Told[] {
  if (quote?.block?.kind === 'row')
    return quote.text.split('\t').flatMap((cell) => {
      const found = statusIn(cell)
      return found === undefined ? [] : [{ ...found, unit: name, quote: quote.text }]
    })
  return told.filter((each) => each.unit === name && sentences.some(({ sentence }) => sentence.text === each.quote))
}

/** What is seen at work may be any of these; the quote does not say which. */
const atWork: ReadonlySet<Status> = new Set(['active', 'growing', 'recovering', 'restructured', 'stable', 'contested'])

function statusFault({ item, path }: LocatedItem, told: readonly Told[], grounds: Grounds): StatementFinding[] {
  const { status } = item as Unit
  const states = told.filter(({ acts, isWeak }) => acts !== true && isWeak !== true)
  if (told.some((each) => each.status === status)) return []
  const [other] = states.length > 0 ? states : told
  if (status === 'unknown') return other === undefined ? [] : [differs(path, status, other.status, 'warning')]
  const isSeen = other === undefined || (other.acts === true && atWork.has(status))
  if (isSeen) return isNamed(status, grounds) ? [] : [notTold(path, status)]
  return [differs(path, status, other.status, 'error')]
}

/**
 * Whether the quote or its sentence has words for a status, though the grammar can't tell of whom; to be active, that the quote
 * has words for no other is enough.
 */
function isNamed(status: Status, { quotes, sentences }: Grounds): boolean {
  const namedIn = (texts: readonly string[]) => new Set(texts.flatMap((text) => [...statusesNamed(text)]))
  const inQuotes = namedIn(quotes.map(({ text }) => text))
  const [{ stem } = { stem: '' }] = tokensOf(status)
  return (
    inQuotes.has(status)
    || (status === 'active' && inQuotes.size === 0)
    || quotes.some(({ stems }) => stems.has(stem))
    || namedIn(sentences.map(({ sentence }) => sentence.text)).has(status)
  )
}

function differs(path: LocatedItem['path'], status: Status, other: Status, severity: 'error' | 'warning'): StatementFinding {
  return describeItem(
    { path },
    {
      severity,
      code: 'status-differs',
      words: status,
      message: `The quote tells of this unit that it is ${other}; here it is ${status}.`,
      hint: `Write “status: ${other}”, or give the quote that says otherwise.`,
    },
    'status',
  )
}

function notTold(path: LocatedItem['path'], status: Status): StatementFinding {
  return describeItem(
    { path },
    {
      severity: 'warning',
      code: 'status-not-in-quote',
      words: status,
      message: `The quote does not tell that the unit is ${status}.`,
      hint: 'Give the quote that tells it, or write “status: unknown”.',
    },
    'status',
  )
}
