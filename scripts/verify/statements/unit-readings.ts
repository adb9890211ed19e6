import { statusOfCell } from '../../draft/units/cell-status.ts'
import type { Sentence } from '../../draft/sentences.ts'
import { tellReadings, type Told, type UnitName } from '../../draft/units/told-statuses.ts'
import { mentionsOf } from '../../draft/units/unit-mentions.ts'
import { anySingular } from '../../draft/units/unit-words.ts'
import type { LocatedItem } from '../check.ts'
import type { Unit } from '../verified.ts'
import type { Grounds, ReadReport } from './grounds.ts'
import type { ReadSentence } from './read-sentences.ts'
import type { NamedSpeech } from './named-speech.ts'

/** What the report tells of the units of a briefing: of whom “it” and “the office” are said, too. */
export interface UnitReadings {
  /**
   * What the sentences, or the cells, of a unit's quote tell of it.
   *
   * @param as how it is called: by its name alone, or by all words that the draft knows the unit by in this report
   */
  readonly told: (unit: LocatedItem, as: 'named' | 'drafted') => readonly Told[]
  /** Whether a unit's quote speaks of it, though it may have another word for it. */
  readonly speaksOf: (unit: LocatedItem) => boolean
  /** Of a unit that shows its status and no more, who says the sentences that tell it; undefined of what none tells. */
  readonly voices: (unit: LocatedItem) => readonly NamedSpeech[] | undefined
}

/** Reads what the report tells of the given units, each section when it is first asked for. */
export function readUnits(units: readonly LocatedItem[], report: ReadReport, published: string | undefined): UnitReadings {
  const named = new Map(units.map(({ item }) => [item.id, nameOf(item as Unit, report)]))
  // To find what else the report calls its units takes as long as all other checks, and few units need it.
  const drafted = once(() => draftedNames(named, report))
  const read = new Map<string, readonly Told[]>()
  const namesOf = { named: () => named, drafted }
  const told: UnitReadings['told'] = (located, as) => {
    const names = namesOf[as]()
    const { quotes, sentences, near } = report.groundsOfItem(located)
    const name = names.get(located.item.id)
    const key = `${as} ${quotes[0]?.block?.section}`
    if (name === undefined) return []
    if (quotes[0]?.block?.kind === 'row') return cellsOf(name, quotes[0].text)
    const known = read.get(key) ?? tellReadings(sentencesIn({ near }, report), [...names.values()], published)
    read.set(key, known)
    return known.filter(({ unit, quote }) => unit === name && sentences.some(({ sentence }) => sentence.text === quote))
  }
  const isRow = (unit: LocatedItem): boolean => report.groundsOfItem(unit).quotes[0]?.block?.kind === 'row'
  const isMentioned = (unit: LocatedItem): boolean => {
    const name = drafted().get(unit.item.id)
    return name !== undefined && report.groundsOfItem(unit).quotes.some(({ text }) => mentionsOf(text, [name]).length > 0)
  }
  const voices: UnitReadings['voices'] = (unit) => {
    const { status, note } = unit.item as Unit
    if (unit.path[0] !== 'units' || note !== undefined) return undefined
    const { sentences } = report.groundsOfItem(unit)
    const tellingAs = (as: 'named' | 'drafted'): readonly ReadSentence[] => {
      const quotes = told(unit, as).flatMap((each) => (each.status === status ? [each.quote] : []))
      return sentences.filter(({ sentence }) => quotes.includes(sentence.text))
    }
    const telling = [tellingAs('named'), tellingAs('drafted')].find(({ length }) => length > 0)
    return telling?.flatMap(({ speech }) => speech)
  }
  return {
    told,
    voices,
    // What a row tells, it tells of whatever stands in it.
    speaksOf: (unit) => isMentioned(unit) || (!isRow(unit) && told(unit, 'drafted').length > 0),
  }
}

/** The whole section is read, for whom "it" and "the office" stand for. */
function sentencesIn({ near }: Pick<Grounds, 'near'>, report: ReadReport): Sentence[] {
  return near.flatMap(({ block }) => (report.sentences.get(block?.id ?? '') ?? []).map(({ sentence }) => sentence))
}

function cellsOf(unit: UnitName, row: string): Told[] {
  return row.split('\t').flatMap((cell) => {
    const found = statusOfCell(cell)
    return found === undefined ? [] : [{ ...found, unit, quote: row }]
  })
}

/** "Khorasan" with the noun behind it in the report, by which the text goes on: "that province". */
function nameOf({ name }: Unit, report: ReadReport): UnitName {
  const searched = `${name} `.toLowerCase()
  const behind = report.all.flatMap(({ text }) => {
    const at = text.toLowerCase().indexOf(searched)
    return at < 0 ? [] : (/^\p{L}+/u.exec(text.slice(at + searched.length))?.[0] ?? []) // "province"; not ", which"
  })
  const noun = anySingular.exec(name.split(' ').at(-1) ?? '')?.[0] ?? behind.find((word) => anySingular.test(word)) ?? ''
  const full = name.endsWith(noun) ? name : `${name} ${noun}`
  const bare = name.replace(/^(?:The|the) /, '') // "the Hull depot"; not "Thebes"
  return { name, full, noun: noun.toLowerCase(), forms: [...new Set([full, name, bare])] }
}

/** The units with all names that the draft finds of them in the report; one that it does not find keeps its own. */
function draftedNames(named: ReadonlyMap<string, UnitName>, report: ReadReport): ReadonlyMap<string, UnitName> {
  const found = report.unitNames()
  return new Map(
    [...named].map(([id, own]) => {
      const name = own.name.toLowerCase()
      const isSame = (words: string): boolean => words.toLowerCase() === name
      return [id, found.find((each) => isSame(each.full)) ?? found.find((each) => [each.name, ...each.forms].some(isSame)) ?? own]
    }),
  )
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}
