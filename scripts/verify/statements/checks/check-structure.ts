import type { CheckContext, LocatedItem } from '../../check.ts'
import type { Path } from '../../tree.ts'
import { openWords } from '../../lexicons/modality.ts'
import type { Briefing, DatedEvent, Relation, Unit } from '../../verified.ts'
import { describeItem } from '../describe.ts'
import type { ReadReport } from '../grounds.ts'
import type { ReadText } from '../read-text.ts'
import type { StatementFinding } from '../statement.ts'
import { stemOf, tokensOf } from '../tokens.ts'

const groups: ReadonlyMap<string, readonly string[]> = new Map([
  ['core', ['core', 'centr', 'heartland', 'headquart', 'mainstai']],
  ['periphery', ['peripheri', 'peripher', 'outer', 'outli', 'margin', 'provinc']],
])

/** A diagram draws only what the report says of its units: where they belong, what runs to them, and what befell them. */
export function checkStructure({ items, briefing }: CheckContext, report: ReadReport): StatementFinding[] {
  return items.flatMap((located) => {
    if (located.finding.found !== 'whole') return []
    switch (located.path[0]) {
      case 'units':
        return [...placeFaults(located, briefing, report), ...leadFault(located, report)]
      case 'events':
        return ((located.item as DatedEvent).units ?? []).flatMap((id, at) =>
          unitNotNamed(located, id, ['units', at], briefing, report),
        )
      case 'relations':
        return relationFaults(located, briefing, report)
      default:
        return []
    }
  })
}

/** A unit stands in another one if a sentence names the two together, and in the core or on the peripheries if its section speaks of them. */
function placeFaults(located: LocatedItem, briefing: Briefing, report: ReadReport): StatementFinding[] {
  const { name, within } = located.item as Unit
  if (within === undefined) return []
  const { quotes, near } = report.groundsOfItem(located)
  const parent = briefing.units?.find(({ id }) => id === within)
  const own = ownStems(name, briefing)
  const has = ({ stems }: ReadText, any: readonly string[]): boolean => any.some((stem) => stems.has(stem))
  const isWith = (wanted: readonly string[]): boolean =>
    quotes.some((quote) => has(quote, wanted))
    || near.some((text) => has(text, own) && report.sentencesOf(text).some((each) => has(each, own) && has(each, wanted)))
  const wanted = groups.get(within) ?? []
  const others = [...groups].flatMap(([group, stems]) => (group === within ? [] : [stems]))
  // "There the group holds power": of a whole group the section may speak, unless it names the unit with the other one.
  const isInGroup = (): boolean => isWith(wanted) || (near.some((text) => has(text, wanted)) && !others.some(isWith))
  const holds = parent === undefined ? isInGroup() : isWith(ownStems(parent.name, briefing))
  // "The core (Iraq and Syria)" of a quote that knows no periphery of it.
  const isOther = parent === undefined && quotes.some((quote) => others.some((stems) => has(quote, stems)) && !has(quote, wanted))
  const isOpposed = isOther && wanted.length > 0
  if (holds && !isOpposed) return []
  return [
    describeItem(
      located,
      {
        severity: isOpposed ? 'error' : 'warning',
        code: 'place-not-in-report',
        words: within,
        message: `The report does not put the unit into “${parent?.name ?? within}”, where the diagram has it.`,
        hint: 'Take “within” away, or give a quote that says where the unit belongs.',
      },
      'within',
    ),
  ]
}

/** What stands out in the diagram stands out in the report. Source: English; compiled for this project. */
const leading: ReadonlySet<string> = new Set(
  'most main largest biggest greatest strongest first foremost lead leading key central centre core principal headquarters headquarter chief primary concentrate concentration focus important importance capital seat base'
    .split(' ')
    .map(stemOf),
)

function leadFault(located: LocatedItem, report: ReadReport): StatementFinding[] {
  if ((located.item as Unit).lead !== true) return []
  const { quotes, sentences } = report.groundsOfItem(located)
  const texts = [...quotes.map(({ text }) => text), ...sentences.map(({ sentence }) => sentence.text)]
  // "Central Africa" is a name.
  if (texts.some((text) => tokensOf(text).some(({ stem, isCapital, isFirst }) => leading.has(stem) && (isFirst || !isCapital))))
    return []
  return [
    describeItem(
      located,
      {
        severity: 'warning',
        code: 'lead-not-in-quote',
        words: 'lead',
        message: 'The quote does not say that the unit stands out among the others.',
        hint: 'Take “lead” away, or give the quote that says so.',
      },
      'lead',
    ),
  ]
}

/** Both ends of a relation are named where it is told, and what may come is drawn as that. */
function relationFaults(located: LocatedItem, briefing: Briefing, report: ReadReport): StatementFinding[] {
  const { from, to, certainty } = located.item as Relation
  const isUnit = briefing.units?.some(({ id }) => id === from) === true
  const { quotes } = report.groundsOfItem(located)
  const open = quotes.flatMap(({ tokens }) => tokens).find(({ lower }) => openWords.has(lower))
  return [
    ...(isUnit ? unitNotNamed(located, from, ['from'], briefing, report) : []),
    ...unitNotNamed(located, to, ['to'], briefing, report),
    ...(certainty === 'stated' && open !== undefined ? [notStated(located, open.text)] : []),
  ]
}

function notStated(located: LocatedItem, word: string): StatementFinding {
  return describeItem(
    located,
    {
      severity: 'error',
      code: 'certainty-too-strong',
      words: 'stated',
      message: `The report says this with “${word}”; here it is drawn as stated.`,
      hint: 'Write “certainty: possible”.',
    },
    'certainty',
  )
}

/** A unit is named in the sentence that an item rests on, or, where that names none of them, in its paragraph. */
function unitNotNamed(located: LocatedItem, id: string, keys: Path, briefing: Briefing, report: ReadReport): StatementFinding[] {
  const unit = briefing.units?.find((each) => each.id === id)
  if (unit === undefined) return []
  const { quotes, sentences, near } = report.groundsOfItem(located)
  const here = [...quotes.slice(0, 1).map(({ text }) => text), ...sentences.map(({ sentence }) => sentence.text)]
  const names = (texts: readonly string[], { name }: Unit): boolean => {
    const stems = new Set(texts.flatMap((text) => tokensOf(text).map(({ stem }) => stem)))
    return texts.some((text) => text.includes(name)) || ownStems(name, briefing).some((stem) => stems.has(stem))
  }
  const other = briefing.units?.find((each) => each !== unit && names(here, each))
  const around =
    other === undefined ? near.filter(({ block }) => block?.id === quotes[0]?.block?.id || block?.kind === 'heading') : []
  if (names([...here, ...around.map(({ text }) => text)], unit)) return []
  return [
    describeItem(
      located,
      {
        severity: other === undefined ? 'warning' : 'error',
        code: 'unit-not-named',
        words: id,
        message: `The quote does not name “${unit.name}”${other === undefined ? '' : `, but “${other.name}”`}.`,
        hint: 'Name the unit that the quote speaks of, or take it away.',
      },
      ...keys,
    ),
  ]
}

/** The words of a unit's name that are not in the name of most others: "Kenya" of "Kenya Country Office". */
function ownStems(name: string, { units = [] }: Briefing): string[] {
  const stems = tokensOf(name).map(({ stem }) => stem)
  const shared = (stem: string): number => units.filter((unit) => tokensOf(unit.name).some((token) => token.stem === stem)).length
  const own = stems.filter((stem) => shared(stem) === 1)
  return own.length > 0 ? own : stems.filter((stem) => shared(stem) < Math.max(2, units.length / 2))
}
