import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { escapeMarkdown, escapeMermaid, escapeNote, escapeTitle } from '../../scripts/write/escape.ts'

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
    expect(escapeTitle(text)).toBe(text.replace('[', '［').replace('{', '｛'))
  })

  test.each([
    ['on slides', escapeMarkdown],
    ['in notes', escapeNote],
    ['in titles', escapeTitle],
  ])('at least 97 %% of the shipped report come through %s as they are', (_, escape) => {
    expect(paragraphs.length).toBeGreaterThan(8)
    const text = paragraphs.join(' ')
    expect(shareKept(text, paragraphs.map(escape).join(' '))).toBeGreaterThan(0.97)
  })
})

test('a title holds no dollar sign: Slidev puts it into a template by a replacement that knows "$&"', () => {
  expect(escapeTitle('It costs $& or $1')).toBe('It costs ＄& or ＄1')
})

describe('a label of a diagram', () => {
  /** What would close the label, or mean something to Mermaid, and the code that is written. */
  const sequences: readonly (readonly [text: string, written: string])[] = [
    ['a "b"', 'a #34;b#34;'],
    ["it's", 'it#39;s'],
    ['a; b', 'a#59; b'],
    ['#9829;', '#35;9829#59;'],
    ['&quot;', '#38;quot#59;'],
    ['<img src=x>', '#60;img src=x#62;'],
    ['`code`', '#96;code#96;'],
    ['%%{init: {}}%%', '#37;#37;#123;init#58; #123;#125;#125;#37;#37;'],
    ['a[b](c)', 'a#91;b#93;#40;c#41;'],
    ['a | b', 'a #124; b'],
    ['a --> b', 'a --#62; b'],
    ['x : y', 'x #58; y'],
    ['$$x$$', '#36;#36;x#36;#36;'],
    ['**a** __b__ ~~~', '#42;#42;a#42;#42; #95;#95;b#95;#95; #126;#126;#126;'],
    ['@{ shape: x }', '#64;#123; shape#58; x #125;'],
    ['a\nend\nb', 'a end b'],
    ['a\\nb', 'a#92;nb'],
  ]

  test.each(sequences)('%s', (text, written) => {
    expect(escapeMermaid(text)).toBe(written)
    const decoded = written.replace(/#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))) // matches "#34;"; not "#a;"
    expect(decoded).toBe(text.replaceAll('\n', ' '))
  })

  test.each(['section of it', 'title deeds', 'click here', 'excludes none', 'accDescr x', 'Section A', 'end of it'])(
    'that begins with a word of Mermaid’s, “%s”, does not begin with it',
    (text) => {
      const written = escapeMermaid(text)
      expect(written).toBe(`#${text.charCodeAt(0)};${text.slice(1)}`)
    },
  )

  test.each(['sections of it', 'endless', 'the end', 'Clicks'])('%s stays', (text) => {
    expect(escapeMermaid(text)).toBe(text)
  })
})
