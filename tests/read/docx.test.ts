import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { outlineOf, read, refusal, textsOf } from './reading.ts'
import { docx, item, paragraph, run, table } from './write-docx.ts'

const outline = async (body: string, styles = '') => outlineOf(await read(docx({ body, styles }), 'docx'))
const text = paragraph(run('The company runs nine ships.'))

describe('a Word document', () => {
  test('gives its title, subtitle, headings, quotations and captions by their styles', async () => {
    const styles = ['caption', 'toc 1', 'TOC Heading', 'Intense Quote', 'heading 7'].map((name) => `<w:style w:type="paragraph" w:styleId="${name.replace(' ', '')}"><w:name w:val="${name}"/></w:style>`).join('') // prettier-ignore
    const body = [
      paragraph(run('The fleet'), 'Title'),
      paragraph(run('A review for the board'), 'Subtitle'),
      paragraph(run('Contents'), 'TOCHeading'),
      paragraph(run('Ships 1'), 'toc1'),
      paragraph(run('Ships'), 'Heading1'),
      text,
      paragraph(run('Old ones'), 'Heading2'),
      paragraph(run('Very old ones'), 'heading7'),
      paragraph(run('We stay.'), 'IntenseQuote'),
      paragraph(run('Table 1: Ships'), 'caption'),
    ].join('')
    const report = await read(docx({ body, styles }), 'docx')
    expect(report.title).toBe('The fleet')
    expect(outlineOf(report)).toEqual([
      'paragraph: A review for the board',
      'heading1: Ships',
      'paragraph: The company runs nine ships.',
      'heading2: Old ones',
      'heading3: Very old ones',
      'quotation: We stay.',
      'paragraph: Table 1: Ships',
    ])
  })

  test('gives headings by styles that are based on those of Word, or have an outline level', async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="Chapter"><w:name w:val="Institute Chapter"/><w:basedOn w:val="Heading1"/></w:style>
      <w:style w:type="paragraph" w:styleId="Part"><w:name w:val="Institute Part"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/></w:style>`
    const body = paragraph(run('The fleet'), 'Title') + paragraph(run('Ships'), 'Chapter') + paragraph(run('Old ones'), 'Part') + paragraph(run('They rust.'), 'Loop') // prettier-ignore
    expect(await outline(body, styles)).toEqual(['heading1: Ships', 'heading2: Old ones', 'paragraph: They rust.'])
  })

  test('gives headings in bold, where it has no styles', async () => {
    const body = paragraph(run('The fleet', '<w:b/>')) + text + paragraph(run('Ships', '<w:b/>')) + text + paragraph(run('Crews', '<w:b/>')) + text // prettier-ignore
    const report = await read(docx({ body }), 'docx')
    expect(report.title).toBe('The fleet')
    expect(outlineOf(report).filter((line) => line.startsWith('heading'))).toEqual(['heading1: Ships', 'heading1: Crews'])
  })

  test('gives lists, nine deep, and tables', async () => {
    const items = Array.from({ length: 9 }, (_, depth) => item(run(`depth ${depth + 1}`), depth + 1)).join('')
    const body = text + items + item(run('first'), 1, 2) + table([['Ship', 'Crew'], ['Ida', ''], ['', '9']]) // prettier-ignore
    expect(await outline(body)).toEqual([
      'paragraph: The company runs nine ships.',
      ...Array.from({ length: 9 }, (_, depth) => `item: depth ${depth + 1}`),
      'item: first',
      'row: Ship | Crew',
      'row: Ida | ',
      'row:  | 9',
    ])
  })

  test('gives notes with their marks, powers, and no text that is struck out or hidden', async () => {
    const body = paragraph(
      run('It fell.')
        + '<w:r><w:footnoteReference w:id="1"/></w:r>'
        + run(' Some 12 km')
        + run('2', '<w:vertAlign w:val="superscript"/>')
        + run(' of it')
        + run(' (says the draft)', '<w:vanish/>')
        + run(' (as shown)', '<w:vanish w:val="0"/>')
        + run(' nine', '<w:strike/>')
        + run('.'),
    )
    const { blocks } = await read(docx({ body, notes: ['Own count.'] }), 'docx')
    expect(blocks).toMatchObject([
      { text: 'It fell. Some 12 km² of it (as shown).', marks: [{ mark: '1', at: 8, note: 'Own count.' }] },
    ])
  })

  test('knows the paragraph of each block', async () => {
    const body = paragraph(run('The fleet'), 'Title') + paragraph('') + text + table([['Ship', 'Crew'], ['Ida', '12']]) + item(run('one'), 1) + text // prettier-ignore
    const { blocks } = await read(docx({ body }), 'docx')
    expect(blocks.map(({ place }) => place)).toEqual([2, 3, 5, 7, 8].map((each) => ({ paragraph: each })))
  })

  test('has no pictures, comments, heads and feet in its text', async () => {
    const picture = '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:blip r:embed="rId9"/></a:graphic></wp:inline></w:drawing></w:r>' // prettier-ignore
    const relationships = '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/a.png"/>' // prettier-ignore
    const files = { 'word/media/a.png': strToU8('x'), 'word/header1.xml': strToU8('<w:hdr>Head</w:hdr>') }
    expect(textsOf(await read(docx({ body: paragraph(picture + run('It fell.')), relationships, files }), 'docx'))).toEqual(['It fell.']) // prettier-ignore
  })
})

describe('a Word document that can’t be used is refused, with a reason and what to do', () => {
  const whole = unzipSync(docx({ body: text }))
  const bomb = (size: number): Uint8Array => zipSync({ ...whole, 'word/document.xml': new Uint8Array(size).fill(0x20) })

  test.each<readonly [what: string, bytes: Uint8Array, says: RegExp]>([
    ['one that unpacks to 100 MB', bomb(100_000_000), /word\/document\.xml unpacks to more than 40 MB/],
    ['one that says that it unpacks to less', understated(bomb(100_000_000)), /damaged: too many bytes/],
    ['one whose parts together are too much', zipSync({ ...whole, 'word/styles.xml': new Uint8Array(39_000_000), 'word/numbering.xml': new Uint8Array(39_000_000) }), /unpacks to more than/], // prettier-ignore
    ['one of too many parts', zipSync({ ...Object.fromEntries(Array.from({ length: 20_001 }, (_, index) => [`word/media/${index}`, new Uint8Array()])), ...whole }), /more than 20000 files/], // prettier-ignore
    ['one with a document type', zipSync({ ...whole, 'word/document.xml': strToU8('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>') }), /declares a document type/], // prettier-ignore
    ['one that is no XML', zipSync({ ...whole, 'word/document.xml': strToU8('<w:document') }), /can’t be read/],
    ['one whose parts are not what they should be', zipSync({ ...whole, 'word/document.xml': strToU8('<a/>') }), /can’t be read/],
    ['one that is nested without end', zipSync({ ...whole, 'word/document.xml': strToU8(`<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${'<w:sdt><w:sdtContent>'.repeat(20_000)}`) }), /nested more than 400 deep/], // prettier-ignore
    ['one with a byte that fell over', flipped(docx({ body: text })), /damaged|can’t be read/],
  ])('%s', async (_, bytes, says) => {
    const { message, hint } = await refusal(read(bytes, 'docx'))
    expect(message).toMatch(says)
    expect(message).toMatch(/^report\.docx: expected a Word document/)
    expect(hint).toMatch(/save/)
  })

  /** The sizes that the archive states are made small. */
  function understated(bytes: Uint8Array): Uint8Array {
    const view = Buffer.from(bytes)
    for (let at = view.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0; at = view.indexOf('PK\x01\x02', at + 1, 'latin1')) view.writeUInt32LE(Math.min(view.readUInt32LE(at + 24), 1000), at + 24) // prettier-ignore
    return view
  }

  /** In the middle of the packed document. */
  function flipped(bytes: Uint8Array): Uint8Array {
    const view = Buffer.from(bytes)
    const at = view.indexOf('word/document.xml') + 60
    view.writeUInt8(view.readUInt8(at) ^ 0xff, at)
    return view
  }
})
