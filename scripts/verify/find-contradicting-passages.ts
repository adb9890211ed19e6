import type { DatedEvent, Figure } from '../draft/briefing.ts'
import { contradictionsIn } from '../draft/find-contradictions.ts'
import type { CheckContext, LocatedItem } from './check.ts'
import { findPassage } from './find-passage.ts'
import type { ReportIndex } from './index-report.ts'
import type { Passage, Verified, Voice } from './verified.ts'

/** For each item that takes one side where the report contradicts itself, the passages of the other side. */
export function findContradictingPassages({ report, index, items, reading }: CheckContext): Verified['contradictions'] {
  const annotated = [...reading.sentences.values()].flat()
  const pairs = contradictionsIn(annotated, report).map((pair) => pair.map((said) => ({ said, at: voiced(index, said) })))
  const found = items.flatMap((located) =>
    pairs.flatMap((pair) => {
      // What tells both sides is no side.
      const others = pair.filter(({ said, at }) => !says(located, said, at))
      return others.length === 1 ? others.flatMap(({ at }) => (at ? [[located.item.id, at] as const] : [])) : []
    }),
  )
  return new Map([...Map.groupBy(found, ([id]) => id)].map(([id, pairs]) => [id, pairs.map(([, passage]) => passage)]))
}

function voiced(index: ReportIndex, said: Figure | DatedEvent): (Passage & Voice) | undefined {
  const passage = passageOf(index, said)
  const { by, kind } = { kind: undefined, ...said }
  return passage && { ...passage, ...(by !== undefined && { by }), ...(kind !== undefined && { kind }) }
}

/** The first place of a sentence: what stands twice says the same in both. */
function passageOf(index: ReportIndex, { quote }: Figure | DatedEvent): Passage | undefined {
  const finding = findPassage(index, quote)
  if (finding.found === 'whole') return finding.passage
  const again = finding.found === 'several' ? findPassage(index, quote, finding.places[0]?.at) : finding
  return again.found === 'whole' ? again.passage : undefined
}

/** Whether an item rests on a sentence, and tells the number or the date of it that is in question. */
function says({ item, finding }: LocatedItem, said: Figure | DatedEvent, at: Passage | undefined): boolean {
  if (finding.found !== 'whole' || at === undefined) return false
  const { passage } = finding
  if (passage.block !== at.block || passage.start >= at.end || passage.end <= at.start) return false
  const { value, date, since, ...texts } = item as unknown as Record<string, unknown>
  if ('value' in said)
    return value === undefined
      ? tells(texts, String([said.value].flat()[0]))
      : JSON.stringify(value) === JSON.stringify(said.value)
  return date === said.date || since === said.date || tells(texts, said.date?.slice(0, 4) ?? '')
}

/** Whether one of the texts that a slide shows has a number in it. */
function tells({ text, label, what, note, says: claim }: Record<string, unknown>, number: string): boolean {
  const shown = [text, label, what, note, claim].filter((each) => typeof each === 'string').join(' ')
  return number !== '' && shown.replace(/(?<=\d),(?=\d{3})/g, '').includes(number) // "2,100"; not "2, 100"
}
