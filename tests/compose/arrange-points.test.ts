import { describe, expect, test } from 'vitest'
import { arrangementFor, waysToStand } from '../../scripts/compose/arrange-points.ts'
import { contextOf } from '../../scripts/compose/context.ts'
import type { Point } from '../../scripts/verify/verified.ts'
import { many, pointOf, verified } from './verified.ts'

const voice = { by: 'Ann Lee', kind: 'assessment' } as const
const long = 'The northern shipbuilders’ representatives unanimously recommended postponement of the construction works'
const quote = 'As far as the harbour office can see from its own books, the yard has been open to all ships since it was dredged.'

/** As they stand on a slide of their own. */
function slideWith(points: readonly Point[]) {
  const context = contextOf(verified({ sections: [{ id: 'crews', heading: 'The crews', points }] }))
  const statements = points.map(({ quote: _, ...statement }) => statement)
  const arranged = arrangementFor(context, 'assertion', { headline: 'The crews' }, statements)
  return arranged ?? { ...waysToStand(context, 'assertion', statements).at(-1)!, size: 0 }
}

describe('whose points are', () => {
  test('is said once where all are of one voice and kind', () => {
    const slide = slideWith(many(3, pointOf('crews')).map((point) => ({ ...point, ...voice })))
    expect(slide.shared).toEqual(voice)
    expect(slide.points.map(({ by, kind }) => [by, kind])).toEqual(many(3, () => [undefined, undefined]))
  })

  test('stands at each where one is of another voice, or of another kind', () => {
    for (const other of [
      { by: 'Bo Dow', kind: 'assessment' as const },
      { by: 'Ann Lee', kind: 'claimed' as const },
    ]) {
      const slide = slideWith(many(3, pointOf('crews')).map((point, index) => ({ ...point, ...(index === 1 ? other : voice) })))
      expect(slide.shared).toBeUndefined()
      expect(slide.points.map(({ by, kind }) => ({ by, kind }))).toEqual([voice, other, voice])
    }
  })

  test('stands at a point that is alone', () => {
    expect(slideWith([{ ...pointOf('crews')(1), ...voice }]).points[0]).toMatchObject(voice)
  })
})

describe('points stand side by side', () => {
  test.each([
    [2, 'The yard is open', false],
    [3, 'The yard is open', false],
    [4, 'The yard is open', true],
    [4, long, true],
    [4, `${long} ${long}`, false],
  ])('%i of “%s”: %s', (count, text, beside) => {
    expect(slideWith(many(count, pointOf('crews', text))).columns === true).toBe(beside)
  })

  test('of several voices only where two have the report’s words under them', () => {
    const voices = (count: number, words: string) =>
      many(count, (number) => ({ ...pointOf('crews')(number), by: `Owner ${number}`, quote: words }))
    expect(slideWith(voices(2, quote)).columns).toBe(true)
    expect(slideWith(voices(2, 'Open.')).columns).toBeUndefined()
    expect(slideWith(voices(4, quote)).columns).toBeUndefined()
  })
})

test.each([
  [1, 4],
  [2, 2],
  [3, 2],
  [4, 1],
])('%i points are set the larger, the shorter they are', (count, times) => {
  const texts = ['The yard is open', Array.from({ length: times }, () => long).join(' ')]
  const [short = 0, longer = 0] = texts.map((text) => slideWith(many(count, pointOf('crews', text))).size)
  expect(longer).toBeGreaterThan(0)
  expect(short).toBeGreaterThan(longer)
})

describe('the report’s own words', () => {
  const points = (count: number, words = quote) => many(count, (number) => ({ ...pointOf('crews')(number), quote: words }))

  test.each([
    [1, true],
    [2, true],
    [3, false],
  ])('stand under %i points: %s', (count, shown) => {
    expect(slideWith(points(count)).points.every((point) => point.quote === quote)).toBe(shown)
  })

  test('are left out where they hardly say more than the point, or are too long, at any of them', () => {
    for (const words of ['The yard is open.', quote.repeat(6)]) {
      expect(slideWith([...points(1), { ...points(1, words)[0]!, id: 'other' }]).points.map((point) => point.quote)).toEqual([
        undefined,
        undefined,
      ])
    }
  })
})
