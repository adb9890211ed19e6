import type { Browser } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../../scripts/publish/browser/open-browser.ts'
import type { Report } from '../../scripts/read/report.ts'
import { fc } from '../property.ts'
import { printPage } from './print-page.ts'
import { outlineOf, read, withoutPlaces } from './reading.ts'
import { ferries, type ToldPart, type ToldReport } from './told-report.ts'
import { writeDocx } from './write-docx.ts'
import { writeContent, writeMarkdown, writePage, writeText } from './write-formats.ts'

/** What is the same in every format. */
const told = (report: Report) => ({ title: report.title, particulars: report.particulars, blocks: withoutPlaces(report) })

const note = (index: number): string => ferries.notes[index - 1] ?? ''

describe('a report', () => {
  let fromMarkdown: Report
  beforeAll(async () => {
    fromMarkdown = await read(writeMarkdown(ferries), 'md')
  })

  test('in Markdown has title, author, date, sections with their levels, and notes beside the text', () => {
    expect(fromMarkdown.title).toBe('The ferries of Westholm in the dry year')
    expect(fromMarkdown.particulars).toEqual({ author: 'Ann Lee and Bo Ek', published: '2024-06-12' })
    expect(outlineOf(fromMarkdown)).toEqual([
      'paragraph: Westholm Ferries carried 41,000 passengers in 2023, according to its own count. This review sets out what the harbour master said of it, and what the administration of the islands made of that.', // prettier-ignore
      'heading1: 1. What the year brought',
      'paragraph: The northern route was closed in March 2023 and the southern one kept open. Some 12 km² of water fell dry. “We could not sail,” said the harbour master; he didn’t say why.', // prettier-ignore
      'item: two ships, which were laid up for most of the year and painted twice while they lay there',
      'item: one of them the Ida',
      'item: one ship sold, to a buyer in Norway',
      'heading2: 1.1 The ships',
      'row: Ship | Crew | Built',
      'row: Ida | 12 | 1990',
      'row: Bo of the West | 9 | ',
      'paragraph: The well-known Ida is the older of the two. Nobody could tell what she had cost.',
      'heading1: 2. Who answers for it?',
      'quotation: “There was a plan for everything but the weather, and it was the weather that came,” the chair of the company told us when we asked her about that summer.', // prettier-ignore
      'paragraph: The harbour master blames the drought. The company is self-insured, and says little.',
    ])
    expect(fromMarkdown.blocks.flatMap((block) => block.marks ?? [])).toEqual([
      { mark: '1', at: 79, note: note(1) },
      { mark: '2', at: 43, note: note(2) },
    ])
  })

  test('is the same in plain text, with wrapped lines and words cut by them', async () => {
    const text = writeText(ferries)
    expect(text).toMatch(/[a-z]-\n/)
    expect(told(await read(text, 'txt'))).toEqual(told(fromMarkdown))
  })

  test('is the same as a web page with all that stands around it', async () => {
    expect(told(await read(writePage(ferries), 'html'))).toEqual(told(fromMarkdown))
  })

  test('is the same as a Word document', async () => {
    expect(told(await read(writeDocx(ferries), 'docx'))).toEqual(told(fromMarkdown))
  })

  describe('printed by a browser', () => {
    let browser: Browser
    beforeAll(async () => {
      browser = await openBrowser()
    })
    afterAll(() => browser.close())

    const wide = 'body { font: 11pt/1.4 serif } th, td { padding: 3px 10px; text-align: left }'
    const styles = {
      'as a browser sets it': '',
      'with justified lines and hyphens': `${wide} p, li { text-align: justify; hyphens: auto }`,
      'in small print': 'body { font: 8.5pt/1.25 sans-serif } h1 { font-size: 16pt } h2 { font-size: 11pt } h3 { font-size: 9.5pt }',
      'with first lines set in': `${wide} p { margin: 0; text-indent: 1.5em } h2, h3, table, ul, blockquote { margin-top: 1em; margin-bottom: 0.5em }`, // prettier-ignore
      'in two columns': 'body { font: 9.5pt/1.3 serif; columns: 2; column-gap: 20px } h1 { column-span: all } p { hyphens: auto; text-align: justify }', // prettier-ignore
      'on small pages': `${wide} p, li { padding-right: 60mm; line-height: 2.2 }`,
    } // prettier-ignore

    test.each([true, false])('keeps items and rows apart where a page ends between them (tagged: %s)', async (tagged) => {
      const numbers = Array.from({ length: 60 }, (_, index) => index + 1)
      const items = numbers.map((each) => `<li>item ${each} of a list that runs over the page</li>`).join('')
      const rows = numbers.map((each) => `<tr><td>ship ${each}</td><td>${each * 7}</td></tr>`).join('')
      const table = `<table><thead><tr><th>Ship</th><th>Crew</th></tr></thead>${rows}</table>`
      const pdf = await printPage(browser, `<h1>The fleet</h1><ul>${items}</ul><h2>Crews</h2>${table}<p>It ends.</p>`, {
        tagged,
        css: wide,
      })
      expect(outlineOf(await read(pdf, 'pdf'))).toEqual([
        ...numbers.map((each) => `item: item ${each} of a list that runs over the page`),
        'heading1: Crews',
        'row: Ship | Crew',
        ...numbers.map((each) => `row: ship ${each} | ${each * 7}`),
        'paragraph: It ends.',
      ])
    })

    test.each(Object.entries(styles).flatMap(([name, css]) => [true, false].map((tagged) => ({ name, css, tagged }))))(
      '$name, is the same (tagged: $tagged)',
      async ({ css, tagged }) => {
        const pdf = await printPage(browser, writeContent(ferries), { tagged, css, heads: css !== '' })
        expect(told(await read(pdf, 'pdf'))).toEqual(told(fromMarkdown))
      },
    )
  })
})

