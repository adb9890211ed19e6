import { describe, expect, test } from 'vitest'
import { countWords, joinLines } from '../../scripts/read/join-lines.ts'
import { fc } from '../property.ts'
import { read, textsOf } from './reading.ts'

const join = (lines: readonly string[], elsewhere: readonly string[] = []): string => joinLines(lines, countWords([...lines, ...elsewhere])) // prettier-ignore

describe('a word that a line’s end cut', () => {
  test.each([
    ['a new direc-', 'tor has cut', 'a new director has cut'],
    ['have been certi-', 'fied by', 'have been certified by'],
    ['an ORGANI-', 'SATION of', 'an ORGANISATION of'],
    ['the soft\u00AD', 'ware of', 'the software of'],
    ['the organ‐', 'isation of', 'the organisation of'],
    ['they ex-', 'pected it', 'they expected it'],
    ['no non-', 'sense', 'no nonsense'],
    ['a self-', 'ish man', 'a selfish man'],
    ['the inter-', 'related facts', 'the interrelated facts'],
    ['its short-', 'ening', 'its shortening'],
  ])('is made whole: “%s / %s”', (first, second, whole) => {
    expect(join([first, second])).toBe(whole)
  })

  test.each([
    ['the self-', 'help group', 'the self-help group'],
    ['a non-', 'governmental body', 'a non-governmental body'],
    ['the ex-', 'minister', 'the ex-minister'],
    ['a well-', 'known route', 'a well-known route'],
    ['the Franco-', 'Prussian war', 'the Franco-Prussian war'],
    ['of COVID-', '19', 'of COVID-19'],
    ['the state-of-the-', 'art dock', 'the state-of-the-art dock'],
    ['a long-', 'term plan', 'a long-term plan'],
    ['the Moscow-', 'based group', 'the Moscow-based group'],
    ['a 24-year-', 'old', 'a 24-year-old'],
    ['some twenty-', 'one ships', 'some twenty-one ships'],
    ['a deep-', 'rooted habit', 'a deep-rooted habit'],
    ['at https://example.org/a-', 'b', 'at https://example.org/a-b'],
  ])('keeps its own hyphen: “%s / %s”', (first, second, whole) => {
    expect(join([first, second])).toBe(whole)
  })

  test.each([
    ['before pre-', 'and post-war times', 'before pre- and post-war times'],
    ['the harbour –', 'or what is left', 'the harbour – or what is left'],
    ['the harbour -', 'what is left', 'the harbour - what is left'],
    ['from 1990–', '1995', 'from 1990–1995'],
    ['one and/', 'or the other', 'one and/or the other'],
  ])('is told from a dash: “%s / %s”', (first, second, whole) => {
    expect(join([first, second])).toBe(whole)
  })

  test('is written as it is elsewhere in the text', () => {
    expect(join(['They co-', 'operate here.'], ['They co-operate there.'])).toBe('They co-operate here.')
    expect(join(['They co-', 'operate here.'], ['They cooperate there.'])).toBe('They cooperate here.')
    expect(join(['A self-', 'help group.'], ['Selfhelp, SELFHELP.'])).toBe('A selfhelp group.')
    expect(join(['A director-', 'general.'], ['Directorgeneral'])).toBe('A directorgeneral.')
  })
})

test('lines without a hyphen are joined by a space, whatever they say', () => {
  const line = fc.string({ unit: fc.constantFrom('a', 'B', '1', '.', ',', '“', ' ') }).map((text) => `x${text}x`)
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      expect(join(lines)).toBe(lines.join(' '))
    }),
  )
})

test('a cut word is made whole in a text file, through the whole way', async () => {
  const report = await read('The fleet\n\nIt has a new direc-\ntor, who is self-\nmade and well-\nknown.\n', 'txt')
  expect(textsOf(report)).toEqual(['It has a new director, who is self-made and well-known.'])
})

test('in Markdown, a line’s end cuts no word', async () => {
  expect(textsOf(await read('The pre-\nwar fleet is old.\n', 'md'))).toEqual(['The pre- war fleet is old.'])
})
