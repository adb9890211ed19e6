import type { Unit } from './briefing.ts'
import type { TakeId } from './ids.ts'
import { findUnitNames, type UnitName } from './unit-names.ts'
import type { Sentence } from './sentences.ts'
import { statusIn, type FoundStatus } from './unit-status.ts'
import { mentionsOf } from './unit-mentions.ts'

export interface DraftedUnits {
  readonly units: readonly Unit[]
  /** "Provinces", where all of them are called the same. */
  readonly label?: string
}

/** The parts of the organisation that the report names, with the state that it says they are in. */
export function draftUnits(sentences: readonly Sentence[], takeId: TakeId): DraftedUnits {
  const names = findUnitNames(sentences.map((sentence) => sentence.text))
  const nouns = new Set(names.map((name) => name.plural))
  const shown = (name: UnitName): string => (nouns.size === 1 ? name.name : name.full)
  const units = names.map((name) => unitOf(name, shown(name), names, sentences, takeId))
  const [plural] = nouns
  return { units, ...(nouns.size === 1 && plural !== undefined && { label: plural.charAt(0).toUpperCase() + plural.slice(1) }) }
}

function unitOf(name: UnitName, shown: string, names: readonly UnitName[], sentences: readonly Sentence[], takeId: TakeId): Unit {
  const told = sentences.flatMap((sentence) => statusesFor(name, names, sentence))
  const best = told.filter((each) => each.since !== undefined).at(-1) ?? told.at(-1)
  const named =
    sentences.find((sentence) => sentence.text.includes(name.found))
    ?? sentences.find((sentence) => mentionsOf(sentence.text, [name]).length > 0)
  return {
    id: takeId('', shown),
    name: shown,
    status: best?.status ?? 'unknown',
    ...(best?.since !== undefined && { since: best.since }),
    quote: best?.quote ?? named?.text ?? name.found,
    draft: true,
  }
}

/** Between units that are named together: "A and B", "A, B and C". Matches " and the "; not ", and it has". */
const together = /^(?:, |,? and |,? or )(?:the |its )?$/

/** What a sentence says of one unit: between its name and the next unit's, or the end of a list of units. */
function statusesFor(
  name: UnitName,
  names: readonly UnitName[],
  { text }: Sentence,
): (FoundStatus & { readonly quote: string })[] {
  const mentions = mentionsOf(text, names)
  return mentions.flatMap((mention, index) => {
    if (mention.unit !== name) return []
    const last =
      mentions.slice(index).findIndex((each, at, rest) => !together.test(text.slice(each.end, rest[at + 1]?.start))) + index
    const status = statusIn(text.slice(mentions[last]?.end, mentions[last + 1]?.start))
    return status ? [{ ...status, quote: text }] : []
  })
}
