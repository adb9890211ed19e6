import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { MapSlide, MapUnit } from '../../scripts/compose/deck.ts'
import { UserError } from '../../scripts/problems.ts'
import { iso31661Alpha2ToAlpha3 } from 'iso-3166/1-a2-to-1-a3.js'
import { placeFor } from '../../scripts/verify/places.ts'
import { regions } from '../../scripts/verify/regions.ts'
import { drawGround } from '../../scripts/write/map/draw-ground.ts'
import { frameFor, projectionFor, safe } from '../../scripts/write/map/frame.ts'
import { readMapBlock } from '../../scripts/write/map/map-block.ts'
import { boxAround, overlaps, type Box } from '../../scripts/write/map/place-labels.ts'
import { MARK, marksOf } from '../../scripts/write/map/place-marks.ts'
import { writeMap as write } from '../../scripts/write/map/write-map.ts'
import { widthOf } from '../../scripts/typeset/text-width.ts'
import { fc } from '../property.ts'

const words = [...Object.keys(iso31661Alpha2ToAlpha3), ...Object.keys(regions)].filter((word) => placeFor(word) !== undefined)

function unit(name: string, where: readonly string[], id = name): MapUnit {
  return { id, name, status: 'active', where: where.join(), places: where.map((word) => placeFor(word)!) }
}

function slideOf(units: readonly MapUnit[]): MapSlide {
  const base = { id: 'map', headline: 'Map', shows: [], notes: { say: '', passages: [], seconds: 0 } }
  return { ...base, layout: 'map', label: 'Units', units, unplaced: [], more: 0 }
}

/** Each unit rests on a passage of its own. */
function writeMap(slide: MapSlide): ReturnType<typeof write> {
  return write(slide, Object.fromEntries(slide.units.map(({ id }, index) => [id, { number: index + 1, slide: 9 }])))
}

type Marks = ReturnType<typeof writeMap>['marks']

/** The box of a name, by how wide its lines are. */
function boxOf({ name, anchor, textX = 0, textY = 0 }: Marks[number]): Box {
  const width = Math.max(...name.map((line) => widthOf(line, 16, 'strong')))
  const left = { start: 0, middle: 0.5, end: 1 }[anchor ?? 'start'] * width
  return { x: textX - left, y: textY, width, height: name.length * 19 }
}

/** Up to twelve units, each in one to three places, many of them in the same. */
const anyUnits = fc
  .array(
    fc.tuple(
      fc.string({ unit: fc.constantFrom('a', 'M', 'i', ' ', 'é'), minLength: 1, maxLength: 28 }),
      fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 2 }),
    ),
    { minLength: 1, maxLength: 12 },
  ) // prettier-ignore
  .map((all) => all.map(([name, where], index) => unit(`U${name}`, where, `u${index}`)))

describe('a map of any units', () => {
  test('has its names and marks inside, on no other name and no other mark', () => {
    fc.assert(
      fc.property(anyUnits, (units) => {
        const { marks } = writeMap(slideOf(units))
        const boxes = marks.map(({ x, y }) => boxAround([x, y]))
        const names = marks.filter(({ name }) => name.length > 0).map(boxOf)
        for (const box of [...boxes, ...names]) {
          expect(box.x).toBeGreaterThanOrEqual(safe.left - 0.1)
          expect(box.y).toBeGreaterThanOrEqual(safe.top - 0.1)
          expect(box.x + box.width).toBeLessThanOrEqual(safe.right + 0.1)
          expect(box.y + box.height).toBeLessThanOrEqual(safe.bottom + 0.1)
        }
        const all = [...boxes, ...names]
        const meeting = all.flatMap((box, index) => all.slice(index + 1).filter((other) => overlaps(box, other)))
        expect(meeting).toEqual([])
      }),
      { numRuns: 60 },
    )
  }, 300_000)

  test('names each of twelve units, wherever they are', () => {
    fc.assert(
      fc.property(anyUnits, (units) => {
        const { marks } = writeMap(slideOf(units.map(({ places, ...one }) => ({ ...one, places: places.slice(0, 1) }))))
        expect(marks.map(({ name }) => name.length > 0)).toEqual(units.map(() => true))
      }),
      { numRuns: 30 },
    )
  }, 300_000)

  test('can be drawn from its block, in numbers alone, and is small', () => {
    fc.assert(
      fc.property(anyUnits, (units) => {
        const { block } = writeMap(slideOf(units))
        const drawn = drawGround(readMapBlock(block))
        expect(drawn).not.toMatch(/NaN|undefined|Infinity/)
        expect(gzipSync(drawn).length).toBeLessThan(30_000)
      }),
      { numRuns: 15 },
    )
  }, 300_000)
})

