import { describe, expect, test } from 'vitest'
import { keyOf, pictureOf } from '../../scripts/compose/figure-picture.ts'
import { labelsOf } from '../../scripts/compose/labels.ts'
import { onOneScale } from '../../scripts/compose/one-scale.ts'
import { contextOf } from '../../scripts/compose/context.ts'
import type { CutBlock, Figure } from '../../scripts/verify/verified.ts'
import { figureOf, verified } from './verified.ts'

function figure(parts: Partial<Figure>): Figure {
  return { ...figureOf(1), unit: 'people', ...parts }
}

function drawn(parts: Partial<Figure>, others: readonly Figure[] = []) {
  return pictureOf(figure(parts), others)
}

describe('people', () => {
  test.each<[string, Partial<Figure>, object]>([
    ['exactly so many', { value: 57 }, { filled: 57, hollow: 0, open: false }],
    ['more than so many', { value: 100, qualifier: 'over' }, { filled: 100, hollow: 0, open: true }],
    ['from so many to so many', { value: [25, 30], qualifier: 'range' }, { filled: 25, hollow: 5, open: false }],
    ['of a kind', { value: 57, unit: 'Mozambican soldiers' }, { filled: 57, hollow: 0, open: false }],
  ])('%s are a dot each', (_, parts, field) => expect(drawn(parts)).toEqual({ shape: 'dots', ...field }))

  test.each<[string, Partial<Figure>]>([
    ['hundreds', { value: [100, 900], qualifier: 'about', words: 'hundreds' }],
    ['nearly so many', { value: 100, qualifier: 'about', wording: 'nearly' }],
    ['about three', { value: 3, qualifier: 'about' }],
    ['fewer than so many', { value: 100, qualifier: 'under' }],
    ['more than can be counted', { value: 401 }],
    ['what is no person', { value: 100, unit: 'operations' }],
    ['what belongs to people', { value: 100, unit: 'workers’ councils' }],
    ['halves of them', { value: 2.5 }],
    ['what the editor wants none for', { value: 57, picture: 'none' }],
  ])('%s are no dots', (_, parts) => expect(drawn(parts)).toBeUndefined())
})

describe('a share', () => {
  test.each<[string, Partial<Figure>, object]>([
    [
      'a percentage of something',
      { value: 31, unit: '%', quote: 'Children account for 31 per cent of cases.' },
      { filled: 0.31 },
    ],
    [
      'more than a percentage',
      { value: 60, unit: '%', qualifier: 'over', quote: 'Over 60% of its income is lost.' },
      { filled: 0.6, edge: 'over' },
    ],
    [
      'nearly a percentage',
      { value: 20, unit: '%', qualifier: 'about', wording: 'nearly', quote: 'Nearly 20 per cent of crews left.' },
      { filled: 0.2, edge: 'under' },
    ],
    [
      'a percentage from to',
      { value: [20, 30], unit: '%', qualifier: 'range', quote: 'Between 20 and 30 per cent of crews left.' },
      { filled: 0.2, to: 0.3 },
    ],
    [
      'one in so many',
      { value: 0.25, qualifier: 'fraction', words: 'one patient in four', quote: 'One patient in four arrives late.' },
      { filled: 0.25, parts: 4 },
    ],
    [
      'a part of something',
      { value: 0.667, qualifier: 'fraction', words: 'two thirds', quote: 'Two thirds of the patients left.' },
      { filled: 0.667, parts: 3 },
    ],
    [
      'nearly a part of something',
      { value: 0.5, qualifier: 'fraction', words: 'half', wording: 'nearly', quote: 'Nearly half of the patients left.' },
      { filled: 0.5, edge: 'under' },
    ],
    [
      'more than a part of something',
      { value: 0.5, qualifier: 'fraction', words: 'half', wording: 'more than', quote: 'More than half of the patients left.' },
      { filled: 0.5, edge: 'over' },
    ],
    [
      'about a part of something',
      { value: 0.333, qualifier: 'fraction', words: 'a third', wording: 'about', quote: 'About a third of the patients left.' },
      { filled: 0.333, edge: 'about' },
    ],
    ['so many of so many', { value: 61, quote: 'In all 61 of the 80 people left.' }, { filled: 61 / 80, whole: 80 }],
    ['what the editor says is one', { value: 58, unit: '%', quote: 'Turnout was 58%.', picture: 'share' }, { filled: 0.58 }],
  ])('%s is a bar', (_, parts, bar) => expect(drawn(parts)).toEqual({ shape: 'share', edge: 'exact', ...bar }))

  test('that was reckoned from two figures is a bar', () => {
    const parts = [figureOf(20), figureOf(50)]
    const from = parts.map(({ id }) => id)
    expect(drawn({ value: 40, unit: '%', from }, parts)).toMatchObject({ shape: 'share', filled: 0.4 })
    expect(drawn({ value: 30, unit: '%', from }, parts)).toBeUndefined()
  })

  test.each<[string, Partial<Figure>]>([
    ['a change', { value: 28, unit: '%', quote: 'Cases fell by 28 per cent of late.' }],
    ['a rise', { value: 6.5, unit: '%', quote: 'Wages rose 6.5%.' }],
    ['more than the whole', { value: 130, unit: '%', quote: 'It works at 130 per cent of its capacity.' }],
    [
      'what it was before',
      { value: 0.25, unit: 'ships', qualifier: 'fraction', words: 'a quarter', quote: 'It has a quarter of what it once had.' },
    ],
    [
      'a fall by half',
      { value: 0.5, unit: 'cases', qualifier: 'fraction', words: 'half', quote: 'It has fallen by half of late.' },
    ],
    ['twice as many', { value: 2, unit: 'cases', qualifier: 'fraction', words: 'twice', quote: 'It has twice of that.' }],
    ['a number that ends alike', { value: 31, unit: '%', quote: 'It rose to 131 per cent of cases.' }],
  ])('%s is none', (_, parts) => expect(drawn(parts)).toBeUndefined())
})

