import { describe, expect, test } from 'vitest'
import { figureInWords } from '../../scripts/compose/figure-words.ts'
import { saysNumber } from '../../scripts/compose/says-number.ts'

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
    ['Killed in the raid on 12 June 2023', { value: 12, unit: 'people' }, false],
    ['Killed on 12–15 June 2023', { value: 12, unit: 'people' }, false],
    ['Killed on June 12, 2023', { value: 12, unit: 'people' }, false],
    ['It lost 12 on 3 June 2023', { value: 12, unit: 'people' }, true],
    ['In June 12 people went', { value: 12, unit: 'people' }, true],
    ['1.9% of members', { value: 1_900_000, unit: 'people' }, false],
    ['12 per cent of members', { value: 12, unit: 'people' }, false],
    ['12 per cent of members', { value: 12, unit: '%' }, true],
    ['Version 1.9 went out', { value: 1_900_000, unit: 'copies' }, false],
    ['It owes 1.9 billion', { value: 1_900_000, unit: '' }, false],
    ['It owes €1.9m', { value: 1_900_000, unit: '€' }, true],
    ['It owes €12m', { value: 12, unit: 'banks' }, false],
    ['It owes €14–18 million', { value: 18_000_000, from: 14_000_000, unit: '€' }, true],
  ])('“%s”, of %j: %s', (text, figure, says) => expect(saysNumber(text, figure, 'en')).toBe(says))
})

describe('a text in another language says the number', () => {
  test.each([
    ['fr', 'Elle doit 1,9 million d’euros', { value: 1_900_000, unit: '€' }, true],
    ['fr', 'La version 1,9 est sortie', { value: 1_900_000, unit: '' }, false],
    ['fr', 'Tués le 12 juin 2023', { value: 12, unit: 'personnes' }, false],
    ['de', '12 Prozent der Mitglieder', { value: 12, unit: 'Banken' }, false],
    ['es', 'Tuvo pérdidas en 2023', { value: 2023, unit: 'barcos' }, false],
    ['es', 'Tuvo 2023 barcos', { value: 2023, unit: 'barcos' }, true],
  ])('%s: “%s”, of %j: %s', (language, text, figure, says) => expect(saysNumber(text, figure, language)).toBe(says))
})
