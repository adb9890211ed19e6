import { describe, expect, test } from 'vitest'
import { measureAttacks, shareFound } from './measure.ts'

/**
 * Per part: lies found at least, fair rewordings with an error at most, and with any finding at most. `fresh` and `night` were
 * written by somebody who words things as one does late in the evening, before the rules were mended by what they showed: at
 * first sight errors came on 16 %, 15 % and 13 % of their fair rewordings, and 75 %, 76 % and 79 % of the lies were found.
 */
const floors = {
  build: { found: 0.8, errors: 0.03, findings: 0.18 },
  held: { found: 0.78, errors: 0.06, findings: 0.16 },
  fresh: { found: 0.75, errors: 0.03, findings: 0.33 },
  night: { found: 0.84, errors: 0.03, findings: 0.18 },
} as const

const outcomes = await measureAttacks()

describe.each(Object.entries(floors))('statements made by hand, %s part', (half, { found, errors, findings }) => {
  const ofHalf = outcomes.filter((outcome) => outcome.half === half)
  const lies = ofHalf.filter(({ kind }) => kind !== 'fair')
  const fair = ofHalf.filter(({ kind }) => kind === 'fair')

  test('lies are found', () => {
    expect(lies.length).toBeGreaterThanOrEqual(120)
    expect(shareFound(lies, 'error', 'warning')).toBeGreaterThanOrEqual(found)
  })

  test('fair rewordings are left alone', () => {
    expect(fair.length).toBeGreaterThanOrEqual(90)
    expect(shareFound(fair, 'error')).toBeLessThanOrEqual(errors)
    expect(shareFound(fair, 'error', 'warning')).toBeLessThanOrEqual(findings)
  })
})
