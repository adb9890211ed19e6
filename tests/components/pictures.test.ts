import { describe, expect, test } from 'vitest'
import { stretchOf } from '../../components/bar-stretch.ts'
import { gridFor, placeDots, sizeOfField } from '../../components/dot-places.ts'
import { fc } from '../property.ts'

const field = fc.record({ filled: fc.integer({ min: 1, max: 360 }), hollow: fc.integer({ min: 0, max: 40 }), open: fc.boolean() })
const fields = fc.array(
  field.map((each) => ({ shape: 'dots' as const, ...each })),
  { minLength: 1, maxLength: 4 },
)

describe('a field of dots', () => {
  test('has a dot for each person, none on another, and all fields of a slide have dots of one size', () => {
    fc.assert(
      fc.property(fields, fc.integer({ min: 150, max: 880 }), (all, width) => {
        const grid = gridFor(all, width, 120)
        for (const each of all) {
          const { filled, hollow, trail } = placeDots(each, grid)
          const dots = [...filled, ...hollow]
          expect([filled.length, hollow.length, trail.length]).toEqual([each.filled, each.hollow, each.open ? 3 : 0])
          expect(new Set(dots.map(({ x, y }) => `${x} ${y}`)).size).toBe(dots.length)
          expect(Math.min(...dots.map(({ radius }) => radius * 2))).toBeGreaterThanOrEqual(5)
          const size = sizeOfField(each, grid)
          expect(Math.max(...dots.map(({ x }) => x))).toBeLessThan(size.width)
          expect(Math.max(...[...dots, ...trail].map(({ x }) => x))).toBeLessThan(width)
          expect(Math.max(...dots.map(({ y }) => y))).toBeLessThan(size.height)
        }
      }),
    )
  })
})

describe('a bar', () => {
  test.each([
    ['exact', 31, 31],
    ['over', 31, 39],
    ['under', 23, 31],
    ['about', 27, 35],
  ] as const)('that is %s fades from %i to %i of a hundred', (edge, solid, end) => {
    expect(stretchOf({ shape: 'share', filled: 0.31, edge })).toEqual({ solid, end })
  })

  test('stays within its room, and keeps its length on a common scale', () => {
    expect(stretchOf({ shape: 'share', filled: 1, edge: 'over' }).end).toBe(100)
    expect(stretchOf({ shape: 'share', filled: 0.02, edge: 'under' }).solid).toBe(0)
    const [whole, half] = [1, 0.5].map((filled) => stretchOf({ shape: 'bar', filled, edge: 'exact' }).end)
    expect(half).toBe(whole! / 2)
  })
})
