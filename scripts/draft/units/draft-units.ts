import type { Report } from '../../read/report.ts'
import type { Annotated } from '../annotate.ts'
import type { Unit } from '../briefing.ts'
import type { TakeId } from '../ids.ts'
import { isPronoun } from '../voices/speakers.ts'
import { upperFirst } from '../standing.ts'
import type { Told } from './told-by-phrases.ts'
import { tellRows, tellStatuses } from './told-statuses.ts'
import { mentionsOf } from './unit-mentions.ts'
import { withoutOnlookers } from './unit-onlookers.ts'
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
  annotated: readonly Annotated[],
  published: string | undefined,
  takeId: TakeId,
): DraftedUnits {
  const sentences = annotated.map(({ sentence }) => sentence)
  const names = withoutOnlookers(findUnitNames(report, sentences), annotated)
  const nouns = new Set(names.map((name) => name.noun))
  const told = [...tellRows(report, names), ...tellStatuses(sentences, names, published)]
  // "Leeds" of "Leeds branch", where all are branches; "Pemba treatment centre" has to stay whole.
  const shownAs = ({ name, full }: UnitName): string => (nouns.size === 1 && !/ \p{Ll}+$/u.test(name) ? name : full)
  const units = names.flatMap((name) => unitOf(name, shownAs(name), told, annotated, report, takeId) ?? [])
  const [noun] = nouns
  return { units, ...(nouns.size === 1 && noun !== undefined && { label: labelFor(noun) }) }
}

function labelFor(noun: string): string {
  const plural = /(?:s|ch)$/.test(noun) ? `${noun}es` : /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s` // "branch", "academy"; not "office"
  return plural.charAt(0).toUpperCase() + plural.slice(1)
}

/** A part with its state, on the words that tell it; undefined where its name can't be found again in the report. */
function unitOf(
  name: UnitName,
  shown: string,
  told: readonly Told[],
  annotated: readonly Annotated[],
  report: Report,
  takeId: TakeId,
): Unit | undefined {
  const best = stateOf(told.filter(({ unit }) => unit === name))
  const at = best === undefined ? -1 : annotated.findIndex(({ sentence }) => sentence.text === best.quote)
  const by = voiceOf(annotated[at], name)
  const quote = best === undefined ? quoteOf(name, annotated, report) : withName(best.quote, annotated, at, name)
  if (quote === undefined) return undefined
  return {
    id: takeId('', shown),
    name: asHeading(shown),
    status: best?.status ?? 'unknown',
    ...(best?.since !== undefined && { since: best.since }),
    ...(by !== undefined && { by }),
    quote,
    draft: true,
  }
}

/** A name stands alone on a slide: "Warehouse in Hull"; "al-Sada" is written so. */
function asHeading(name: string): string {
  return /^\p{Ll}[\p{Ll}’'-]*(?= |$)/u.test(name) ? upperFirst(name) : name // "e-commerce arm"; not "al-Sada Foundation"
}

/** Of all that is told of one part, in the order of the text, what holds in the end. */
export function stateOf(told: readonly Told[]): Told | undefined {
  const last = told.at(-1)
  const states = told.filter(({ acts }) => acts !== true)
  const sure = states.filter(({ isWeak }) => isWeak !== true)
  const state = sure.some(({ status }) => status !== 'active') ? holding(sure) : holding(states)
  const isWoken = state?.status === 'dormant' && last?.acts === true && last.quote !== state.quote
  // Who is seen at work after it was said to be dormant is so no more.
  return told.find(({ isRow }) => isRow) ?? (state === undefined || isWoken ? last : state)
}

/** A quote that runs over more than this says too much. */
const MOST_SENTENCES = 4

/** "It has closed" with what stands before it in its paragraph, from where the unit is named. */
function withName(quote: string, annotated: readonly Annotated[], at: number, name: UnitName): string {
  const block = annotated[at]?.sentence.block
  for (let first = at; first > at - MOST_SENTENCES && annotated[first]?.sentence.block === block; first--) {
    const texts = annotated.slice(first, at + 1).map(({ sentence }) => sentence.text)
    if (block !== undefined && mentionsOf(texts[0] ?? '', [name]).length > 0) return texts.join(' ')
  }
  return quote
}

/** Where a unit is named: whole before in part, which may be a place of that name; last, within a longer name. */
function quoteOf(name: UnitName, annotated: readonly Annotated[], { blocks }: Report): string | undefined {
  const texts = annotated.map(({ sentence }) => sentence.text)
  const naming = texts.filter((text) => mentionsOf(text, [name]).length > 0)
  const row = blocks.find(({ kind, text }) => kind === 'row' && text.startsWith(`${name.full}\t`))
  const named =
    naming.find((text) => text.toLowerCase().includes(name.noun.toLowerCase())) ?? row?.text.replace(/\s+/g, ' ') ?? naming[0]
  if (named !== undefined) return named
  const isWhole = blocks.some(({ text }) => text.includes(name.full))
  return isWhole ? name.full : texts.find((text) => text.includes(name.name))
}

/** Who says so of the unit, where that is not the unit itself. */
function voiceOf(told: Annotated | undefined, name: UnitName): string | undefined {
  const voice = told?.speech.find(({ by }) => !isPronoun(by))
  return voice === undefined || mentionsOf(voice.by, [name]).length > 0 ? undefined : voice.by
}