describe('the frame', () => {
  test.each([[['IQ', 'SY']], [['khorasan', 'sahel']], [['FJ', 'NZ']], [['RU']], [['US', 'CN', 'BR']], [['LU']], [['AQ']]])(
    'of %j shows all of it',
    (where) => {
      const places = where.map((word) => placeFor(word)!)
      const projection = projectionFor(frameFor(places))
      for (const [x, y] of marksOf(places, projection)) {
        expect(x).toBeGreaterThan(safe.left)
        expect(x).toBeLessThan(safe.right)
        expect(y).toBeGreaterThan(safe.top)
        expect(y).toBeLessThan(safe.bottom)
      }
    },
  )

  test('of a small country shows its surroundings: 1,100 km from top to bottom at least', () => {
    const projection = projectionFor(frameFor([placeFor('LU')!]))
    const [, south] = projection.invert!([300, safe.bottom])!
    const [, north] = projection.invert!([300, safe.top])!
    expect((north - south) * 111).toBeGreaterThan(1000)
  })

  test('of France is not that of its islands overseas', () => {
    expect(frameFor([placeFor('FR')!]).scale).toBeGreaterThan(1000)
  })
})

describe('marks', () => {
  const marksIn = (...where: readonly string[]) => {
    const places = where.map((word) => placeFor(word)!)
    return marksOf(places, projectionFor(frameFor(places)))
  }

  test('stand once for countries that border on one another, and in each of those that do not', () => {
    expect(marksIn('IQ', 'SY')).toHaveLength(1)
    expect(marksIn('ML', 'NE', 'BF')).toHaveLength(1)
    expect(marksIn('MZ', 'CD')).toHaveLength(2)
    expect(marksIn('IQ', 'sahel')).toHaveLength(2)
  })

  test('of units in one place stand side by side', () => {
    const { marks } = writeMap(slideOf([1, 2, 3, 4, 5, 6].map((number) => unit(`Unit ${number}`, ['NG'], `u${number}`))))
    for (const [index, { x, y }] of marks.entries())
      for (const other of marks.slice(index + 1)) expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThan(MARK)
  })
})

describe('the ground', () => {
  test('tints whole countries by their codes, and a region as a band: all of Russia is not the Caucasus', () => {
    const block = readMapBlock(writeMap(slideOf([unit('Core', ['IQ', 'SY']), unit('Caucasus', ['caucasus'])])).block)
    expect(block.countries).toEqual([{ status: 'active', codes: ['IQ', 'SY'] }])
    expect(block.regions).toHaveLength(1)
    const drawn = drawGround(block)
    expect(drawn.match(/class="country active"/g)).toHaveLength(1)
    expect(drawn).toContain('class="region active"')
  })

  test.each([
    '',
    'centre: [0, 0]',
    'centre: [0, 0]\nscale: 300\ncountries: [{ status: "a\\" b", codes: [] }]',
    '- {',
    'centre: [999, 0]\nscale: 3',
  ])('that somebody edited into %j is refused, with where to mend it', (text) => {
    expect(() => readMapBlock(text)).toThrow(UserError)
  })
})
