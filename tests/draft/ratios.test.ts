import { describe, expect, test } from 'vitest'
import { findRatios } from '../../scripts/draft/figures/ratios.ts'

const ratiosIn = (text: string): number[] => findRatios(text).map(({ value }) => value)

describe('a share or a multiple in words', () => {
  test.each([
    ['a third of its branches left', [0.333]],
    ['two thirds of it', [0.667]],
    ['three-quarters of the staff', [0.75]],
    ['it fell by half', [0.5]],
    ['half of the members', [0.5]],
    ['one patient in three comes by boat', [0.333]],
    ['two out of five have no scanner', [0.4]],
    ['sales doubled and costs were halved', [2, 0.5]],
    ['twice as many ships', [2]],
    ['a fifth less than planned', [0.2]],
    ['they fell by two thirds in May', [0.667]],
    ['it says that one employee in three will go', [0.333]],
    ['four in ten of the vacancies', [0.4]],
    ['two thirds were threats', [0.667]],
    ['of which two thirds came from gold', [0.667]],
  ])('%s', (text, values) => expect(ratiosIn(text)).toEqual(values))

  test.each([
    'the second half of the year',
    'a third voice was heard',
    'a third hall opened in May',
    'half a million ships',
    'the first quarter',
    'a half-hour',
    'two in May',
    'one in three languages',
    'it has 29 vehicles left out of 64',
  ])('is none: %s', (text) => expect(ratiosIn(text)).toEqual([]))
})
