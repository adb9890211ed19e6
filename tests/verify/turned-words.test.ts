import { describe, expect, test } from 'vitest'
import { askAbout } from './findings.ts'

const found = (quote: string, text: string, more?: object): string[] =>
  askAbout(
    `# The yard\n\nIt has ships. The trawlers sank, and the mayor of the harbour resigned.\n\n## News\n\n${quote}\n`,
    'It has ships.',
  ).onPoint(text, quote, more)

const late = 'Repairs were delayed because contractors were paid late.'

test.each([
  ['The yard refused to pay the fine.', 'The yard paid the fine', 'negation-lost refused'],
  ['The yard paid the fine.', 'The yard failed to pay the fine', 'negation-added failed'],
  ['The yard stopped paying its welders.', 'The yard pays its welders', 'negation-lost stopped'],
  ['As with the Leith yard, it is for sale.', 'Unlike the Leith yard, it is for sale', 'negation-added Unlike'],
  ['It came from the wind rather than the sea.', 'It came from the sea rather than the wind', 'negation-lost rather'],
  ['A firm was involved, and not only thieves.', 'Thieves were involved, not only a firm', 'negation-lost not'],
  ['The union would rather strike than sign.', 'The union would rather sign than strike', 'negation-added than'],
  ['The market has been stable since May.', 'The market has been unstable since May', 'contrary-of-quote unstable'],
  ['The strike drew crews away from the dock.', 'The strike drew crews into the dock', 'roles-exchanged drew'],
  ['The yard is a tool of the bank.', 'The bank is a tool of the yard', 'roles-exchanged tool'],
  [late, 'Contractors were paid late because repairs were delayed', 'cause-exchanged because'],
  ['A firm was involved, and not only thieves.', 'A firm was involved, not thieves', 'negation-added not'],
  ['Strikes do not necessarily mean losses.', 'Strikes do not mean losses', 'hedge-lost necessarily'],
  ['There is talk that the yard pays late.', 'The yard pays late', 'hedge-lost talk'],
  ['A new chair is to be elected in May.', 'A new chair was elected in May', 'plan-told-as-done to'],
])('“%s” is turned by a word that is no “not”: “%s”', (quote, text, expected) => {
  expect(found(quote, text)).toContain(`error ${expected}`)
})

test.each([
  ['The yard failed to pay the fine.', 'The yard did not pay the fine'],
  ['The yard refused to pay the fine.', 'The fine was not paid'],
  ['It came from the wind rather than the sea.', 'It came from the wind, not from the sea'],
  ['It came from the wind, not the sea.', 'It came from the wind rather than from the sea'],
  ['The union would rather strike than sign.', 'The union would strike rather than sign'],
  ['A merger is unlikely.', 'A merger is not likely'],
  ['The yard is a tool of the bank.', 'The yard is the tool of a bank'],
  ['Knut is a rival of Anders.', 'Anders is a rival of Knut'],
  [late, 'Because contractors were paid late, repairs were delayed'],
  ['Strikes do not necessarily mean losses.', 'Strikes may not mean losses'],
  ['A new chair is to be elected in May.', 'A new chair will be elected in May'],
  [late, 'Contractors were paid late, so repairs were delayed'],
])('“%s” is told as fairly by “%s”', (quote, text) => {
  expect(found(quote, text)).toEqual([])
})

// Other words for it may be new to the report, which is told as a warning; that it is turned would be untrue.
test.each([
  ['The strike stopped the trains.', 'The strike halted the trains'],
  ['The yard refused the offer.', 'The yard turned down the offer'],
  ['The yard abandoned the project.', 'The yard gave up the project'],
  ['The yard lacks money for the dock.', 'The yard is short of money for the dock'],
  ['The yard halted the work.', 'The yard stopped the work'],
  ['The first strike came in May, the second in June.', 'Again a strike came in June'],
  ['The bank has few ships, and more crews were hired in May.', 'Additional crews were hired in May'],
])('“%s” is not turned by “%s”', (quote, text) => {
  expect(found(quote, text).filter((finding) => finding.startsWith('error'))).toEqual([])
})

test('what was done is no form of what was undone', () => {
  expect(found('The crew unloaded the ship in May.', 'The crew loaded the ship in May')).toEqual([
    'warning word-not-in-report loaded',
  ])
})

test('what stands before a name is not always what somebody is', () => {
  const vote = 'After the vote, Ann Lee said that the vote was rigged.'
  expect(found(vote, 'The vote was rigged')).toContain('error attribution-lost Ann Lee')
})

test.each([
  ['The treasurer resigned in May.', 'The mayor resigned in May', 'word-exchanged mayor'],
  ['Half of the ferries sank in May.', 'Half of the trawlers sank in May', 'word-exchanged trawlers'],
  ['The raid on the harbour was thwarted.', 'The raid on the harbour was carried out', 'outcome-differs carried'],
])('of what “%s” says, nothing else in its place: “%s”', (quote, text, expected) => {
  expect(found(quote, text)).toContain(`warning ${expected}`)
})

test.each([
  ['In May it sank off Leith.', 'The trawlers sank off Leith'],
  ['The treasurer resigned in May.', 'The treasurer left in May'],
])('“%s” may be told with who is meant, and with another verb: “%s”', (quote, text) => {
  expect(found(quote, text).filter((finding) => finding.includes('word-exchanged'))).toEqual([])
})

describe('a forecast', () => {
  const view = { by: 'The union', kind: 'forecast' }

  test('of what somebody considers is not under way', () => {
    const quote = 'The union says that the yard is considering moving its crews.'
    expect(found(quote, 'The yard is moving its crews', view)).toEqual(['error plan-told-as-done considering'])
    expect(found(quote, 'The yard may be moving its crews', view)).toEqual([])
    expect(found(quote, 'The yard is considering moving its crews', view)).toEqual([])
  })

  test('of what signs suggest is no word of whoever speaks', () => {
    const quote = 'The union says that many signs suggest larger losses in future.'
    expect(found(quote, 'There will be larger losses in future', view)).toContain('error hedge-lost suggest')
    expect(found(quote, 'There may be larger losses in future', view)).toEqual([])
  })
})

test('how exact a number is may stand before its quote', () => {
  const whole = 'Nearly 100 people left the yard in May.'
  const cut = (text: string): string[] =>
    askAbout(`# The yard\n\nIt has ships.\n\n## News\n\n${whole}\n`, 'It has ships.').onPoint(
      text,
      '100 people left the yard in May.',
    )
  expect(cut('100 people left the yard in May')).toEqual(['error qualifier-differs 100'])
  expect(cut('In May nearly 100 people left the yard')).toEqual([])
})
