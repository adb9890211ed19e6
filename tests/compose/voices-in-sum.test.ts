import { expect, test } from 'vitest'
import { contextOf } from '../../scripts/compose/context.ts'
import { en } from '../../scripts/compose/labels/en.ts'
import { labelsOf } from '../../scripts/compose/labels.ts'
import { countedBy, voicesInSum } from '../../scripts/compose/voices-in-sum.ts'
import type { Briefing, Claim } from '../../scripts/verify/verified.ts'
import { verified } from './verified.ts'

const report: Claim = {
  id: 'told',
  by: 'the owners',
  says: 'The yard is safe',
  kind: 'reported',
  quote: 'The owners say that the yard is safe.',
}
const view: Claim = {
  ...{ id: 'view', by: 'Ann Lee', says: 'The pier will not last', kind: 'assessment' },
  quote: 'Ann Lee believes that the pier will not last.',
}

const headline = (claims: readonly Claim[], more: Partial<Briefing> = {}) =>
  voicesInSum(contextOf(verified({ claims, ...more })), claims)

test('voices are headed by the sentence of one that opens on its speaker, an assessment before what is told', () => {
  expect(headline([report])).toBe('The owners say that the yard is safe')
  expect(headline([report, view])).toBe('Ann Lee believes that the pier will not last')
})

test.each([
  ['a party’s claim', { kind: 'claimed' }],
  ['what opens on somebody else', { by: 'the yard' }],
  ['what is cut behind its speaker', { says: 'Say that the yard is safe' }],
  ['a long sentence', { quote: `The owners say that ${'very '.repeat(20)}much of the yard is safe.` }],
] as const)('not by %s', (_, parts) => {
  expect(headline([{ ...report, ...parts }])).toMatch(/^One statement, by /)
})

test('nor by what heads another slide, or a part of a sentence', () => {
  expect(headline([report], { summary: { headline: 'The owners say that the yard is safe', points: [] } })).toMatch(
    /^One statement/,
  )
  const given = verified({ claims: [report] })
  const passage = given.passages.get('told')!
  const passages = new Map([...given.passages, ['told', { ...passage, end: passage.end - 9 }]])
  expect(voicesInSum(contextOf({ ...given, passages }), [report])).toMatch(/^One statement/)
})

test('statements are counted, with as many speakers as a headline holds', () => {
  const by = (...names: readonly (string | undefined)[]) =>
    countedBy(
      names.map((name) => (name === undefined ? {} : { by: name })),
      en.statementsBy,
    )
  expect(by('Ann Lee', 'The owners')).toBe('2 statements, by Ann Lee and the owners')
  expect(by('Ann Lee', 'Ann Lee')).toBe('2 statements, by Ann Lee')
  const long = 'the second secretary of the harbour office'
  expect(by('Ann Lee', `${long} in Leeds`, `${long} in Hull`)).toBe('3 statements, by Ann Lee and 2 others')
  expect(by(`${long} in Leeds`, `${long} in Hull`)).toBe('2 statements by 2 speakers')
  expect(by('Ann Lee', undefined)).toBe('2 statements from the report')
})

test.each([
  ['fr', '2 prévisions, par Ann Lee et la mairie', 'Un énoncé du rapport'],
  ['ar', 'توقعان من \u2068Ann Lee\u2069 و\u2068La mairie\u2069', 'قول واحد من التقرير'],
])('in %s', (language, forecasts, statement) => {
  const labels = labelsOf(language)
  expect(countedBy([{ by: 'Ann Lee' }, { by: 'La mairie' }], labels.forecastsBy)).toBe(forecasts)
  expect(countedBy([{}], labels.statementsBy)).toBe(statement)
})
