import { describe, expect, test } from 'vitest'
import { measureAttacks, shareFound } from './measure.ts'

/**
 * Per part: lies found at least, fair rewordings with an error at most, and with any finding at most. The `fresh` part was
 * written before the rules were changed for the last time, as somebody words things who knows none of them.
 */
const floors = {
  build: { found: 0.8, errors: 0.04, findings: 0.18 },
  held: { found: 0.78, errors: 0.1, findings: 0.18 },
  fresh: { found: 0.74, errors: 0.18, findings: 0.42 },
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
