import { describe, expect, test } from 'vitest'
import { askAbout } from './findings.ts'

const lost = 'The fleet lost its last harbour in March 2019.'
const rebuilt = 'Since 2020 the Brava depot has been rebuilt, and it is the most important one today.'
const weak = 'The Tolby depot is at its weakest today.'

const { on } = askAbout(
  `# The fleet\n\nThe fleet has 12 ships.\n\n## What became of it\n\n${lost} ${rebuilt} ${weak}\n`,
  'The fleet has 12 ships.',
)

const points = [lost, rebuilt, weak].map((quote, at) => ({ id: `point-${at}`, text: quote.replace(/\.$/, ''), quote }))

function underHeadline(headline: string, say?: string): string[] {
  return on({ sections: [{ id: 'became', heading: 'What became of it', headline, ...(say !== undefined && { say }), points }] })
}

describe('a clause of a headline rests on one item', () => {
  test.each([
    'The last harbour lost in 2019, the Brava depot rebuilt since 2020',
    'Last harbour lost in March 2019; the Brava depot is the most important one today',
    'The Brava and Tolby depots today',
    'From the last harbour lost in 2019 to the Brava depot rebuilt since 2020',
  ])('%s', (headline) => {
    expect(underHeadline(headline)).toEqual([])
  })

  test.each([
    ['The last harbour lost in 2020, the Brava depot rebuilt since 2020', '2020'],
    ['The Tolby depot has been rebuilt and is the most important one', 'Tolby'],
  ])('%s', (headline, words) => {
    expect(underHeadline(headline)).toContain(`warning part-of-another ${words}`)
  })
})

test('so does one of what is said', () => {
  const headline = 'The Brava depot is the most important one today'
  expect(underHeadline(headline, 'The fleet lost its last harbour in 2019. Then came the Brava depot.')).toEqual([])
  expect(underHeadline(headline, 'The fleet lost its last harbour in 2020. Then came the Brava depot.')).toContain(
    'warning part-of-another 2020',
  )
})
