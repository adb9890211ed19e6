import type { CheckContext, LocatedItem } from '../../check.ts'
import type { Briefing, DatedEvent, Unit } from '../../verified.ts'
import { describeItem } from '../describe.ts'
import type { ReadReport } from '../grounds.ts'
import type { ReadText } from '../read-text.ts'
import type { StatementFinding } from '../statement.ts'
import { ownStems, unitNotNamed } from '../unit-names.ts'
import { stemOf, tokensOf } from '../tokens.ts'

const groups: ReadonlyMap<string, readonly string[]> = new Map([
  ['core', ['core', 'centr', 'heartland', 'headquart', 'mainstai']],
  ['periphery', ['peripheri', 'peripher', 'outer', 'outli', 'margin', 'provinc']],
])

/** A diagram draws only what the report says of its units: where they belong, which stand out, and what befell them. */
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
