import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { UserError } from '../../scripts/problems.ts'
import { parseReport, readReport } from '../../scripts/read/read-report.ts'
import type { Place } from '../../scripts/read/report.ts'

const read = (text: string) => parseReport(Buffer.from(text), 'report.md', 'md')

describe('front matter', () => {
  const front =
    'title: The fleet\nsource:\n  author: [Ann Lee, Bo Ek]\n  publisher: Harbour Review\n  interviewee: Cy Dow\n  published: 2024-03\n'

  test('gives title and particulars, and is no text of the report', async () => {
    const report = await read(`---\n${front}---\n\nThe company runs nine ships.\n`)
    expect(report.title).toBe('The fleet')
    expect(report.particulars).toEqual({
      title: 'The fleet',
      author: 'Ann Lee, Bo Ek',
      publisher: 'Harbour Review',
      interviewee: 'Cy Dow',
      published: '2024-03',
    })
    expect(report.blocks).toMatchObject([{ text: 'The company runs nine ships.', place: { line: 10, column: 1 } }])
  })

  test('is none where two rules enclose text', async () => {
    const { blocks } = await read('---\nThe company runs nine ships.\n\n---\n\nTwo were sold.\n')
    expect(blocks.map((block) => block.text)).toEqual(['The company runs nine ships.', 'Two were sold.'])
  })

  test.each(['March 2024', '2024-3', '22.03.2024', '2024-13'])(
    'refuses “%s” as a date, and says what was expected',
    async (date) => {
      const reading = read(`---\ntitle: The fleet\npublished: ${date}\n---\n\nText.\n`)
      await expect(reading).rejects.toThrow(UserError)
      await expect(reading).rejects.toThrow(/report\.md: expected .*2024-03.* is "/)
    },
  )

  test('that is no YAML is refused with its line', async () => {
    await expect(read('---\ntitle: The fleet\nauthor: [Ann\n---\n\nText.\n')).rejects.toThrow(
      /^report\.md:3: expected front matter in YAML/,
    )
  })
})

describe('Markdown', () => {
  test('gives text without markup, and no pictures, HTML or footnotes', async () => {
    const { blocks } = await read(
      '# Fleet\n\nThe **nine** _ships_ of [Westholm](https://example.org), `MV Ida` first[^1].\n\n<div>no</div>\n\n![no](no.png)\n\n[^1]: no\n',
    )
    expect(blocks.map((block) => block.text)).toEqual(['The nine ships of Westholm, MV Ida first.'])
  })

  test('keeps the columns of a table, and a single tilde', async () => {
    const { blocks } = await read(
      '# Fleet\n\nAbout ~5 to ~6 ships.\n\n| Ship | Crew | Built |\n| - | - | - |\n| Ida | 12 | |\n| | 9 | 1990 |\n',
    )
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', 'About ~5 to ~6 ships.'],
      ['row', 'Ship\tCrew\tBuilt'],
      ['row', 'Ida\t12\t'],
      ['row', '\t9\t1990'],
    ])
  })

  test('knows quotations and nested sections', async () => {
    const { blocks } = await read('# Fleet\n\n## Ships\n\n### Old\n\n> They rust.\n\n## Crews\n\nThey are few.\n')
    expect(blocks.map(({ id, kind, level }) => [id, kind, level])).toEqual([
      ['s1', 'heading', 1],
      ['s2', 'heading', 2],
      ['s2p1', 'quotation', undefined],
      ['s3', 'heading', 1],
      ['s3p1', 'paragraph', undefined],
    ])
  })

  test('knows where each text begins', async () => {
    const text = '# Fleet\n\n  Ships **rust**.\n\n- *one*\n- `two`\n\n> three\n\n| a | b |\n|---|---|\n| c | d |\n'
    const { blocks } = await read(text)
    const found = blocks.map(({ place }) => {
      const { line, column } = place as Place
      return text.split('\n')[line - 1]?.slice(column - 1)
    })
    expect(found).toEqual(['Ships **rust**.', 'one*', 'two`', 'three', 'a | b |', 'c | d |'])
  })
})

describe('the shipped report', async () => {
  const path = join(import.meta.dirname, '../../data/report.md')
  const report = await readReport(path)

  test('has a title, an introduction and three sections', () => {
    const headings = report.blocks.filter((block) => block.kind === 'heading')
    expect(report.title).toMatch(/recovery$/)
    expect(headings.map((heading) => [heading.id, heading.level])).toEqual([
      ['s1', 1],
      ['s2', 1],
      ['s3', 1],
    ])
    expect(
      [0, 1, 2, 3].map((section) => report.blocks.filter((block) => block.section === section && block.paragraph > 0).length),
    ).toEqual([3, 4, 2, 2])
    expect(report.particulars.published).toBe('2024-03')
  })

  test('is found again at every place', () => {
    const lines = readFileSync(path, 'utf8').split('\n')
    for (const { text, place } of report.blocks) {
      const { line, column } = place as Place
      expect(lines[line - 1]?.slice(column - 1)).toBe(text)
    }
  })

  test('is the same as a text file', async () => {
    const body = readFileSync(path, 'utf8').split('\n---\n').slice(1).join('\n---\n')
    const plain = await parseReport(Buffer.from(body.replace(/^#+ /gm, '')), 'report.txt', 'txt')
    expect(plain.blocks.map(({ place: _, ...block }) => block)).toEqual(report.blocks.map(({ place: _, ...block }) => block))
  })
})

test('heads that run into their paragraphs are headings where there are no others', async () => {
  const heads = '**A fair wind.** It grew.\n\n**Lifts go down.** It fell.\n\n**What next?** It waits.\n'
  const kinds = ({ blocks }: { readonly blocks: readonly { readonly kind: string; readonly text: string }[] }): string[] =>
    blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text)
  expect(kinds(await read(`# T\n\n${heads}`))).toEqual(['A fair wind', 'Lifts go down', 'What next?'])
  expect(kinds(await read(`# T\n\n## Findings\n\n${heads}`))).toEqual(['Findings'])
})
