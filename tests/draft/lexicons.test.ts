import { expect, test } from 'vitest'
import { currencies, currencyWords, qualifierWords } from '../../scripts/draft/lexicons/amounts.ts'
import { ordinals, shortMonths } from '../../scripts/draft/lexicons/months.ts'
import { fractions, looseNumbers, magnitudes, multiples, smallNumbers } from '../../scripts/draft/lexicons/numbers.ts'
import { unitNouns } from '../../scripts/draft/lexicons/units.ts'
import { draftOf } from './drafted.ts'

const inherited = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf']

test.each(
  Object.entries({
    ...{ currencies, currencyWords, qualifierWords, ordinals, shortMonths },
    ...{ fractions, looseNumbers, magnitudes, multiples, smallNumbers, unitNouns },
  }),
)('%s knows nothing by the names that every object has', (_, lexicon) => {
  expect(inherited.filter((word) => lexicon.get(word) !== undefined)).toEqual([])
})

test('words that every object has by name are words like others', () => {
  const words = inherited.join(', ')
  const text = [
    `# Audit\n\n## toString\n\nThe Constructor office is closed, says valueOf.`,
    `It has 12 constructor and 4 million toString since constructor 2020: ${words}.`,
    `| constructor | __proto__ |\n|---|---|\n| toString | 4 |\n| hasOwnProperty | constructor |`,
    `- constructor: __proto__\n- toString: valueOf`,
  ].join('\n\n')
  const { units = [], figures = [] } = draftOf(text)
  expect(units.map(({ name, status }) => [name, status])).toContainEqual(['Constructor', 'defunct'])
  expect(figures.map(({ value }) => value)).toContain(12)
})
