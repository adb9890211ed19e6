import { describe, expect, test } from 'vitest'
import { figureInWords, saysNumber } from '../../scripts/compose/figure-words.ts'

describe('a figure as it is said', () => {
  test.each([
    [{ value: 419, unit: 'operations' }, 'en', '419 operations'],
    [{ value: 18_000_000, from: 14_000_000, unit: '€' }, 'en', '€14–18 million'],
    [{ value: 1_900_000, unit: '€' }, 'en', '€1.9 million'],
    [{ value: 1_900_000, unit: '€' }, 'fr', '1,9 million\u00A0€'],
    [{ value: 1_234_567, unit: 'people', qualifier: 'over' }, 'en', 'over 1,234,567 people'],
    [{ value: 15, unit: '%', qualifier: 'about' }, 'en', 'about 15%'],
    [{ value: 100, unit: 'people', words: 'hundreds' }, 'en', 'hundreds people'],
    [{ value: 3, unit: '' }, 'en', '3'],
  ])('%j in %s is “%s”', (figure, language, said) => expect(figureInWords(figure, language)).toBe(said))
})

describe('a text says the number', () => {
  test.each([
    ['Turnover is EUR 14 million to EUR 18 million a year', { value: 18_000_000, from: 14_000_000, unit: '€' }, true],
    ['Turnover is EUR 18 million a year', { value: 18_000_000, from: 14_000_000, unit: '€' }, false],
    ['It employs 5,200 people', { value: 5200, unit: 'people' }, true],
    ['It employs 15,200 people', { value: 5200, unit: 'people' }, false],
    ['It lost 1.95 million', { value: 1_900_000, unit: '' }, false],
    ['It lost 1.9 million.', { value: 1_900_000, unit: '' }, true],
    ['About a third went', { value: 0.333, words: 'a third', unit: '' }, true],
    ['Many went', { value: 3, unit: '' }, false],
  ])('“%s”, of %j: %s', (text, figure, says) => expect(saysNumber(text, figure, 'en')).toBe(says))
})
