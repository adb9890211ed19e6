import type { Report } from '../read/report.ts'
import type { Unit } from './briefing.ts'
import type { TakeId } from './ids.ts'
import type { Sentence } from './sentences.ts'
import type { Told } from './told-by-phrases.ts'
import { tellRows, tellStatuses } from './told-statuses.ts'
import { mentionsOf } from './unit-mentions.ts'
import { holding } from './unit-status.ts'
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
  const told = [...tellRows(report, names), ...tellStatuses(sentences, names, published)]
  // "Leeds" of "Leeds branch", where all are branches; "Pemba treatment centre" has to stay whole.
  const shownAs = ({ name, full }: UnitName): string => (nouns.size === 1 && !/ \p{Ll}+$/u.test(name) ? name : full)
  const units = names.map((name) => unitOf(name, shownAs(name), told, sentences, takeId))
  const [noun] = nouns
  return { units, ...(nouns.size === 1 && noun !== undefined && { label: labelFor(noun) }) }
}

function labelFor(noun: string): string {
  const plural = /(?:s|ch)$/.test(noun) ? `${noun}es` : /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s` // "branch", "academy"; not "office"
  return plural.charAt(0).toUpperCase() + plural.slice(1)
}

function unitOf(name: UnitName, shown: string, told: readonly Told[], sentences: readonly Sentence[], takeId: TakeId): Unit {
  const own = told.filter(({ unit }) => unit === name)
  const last = own.at(-1)
  const states = own.filter(({ acts }) => acts !== true)
  const firm = states.filter(({ isWeak, status }) => isWeak !== true && status !== 'active')
  const state = firm.length > 0 ? holding(states.filter(({ isWeak }) => isWeak !== true)) : holding(states)
  // Who is seen at work after it was said to be dormant is so no more.
  const best =
    state === undefined || (state.status === 'dormant' && last?.acts === true && last.quote !== state.quote) ? last : state
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
