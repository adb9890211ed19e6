import { geoContains, geoDistance } from 'd3-geo'
import { describe, expect, test } from 'vitest'
import { codeOf, notDrawn, placeFor } from '../../scripts/verify/places.ts'
import { regions } from '../../scripts/verify/regions.ts'
import { areaOf } from '../../scripts/write/map/atlas.ts'
import { iso31661Alpha2ToAlpha3 } from 'iso-3166/1-a2-to-1-a3.js'

describe('a place', () => {
  test.each([
    ['IQ', { code: 'IQ' }],
    ['IRQ', { code: 'IQ' }],
    ['XK', { code: 'XK' }],
    ['XKX', { code: 'XK' }],
    ['SO', { code: 'SO' }],
    ['iq', undefined],
    ['GF', undefined],
    ['toString', undefined],
  ])('%s is %j', (word, place) => {
    expect(placeFor(word)).toEqual(place)
  })

  test.each(['west-africa', 'West Africa', ' West  africa '])('“%s” is a region', (word) => {
    expect(placeFor(word)).toMatchObject({ region: 'West Africa' })
  })

  test('has an area in the map’s data for each code, but for those that are listed', () => {
    const without = Object.keys(iso31661Alpha2ToAlpha3).filter((code) => areaOf([code]).coordinates.length === 0)
    expect(new Set(without)).toEqual(notDrawn)
  })
})

describe.each(Object.entries(regions))('the region %s', (key, { codes, line, name, source }) => {
  test('is written as it is called, has codes that there are, and says whose word it is', () => {
    expect(name.toLowerCase().replaceAll(' ', '-')).toBe(key)
    expect(codes.map(codeOf)).toEqual(codes)
    expect(source).not.toBe('')
  })

  test('has its line in the countries that it lies in, or not farther from them than across a strait', () => {
    const area = areaOf(codes)
    const corners = area.coordinates.flat(2) as [number, number][]
    const off = line.filter(
      (point) => !geoContains(area, [...point]) && !corners.some((corner) => geoDistance(corner, [...point]) * 6371 < 150),
    )
    expect(off).toEqual([])
  })
})
