import { describe, expect, test } from 'vitest'
import { draftOf } from './drafted.ts'

const unitsIn = (text: string): (readonly [string, string])[] =>
  (draftOf(text).units ?? []).map(({ name, status }) => [name, status])

test.each([
  'The report was written by the Oslo office of the auditor.',
  'The army’s Third Division attacked.',
  'The Danube League, a rival from Linz, has courted clubs.',
  'Its rival, the Red Quarry cell, fell apart.',
  'Pumps came from laboratories in Cauca.',
  'Ahmed Salim leads it. Ahmed Karim left. Ahmed Zaki was jailed. The court freed Ahmed. Nobody saw Ahmed. In June Ahmed spoke.',
])('parts of others are none: %s', (text) => expect(unitsIn(text)).toEqual([]))

describe('parts of an organisation are found', () => {
  test.each([
    [
      'by the word, small or capital',
      'The Leeds Branch is growing. Its York office was closed.',
      ['Leeds Branch', 'York office'],
    ],
    ['in a list', 'The Leeds, York and Hull branches pay dues.', ['Leeds', 'York', 'Hull']],
    ['by their places', 'It has chapters in Leeds, York and Hull.', ['Leeds', 'York', 'Hull']],
    [
      'by “the … in”',
      'The group in Mozambique is small. The office in Lyon will move.',
      ['Group in Mozambique', 'Office in Lyon'],
    ],
    [
      'by a part of a country, and by names that begin with “New”',
      'The youngest is the group in northern Benin. Nothing came from the New Ireland team.',
      ['Group in northern Benin', 'New Ireland team'],
    ],
    [
      'where they are only mentioned',
      'Its York office is small. Chats refer to a cell in Tbilisi.',
      ['York office', 'Cell in Tbilisi'],
    ],
    [
      'beside another at the same place',
      'The Hull office has 40 men. The York office is small. The marine unit at Hull was disbanded.',
      ['Hull office', 'York office', 'Marine unit at Hull'],
    ],
    [
      'by a word that stands within the name of the body',
      '# Copper Lantern\n\nThe group Copper Lantern has crews.\n\n| Crew | State |\n|---|---|\n| Tern | suspended |\n| Slate | active |\n',
      ['Tern', 'Slate'],
    ],
    [
      'by what they are rather than something else',
      'The Tebessa Corridor, a smuggling section rather than a fighting one, has been recovering. The Hull wing is small.',
      ['Tebessa Corridor', 'Hull wing'],
    ],
    [
      'by their names alone, where a verb is a noun elsewhere',
      'The Track and Field Committee works well. The Hull wing is small.',
      ['Track and Field Committee', 'Hull wing'],
    ],
    [
      'as organs',
      'Last comes the Council of Guidance, which is closed. The Hull wing is small.',
      ['Council of Guidance', 'Hull wing'],
    ],
    [
      'by a brand that no title names',
      'Orvane has grown. Orvane Express is growing. Orvane Finance was sold. Orvane Portugal has closed. The keys of Orvane were lost, and nobody loved Orvane.',
      ['Orvane Express', 'Orvane Finance', 'Orvane Portugal'],
    ],
    [
      'by the short name of the body as their owner',
      '# Lake Ferries\n\nLake Ferries (LF) is large.\n\nLF’s Audit and Risk Office was created in 2018. The York cell is small.\n',
      ['Audit and Risk Office', 'York cell'],
    ],
    [
      'by what they do',
      'The youth wing is growing. The negotiation desk keeps office hours.',
      ['Youth wing', 'Negotiation desk'],
    ],
    ['by an apposition', 'Young Progress, the youth wing, stayed neutral.', ['Young Progress']],
    ['by another name', 'There is a treasury known as the House.', ['House']],
    ['by a number', 'Field Unit 2 was withdrawn. Field Unit 4 stayed.', ['Field Unit 2', 'Field Unit 4']],
    ['by a word before the name', 'Katiba Ansar trains in the east.', ['Katiba Ansar']],
    ['by an ordinal', 'The 3rd Brigade was disbanded.', ['3rd Brigade']],
    ['by what the body owns', 'Its subsidiary Meridian Logistics was sold.', ['Meridian Logistics']],
    ['with what narrows them', 'The Hull and York field offices were closed.', ['Hull', 'York']],
    [
      'by the brand that they share',
      '# How Alpadria ran dry\n\nAlpadria Cargo runs on. In May Alpadria Night suspended all departures.\n',
      ['Alpadria Cargo', 'Alpadria Night'],
    ],
    ['in the rows of a table', '# T\n\nIt grew.\n\n| Branch | Staff |\n|-|-|\n| Leeds | 4 |\n| York | 5 |\n', ['Leeds', 'York']],
    [
      'at the head of items',
      '# T\n\n## The affiliates\n\nThey follow.\n\n- Quarry is busy.\n- Lowland Crew (LLC) is active.\n',
      ['Quarry', 'Lowland Crew'],
    ],
    [
      'by their place alone, under such a heading',
      '# T\n\n## The chapters\n\nRotterdam and Antwerp are run as one.\n',
      ['Rotterdam', 'Antwerp'],
    ],
    [
      'by heads that run into their paragraphs',
      '# T\n\n## The divisions\n\nCanned fish. Mareluz is growing.\n\nFoodservice. Its sales fell.\n',
      ['Mareluz', 'Foodservice'],
    ],
    [
      'by their place, in a section under such a heading',
      '# T\n\n## The regional offices\n\n### Lake region\n\nKisumu is hard to judge.\n\n### Coast\n\nThe Mombasa office lost its files.\n',
      ['Kisumu', 'Mombasa'],
    ],
    [
      'by whatever they are there for',
      'Its laundry team was arrested. The legal aid unit is busy.',
      ['Laundry team', 'Legal aid unit'],
    ],
    ['with where they are', 'The advocacy office in Brussels was closed.', ['Brussels']],
    [
      'behind their place',
      'In Lamu a new office was opened. In Juba and Yei the teams carry on.',
      ['Lamu office', 'Juba team', 'Yei team'],
    ],
    [
      'in brackets behind their plural',
      'Of the other sections (rowing, table tennis and chess) little is known.',
      ['Rowing', 'Table tennis section', 'Chess'],
    ],
    ['where something is made one', 'Women’s football was made a section of its own in 2018.', ['Women’s football section']],
    ['by numbers together', 'Teams 1 to 3 were sent home.', ['Teams 1 to 3']],
  ])('%s', (_, text, names) => expect(unitsIn(text).map(([name]) => name)).toEqual(names))

  test('and two names of one are one', () => {
    expect(unitsIn('Young Progress, the youth wing, lost its grant. The youth wing was restructured in April.')).toEqual([
      ['Young Progress', 'restructured'],
    ])
  })

  test.each([
    ['a rival', 'Its rival, the Leeds Brigade, is strong.'],
    ['a body of the state', 'The Home Office and the Justice Ministry were asked.'],
    ['who leads', 'The executive committee met.'],
    ['a place', 'The ships went to Anhui province.'],
    ['what is only said to be one', 'What is called a command is really a logistics cell.'],
    ['a part of the text', 'Readers should turn to the section on Poland first.'],
    ['an office of the state', 'The prosecutor’s office opened an inquiry.'],
    ['a network beside the body', 'A network called Cold Harbour has moved in.'],
  ])('%s is none', (_, text) => expect(unitsIn(text)).toEqual([]))
})