/** Reports of sentences that mean nothing, in any order of parts that there may be. */
function anyReport(): fc.Arbitrary<ToldReport> {
  const word = fc.constantFrom('harbour', 'master', 'company', 'ferry', 'route', 'the', 'of', 'and', 'well-known', 'administration', 'closed', 'its', '2023', '41,000', 'islands') // prettier-ignore
  const words = (least: number, most: number): fc.Arbitrary<string> => fc.array(word, { minLength: least, maxLength: most }).map((all) => `The ${all.join(' ')}`) // prettier-ignore
  const sentence = words(6, 30).map((text) => `${text} north.`)
  const text = fc
    .array(sentence, { minLength: 1, maxLength: 3 })
    .map((all): ToldPart[] => [{ kind: 'text', text: all.join(' ') }])
  const list = fc.array(words(2, 9), { minLength: 1, maxLength: 4 }).map((all): ToldPart[] => all.map((each) => ({ kind: 'item', level: 1, text: each }))) // prettier-ignore
  const row = fc.array(word, { minLength: 3, maxLength: 3 }).map((cells) => cells.join('\t'))
  const rows = fc
    .array(row, { minLength: 2, maxLength: 4 })
    .map((all): ToldPart[] => all.map((each) => ({ kind: 'row', text: each })))
  const quotation = sentence.map((each): ToldPart[] => [{ kind: 'quotation', text: `“${each}”` }])
  const part = fc.oneof({ weight: 3, arbitrary: text }, list, rows, quotation)
  const chapter = fc.tuple(words(1, 4), text, fc.array(part, { maxLength: 3 }))
  return fc.array(chapter, { minLength: 2, maxLength: 4 }).map((chapters) => ({
    notes: [],
    parts: [
      { kind: 'title', text: 'The harbours of Westholm' },
      ...chapters.flatMap(([heading, first, others], index): ToldPart[] => [
        { kind: 'heading', level: 1, text: `${index + 1}. ${heading}` },
        ...first,
        // Two lists or tables that follow one another are one.
        ...others.flatMap((each) => [...each, { kind: 'text' as const, text: 'The next part is about something else.' }]),
      ]),
    ],
  }))
}

test('whatever a report says, it is the same in Markdown, plain text, HTML and Word', async () => {
  await fc.assert(
    fc.asyncProperty(anyReport(), async (report) => {
      const expected = told(await read(writeMarkdown(report), 'md'))
      expect(told(await read(writeText(report), 'txt'))).toEqual(expected)
      expect(told(await read(writePage(report), 'html'))).toEqual(expected)
      expect(told(await read(writeDocx(report), 'docx'))).toEqual(expected)
    }),
    { numRuns: 60 },
  )
})
