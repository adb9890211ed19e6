import { describe, expect, test } from 'vitest'
import { isNoteMark } from '../../scripts/read/marks/superscripts.ts'
import { fc } from '../property.ts'
import { outlineOf, read, textsOf } from './reading.ts'

/** Text and marks of the first block. */
async function firstOf(text: string, format: 'txt' | 'md' | 'html' = 'txt') {
  const { blocks } = await read(text, format)
  const { text: found, marks } = blocks[0]!
  return [found, ...(marks ?? []).map(({ mark, at }) => `${mark}@${at}`)]
}

describe('marks of notes and references are taken out of a sentence and kept beside it', () => {
  test.each([
    ['The fleet shrank.[1] It grew again.', ['The fleet shrank. It grew again.', '1@17']],
    ['The fleet shrank [1]. It grew.', ['The fleet shrank. It grew.', '1@16']],
    ['It fell [12, 13], and rose.', ['It fell, and rose.', '12@7', '13@7']],
    ['It fell [12, 13] and rose.', ['It fell and rose.', '12@7', '13@7']],
    ['It fell,[3][4] and rose.', ['It fell, and rose.', '3@8', '4@8']],
    ['It fell [5–7].', ['It fell.', '5–7@7']],
    ['It fell.¹ It rose.²,³', ['It fell. It rose.', '1@8', '2@17', '3@17']],
    ['In 2019¹ it rose by 60%².', ['In 2019 it rose by 60%.', '1@7', '2@22']],
    ['“We can’t,”[2] he said.', ['“We can’t,” he said.', '2@11']],
  ])('%s', async (text, found) => {
    expect(await firstOf(text)).toEqual(found)
  })

  test('within a clause, where the report’s other marks count up to it', async () => {
    expect(await firstOf('The fleet shrank.[1] As Ek [2] argues, it grew.')).toEqual(['The fleet shrank. As Ek argues, it grew.', '1@17', '2@23']) // prettier-ignore
  })

  test.each([
    'He was seen [sic] there.',
    'The act [2019] was passed.',
    'They lost [30] men at sea.',
    '“We have [12] ships left,” he said.',
    'The aims are (1) money and (2) time.',
    'An area of 12 km² and 5 m³.',
    'It emits CO² and NO².',
    'Some 10⁶ tonnes, or 5² more.',
    'See x² and R².',
    'The [former] chair left.',
  ])('“%s” has none', async (text) => {
    expect(await firstOf(text)).toEqual([text])
  })

  test('set high, are told from powers and ordinals, in HTML', async () => {
    const html = '<html><body><p>It fell.<sup>1</sup> 12 km<sup>2</sup>, 10<sup>6</sup>, CO<sub>2</sub>, the 19<sup>th</sup>, the harbour<sup>*</sup>.</p></body></html>' // prettier-ignore
    expect(await firstOf(html, 'html')).toEqual(['It fell. 12 km², 10⁶, CO2, the 19th, the harbour.', '1@8', '*@48'])
  })

  test('and in Markdown', async () => {
    expect(await firstOf('It fell.<sup>1</sup> 12 km<sup>2</sup>[^a] is gone.\n\n[^a]: So.\n', 'md')).toEqual(['It fell. 12 km² is gone.', '1@8', 'a@15']) // prettier-ignore
  })

  test('no number is lost but those that are marks', () => {
    const before = fc.constantFrom('fell.', 'fell', 'in 2019', '60%', 'km', '10', 'x', 'CO', '12', '', 'claims ')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), before, (number, text) => {
        if (isNoteMark(String(number), text)) {
          expect(number).toBeLessThan(1000)
          expect(text).not.toMatch(/(?:^|\D)\d{1,3}$|km$|\bx$|CO$/)
        }
      }),
    )
  })
})

describe('the text of a note', () => {
  test.each([
    ['txt', 'The fleet shrank.[1] It grew.[2]\n\nNotes\n\n[1] Own count.\n\n[2] See p. 4.\n'],
    ['txt', 'The fleet shrank.¹ It grew.²\n\n¹ Own count.\n\n² See p. 4.\n'],
    ['txt', 'The fleet shrank.[1] It grew.[2]\n\nReferences\n\n1. Own count.\n2. See p. 4.\n'],
    ['md', 'The fleet shrank.[^1] It grew.[^2]\n\n[^1]: Own *count*.\n[^2]: See p. 4.\n'],
    ['md', 'The fleet shrank.[1] It grew.[2]\n\n## Notes\n\n1. Own count.\n2. See p. 4.\n'],
    ['html', '<html><body><p>The fleet shrank.<sup><a href="#a">1</a></sup> It grew.<a href="#b"><sup>2</sup></a></p><h2>Notes</h2><ol><li id="a">Own count. <a href="#r">↩</a></li><li><p id="b">See p. 4.</p></li></ol></body></html>'], // prettier-ignore
    ['html', '<html><body><p>The fleet shrank.<a href="#_ftn1" name="_ftnref1">[1]</a> It grew.<a href="#_ftn2">[2]</a></p><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> Own count.</p></div><div id="ftn2"><p><a name="_ftn2" href="#_ftnref2">[2]</a> See p. 4.</p></div></body></html>'], // prettier-ignore
    ['html', '<html><body><p>The fleet shrank.<sup>1</sup> It grew.<sup>2</sup></p><p><sup>1</sup> Own count.</p><p><sup>2</sup> See p. 4.</p></body></html>'], // prettier-ignore
  ] as const)('is no running text, and stands with its mark (%s, %j)', async (format, text) => {
    const { blocks } = await read(text, format)
    expect(blocks).toMatchObject([
      {
        text: 'The fleet shrank. It grew.',
        marks: [
          { mark: '1', at: 17, note: 'Own count.' },
          { mark: '2', at: 26, note: 'See p. 4.' },
        ],
      },
    ])
  })

  test('that is given anew in each chapter is the next one', async () => {
    const { blocks } = await read('One fell.[1]\n\n[1] First.\n\nTwo fell.[1]\n\n[1] Second.\n', 'txt')
    expect(blocks.map(({ marks }) => marks?.[0]?.note)).toEqual(['First.', 'Second.'])
  })

  test('of several marks is that of each', async () => {
    const { blocks } = await read('It fell.[1–3]\n\n[1] A.\n\n[2] B.\n\n[3] C.\n', 'txt')
    expect(blocks[0]?.marks).toEqual([{ mark: '1–3', at: 8, note: 'A. B. C.' }])
  })

  test('a list under “Sources” that no mark refers to stays', async () => {
    const report = await read('# T\n\nThe fleet shrank.\n\n## Sources\n\n1. Own count.\n', 'md')
    expect(outlineOf(report)).toEqual(['paragraph: The fleet shrank.', 'heading1: Sources', 'item: Own count.'])
  })

  test('a link to a section is no note', async () => {
    const report = await read('<html><body><p>See <a href="#s1">1</a>.</p><div id="s1"><h2>Ships</h2><p>They rust.</p></div></body></html>', 'html') // prettier-ignore
    expect(textsOf(report)).toEqual(['See 1.', 'Ships', 'They rust.'])
  })
})
