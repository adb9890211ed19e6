import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { outlineOf, read, refusal, textsOf } from './reading.ts'
import { column, setPdf, widthOf, type SetLine } from './set-pdf.ts'

const readPages = async (...pages: readonly (readonly SetLine[])[]) => read(await (await setPdf(pages)).save(), 'pdf')

const left = [
  'The northern route was closed in March 2023, and',
  'the southern one was kept open all the year. The',
  'harbour master, who has been in office since 2009,',
  'blames the drought. Nobody has said anything to the',
  'contrary, but then nobody was asked about the mat-',
  'ter before the winter.',
]
const leftText = 'The northern route was closed in March 2023, and the southern one was kept open all the year. The harbour master, who has been in office since 2009, blames the drought. Nobody has said anything to the contrary, but then nobody was asked about the matter before the winter.' // prettier-ignore

describe('a PDF without tags', () => {
  test('gives title, headings by size and weight, and paragraphs with their lines joined', async () => {
    const report = await readPages([
      { text: 'The ferries of Westholm', x: 72, y: 90, size: 20, bold: true },
      { text: 'By Ann Lee', x: 72, y: 112 },
      { text: '1 What the year brought', x: 72, y: 150, size: 14, bold: true },
      ...column(left, 72, 172),
      { text: 'The ships', x: 72, y: 280, bold: true },
      ...column(left, 72, 300),
      ...column(['A paragraph by itself.'], 72, 400),
    ])
    expect(report.title).toBe('The ferries of Westholm')
    expect(report.particulars).toEqual({ author: 'Ann Lee' })
    expect(outlineOf(report)).toEqual([
      'heading1: 1 What the year brought',
      `paragraph: ${leftText}`,
      'heading2: The ships',
      `paragraph: ${leftText}`,
      'paragraph: A paragraph by itself.',
    ])
    expect(report.blocks.map(({ place }) => place)).toEqual([3, 4, 10, 11, 17].map((line) => ({ page: 1, line })))
  })

  test('parts paragraphs by first lines that are set in, and by short last lines', async () => {
    const setIn = column(left, 72, 100).map((line, index) => (index === 0 ? { ...line, x: 86 } : line))
    const next = column(left, 72, 184).map((line, index) => (index === 0 ? { ...line, x: 86 } : line))
    expect(textsOf(await readPages([...setIn, ...next]))).toEqual([leftText, leftText])
    const alone = { text: 'Nobody had asked before the long winter came.', x: 86, y: 86 }
    expect(textsOf(await readPages([{ ...alone, y: 86 }, ...setIn]))).toEqual([alone.text, leftText])
    const short = [...left.slice(0, -1), 'ter.', 'Another matter is what the ships have cost the com-', 'pany.']
    expect(textsOf(await readPages(column(short, 72, 100)))).toEqual([
      leftText.replace('matter before the winter.', 'matter.'),
      'Another matter is what the ships have cost the company.',
    ])
  })

  test('reads columns one after the other, and what runs over both before and behind them', async () => {
    const rows = (from: number): string[] => left.map((text, index) => (index === 0 ? text : text)).slice(from)
    const report = await readPages([
      { text: 'The ferries of Westholm', x: 60, y: 90, size: 20, bold: true },
      ...column(rows(0), 60, 130),
      ...column(rows(0), 60, 230),
      // The second column stands half a line lower.
      ...column(rows(0), 320, 137),
      ...column(['Last words of the second column stand here.'], 320, 237),
      ...column(['What comes behind the columns runs over the whole width of the page, from one edge of it to the other.'], 60, 360),
    ]) // prettier-ignore
    expect(textsOf(report)).toEqual([
      leftText,
      leftText,
      leftText,
      'Last words of the second column stand here.',
      'What comes behind the columns runs over the whole width of the page, from one edge of it to the other.',
    ])
  })

  test('joins a paragraph that a page breaks off, and leaves out what heads and foots the pages', async () => {
    const page = (number: number, lines: readonly string[]): SetLine[] => [
      { text: 'Harbour Review, issue 12', x: 72, y: 40, size: 9 },
      ...column(lines, 72, 100),
      { text: String(number), x: 300, y: 800, size: 9 },
    ]
    expect(textsOf(await readPages(page(1, left.slice(0, 3)), page(2, left.slice(3)), page(3, left)))).toEqual([
      leftText,
      leftText,
    ])
  })

  test('knows lists by their marks, and what belongs to an item', async () => {
    const report = await readPages([
      ...column(['The following were laid up:'], 72, 100),
      { text: '•', x: 80, y: 120 },
      ...column(['the Ida, which is the older one of the two and has', 'been painted twice'], 94, 120),
      { text: '• the Bo', x: 80, y: 148 },
      { text: '1. her crew', x: 100, y: 162 },
      { text: '2. her nets', x: 100, y: 176 },
    ])
    expect(outlineOf(report)).toEqual([
      'paragraph: The following were laid up:',
      'item: the Ida, which is the older one of the two and has been painted twice',
      'item: the Bo',
      'item: her crew',
      'item: her nets',
    ])
  })

  test('knows tables by what stands under one another, and cells of several lines', async () => {
    const row = (cells: readonly string[], y: number): SetLine[] => cells.map((text, index) => ({ text, x: 72 + index * 130, y })).filter(({ text }) => text !== '') // prettier-ignore
    const report = await readPages([
      ...column(left, 72, 100),
      ...row(['Ship', 'Crew', 'Built'], 210),
      ...row(['Ida', '12', '1990'], 232),
      ...row(['Bo of the', '9', ''], 254),
      ...row(['West', '', ''], 267),
      ...row(['Cy', '', '2001'], 289),
      ...column(left, 72, 330),
    ])
    expect(outlineOf(report)).toEqual([
      `paragraph: ${leftText}`,
      'row: Ship | Crew | Built',
      'row: Ida | 12 | 1990',
      'row: Bo of the West | 9 | ',
      'row: Cy |  | 2001',
      `paragraph: ${leftText}`,
    ])
  })

  test('gives the notes at the foot to their marks, on each page anew', async () => {
    const area = await widthOf('Of 12 km')
    const page = async (text: string, note: string): Promise<SetLine[]> => [
      ...column(left, 72, 100),
      { text, x: 72, y: 200 },
      { text: '1', x: 72 + (await widthOf(text)), y: 196, size: 7 },
      { text: 'Of 12 km', x: 72, y: 230 },
      { text: '2', x: 72 + area, y: 226, size: 7 },
      { text: 'no more is known than that.', x: 79 + area, y: 230 },
      { text: '1', x: 72, y: 746, size: 6 },
      { text: 'Own count, which is', x: 76, y: 750, size: 8.5 },
      { text: note, x: 72, y: 761, size: 8.5 },
    ]
    const { blocks } = await readPages(await page('It fell.', 'that of 2023.'), await page('It rose.', 'another one.'))
    const third = 'Of 12 km² no more is known than that.'
    expect(blocks.map(({ text }) => text)).toEqual([leftText, 'It fell.', third, leftText, 'It rose.', third])
    expect(blocks.flatMap(({ marks }) => marks ?? [])).toEqual([
      { mark: '1', at: 8, note: 'Own count, which is that of 2023.' },
      { mark: '1', at: 8, note: 'Own count, which is another one.' },
    ])
  })

  test('knows headings by size alone, and the levels of numbered ones by their numbers', async () => {
    const heading = (text: string, y: number): SetLine => ({ text, x: 72, y, size: 13 })
    const report = await readPages([
      heading('1 Scope', 80),
      ...column(left, 72, 100),
      heading('1.1 Ships', 200),
      ...column(left, 72, 220),
      heading('What the year brought to the company, to its ships, to the crews of these,', 320),
      heading('to the islands in the north, and to the harbours', 336),
      ...column(left, 72, 360),
    ])
    expect(outlineOf(report).filter((line) => line.startsWith('heading'))).toEqual([
      'heading1: 1 Scope',
      'heading2: 1.1 Ships',
      'heading1: What the year brought to the company, to its ships, to the crews of these, to the islands in the north, and to the harbours', // prettier-ignore
    ])
  })

  test('knows the columns of a last page that has hardly any lines in the second', async () => {
    const twice = [...column(left, 60, 100), ...column(left, 60, 200), ...column(left, 320, 103), ...column(left, 320, 203)]
    const last = [...column(left, 60, 100), { text: 'That was all.', x: 320, y: 107 }]
    expect(textsOf(await readPages(twice, last)).slice(-2)).toEqual([leftText, 'That was all.'])
  })

  test('takes lines that were stretched to fill their column for no table', async () => {
    const stretched = (y: number, words: readonly string[], xs: readonly number[]): SetLine[] => words.map((text, index) => ({ text, x: xs[index] ?? 0, y })) // prettier-ignore
    const report = await readPages([
      ...column(left.slice(0, 4), 72, 100),
      ...stretched(156, ['contrary,', 'notwithstanding', 'differences'], [72, 144, 253]),
      ...stretched(170, ['between', 'administrations', 'everywhere'], [72, 144, 253]),
      ...column(['that one knows.'], 72, 184),
    ])
    expect(textsOf(report)).toEqual([expect.stringMatching(/to the contrary, notwithstanding differences between administrations everywhere that one knows\.$/)]) // prettier-ignore
  })

  test('joins what runs on in small letters, though its line had room', async () => {
    expect(textsOf(await readPages(column([...left.slice(0, 2), 'harbour'], 72, 100), column(left.slice(3), 72, 100)))).toEqual([
      leftText.replace('harbour master, who has been in office since 2009, blames', 'harbour blames'),
    ])
  })

  test('reads the head of a table once that is set again on the next page', async () => {
    const row = (cells: readonly string[], y: number): SetLine[] => cells.map((text, index) => ({ text, x: 72 + index * 130, y }))
    const report = await readPages(
      [...column(left, 72, 100), ...row(['Ship', 'Crew', 'Built'], 210), ...row(['Ida', '12', '1990'], 224)],
      [...row(['Ship', 'Crew', 'Built'], 100), ...row(['Bo', '9', '2001'], 114), ...column(left, 72, 160)],
    )
    expect(outlineOf(report).slice(1, -1)).toEqual(['row: Ship | Crew | Built', 'row: Ida | 12 | 1990', 'row: Bo | 9 | 2001'])
  })

  test('knows notes at the foot that bear plain numbers, by their small print', async () => {
    const { blocks } = await readPages([
      ...column(left, 72, 100),
      { text: 'It fell [1], and rose [2].', x: 72, y: 200 },
      { text: '1 Own count, which is that of', x: 72, y: 750, size: 8.5 },
      { text: '2023, not that of the ministry.', x: 72, y: 761, size: 8.5 },
      { text: '2 See p. 4.', x: 72, y: 772, size: 8.5 },
    ])
    expect(blocks.map(({ text }) => text)).toEqual([leftText, 'It fell, and rose.'])
    expect(blocks[1]?.marks?.map(({ note }) => note)).toEqual([
      'Own count, which is that of 2023, not that of the ministry.',
      'See p. 4.',
    ])
  })

  test('leaves out text that is turned, as in the margin', async () => {
    const pdf = await setPdf([column(left, 72, 100)])
    const { degrees } = await import('@cantoo/pdf-lib')
    pdf.getPage(0).drawText('DRAFT FOR THE BOARD', { x: 200, y: 400, size: 60, rotate: degrees(45) })
    expect(textsOf(await read(await pdf.save(), 'pdf'))).toEqual([leftText])
  })
})