describe('one scale', () => {
  const rows = ['Place\tIncome\tStaff', 'Islands\t310\t120', 'Freight\t95\t40', 'Coast\t20\t20']
  const of = (id: string, value: number, row: number, parts: Partial<Figure> = {}): Figure => ({
    ...{ ...figureOf(1), id, value, unit: '€', quote: rows[row]! },
    ...parts,
  })

  function scaled(figures: readonly Figure[], kind: 'row' | 'paragraph' = 'row') {
    const given = verified({ figures })
    const blocks = rows.map((text, index): CutBlock => ({ ...given.blocks[0]!, id: `row-${index}`, kind, text }))
    const passages = figures.map(
      ({ id, quote }) => [id, { ...given.passages.get(id)!, block: `row-${rows.indexOf(quote)}` }] as const,
    )
    return [...onOneScale(figures, contextOf({ ...given, blocks, passages: new Map(passages) }))]
  }

  test('is that of the cells of one column, in thousands or as they stand', () => {
    expect(scaled([of('a', 310, 1), of('b', 95, 2)])).toEqual([
      ['a', 310],
      ['b', 310],
    ])
    expect(scaled([of('a', 310e6, 1), of('b', 95e6, 2)])).toEqual([
      ['a', 310e6],
      ['b', 310e6],
    ])
  })

  test.each<[string, readonly Figure[]]>([
    ['of two columns', [of('a', 310, 1), of('b', 40, 2)]],
    ['that may be of either column', [of('b', 95, 2), of('c', 20, 3)]],
    ['of two units', [of('a', 310, 1), of('b', 95, 2, { unit: '$' })]],
    ['of two speakers', [of('a', 310, 1), of('b', 95, 2, { by: 'The board' })]],
    ['of two dates', [of('a', 310, 1), of('b', 95, 2, { as_of: '2020' })]],
    ['of one row', [of('a', 310, 1), of('b', 310, 1)]],
    ['with another between them', [of('a', 310, 1), of('x', 40, 2), of('b', 95, 2)]],
    ['of words', [of('a', 310, 1), of('b', 95, 2, { words: 'ninety-odd' })]],
  ])('is none for cells %s', (_, figures) => expect(scaled(figures)).toEqual([]))

  test('is none for what stands in no table, unless the briefing gives it', () => {
    expect(scaled([of('a', 310, 1), of('b', 95, 2)], 'paragraph')).toEqual([])
    const scale = 'income'
    expect(scaled([of('a', 310, 1, { scale }), of('b', 95, 2, { scale, as_of: '2020' })], 'paragraph')).toEqual([
      ['a', 310],
      ['b', 310],
    ])
  })

  test('begins at zero: a bar is as long as its part of the largest', () => {
    expect(pictureOf(figure({ value: 95, unit: '€' }), [], 310)).toEqual({ shape: 'bar', filled: 95 / 310, edge: 'exact' })
  })
})

test('the key says what each mark on the slide means, once', () => {
  const pictures = [drawn({ value: [25, 30], qualifier: 'range' }), drawn({ value: 50, qualifier: 'over' })].flatMap(
    (picture) => picture ?? [],
  )
  expect(keyOf(labelsOf('en'), pictures)?.map(({ mark }) => mark)).toEqual(['dot', 'hollow', 'open'])
  expect(keyOf(labelsOf('en'), [])).toBeUndefined()
})
