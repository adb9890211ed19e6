import { expect, test } from 'vitest'
import { contextOf } from '../../scripts/compose/context.ts'
import { en } from '../../scripts/compose/labels/en.ts'
import { labelsOf } from '../../scripts/compose/labels.ts'
import { countedBy, forecastsInSum, voicesInSum } from '../../scripts/compose/voices-in-sum.ts'
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
  ['what opens on somebody else, and is cut', { by: 'Ann Lee', says: 'Safe' }],
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

test('where no sentence opens on its speaker, what is said in a clause of its own stands behind the name', () => {
  const told = { ...report, by: 'the second secretary', quote: 'Last week the second secretary said that the yard is safe.' }
  expect(headline([told])).toBe('The second secretary: the yard is safe')
  expect(headline([{ ...told, says: 'Safe' }])).toMatch(/^One statement/)
  const parted = {
    ...told,
    says: 'The yard is safe and that the pier is',
    quote: `${told.quote.slice(0, -1)} and that the pier is.`,
  }
  expect(headline([parted])).toMatch(/^One statement/)
})

test.each(['It will last', 'The yard needs them', 'These are safe', 'The pier, such as', 'More will follow', 'They will go'])(
  'what points back to another sentence heads no slide: %s',
  (says) => {
    const quote = `The owner says that ${says.charAt(0).toLowerCase()}${says.slice(1)}.`
    expect(headline([{ ...report, by: 'the owner', says, quote }])).toMatch(/^One statement/)
  },
)

test('several speakers are “they” of themselves', () => {
  const quote = 'The owners say that they will go.'
  expect(headline([{ ...report, says: 'They will go', quote }])).toBe('The owners say that they will go')
})

test('forecasts are headed by a sentence in the report’s own voice, where there are several', () => {
  const pointOf = (id: string, text: string, by?: string) =>
    ({ id, text, quote: `${text}.`, kind: 'forecast', ...(by !== undefined && { by }) }) as const
  const own = pointOf('own', 'The pier will close in May')
  const other = pointOf('other', 'The yard will stay', 'Ann Lee')
  const context = contextOf(verified({ summary: { points: [other, own] } }))
  expect(forecastsInSum(context, ['other', 'own'])).toBe('The pier will close in May')
  expect(forecastsInSum(context, ['own'])).toBe('One forecast from the report')
  const taken = contextOf(verified({ summary: { headline: 'The pier will close in May', points: [other, own] } }))
  expect(forecastsInSum(taken, ['other', 'own'])).toBe('2 forecasts from the report')
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
  expect(by(`${long} in Leeds`, `${long} in Hull`)).toBe(`2 statements, by ${long} in Leeds and one other`)
  expect(by(`${long} in Leeds and ${long} in Hull`, 'Ann Lee')).toBe('2 statements by 2 speakers')
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