describe('the properties of a PDF', () => {
  const text = (year: string): SetLine[] => column([`The route was closed in ${year}, and opened again.`], 72, 100)

  test('give title and author where the text has none', async () => {
    const pdf = await setPdf([text('2023')], { title: 'The ferries of Westholm', author: 'Ann Lee' })
    const { title, particulars } = await read(await pdf.save(), 'pdf')
    expect(title).toBe('The ferries of Westholm')
    expect(particulars).toEqual({ author: 'Ann Lee' })
  })

  test('give the date of making where the text bears it out', async () => {
    const created = new Date('2024-06-12T10:00:00Z')
    const dateOf = async (year: string) => (await read(await (await setPdf([text(year)], { created })).save(), 'pdf')).particulars.published // prettier-ignore
    expect(await dateOf('2023')).toBe('2024-06-12')
    expect(await dateOf('2019')).toBeUndefined()
    expect(await dateOf('2025')).toBeUndefined()
  })

  test('bear no title that a program made up', async () => {
    const pdf = await setPdf([text('2023')], { title: 'Microsoft Word - ferries_v3.doc', author: 'jlee' })
    const { title, particulars } = await read(await pdf.save(), 'pdf')
    expect(title).toBeUndefined()
    expect(particulars).toEqual({})
  })
})

