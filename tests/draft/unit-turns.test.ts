import { describe, expect, test } from 'vitest'
import { draftOf } from './drafted.ts'

const unitsIn = (text: string): string[] => (draftOf(text).units ?? []).map(({ name, status }) => `${name}: ${status}`)

describe('turns of speech for how a part fares', () => {
  test.each([
    ['The York branch is still around but much reduced.', 'weakened'],
    ['The York branch has seen little change over the period.', 'stable'],
    ['The York branch has cleared a backlog of 240 repairs.', 'recovering'],
    ['The York branch was back after the summer.', 'recovering'],
    ['The York branch has since taken on two more towns.', 'growing'],
    ['The York branch has never had so many members.', 'growing'],
    ['The York branch has put its operations on hold.', 'dormant'],
    ['The York branch has seen its membership collapse.', 'weakened'],
    ['The York branch is small. Its last known attack was in 2020.', 'dormant'],
    ['The York branch is a branch in name only.', 'dormant'],
    ['The York branch was stood down for good in May.', 'defunct'],
    ['The York branch went over to a rival in May.', 'defunct'],
    ['The York branch is no longer part of the union.', 'defunct'],
    ['The York branch exists no longer.', 'defunct'],
    ['Of the York branch there is nothing left to describe.', 'defunct'],
    ['The York branch was struck from the list in 2019.', 'defunct'],
    ['The York branch nearly closed in 2021.', 'unknown'],
    ['The York branch fell outside the scope of this audit.', 'unknown'],
    ['Staff at the York branch declined to speak.', 'unknown'],
    ['The York branch puts the losses at 40 men.', 'unknown'],
    ['The York branch has replaced its old hierarchy by a council.', 'restructured'],
    ['The York branch was broken into three teams.', 'restructured'],
    ['Responsibility for the York branch is in dispute.', 'contested'],
    ['We met two people who both introduced themselves as head of the York branch.', 'contested'],
    ['The strike has brought the York branch to its knees.', 'weakened'],
    ['The police have all but broken the York branch.', 'weakened'],
    ['Only three of the seven posts in the York branch are filled.', 'weakened'],
    ['Three attacks this year have been attributed to the York branch.', 'active'],
    ['The York branch is still sitting.', 'active'],
    ['The York branch is back to four visits a week.', 'recovering'],
    ['The York branch is small. Two of its boats went out again in June.', 'recovering'],
    ['The York branch came back in May: it set up new camps.', 'recovering'],
  ])('%s', (text, status) => expect(unitsIn(text)).toEqual([`York: ${status}`]))
})

describe('two numbers of one thing, then and now', () => {
  test.each([
    ['The York branch began with four volunteers and now has 60.', 'growing'],
    ['The York branch once had 30 staff. Today it has six.', 'weakened'],
    ['Of the 40 volunteers that the York branch had in 2019, eleven remain.', 'weakened'],
    ['The York branch once had 30 staff. Today it has 29.', 'unknown'],
  ])('%s', (text, status) => expect(unitsIn(text)).toEqual([`York: ${status}`]))
})

test('what no word says the owner of is the topic’s', () => {
  expect(unitsIn('The York branch has had a hard year. Visits fell from 40 to 11.')).toEqual(['York: weakened'])
  expect(unitsIn('The York branch has had a hard year. The visits of tourists to the city fell.')).toEqual(['York: unknown'])
})

test('of two that are merged, both are gone', () => {
  expect(unitsIn('The York branch was merged with the Hull branch in 2018.')).toEqual(['York: defunct', 'Hull: defunct'])
})

test('cells of tables tell states in few words', () => {
  const rows = ['no change', 'No meetings', 'Rival treasuries', 'Posts vacant', 'New clinics added', 'rising', 'registers kept']
  const names = ['York', 'Hull', 'Leeds', 'Ripon', 'Selby', 'Whitby', 'Thirsk']
  const table = `| Office | State |\n|---|---|\n${rows.map((row, at) => `| ${names[at]} | ${row} |`).join('\n')}`
  expect(unitsIn(table).map((each) => each.replace(/^.*: /, ''))).toEqual(
    ['stable', 'dormant', 'contested', 'weakened', 'growing', 'growing', 'unknown'], // prettier-ignore
  )
})

describe('how parts are named', () => {
  test.each([
    ['in other languages', 'The Fédération des Deux Caps was dissolved. The Cercle rural, which left, is gone.', ['Fédération des Deux Caps', 'Cercle rural']],
    ['with a short form behind', 'The Green Alliance (GA) met in May. For the youth wing, Jeunes Vertes (JV), it was a hard year. JV has 40 members.', ['Jeunes Vertes']],
    ['by two names', 'The Lake Province, known in its own output as Wilayat Buhayra, is active. Wilayat Buhayra has grown.', ['Wilayat Buhayra']],
    ['by responsibility for them', 'Responsibility for the Pump Unit is in dispute.', ['Pump']],
    ['not by a seat behind a preposition', 'The head of its office in Mansa told us that it rained. They met at its yard in Zomba.', []],
    ['not by provinces of a country', 'It has provinces in Libya and the Sahel.', []],
    ['not as a foreigner’s', 'A Belgian foundation paid for it.', []],
    ['not as part of a joint force', 'He heads the intelligence cell of the joint force.', []],
    ['not as a parliament', 'It won 61 seats in the National Assembly.', []],
    ['not as a side of a border', 'They set up a council on the Niger side.', []],
  ])('%s', (_, text, names) => expect((draftOf(text).units ?? []).map(({ name }) => name)).toEqual(names)) // prettier-ignore

  test('by their seats in a table', () => {
    const table = '| Office | Seat | Posts |\n|---|---|---|\n| Western | Mongu | 38 |\n| Central | Kabwe | 59 |'
    expect(unitsIn(`${table}\n\nWe found the office at Mongu closed. The office at Mongu was closed in May.`)).toEqual([
      'Western: defunct',
      'Central: unknown',
    ])
  })

  test('not by the heading of any section', () => {
    const names = draftOf('## The offices\n\n### Overview\n\nAll is well.\n\n### York\n\nThe York office is open.').units ?? []
    expect(names.map(({ name }) => name)).toEqual(['York'])
  })

  test('not by what is left over in a table', () => {
    const table = '| Branch | Staff |\n|---|---|\n| The Desk | 4 |\n| Silk Foundation (media) | 6 |\n| Others | 30 |'
    expect((draftOf(table).units ?? []).map(({ name }) => name)).toEqual(['The Desk', 'Silk'])
  })
})
