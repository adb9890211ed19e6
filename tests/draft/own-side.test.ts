import { describe, expect, test } from 'vitest'
import { draftOf } from './drafted.ts'

/** The kind of all claims of a report on the Harbour Union, which it calls the union. */
const kindOf = (sentence: string) => {
  const { claims = [] } = draftOf(
    `# The Harbour Union\n\nThe union runs ferries. It is the union of the north, and the union is old. Ann Lee, who leads the union, lives in Hull. The union’s Press Wing is active.\n\n## What is said\n\n${sentence}\n`,
  )
  const kinds = new Set(claims.map(({ kind }) => kind))
  expect(kinds.size).toBe(1)
  return [...kinds][0]
}

describe('what a side says of itself is claimed', () => {
  test.each([
    'The union says that it has 900 members.',
    'According to the union, it has 900 members.',
    'The Harbour Union says that it has 900 members.',
    'Its acting treasurer says that it has 900 members.',
    'The union’s treasurer says that it has 900 members.',
    'The head of the union says that it has 900 members.',
    'Ann Lee says that it has 900 members.',
    'The Press Wing wrote that it has 900 members.',
    'A spokeswoman for the port says that it has 900 members.',
    'According to its own website, it has 900 members.',
    'Bo Ek disputes the figure and says that it has 90 members.',
  ])('%s', (sentence) => {
    expect(kindOf(sentence)).toBe('claimed')
  })
})

describe('what others say, and what is said against one’s own cause, is not', () => {
  test.each([
    'The port says that it has 900 members.',
    'The company says that it has 900 members.',
    'Its former treasurer says that it has 900 members.',
    'Its auditors say that it has 900 members.',
    'Bo Ek says that it has 900 members.',
    'The union admits that it has 90 members.',
  ])('%s', (sentence) => {
    expect(kindOf(sentence)).toBe('reported')
  })
})

/** The kinds of the claims of a report on a body of that name. */
const kindsUnder = (title: string, text: string) => [
  ...new Set((draftOf(`# ${title}\n\n${text}\n`).claims ?? []).map(({ kind }) => kind)),
]

describe('the body is called as its name has it, or as it is called beside its name', () => {
  const bank =
    'Nordbank lends to it. The bank is old, the bank is large, and the bank is known. The newspaper wrote of the bank. '
  test.each([
    ['The Tarn Council', `${bank}The bank says that the council is late.`, 'reported'],
    ['The Tarn Council', `${bank}The newspaper says that the council is late.`, 'reported'],
    ['The Tarn Council', `${bank}The council says that it has 40 members.`, 'claimed'],
    ['The Tarn League', 'The league is old. The league said that 40 boats were sunk.', 'claimed'],
    ['Talvik', 'Talvik is an old company. The company says that it has 40 boats.', 'claimed'],
    ['Talvik', 'Talvik is a member of the union. The union says that it has 40 boats.', 'reported'],
    ['The Tarn League', 'It is old. Its lawyers say that it has 40 boats.', 'claimed'],
    ['The Tarn League', 'It is old. The league’s lawyers say that it has 40 boats.', 'claimed'],
    ['The Tarn League', 'It is old. The port’s lawyers say that it has 40 boats.', 'reported'],
    ['The Tarn League', 'It is old. The Financial Information Unit says that it has 40 boats.', 'reported'],
    ['The Tarn League', 'It is old. The report says that it has 40 boats.', 'reported'],
  ])('%s: %s', (title, text, kind) => {
    expect(kindsUnder(title, text)).toEqual([kind])
  })
})

test('what is said before its speaker is named may be a forecast', () => {
  expect(kindOf('The port will be closed, Bo Ek says.')).toBe('forecast')
})

test('one sentence is of one kind, as a point, as a figure and as a claim', () => {
  const briefing = draftOf(
    '# Hull\n\nThe port is old, and it is large.\n\n## Plans\n\nThe director promises that 40 ferries will sail to the north again. A fair for 300 traders will open in Leeds in May.\n',
  )
  const kinds = (quote: string) =>
    [
      ...briefing.summary.points,
      ...briefing.sections.flatMap(({ points }) => points),
      ...(briefing.figures ?? []),
      ...(briefing.claims ?? []),
    ]
      .filter((item) => item.quote.startsWith(quote))
      .map(({ kind }) => kind)
  expect(kinds('The director')).toEqual(['claimed', 'claimed', 'claimed'])
  expect(kinds('A fair')).toEqual(['forecast', 'forecast'])
})