describe('the state of a unit', () => {
  test.each([
    ['is told by the sentence after', 'The Leeds branch was dormant for years. It is active again.', 'active'],
    ['is told by “the branch”', 'The Leeds branch met. The branch was dissolved in 2021.', 'defunct'],
    ['is what came last', 'The Leeds branch was closed in 2019, but reopened in 2021.', 'active'],
    ['stands behind a colon', '- Leeds branch: suspended since 2021 for lack of money.', 'dormant'],
    ['is done to it', 'The council closed its Leeds branch.', 'defunct'],
    ['is a quarrel', 'Two rival committees lead the Leeds branch.', 'contested'],
    [
      'is not that of something else',
      'The Leeds branch was restructured in April, and three posts were abolished.',
      'restructured',
    ],
    ['is not what can’t be ruled out', 'It cannot be ruled out that the Leeds branch has split.', 'unknown'],
    ['is not what will be', 'The Leeds branch will be closed in May.', 'unknown'],
    ['is not that of whoever it is near', 'The police closed in on the Leeds branch.', 'unknown'],
  ])('%s', (_, text, status) => expect(unitsIn(text).map((unit) => unit[1])).toEqual([status]))
})

test('a person under such a heading is no unit, and a unit bears the word that it is called by', () => {
  const text =
    '# T\n\n## The academies\n\nThere are two. Beat Amrein, who runs them, left. The Leeds academy grew.\n\n| Academy | Pupils |\n|-|-|\n| Leeds | 4 |\n| York | 5 |\n\nThe first team met.\n'
  expect(unitsIn(text).map(([name]) => name)).toEqual(['Leeds academy', 'York', 'First team'])
})

