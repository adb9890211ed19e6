import { expect, test } from 'vitest'
import { reportOf } from '../draft/drafted.ts'

const textsOf = (text: string): readonly string[] => reportOf(text).blocks.map((block) => block.text)

test('numbers of paragraphs that count up are no part of the text', () => {
  expect(
    textsOf(
      '## Offices\n\n2.1 The office in Hull was closed in May.\n\n2.2 Nobody was told of this in advance.\n\n3.1 The office in York has 14 people left.\n',
    ),
  ).toEqual([
    'Offices',
    'The office in Hull was closed in May.',
    'Nobody was told of this in advance.',
    'The office in York has 14 people left.',
  ])
})

test.each([
  ['two alone', '2.1 The office in Hull was closed in May.\n\n2.2 Nobody was told of this in advance.'],
  [
    'amounts, which come in any order',
    '2.3 Metres of water stood in the office in May.\n\n1.5 Hours went by until help came from York.\n\n2.9 Metres were seen there in the end.',
  ],
])('%s stay', (_, text) => expect(textsOf(text)).toEqual(text.split('\n\n')))

test('a note’s mark stays at its word', () => {
  const { blocks } = reportOf(
    '1.1 The office in Hull was closed in May.[^1]\n\n1.2 Nobody was told of this in advance.\n\n1.3 The office in York has 14 people.\n\n[^1]: So it says.\n',
  )
  expect(blocks[0]?.marks?.map(({ at }) => at)).toEqual([blocks[0]?.text.length])
})
