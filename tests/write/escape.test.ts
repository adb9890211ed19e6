import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { escapeInfo, escapeLabel, escapeMarkdown, escapeNote, escapeStatement, escapeTitle } from '../../scripts/write/escape.ts'
import { plainText } from '../../scripts/write/text-rules.ts'
import { fc } from '../property.ts'
import { RUNS } from './dangerous-text.ts'

const report = readFileSync(join(import.meta.dirname, '../../data/report.md'), 'utf8')
const paragraphs = report
  .slice(report.indexOf('\n---\n', 4) + 5)
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))

/** The share of the characters that come through as they are. */
function shareKept(text: string, escaped: string): number {
  let kept = 0
  for (const character of escaped) if (character === text[kept]) kept++
  return kept === text.length ? text.length / escaped.length : 0
}

describe('prose stays readable', () => {
  test.each([
    'Commas, stops; colons: (brackets), [square ones] and {braces} stay.',
    '“Quoted”, ‘quoted’, "quoted" – and a dash — with 50% of hyphen-words.',
    'R&D cost 4.2 million in 2019–2020, i.e. 3 + 4 = 7, and/or so; snake_case too!',
    'Was it? It was! (See a, b and #3.) 12. of them, at 10:30.',
  ])('%s', (text) => {
    expect(escapeMarkdown(text)).toBe(text)
    expect(escapeNote(text)).toBe(text)
    expect(escapeTitle(text)).toBe(text)
    expect(escapeInfo(text)).toBe(text)
  })

  test.each([
    ['on slides', escapeMarkdown],
    ['in notes', escapeNote],
    ['in titles', escapeTitle],
    ['in labels', escapeLabel],
  ])('at least 97 %% of the shipped report come through %s as they are', (_, escape) => {
    expect(paragraphs.length).toBeGreaterThan(8)
    const text = paragraphs.join(' ')
    expect(shareKept(text, paragraphs.map(escape).join(' '))).toBeGreaterThan(0.97)
  })
})

test('a title holds no mark of a replacement: Slidev puts it into a template by one that knows "$&"', () => {
  expect(escapeTitle('It costs $5, $& or $$')).toBe('It costs $5, ＄& or ＄$')
})

const escapes = { escapeMarkdown, escapeNote, escapeTitle, escapeInfo, escapeStatement, escapeLabel, plainText }

describe.each(Object.entries(escapes))('changes of direction, by %s', (_, escape) => {
  test.each([
    ['an override', 'a\u202Eb', 'a\u202Eb\u202C'],
    ['an embedding in an override', '\u202Da\u202Bb', '\u202Da\u202Bb\u202C\u202C'],
    ['an isolate', 'a\u2067b', 'a\u2067b\u2069'],
    ['an override in an isolate', '\u2068a\u202Eb', '\u2068a\u202Eb\u202C\u2069'],
    ['an override that the end of its isolate ends', '\u2066a\u202Eb\u2069c', '\u2066a\u202Eb\u2069c'],
    ['what is ended already', 'a\u202Bb\u202Cc\u2067d\u2069e', 'a\u202Bb\u202Cc\u2067d\u2069e'],
  ])('end with the text: %s', (_, text, written) => expect(escape(text)).toBe(written))

  test.each([
    ['an end of formatting', 'a\u202Cb', 'ab'],
    ['an end of an isolate', 'a\u2069b', 'ab'],
    ['an end of formatting that began outside of the isolate', '\u202Ea\u2066b\u202Cc', '\u202Ea\u2066bc\u2069\u202C'],
  ])('that began outside are not ended: %s', (_, text, written) => expect(escape(text)).toBe(written))

  test('are balanced in any text, and none that begins is lost', () => {
    const part = fc.oneof(
      fc.constantFrom(...'\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069'),
      fc.constantFrom('a', ' ', 'ب', '1'),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const written = escape(parts.join(''))
        expect(withoutPairs(written)).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/u)
        expect(beginnings(written)).toEqual(beginnings(parts.join('')))
        expect(escape(written)).toBe(written)
      }),
      { numRuns: RUNS },
    )
  })
})

/** A text without its pairs, from the inside out, isolates first: the end of one ends what stands in it. */
function withoutPairs(text: string): string {
  const rest = text.replace(/[\u2066-\u2068][^\u2066-\u2069]*\u2069/gu, '') // matches an isolate in which there is none
  const bare = rest === text ? text.replace(/[\u202A\u202B\u202D\u202E][^\u202A-\u202E\u2066-\u2069]*\u202C/gu, '') : rest // an embedding in which there is none
  return bare === text ? text : withoutPairs(bare)
}

function beginnings(text: string): readonly string[] {
  return text.match(/[\u202A\u202B\u202D\u202E\u2066-\u2068]/gu) ?? [] // matches an override; not its end
}
