import { parser } from '@slidev/cli'
import { describe, expect, test } from 'vitest'
import { writeFrontmatter } from '../../scripts/write/frontmatter.ts'
import { fc } from '../property.ts'
import { RUNS, dangerousText, shown } from './dangerous-text.ts'
import { collapse, mapped } from './slidev.ts'

const value = fc.oneof(dangerousText, fc.integer(), fc.boolean(), fc.array(dangerousText, { maxLength: 4 }))
const data = fc.dictionary(fc.constantFrom('title', 'label', 'figures', 'by', 'source'), value, { minKeys: 1 })

async function readBack(yaml: string): Promise<unknown> {
  const { slides } = await parser.parse(`${yaml}\n\n# A\n\n${yaml}\n\n# B\n`, 'slides.md')
  expect(slides.map((slide) => slide.content)).toEqual(['# A', '# B'])
  expect(slides[1]?.frontmatter).toEqual(slides[0]?.frontmatter)
  return mapped(slides[0]?.frontmatter, collapse)
}

describe('the frontmatter of a slide', () => {
  test('gives Slidev the data that were put in, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(data, async (given) => {
        const yaml = writeFrontmatter(given)
        expect(await readBack(yaml)).toEqual(mapped({ ...given }, shown))
        expect(parser.detectFeatures(yaml)).toEqual(parser.detectFeatures(''))
      }),
      { numRuns: 3 * RUNS },
    )
  })

  test.each([
    ['a line of dashes', 'before\n---\nafter, and long enough that it could be folded over several lines'],
    ['dashes between long lines', `${'word '.repeat(30)}\n\n--- $x$ <Tweet>\n\n${'"word" '.repeat(30)}`],
    ['a number', '2024'],
    ['a truth value', 'yes'],
    ['a null', 'null'],
    ['a date', '2024-03-22'],
    ['an alias', '*a'],
    ['an anchor', '&a b'],
    ['a tag', '!!js/function x'],
    ['a comment', 'a # b'],
    ['a key', 'src: ./package.json'],
    ['a backslash and dashes', '\\---\\'],
    ['formulas', 'costs $5 or $6'],
  ])('keeps a text that YAML or Slidev could take for %s', async (_, text) => {
    expect(await readBack(writeFrontmatter({ label: text, list: [text] }))).toEqual({ label: shown(text), list: [shown(text)] })
  })

  test('repeats a value that occurs twice, for a person to read', () => {
    const source = { number: 1, slide: 15 }
    expect(writeFrontmatter({ a: source, b: source })).toBe(
      '---\na:\n  number: 1\n  slide: 15\nb:\n  number: 1\n  slide: 15\n---',
    )
  })
})
