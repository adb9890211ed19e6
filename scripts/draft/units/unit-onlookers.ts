/** Who only ever speaks in a report: a monitor, a police desk, an agency that the body answers to. */

import type { Annotated } from '../annotate.ts'
import { type Mention, mentionsOf } from './unit-mentions.ts'
import type { UnitName } from './unit-names.ts'

/** A name between the beginning of the voice and its end, but for an article. */
const lead = /^(?:a |an |the |its )?(?:(?:study|report|survey|estimate|analysis|paper)s? (?:by|of|from) )?(?:the )?$/i

/** Whether a mention is the voice itself. Matches "the Border Monitor" of "the Border Monitor says"; not of "a member of the Border Monitor says". */
function isVoice({ start, end }: Mention<UnitName>, { sentence: { text }, speech }: Annotated): boolean {
  const name = text.slice(start, end)
  return speech.some(({ by, frame }) => {
    const at = by.indexOf(name)
    return (
      at >= 0 && lead.test(by.slice(0, at)) && (frame === undefined || (start < frame[1] && end > frame[0] - name.length - 2))
    )
  })
}

/** What hardly anybody is called but within a body: one of them may speak once and be told of no more. */
const inner = new Set(['division', 'section', 'department', 'directorate', 'branch', 'chapter', 'wing', 'representation'])

/**
 * Without those of whom nothing is told but what they say: they look on from outside. A single time may be a part's own word
 * where the body has others of its kind: "The Leeds office considers the matter settled".
 */
export function withoutOnlookers(names: readonly UnitName[], annotated: readonly Annotated[]): UnitName[] {
  const seen = annotated.flatMap((each) => {
    const { text } = each.sentence
    const mentions = mentionsOf(text, names).filter(({ start }) => text[start - 1] !== '(') // "the Border Monitor (BM)"
    return mentions.map((mention) => ({ unit: mention.unit, speaks: each.speech.length > 0 && isVoice(mention, each) }))
  })
  const mentions = Map.groupBy(seen, ({ unit }) => unit)
  return names.filter((unit) => {
    const own = mentions.get(unit) ?? []
    const others = names.filter((other) => other !== unit && other.noun === unit.noun).length
    if (own.length === 1 && inner.has(unit.noun)) return true
    return own.length === 0 || own.some(({ speaks }) => !speaks) || (own.length === 1 && others > 0)
  })
}
