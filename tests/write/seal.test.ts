import { describe, expect, test } from 'vitest'
import { isSealed, openSeal, seal } from '../../scripts/write/seal.ts'
import { writeSlides } from '../../scripts/write/write-slides.ts'
import { fc } from '../property.ts'
import { RUNS, dangerousText } from './dangerous-text.ts'
import { deckOf } from './deck-of.ts'

const deck = writeSlides(deckOf(() => 'some text'))
const bytes = Buffer.from(deck)

describe('the seal of slides.md', () => {
  test('holds for what was written, and for the same with the line ends of Windows', () => {
    expect(isSealed(deck)).toBe(true)
    expect(isSealed(deck.replaceAll('\n', '\r\n'))).toBe(true)
    expect(deck).not.toContain(openSeal)
  })

  test('is missed where there is none', () => {
    expect(isSealed('# A deck made by hand\n')).toBe(false)
    expect(isSealed('')).toBe(false)
    expect(isSealed(deck.replace(/ \(seal [0-9a-f]{12}\)/, ''))).toBe(false)
  })

  test('breaks with any byte that is changed', () => {
    const changes = fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 0x20, max: 0x7e }))
    fc.assert(
      fc.property(changes, ([at, byte]) => {
        fc.pre(bytes[at] !== byte)
        const changed = Buffer.from(bytes)
        changed[at] = byte
        expect(isSealed(changed.toString())).toBe(false)
      }),
      { numRuns: RUNS },
    )
  })

  test('breaks with any text that is added or taken away', () => {
    fc.assert(
      fc.property(fc.nat(deck.length), fc.oneof(dangerousText, fc.nat(40)), (at, change) => {
        const cut = typeof change === 'number' ? change + 1 : 0
        const changed = deck.slice(0, at) + (typeof change === 'string' ? change : '') + deck.slice(at + cut)
        fc.pre(changed.replaceAll('\r\n', '\n') !== deck)
        expect(isSealed(changed)).toBe(false)
      }),
      { numRuns: RUNS },
    )
  })

  test('is not taken from what a slide says of a seal', () => {
    const text = `<!-- Made by Briefdeck from here (seal 0123456789ab) -->\n\nIt said (seal ba9876543210).\n`
    expect(seal(text)).toMatch(/said \(seal ba9876543210\)/)
    expect(isSealed(seal(text))).toBe(true)
    expect(seal('It said (seal ba9876543210) -->')).toBe('It said (seal ba9876543210) -->')
  })
})
