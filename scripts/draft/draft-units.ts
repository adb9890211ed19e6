import type { Report } from '../read/report.ts'
import type { Status, Unit } from './briefing.ts'
import type { TakeId } from './ids.ts'
import type { Sentence } from './sentences.ts'
import { type Told, tellStatuses } from './told-statuses.ts'
import { mentionsOf } from './unit-mentions.ts'
import { type UnitName, findUnitNames } from './unit-names.ts'

export interface DraftedUnits {
  readonly units: readonly Unit[]
  /** "Provinces", where all of them are called the same. */
  readonly label?: string
}

/** The parts of the organisation that the report names, with the state that it says they are in. */
export function draftUnits(
  report: Report,
  sentences: readonly Sentence[],
  published: string | undefined,
  takeId: TakeId,
): DraftedUnits {
  const names = findUnitNames(report, sentences)
  const nouns = new Set(names.map((name) => name.noun))
  const told = tellStatuses(sentences, names, published)
  const units = names.map((name) => unitOf(name, nouns.size === 1 ? name.name : name.full, told, sentences, takeId))
  const [noun] = nouns
  return { units, ...(nouns.size === 1 && noun !== undefined && { label: labelFor(noun) }) }
}

function labelFor(noun: string): string {
  const plural = /(?:s|ch)$/.test(noun) ? `${noun}es` : /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s` // "branch", "academy"; not "office"
  return plural.charAt(0).toUpperCase() + plural.slice(1)
}

/** States in which a unit works as well: "is recovering. It resumed patrols" is recovering still. */
const working: ReadonlySet<Status> = new Set(['growing', 'recovering', 'stable', 'restructured', 'contested'])

/** The state that holds: the last, but for one that is only seen in what the unit does. */
function holding(told: readonly Told[]): Told | undefined {
  const named = told.filter(({ acts }) => acts !== true)
  const last = named.at(-1)
  if (last?.status !== 'active' || last.isDone !== true) return last ?? told.at(-1)
  const before = named.findLast(({ status }) => status !== 'active')
  return before !== undefined && working.has(before.status) ? before : last
}

function unitOf(name: UnitName, shown: string, told: readonly Told[], sentences: readonly Sentence[], takeId: TakeId): Unit {
  const own = told.filter(({ unit }) => unit === name)
  const best = holding(own)
  const named = sentences.find(({ text }) => mentionsOf(text, [name]).length > 0)
  return {
    id: takeId('', shown),
    name: shown,
    status: best?.status ?? 'unknown',
    ...(best?.since !== undefined && { since: best.since }),
    quote: best?.quote ?? named?.text ?? name.full,
    draft: true,
  }
}
