import { expect, test } from 'vitest'
import { isDate, isPlainDate } from '../../scripts/verify/dates.ts'
import { fc } from '../property.ts'

test('every real day is a date, and the one before the first of a month is the last there is', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (day) => {
      const iso = day.toISOString().slice(0, 10)
      expect(isDate(iso) && isPlainDate(iso) && isDate(`${iso}/`) && isDate(iso.slice(0, 7))).toBe(true)
      const last = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate()
      expect(isDate(`${iso.slice(0, 8)}${last}`)).toBe(true)
      expect(isDate(`${iso.slice(0, 8)}${last + 1}`)).toBe(false)
    }),
  )
})

test('a span is a date where it does not run backwards', () => {
  const month = fc.tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }))
  const written = ([year, number]: [number, number]) => `${year}-${String(number).padStart(2, '0')}`
  fc.assert(
    fc.property(month, month, (a, b) => void expect(isDate(`${written(a)}/${written(b)}`)).toBe(written(a) <= written(b))),
  )
})

test.each([
  '',
  '/',
  '/2020',
  '2018/2019/2020',
  '2019-3',
  '19',
  '0019',
  '2019-00',
  '2019-01-00',
  '2019-Q0',
  '2019-03-23T10:00',
  ' 2019',
  '2019\n',
])('%j is none', (text) => expect(isDate(text)).toBe(false))

test.each(['2022-Q3', '2018/', '2018/2020'])('%s is no plain date', (text) => {
  expect(isDate(text)).toBe(true)
  expect(isPlainDate(text)).toBe(false)
})
