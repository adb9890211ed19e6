/** Statements made by hand that a report does not bear out, and fair rewordings that it does. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** What is wrong in a lie. A `headline`, the `notes` and the `cover` are lies of any kind in that place. */
export const lieKinds = [
  'roles',
  'swap',
  'direction',
  'time',
  'negation',
  'certainty',
  'scope',
  'number',
  'name',
  'status',
  'kind',
  'voice',
  'headline',
  'notes',
  'cover',
  'source',
] as const
export type LieKind = (typeof lieKinds)[number]

/** Keys of an item, each with what it is to be. */
type Keys = Readonly<Record<string, string>>

/** One change of an honest briefing. */
export interface Change {
  readonly kind: LieKind | 'fair'
  /** Where the new text goes: into the item, into a text of its slide, into the cover, or into the source. */
  readonly place: 'item' | 'headline' | 'notes' | 'cover' | 'source'
  readonly keys: Keys
}

/** An honest item of a briefing, and how it is changed. */
export interface Attacked {
  readonly list: string
  readonly item: Keys
  readonly changes: readonly Change[]
}

export interface AttackSet {
  readonly name: string
  /** Nobody who works on the checks looks at the single results of those that are `held`. */
  readonly half: 'build' | 'held' | 'fresh' | 'night'
  readonly source: Keys
  readonly attacked: readonly Attacked[]
}

interface RawItem {
  readonly as?: string
  readonly lies: readonly Readonly<Record<string, string | Keys>>[]
  readonly fair: readonly (string | Keys)[]
  readonly [key: string]: unknown
}

interface RawSet {
  readonly half: 'build' | 'held' | 'fresh' | 'night'
  readonly source: Keys
  readonly source_lies: readonly Keys[]
  readonly source_fair: readonly Keys[]
  readonly statements: readonly RawItem[]
}

/** The key of an item that a slide shows first; a bare text is meant for it. */
const mainKey: Readonly<Record<string, string>> = { points: 'text', events: 'what', units: 'note' }

/** All sets, in the order of their names. */
export function readAttackSets(): readonly AttackSet[] {
  return readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => readSet(file.replace(/\.yaml$/, ''), readFileSync(join(import.meta.dirname, file), 'utf8')))
}

function readSet(name: string, text: string): AttackSet {
  const { half, source, source_lies, source_fair, statements } = parse(text, { schema: 'failsafe' }) as RawSet
  const attacked = statements.map(readItem)
  const ofSource = [
    ...source_lies.map((keys): Change => ({ kind: 'source', place: 'source', keys })),
    ...source_fair.map((keys): Change => ({ kind: 'fair', place: 'source', keys })),
  ]
  const [first, ...others] = attacked
  return { name, half, source, attacked: [{ ...first!, changes: [...first!.changes, ...ofSource] }, ...others] }
}

function readItem({ as: list = 'points', lies, fair, ...item }: RawItem): Attacked {
  const changes = [
    ...lies.flatMap((lie) => Object.entries(lie).map(([kind, change]) => readChange(kind as LieKind, kind, change, list))),
    ...fair.map((change) => {
      const [key = ''] = typeof change === 'string' ? [] : Object.keys(change)
      return readChange('fair', key, typeof change === 'string' || !isPlace(key) ? change : change[key]!, list)
    }),
  ]
  return { list, item: item as Keys, changes }
}

function readChange(kind: Change['kind'], where: string, change: string | Keys, list: string): Change {
  const place = isPlace(where) ? where : 'item'
  const keys = typeof change === 'string' ? { [place === 'item' ? mainKey[list]! : place]: change } : change
  return { kind, place, keys }
}

function isPlace(key: string): key is 'headline' | 'notes' | 'cover' {
  return ['headline', 'notes', 'cover'].includes(key)
}
