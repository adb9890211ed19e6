import { expect, test } from 'vitest'
import { latinPattern, literally } from '../../scripts/draft/latin-pattern.ts'

const assigned = /[\p{L}\p{N}]/u // matches "é", "²"; not "×"
const letters = Array.from({ length: 0x250 }, (_, code) => String.fromCodePoint(code))
const mixed = /[Ā-ɏ]/ // matches "Ł", "ł"; not "L"

test.each(['\\p{L}', '\\p{Lu}', '\\p{Ll}', '\\p{N}', '[\\p{L}’-]', '[^\\p{L}\\d]', '\\[\\p{Lu}?', '[\\]\\p{Ll}]'])(
  '%s says of each Latin letter what Unicode says',
  (source) => {
    const narrow = latinPattern(source, 'u')
    const wide = new RegExp(source, 'u')
    const plain = letters.filter((letter) => !mixed.test(letter) || (assigned.test(letter) && source.includes('p{L}')))
    expect(plain.filter((letter) => narrow.test(letter) !== wide.test(letter))).toEqual([])
  },
)

test.each(['Łódź', 'Šibenik', 'Nguyễn', 'ʿAmir', 'São', 'Øster'])('%s is a name', (name) => {
  expect(latinPattern('^[\\p{Lu}ʿ]\\p{L}+$', 'u').test(name)).toBe(true)
})

test('a literal keeps its flags', () => {
  const { flags, source } = latinPattern(/^\p{L}+ed/giu)
  expect([flags, source.includes('\\p')]).toEqual(['giu', false])
})

test('words of a report stand for themselves within a pattern', () => {
  for (const word of [')---', '(a', 'a.b', '[x]', 'a|b', String.raw`\d`, '{2}', '$^*+?', 'a/b-c'])
    expect(latinPattern(`^${literally(word)}$`, 'u').test(word), word).toBe(true)
  expect(latinPattern(`^${literally('a.b')}$`, 'u').test('axb')).toBe(false)
})
