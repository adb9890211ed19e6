import { describe, expect, test } from 'vitest'
import { composeDeck } from '../../scripts/compose/compose-deck.ts'
import { formatDate } from '../../scripts/compose/dates.ts'
import { directionOf, labelsOf } from '../../scripts/compose/labels.ts'
import { claimOf, eventOf, figureOf, many, pointOf, unitOf, verified } from './verified.ts'

const languages = ['en', 'fr', 'ar'] as const

/** Every text of a language's labels that needs no values. */
function wordsIn(labels: object): readonly string[] {
  return Object.values(labels).flatMap((each: unknown) =>
    typeof each === 'string' ? [each] : typeof each === 'object' && each !== null ? wordsIn(each) : [],
  )
}

test('a region has the labels of its language, and a language without labels has the English ones', () => {
  expect(labelsOf('ar-EG')).toBe(labelsOf('ar'))
  expect(labelsOf('fr-CA')).toBe(labelsOf('fr'))
  expect(labelsOf('en-GB')).toBe(labelsOf('en'))
  expect(labelsOf('pt-BR')).toBe(labelsOf('en'))
})

test.each([
  ['en', 'ltr'],
  ['fr', 'ltr'],
  ['ar', 'rtl'],
  ['ar-EG', 'rtl'],
  ['he', 'rtl'],
  ['az-Arab', 'rtl'],
])('%s runs %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction)
})

test('no Latin letter stands in the Arabic labels', () => {
  expect(wordsIn(labelsOf('ar')).join(' ')).not.toMatch(/\p{Script=Latin}/u)
})

describe('a counted noun has the form that its number asks for', () => {
  test.each([
    ['en', 1, 'One slide, one minute'],
    ['en', 2, '2 slides, 2 minutes'],
    ['fr', 1, 'Une diapositive, une minute'],
    ['fr', 12, '12 diapositives, 12 minutes'],
    ['ar', 1, 'شريحة واحدة، ومدة العرض دقيقة واحدة'],
    ['ar', 2, 'شريحتان، ومدة العرض دقيقتان'],
    ['ar', 3, '3 شرائح، ومدة العرض 3 دقائق'],
    ['ar', 11, '11 شريحة، ومدة العرض 11 دقيقة'],
    ['ar', 100, '100 شريحة، ومدة العرض 100 دقيقة'],
  ] as const)('%s %i', (language, count, words) => {
    expect(labelsOf(language).handout.about(count, count)).toMatch(new RegExp(`^${words}`))
  })
})

describe('a date', () => {
  test.each([
    ['fr', '2019-03-23', '23 mars 2019'],
    ['fr', '2022-Q1', '1er trimestre 2022'],
    ['fr', '2018/', 'depuis 2018'],
    ['ar', '2019-03-23', '23 مارس 2019'],
    ['ar-EG', '2019-03', 'مارس 2019'],
    ['ar-SA', '2019-03-23', '23 مارس 2019'],
    ['ar-IQ', '2019-03-23', '23 آذار 2019'],
    ['ar', '2022-Q3', 'الربع الثالث من عام 2022'],
    ['ar', '2018/', 'منذ 2018'],
  ])('in %s: %s', (language, date, shown) => {
    expect(formatDate(date, language)).toBe(shown)
  })
})

test('behind a Latin name a date keeps the direction of the Arabic line', () => {
  expect(labelsOf('ar').series(['Harbour Institute', 'مارس 2024'])).toBe('\u2068Harbour Institute\u2069، مارس 2024')
  expect(labelsOf('ar').series(['معهد الميناء', 'مارس 2024'])).toBe('معهد الميناء، مارس 2024')
})

test('a deck takes no label of another language', () => {
  const of = (language: string) =>
    JSON.stringify(
      composeDeck(
        verified({
          language,
          summary: { points: many(3, pointOf('summary')) },
          figures: many(3, figureOf),
          units: many(4, unitOf),
          events: many(4, eventOf),
          claims: many(3, claimOf),
        }),
      ),
    )
  for (const language of languages) {
    for (const other of languages.filter((each) => each !== language)) {
      const { headlines, made, lookUp } = labelsOf(other)
      for (const words of [...Object.values(headlines), made, lookUp]) expect(of(language)).not.toContain(`"${words}"`)
    }
    expect(of(language)).toContain(labelsOf(language).headlines.figures)
  }
})
