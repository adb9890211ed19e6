import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, inject, test } from 'vitest'
import { neededFaces } from '../../scripts/publish/page-style.ts'

const face = (range: string) => `@font-face{src:url(a.woff2)${range && `;unicode-range:${range}`}}`

test.each([
  ['of one sign', 'U+20AC', '€', '£'],
  ['from one to another', 'U+400-45f', 'Ж', 'Ѡ'],
  ['with open places', 'U+??', 'ÿ', 'Ā'],
  ['of several parts', 'U+301,U+2116', '№', 'a'],
  ['beyond the first plane', 'U+1F600-1F64F', '😀', 'a'],
])('a face with a range %s stays for its letters, and goes without one', (_, range, within, without) => {
  expect(neededFaces(face(range), `x${within}`)).toBe(face(range))
  expect(neededFaces(face(range), range === 'U+??' ? without : `x${without}`)).toBe('')
})

test('a face without a range, and all else, stays', () => {
  const css = `.a{b:c}${face('')}${face('U+400-45F')}${face('U+61')}.d{}`
  expect(neededFaces(css, 'a')).toBe(`.a{b:c}${face('')}${face('U+61')}.d{}`)
})

test('the site has each font that its styles name, and no other', () => {
  const site = join(inject('deck'), 'dist')
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).map((file) => join(site, file))
  const named = files
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => {
      const urls = readFileSync(file, 'utf8').matchAll(/url\(['"]?([^'")]*\.woff2)/g)
      return [...urls].map(([, url = '']) => resolve(file, '..', url))
    })
  expect(new Set(named)).toEqual(new Set(files.filter((file) => file.endsWith('.woff2'))))
  expect(new Set(named).size).toBeGreaterThanOrEqual(3)
})
