import { describe, expect, test } from 'vitest'
import { findVoices } from '../../scripts/draft/voices/voices.ts'

const namesIn = (text: string): string[] => findVoices(text).map(({ name }) => name)

describe('who says it', () => {
  test.each([
    ['The harbour master said that the yard was safe.', 'The harbour master'],
    ['“The yard is safe,” said Ann Lee, who runs it.', 'Ann Lee'],
    ['“The yard,” Ann Lee told reporters, “is safe.”', 'Ann Lee'],
    ['The yard, she argues, was never safe.', 'she'],
    ['About 14,000 travellers hold tickets that nobody will honour, consumer advocates say.', 'consumer advocates'],
    ['Around Leeds, herders say, the collectors still come.', 'herders'],
    ['According to the League of Yards, 40 ships left.', 'the League of Yards'],
    ['Forty ships left, according to an insurer who asks not to be named.', 'an insurer'],
    ['In the view of Ann Lee, a historian, the yard will close.', 'Ann Lee'],
    ['In Lee’s words, it is “a yard with no ships”.', 'Lee'],
    ['Its chair, Ann Lee, accepts 17 of the 19 findings.', 'Ann Lee'],
    ['Ann Lee, who led the yard from 2009 to 2021, blames the drought.', 'Ann Lee'],
    ['In Leeds, where it has two yards, the mayor fears that ships will leave.', 'the mayor'],
    ['In May 2021 the league said that it expelled the club.', 'the league'],
    ['Its head, Ann Lee, says the yard is “on its feet again”.', 'Ann Lee'],
    ['The police put the number at 140.', 'The police'],
    ['Lee warns against haste.', 'Lee'],
    ['Lee likens the yard to a museum.', 'Lee'],
    ['The council considers the matter closed.', 'The council'],
    ['Traders in Leeds spoke of a quiet sale.', 'Traders in Leeds'],
    ['The police count 41 cases.', 'The police'],
    ['“It is safe,” its owner, Ann Lee, likes to say.', 'Ann Lee'],
    ['Ann Lee assured us that the yard would reopen.', 'Ann Lee'],
    ['In May a newspaper in Hull accused the yard of fraud.', 'a newspaper in Hull'],
    ['Local elders argue otherwise.', 'Local elders'],
    ['Neighbours recall lorries at night.', 'Neighbours'],
    ['Lee called the meeting “a party”.', 'Lee'],
    ['The council dismissed the split as “a quarrel”.', 'The council'],
    ['One of them denied any link with Leeds.', 'One of them'],
    ['The agency kept its outlook, and warned that a third yard may close.', 'The agency'],
    ['The yard, whose losses the owners long denied, lost its chair in 2021.', 'the owners'],
    ['Lee doesn’t think that its silence is a sign of collapse.', 'Lee'],
  ])('%s', (text, name) => expect(namesIn(text)).toEqual([name]))

  test('one does not “judge”, but judges', () => {
    expect(namesIn('The council chose Salim, a former judge from Shibam, as its head.')).toEqual([])
  })

  test('two in one sentence', () => {
    expect(namesIn('He denies that he offered it; Marlow says that he did.')).toEqual(['He', 'Marlow'])
  })
})

describe('nobody says', () => {
  test.each([
    'The yard is thought to have 40 ships.',
    'It is said to be safe.',
    'She would not comment.',
    'The ministry has not said which of them it will know.',
    'The board decided that the yard would close.',
    'Official estimates vary.',
    'The Islamic State holds the town.',
    'American estimates of the losses differ.',
    'Attacks attributed to the group fell.',
    'How much of it could be called upon is not known.',
    'The reports of the office were late.',
    'We found that the yard was shut.',
    'The smaller yard, Hull, tells a better tale.',
    'Its costs have reached £74m, more than the plan foresaw.',
  ])('%s', (text) => expect(namesIn(text)).toEqual([]))
})

test.each([
  'The school drew 140 people, twice as many as the organisers had expected.',
  'It has been growing, chiefly at the expense of those who had hoped for peace.',
])('nobody says it by a comparison or a manner: %s', (text) => {
  expect(namesIn(text)).toEqual([])
})
