/** The state that a turn of speech gives a unit, where no clause tells it: "the fire has gone out of the branch". */

import type { Status } from '../briefing.ts'
import { turnsOfChange } from '../lexicons/turns-of-change.ts'
import { turnsOfEnds } from '../lexicons/turns-of-ends.ts'
import type { UnitName } from '../unit-names.ts'
import type { Token } from './tokens.ts'

/** Of two that tell as much the first holds. */
const order: readonly Status[] = [
  'contested',
  'defunct',
  'recovering',
  'restructured',
  'dormant',
  'stable',
  'growing',
  'weakened',
  'active',
]

const forms: ReadonlyMap<Status, readonly RegExp[]> = new Map(
  order.map((status) => [
    status,
    [...(turnsOfEnds[status] ?? []), ...(turnsOfChange[status] ?? [])].map((source) => new RegExp(source)),
  ]),
)

/** What may be, is planned or is said in doubt. */
const unreal =
  /\b(?:would|could|may|might|should|will|shall|must|if|unless|whether|(?:is|are|was|were) (?:to|about to|due|set|likely|planned|expected|supposed)|plans?|planned|planning|hopes?|hoped|rumou?rs?|rumou?red|reportedly|allegedly|propos\w+|expect\w*|predict\w*|den(?:y|ies|ied)|threat\w*|consider\w*|debat\w*|discuss\w*|fears?|feared|had (?:been|once|long)|before any|(?:attempts?|tr(?:y|ies|ied)|bids?|vow\w*|efforts?|wants?|wanted|intends?|calls?|called|demands?|ready|order) (?:\S+ )?to|recommend\w*)\b/ // "would"; not "wood"
/** The unit is only somebody else's object: "the bank through which § paid", "the brigade that was raised to fight §". */
const aside =
  /\b(?:which|whom|whose|that) (?:\S+ ){0,3}§|\b(?:that|which|who) (?:was|were|had|is) (?:\S+ ){1,5}§|\b(?:next|similar|close|opposed|near|superior|comparable) to (?:\S+ ){0,3}§|\b(?:like|unlike|than) §/ // "which §"; not "§, which"
/** Its own ground: a sentence without the unit's name is about it by such a word. */
const own = /\b(?:it|its|they|their|there|nobody|nothing|none|no one|neither|both|each|half)\b|^(?:no|not|two) / // "its"; not "his"
/** What is told of another: ", whereas the other has". */
const contrast =
  /(?:^|,? )(?:whereas|while|although|though|unlike|in contrast to|far from|despite|instead of being) [^,;:.]*(?:[,;:.]|$)/g

/** "The office", of an office. */
const calls = (text: string, { noun }: UnitName): boolean => new RegExp(`\\b(?:the|this|that) ${noun}\\b`).test(text) // "the office"; not "an office"

/** @returns the unit that a sentence speaks of and no other, and its state */
export function turnIn(
  tokens: readonly Token[],
  topic: UnitName | undefined,
): { readonly unit: UnitName; readonly status: Status } | undefined {
  const units = new Set(tokens.flatMap((token) => token.units ?? []))
  const text = tokens
    .map((token) =>
      token.units === undefined
        ? token.word
        : token.units.length > 1
          ? '§§'
          : `§${String([...units].indexOf(token.units[0] as UnitName))}`,
    )
    .join(' ')
  const said = text.replace(contrast, ' ')
  const left = new Set([...said.matchAll(/§(?<index>\d+)/g)].map(({ groups }) => Number(groups?.['index']))) // "§0"
  if (left.size > 1 || said.includes('§§')) return undefined
  const [index] = left
  // "It has bought up old Leeds debts": of another.
  if (index !== undefined && topic !== undefined && /^(?:it|they|its|their) /.test(said) && [...units][index] !== topic)
    return undefined // "it has"; not "item"
  const unit =
    index === undefined
      ? units.size === 0 && topic !== undefined && (own.test(said) || calls(said, topic))
        ? topic
        : undefined
      : [...units][index]
  if (unit === undefined) return undefined
  const called = index === undefined ? said.replace(new RegExp(`\\b(?:the|this|that) ${unit.noun}\\b`, 'g'), '§') : said // "the office"; not "the officer"
  const plain = called.replace(/§\d+/g, '§').replace(/(?:the|its|their|this|that) §/g, '§') // "the §0"
  const parts = plain.split(/ [;.:—–?] /).filter((part) => !unreal.test(part) && !aside.test(part))
  const status = statusIn(parts)
  return status === undefined ? undefined : { unit, status }
}

/** Ends last; what grew or shrank in a year that is over need not be so today. */
const lasting: ReadonlySet<Status> = new Set<Status>(['defunct', 'restructured', 'dormant'])
const isHistory = (part: string): boolean =>
  /\b(?:1[89]|20)\d\d\b/.test(part) && !/\b(?:is|are|has|have|now|today|remains?|since|by)\b/.test(part) // "in 2015 it had"; not "since 2015 it has"

function statusIn(parts: readonly string[]): Status | undefined {
  let best: Status | undefined
  let most = 0
  for (const status of order) {
    const told = lasting.has(status) ? parts : parts.filter((part) => !isHistory(part))
    const count = (forms.get(status) ?? []).filter((form) => told.some((part) => form.test(part))).length
    if (count > most) [best, most] = [status, count]
  }
  return best
}
