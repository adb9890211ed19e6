import { expect, test } from 'vitest'
import { composeDeck } from '../../scripts/compose/compose-deck.ts'
import { composeHandout } from '../../scripts/compose/compose-handout.ts'
import { pointOf, verified } from './verified.ts'

const handout = composeHandout(composeDeck(verified()))

test('has a sheet for each slide but those of the evidence, and no passage is lost', () => {
  const deck = composeDeck(verified())
  expect(handout.sheets.map(({ headline }) => headline)).toEqual(
    deck.slides.filter(({ layout }) => layout !== 'evidence').map(({ headline }) => headline),
  )
  const numbers = new Set(handout.sheets.flatMap(({ sources }) => sources.flatMap((source) => source.numbers)))
  expect([...numbers].sort()).toEqual(Object.values(deck.references).map(({ number }) => number).sort()) // prettier-ignore
})

test('has no notes where nothing but the headline would be said', () => {
  expect(handout.sheets[0]?.say).toBeUndefined()
  expect(handout.sheets[1]?.say).toBe('The yard is open. The yard is open 1.')
})

test('puts the same words once, under the number that they share', () => {
  const point = { ...pointOf('same')(1), quote: 'The same words.' }
  const points = [point, { ...point, id: 'same-2' }]
  const given = verified({ sections: [{ id: 'crews', heading: 'The crews', headline: 'The crews left', points }] })
  const place = given.passages.get('same-1')!
  const deck = composeDeck({ ...given, passages: new Map([...given.passages, ['same-2', place]]) })
  const sheet = composeHandout(deck).sheets.find(({ headline }) => headline === 'The crews left')
  expect(sheet?.sources).toMatchObject([{ quote: 'The same words.', numbers: [2], alsoOn: [] }])
})

test('tells the draft, and how long it takes', () => {
  const draft = verified({ summary: { headline: 'Open', points: [{ ...pointOf('a')(1), draft: true }] } })
  expect(composeHandout(composeDeck(draft)).draft).toBe(true)
  expect(handout.draft).toBe(false)
  expect(handout.particulars.at(-1)?.text).toMatch(/^\d slides, one minute to present/)
})
