/** Units that two want to lead: "two boards, and neither recognises the other". */

import type { UnitName } from '../units/unit-names.ts'
import { kindOf } from './lexicon.ts'
import type { Token } from './tokens.ts'
import { beForms, haveForms } from './words.ts'

const pairs = new Set(['two', 'both', 'rival', 'rivals', 'competing', 'three', 'second', 'each'])
const struggles = new Set(
  (
    'claim claims claimed dispute disputes disputed disputing recognises recognise recognizes recognize rival rivals rivalling competing contest contests contested '
    + 'impostor impostors pretender pretenders usurper usurpers vie vying neither sue suing sues quarrel quarrelling feud feuding oppose opposing other’s contradict contradictory fighting'
  ).split(' '),
)
const claimants = new Set(
  'men women brothers sisters factions synods camps parties sides groups people heirs cousins commanders boards bodies committees managers'.split(
    ' ',
  ),
)

/** The units of which a sentence says so: the first that it names, or else whom it goes on about. */
export function rivalry(tokens: readonly Token[], topic: UnitName | undefined): readonly UnitName[] {
  const units = tokens.find((token) => token.units !== undefined)?.units ?? (topic === undefined ? [] : [topic])
  if (units.length !== 1) return []
  const at = tokens.findIndex(({ word }) => pairs.has(word))
  if (at < 0) return []
  const next = tokens.slice(at + 1, at + 4).map(({ word }) => word)
  const isLead =
    next.some((word) => kindOf(word) === 'lead' && word.endsWith('s'))
    || (next.some((word) => claimants.has(word) || kindOf(word) === 'lead') && tokens[at]?.word !== 'second')
  const isStruggle =
    tokens.some(({ word }, index) => index !== at && struggles.has(word)) || tokens[at]?.word.startsWith('rival') === true
  const isHeld =
    tokens.slice(Math.max(0, at - 3), at).some(({ word }) => haveForms.has(word) || beForms.has(word))
    && tokens[at]?.word === 'two'
    && next.slice(0, 2).some((word) => kindOf(word) === 'lead' && word.endsWith('s'))
    && !next.includes('deputies')
    && !next.includes('deputy')
  return isLead && (isStruggle || isHeld) ? units : []
}
