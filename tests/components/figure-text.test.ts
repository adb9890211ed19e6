import { describe, expect, it } from 'vitest'
import { countedTo, sizeOf, splitFigure } from '../../components/figure-text.ts'
import { formatFigure, isSign } from '../../scripts/compose/figure-words.ts'

describe('a key figure', () => {
  it.each([
    [{ value: 419, unit: 'operations' }, '419'],
    [{ value: 4200, unit: 'people' }, '4,200'],
    [{ value: 60, unit: '%' }, '60%'],
    [{ value: 120, from: 100, unit: 'people' }, '100–120'],
    [{ value: 4_200_000, unit: 'US$' }, 'US$4.2 million'],
    [{ value: 3_000_000, from: 2_000_000, unit: '€' }, '€2–3 million'],
    [{ value: 1_200_000, from: 900_000, unit: 'people' }, '900,000–1,200,000'],
    [{ value: 0.333, unit: 'revenue' }, '0.333'],
  ])('%o is set as %s', (figure, text) => expect(formatFigure(figure, 'en')).toBe(text))

  it.each([
    ['fr', { value: 3.5, unit: '%' }, '3,5\u00A0%'],
    ['ar-u-nu-latn', { value: 65, from: 60, unit: '%' }, '60–65%'],
    ['fr', { value: 1200, unit: '€' }, '1\u202F200\u00A0€'],
  ])('has its sign where %s writes it', (locale, figure, text) => expect(formatFigure(figure, locale)).toBe(text))

  it.each([
    ['en', { value: 2_600_000_000, unit: '€' }, { number: '€2.6', scale: 'billion' }],
    ['en', { value: 50_000_000, from: 45_000_000, unit: 'US$' }, { number: 'US$45–50', scale: 'million' }],
    ['en', { value: 3_000_000, unit: 'people' }, { number: '3', scale: 'million' }],
    ['fr', { value: 2_500_000, unit: '€' }, { number: '2,5', scale: 'millions\u00A0€' }],
    ['en', { value: 2_000_000_000, from: 3_000_000, unit: '€' }, undefined],
    ['en', { value: 419, unit: 'operations' }, undefined],
  ])('in a narrow column, the word for a million stands under it: %s, %o', (locale, figure, parted) => {
    expect(splitFigure(figure, locale)).toEqual(parted)
  })

  it('is never rounded by the word for a million', () => {
    expect(formatFigure({ value: 12_345_678, unit: 'people' }, 'en')).toBe('12,345,678')
  })

  it('has its sign at the number, and any other unit under it', () => {
    expect(['%', 'people', 'constructor'].map(isSign)).toEqual([true, false, false])
  })

  it('rises in whole steps to a whole value, and ends on it', () => {
    expect([countedTo(419, 0.5), countedTo(419, 1), countedTo(33.5, 1)]).toEqual([210, 419, 33.5])
  })

  it('is as large as its column allows, and no larger than asked', () => {
    expect(sizeOf(['100'], 1000, 76)).toBe(76)
    expect(sizeOf(['12,345,678'], 200, 76)).toBeLessThan(40)
  })
})
