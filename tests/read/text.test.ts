import { describe, expect, test } from 'vitest'
import { lineAt, outlineOf, read, textsOf } from './reading.ts'

const outline = async (text: string) => outlineOf(await read(text, 'txt'))

describe('plain text', () => {
  test('joins lines that were wrapped by hand', async () => {
    const report = await read('The harbour was shut\nfor a week\nin June.\n\nIt opened again.\n', 'txt')
    expect(textsOf(report)).toEqual(['The harbour was shut for a week in June.', 'It opened again.'])
  })

  test('takes each line for a paragraph where nothing is wrapped', async () => {
    const long = `The harbour was shut, ${'and then it was shut again, '.repeat(6)}until June.`
    expect(textsOf(await read(`${long}\n${long}\nIt opened.\n`, 'txt'))).toEqual([long, long, 'It opened.'])
  })

  test('begins a paragraph where a line is set in', async () => {
    const text = '  The harbour was shut for a week in June,\nand nobody knew why.\n  It opened again in July, and the ships\nwent to sea.\n' // prettier-ignore
    expect(textsOf(await read(text, 'txt'))).toEqual([
      'The harbour was shut for a week in June, and nobody knew why.',
      'It opened again in July, and the ships went to sea.',
    ])
  })

  test('takes an underlined line for a heading', async () => {
    const { title, blocks } = await read(
      'The fleet\n=========\n\nIt has ships.\n\nThe crews\n---------\n\nThey are few.\n',
      'txt',
    )
    expect(title).toBe('The fleet')
    expect(blocks.map(({ id, text }) => [id, text])).toEqual([
      ['s0p1', 'It has ships.'],
      ['s1', 'The crews'],
      ['s1p1', 'They are few.'],
    ])
  })

  test.each([
    ['a date', '12 March 2024'],
    ['who wrote it', 'By Ann Lee'],
    ['a sentence', 'It closed.'],
    ['what leads on', 'It holds that:'],
    ['a long line', `A ${'very '.repeat(17)}long line`],
  ])('takes %s for no heading', async (_, line) => {
    const { blocks } = await read(`Title of it\n\n${line}\n\nThe text goes on here, at some length.\n`, 'txt')
    expect(blocks.filter((block) => block.kind === 'heading')).toEqual([])
  })

  test('takes numbered chapters for headings with their levels', async () => {
    const { blocks } = await read('1. The fleet\n\nIt has ships.\n\n1.1 The crews\n\nThey are few.\n', 'txt')
    expect(blocks.map(({ id, level }) => [id, level])).toEqual([
      ['s1', 1],
      ['s1p1', undefined],
      ['s2', 2],
      ['s2p1', undefined],
    ])
  })

  test('knows lists, and lists within them, by their marks', async () => {
    expect(
      await outline('Of these:\n\n- Ida\n- Bo,\n  which is old\n  1. her crew\n  2. her nets\n- Cy\n\n7. August\n8. May\n'),
    ).toEqual([
      'paragraph: Of these:',
      'item: Ida',
      'item: Bo, which is old',
      'item: her crew',
      'item: her nets',
      'item: Cy',
      'item: August',
      'item: May',
    ])
  })

  test('takes no number within a sentence for the mark of an item', async () => {
    expect(await outline('It was closed in\n2019. The ships were sold,\n- so they say - in May.\n')).toEqual([
      'paragraph: It was closed in 2019. The ships were sold, - so they say - in May.',
    ])
  })

  test('takes a number that does not count on for no mark of an item', async () => {
    expect(await outline('- It had a crew of\n12. Then it grew.\n- So did she.\n')).toEqual([
      'item: It had a crew of 12. Then it grew.',
      'item: So did she.',
    ])
  })

  test.each([
    ['tabs', 'Ship\tCrew\tBuilt\nIda\t12\t1990\nBo\t\t2001\nCy\t9\n', 'Cy | 9 | '],
    [
      'bars',
      '| Ship | Crew | Built |\n|------|-----:|-------|\n| Ida | 12 | 1990 |\n| Bo | | 2001 |\n| Cy | 9 | |\n',
      'Cy | 9 | ',
    ],
    ['a drawn grid', '+------+------+-------+\n| Ship | Crew | Built |\n+======+======+=======+\n| Ida  | 12   | 1990  |\n| Bo   |      | 2001  |\n+------+------+-------+\n| Cy   | 9    |       |\n', 'Cy | 9 | '], // prettier-ignore
    ['blanks', 'Ship      Crew   Built\n----      ----   -----\nIda         12   1990\nBo               2001\nCy           9\n', 'Cy | 9 | '], // prettier-ignore
  ])('knows a table by %s', async (_, table, last) => {
    expect(await outline(`The fleet has ships.\n\n${table}\nThey are old.\n`)).toEqual([
      'paragraph: The fleet has ships.',
      'row: Ship | Crew | Built',
      'row: Ida | 12 | 1990',
      'row: Bo |  | 2001',
      `row: ${last}`,
      'paragraph: They are old.',
    ])
  })

  test('knows a quotation by its marks, or by being set in', async () => {
    expect(
      await outline('He said it.\n\n> We sail\n> at dawn.\n\nShe did not.\n\n    We stay in the\n    harbour.\n\nThey stayed.\n'),
    ).toEqual([
      // prettier-ignore
      'paragraph: He said it.',
      'quotation: We sail at dawn.',
      'paragraph: She did not.',
      'quotation: We stay in the harbour.',
      'paragraph: They stayed.',
    ])
  })

  test('leaves out what heads and foots its pages, and joins what they part', async () => {
    const page = (number: number, text: string): string => `Harbour Review   issue 12\n\n${text}\n\n- ${number} -\n`
    const text = [
      page(1, 'The harbour was shut for a week, and nobody knew'),
      page(2, 'why it was.\n\nIt opened again in July.'),
      page(3, 'The ships went to sea.'),
    ].join('\f')
    expect(textsOf(await read(text, 'txt'))).toEqual([
      'The harbour was shut for a week, and nobody knew why it was.',
      'It opened again in July.',
      'The ships went to sea.',
    ])
  })

  test('knows where each block begins, with any line ends', async () => {
    const lines = [
      'The fleet',
      '',
      '  It has ships',
      'and crews.',
      '',
      '- Ida',
      '',
      '> They rust.',
      '',
      'a\tb',
      'c\td',
      '',
      'It ends.',
    ]
    for (const end of ['\n', '\r\n', '\r']) {
      const text = lines.join(end)
      const { blocks } = await read(`\uFEFF${text}`, 'txt')
      expect(blocks.map((block) => lineAt(text, block))).toEqual([
        'It has ships',
        'Ida',
        'They rust.',
        'a\tb',
        'c\td',
        'It ends.',
      ])
    }
  })
})
