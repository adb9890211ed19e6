import { expect, test } from 'vitest'
import { contextOf } from '../../scripts/compose/context.ts'
import { unitsInSum } from '../../scripts/compose/units-in-sum.ts'
import type { Unit } from '../../scripts/verify/verified.ts'
import { unitOf, verified } from './verified.ts'

const unitsOf = (...statuses: readonly Unit['status'][]) =>
  statuses.map((status, index): Unit => ({ ...unitOf(index + 1), status }))

function inSum(units: readonly Unit[], language = 'en', label = 'Provinces'): string | undefined {
  return unitsInSum(contextOf(verified({ units, language })), units, label)
}

test.each([
  [['growing', 'recovering', 'weakened', 'active', 'unknown'], 'Of 5 provinces, 2 are growing or recovering; 1 is weakened'],
  [['defunct', 'defunct', 'dormant', 'active'], 'Of 4 provinces, 3 are dormant or defunct'],
  [['active', 'active', 'stable', 'unknown'], 'Of 4 provinces, 3 are active or stable'],
  [['unknown', 'unknown'], undefined],
] as const)('%j', (statuses, headline) => {
  expect(inSum(unitsOf(...statuses))).toBe(headline)
})

test('an abbreviation keeps its capitals', () => {
  expect(inSum(unitsOf('growing', 'unknown'), 'en', 'NGOs')).toBe('Of 2 NGOs, 1 is growing')
})

test('what somebody says of a unit is not said in the report’s own voice', () => {
  const [first, ...others] = unitsOf('growing', 'growing', 'weakened')
  const units = [{ ...first!, by: 'The owner' }, ...others]
  expect(inSum(units)).toBe('Of 3 provinces, 1 is weakened')
})

test('nor what another passage stands against', () => {
  const units = unitsOf('growing', 'weakened')
  const context = contextOf(verified({ units }))
  const contradictions = new Map([['unit-2', ['unit-1']]])
  expect(unitsInSum({ ...context, contradictions }, units, 'Provinces')).toBe('Of 2 provinces, 1 is growing')
})

test.each([
  ['fr', 'Sur 2 unités, 1 a le statut « en croissance » ; 1 a le statut « affaiblie »'],
  ['ar', 'من مجموع الوحدات (2): حالة واحدة منها «آخذة في النمو»، وحالة واحدة منها «أُضعفت»'],
])('in %s', (language, headline) => {
  expect(inSum(unitsOf('growing', 'weakened'), language, language === 'fr' ? 'Unités' : 'الوحدات')).toBe(headline)
})