describe('a part that no known word marks', () => {
  test.each([
    [
      'has the report’s own word, where three have',
      'The body has nine wheels. The Crotone wheel is idle. The Novara wheel was dissolved. The Imperia wheel grew.',
      ['Crotone', 'Novara', 'Imperia'],
    ],
    [
      'is called by its noun in the next sentence',
      'Tern, a handful of men, comes next. The crew disbanded itself in May.',
      ['Tern'],
    ],
    ['is an organ of which a state is told', 'The Gatehouse, which buys passwords, was reorganised in August.', ['Gatehouse']],
    ['lies in the group', 'Sydflode, a smaller pump maker in the group, was no part of the bargain.', ['Sydflode']],
    ['bears a name that they use', 'The leak site, which the group calls the Gallery, went offline in June.', ['Gallery']],
    ['is a clinic that was taken over', 'The Harbour Street clinic was taken over in April.', ['Harbour Street']],
    ['is the highest organ', 'The High Council was split in May.', ['High Council']],
    ['is an organ of some people', 'The Referees’ Commission does its work.', ['Referees’ Commission']],
    ['is named after what it is', 'They pay eight per cent of their income into a common fund, the Caja Común.', ['Caja Común']],
    ['is a subsidiary by the next sentence', 'Solana Wings is another case. The subsidiary was sold.', ['Solana Wings']],
    [
      'shares a word with the body',
      '# The Nagrik Setu Dal\n\nThe Kisan Setu was split. The Mahila Setu met. The Setu Mazdoor Parishad grew.',
      ['Kisan Setu', 'Mahila Setu', 'Setu Mazdoor Parishad'],
    ],
    ['is of the party', 'The Scania district of the party has lost a third of its members.', ['Scania']],
  ])('%s', (_, text, names) => expect(unitsIn(text).map(([name]) => name)).toEqual(names))

  test.each([
    'The Leeds court sat. The York court sat. The Hull court sat. The courts are slow.',
    'Ann Lee was seen in May. The crew disbanded itself.',
    'The Germans were weakened.',
    'Vardar, a rival of the group, was seen.',
    'A senior office-bearer admitted it, and cabin crew left.',
    'I am tired of being the help desk for thieves.',
    'A third division will start in August.',
    'Prepared for the trustees of the Vennell Foundation.',
    'The Joint Committee on Coastal Affairs asked for it.',
  ])('is none of somebody else: %s', (text) => expect(unitsIn(text)).toEqual([]))
})

test('what stands first in a table whose rows tell states are parts, and the table tells theirs', () => {
  const table =
    '| Part of the group | Beds | Condition |\n|-|-|-|\n| Institute of Health | 9 | Weakened |\n| Tyne Stroke Centre | 4 | Stable |'
  expect(unitsIn(`# T\n\n${table}\n\nThe Tyne Stroke Centre has no ship.\n`)).toEqual([
    ['Institute of Health', 'weakened'],
    ['Tyne Stroke Centre', 'stable'],
  ])
  expect(
    unitsIn('# T\n\n| District | Trend |\n|-|-|\n| Leeds District | Fully operational |\n| York District | Stable |\n'),
  ).toEqual([
    ['Leeds District', 'active'],
    ['York District', 'stable'],
  ])
  expect(unitsIn('# T\n\n| District | Trend |\n|-|-|\n| Leeds | Growing |\n| York | Stable |\n')).toEqual([])
})