describe('a PDF that can’t be used is refused, with a reason and what to do', () => {
  const bytesOf = async (pages: readonly (readonly SetLine[])[]): Promise<Uint8Array> => (await setPdf(pages)).save()

  test.each<readonly [what: string, make: () => Promise<Uint8Array>, says: RegExp, hint: RegExp]>([
    ['one that is locked', locked, /locked with a password/, /Open it with the password/],
    ['one that breaks off', async () => (await bytesOf([column(left, 72, 100)])).slice(0, -300), /breaks off/, /once more/],
    ['one without text', () => bytesOf([[], []]), /no text in it: its pages are pictures/, /OCR/],
    ['one whose pages are pictures mostly', () => bytesOf([column(left, 72, 100), [], [], []]), /3 of its 4 pages hold no text/, /OCR/], // prettier-ignore
    ['one that is damaged', () => Promise.resolve(Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF')), /damaged/, /print it/],
    ['one of too many pages', () => bytesOf(Array.from({ length: 3001 }, () => [])), /at most 3000 pages, but this has 3001/, /Print the pages/], // prettier-ignore
  ])('%s', async (_, make, says, hint) => {
    const { message, hint: advice } = await refusal(read(await make(), 'pdf'))
    expect(message).toMatch(says)
    expect(message).toMatch(/^report\.pdf: expected a /)
    expect(advice).toMatch(hint)
  })

  async function locked(): Promise<Uint8Array> {
    const pdf = await setPdf([column(left, 72, 100)])
    pdf.encrypt({ userPassword: 'a', ownerPassword: 'b' })
    return pdf.save({ useObjectStreams: false })
  }

  test('one that is locked for changes alone is read', async () => {
    const pdf = await setPdf([column(left, 72, 100)])
    pdf.encrypt({ userPassword: '', ownerPassword: 'b' })
    expect(textsOf(await read(await pdf.save({ useObjectStreams: false }), 'pdf'))).toEqual([leftText])
  })

  test('one to which a server added something is read', async () => {
    const bytes = Buffer.concat([await bytesOf([column(left, 72, 100)]), Buffer.from('\n<!-- served -->\n')])
    expect(textsOf(await read(bytes, 'pdf'))).toEqual([leftText])
    expect((await PDFDocument.load(bytes)).getPageCount()).toBe(1)
  })
})
