import { describe, expect, test } from 'vitest'
import { read, refusal } from './reading.ts'
import { docx, paragraph, run } from './write-docx.ts'

const html = (body: string): string => `<!doctype html><html><head><title>T</title></head><body>${body}</body></html>`

describe('a report with much of one thing is read', () => {
  const sections = Array.from({ length: 10_000 }, (_, index) => index + 1)

  test.each([
    ['md', sections.map((each) => `## Part ${each}\n\nIt is part ${each}.\n`).join('\n')],
    ['txt', `The fleet\n\n${sections.map((each) => `Part ${each}\n\nIt is part ${each}.\n`).join('\n')}`],
    ['html', html(sections.map((each) => `<h2>Part ${each}</h2><p>It is part ${each}.</p>`).join('\n'))],
  ] as const)('10,000 headings in %s', async (format, text) => {
    const { blocks } = await read(text, format)
    expect(blocks).toHaveLength(20_000)
    expect(blocks.at(-1)).toMatchObject({ id: 's10000p1', text: 'It is part 10000.' })
  })

  test('10,000 headings in a Word document', async () => {
    const body = sections
      .map((each) => paragraph(run(`Part ${each}`), 'Heading1') + paragraph(run(`It is part ${each}.`)))
      .join('')
    expect((await read(docx({ body: paragraph(run('The fleet'), 'Title') + body }), 'docx')).blocks).toHaveLength(20_000)
  })

  const sentence = `It ${'and so on '.repeat(16_666)}ends.`
  test.each([
    ['md', sentence],
    ['txt', sentence],
    ['txt', sentence.replace(/(.{60}) /g, '$1\n')],
    ['html', html(`<p>${sentence}</p>`)],
    ['docx', docx({ body: paragraph(run(sentence)) })],
  ] as const)('a sentence of 50,000 words in %s', async (format, content) => {
    const { blocks } = await read(content, format)
    expect(blocks.map(({ text }) => text)).toEqual([sentence])
  })

  test('lists 500 deep', async () => {
    const items = Array.from({ length: 500 }, (_, depth) => depth + 1)
    const markdown = items.map((depth) => `${'  '.repeat(depth - 1)}- item ${depth}`).join('\n')
    expect((await read(markdown, 'md')).blocks.map(({ text }) => text)).toEqual(items.map((depth) => `item ${depth}`))
    const page = html(items.map((depth) => `<ul><li>item ${depth}`).join(''))
    expect((await read(page, 'html')).blocks.map(({ text }) => text)).toEqual(items.map((depth) => `item ${depth}`))
  })

  test('a long Markdown file, whose parts refer to one another', async () => {
    const filler = 'The fleet has nine ships, and all of them are old.\n\n'.repeat(4000)
    const code = '```\nno\n\nend\n\n```\n\n'
    const text = `# Fleet\n\nSee [it][a].[^1]\n\n${filler}${code}See [there][a] and [no where].[^2]\n\n${filler}[a]: https://example.org\n\n[^1]: One.\n\n[^2]: Two.\n` // prettier-ignore
    expect(text.length).toBeGreaterThan(200_000)
    const { blocks } = await read(text, 'md')
    expect(blocks).toHaveLength(8003)
    expect(blocks[0]).toMatchObject({ text: 'See it.', marks: [{ mark: '1', note: 'One.' }] })
    expect(blocks.find(({ text: each }) => each.startsWith('See there'))).toMatchObject({
      text: 'See there and [no where].',
      marks: [{ mark: '2', note: 'Two.' }],
      place: { line: text.slice(0, text.indexOf('See [there]')).split('\n').length, column: 1 },
    })
  })
})

test.each([
  ['md', `${'>'.repeat(5000)} x\n`],
  ['md', Array.from({ length: 2000 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n')],
  ['html', html(`${'<div>'.repeat(20_000)}<p>x</p>`)],
] as const)('a file in %s that is nested beyond all measure is refused', async (format, text) => {
  const { message, hint } = await refusal(read(text, format))
  expect(message).toMatch(/nested/)
  expect(hint).not.toBe('')
})
