import { describe, expect, test } from 'vitest'
import { draftOf } from './drafted.ts'

const stateIn = (text: string): string => (draftOf(text).units ?? []).map(({ name, status }) => `${name}: ${status}`).join(', ')

describe('what a sentence says of a part is its state', () => {
  test.each([
    ['York office: rent overdue, caseload down by half.', 'weakened'],
    ['York office: two posts created, caseload up by a third.', 'growing'],
    ['York office: staffing unchanged.', 'stable'],
    ['The York branch is closed, but little is known about why.', 'defunct'],
    ['The York branch has gone online only.', 'unknown'],
    ['The York branch is no longer smaller than it was.', 'growing'],
    ['The York branch still meets. Its coverage stopped at 55%.', 'active'],
    ['The York branch was reorganised in May: it hires vans by the week.', 'restructured'],
    ['The York branch is the strongest left, and the only one that is growing.', 'growing'],
    ['The York Unit (YU) has deteriorated.', 'weakened'],
    ['The York branch has become less patient, and no longer grants delays.', 'unknown'],
    [
      'The York branch was a weak point. Since a new contract with a haulier came into force in 2020 it has been stable.',
      'stable',
    ],
    ['The York branch was down for 19 days and has been online again since June.', 'active'],
    ['The York branch now answers directly to Lille.', 'restructured'],
    ['The York branch answers directly to Lille.', 'active'],
    ['York Office (YO), Hull: closed since May.', 'defunct'],
    ['The York branch has weakened faster than the party.', 'weakened'],
    ['The York branch now holds short courses.', 'active'],
    ['The York branch has been dormant since May. It exists “as a name on paper”, he said.', 'dormant'],
    ['The York branch exists as a name on paper.', 'dormant'],
    ['The third, known as the York branch, has been inactive since June.', 'dormant'],
    ['Of the York branch, which covers three towns, we could learn nothing.', 'unknown'],
    ['The Harbour Board’s York office was abolished in May.', 'defunct'],
    ['We heard that the York branch limps along.', 'weakened'],
    ['The York branch seems to be regenerating.', 'recovering'],
    ['Morale has slid at the York branch.', 'weakened'],
    ['Not since 2021 has the York branch met.', 'dormant'],
    ['Gone, too, is the York branch.', 'defunct'],
    ['The York branch has had its budget cut by a third.', 'weakened'],
    ['Few of the York branch’s members still pay their dues.', 'weakened'],
    ['The York branch has been closed until the licence is renewed.', 'dormant'],
    ['The York branch made its last boiler in June.', 'defunct'],
    ['Membership of the York branch went from 200 to 350.', 'growing'],
    ['The York branch stands at 2,304 members, against 2,298 a year earlier.', 'stable'],
    ['The York branch is neither better nor worse off than a year ago.', 'stable'],
    ['Vaccinators of the York branch go from door to door.', 'active'],
    ['The bank through which the York branch paid its lawyers has collapsed.', 'unknown'],
    ['It was the York branch that printed the leaflets.', 'active'],
    ['The trustees pulled the plug on the York branch.', 'defunct'],
    ['The York branch is lying low.', 'dormant'],
    ['The York branch is on an even keel.', 'stable'],
    ['The York branch is bursting at the seams.', 'growing'],
    ['The York branch has turned the corner.', 'recovering'],
    ['The York branch is strapped for cash.', 'weakened'],
    ['The York branch is small. The trustees closed it in June.', 'defunct'],
    ['The York branch is small. A bank in Hull keeps its books. The trustees closed it in June.', 'unknown'],
    ['Homicides around the York branch fell while it lasted and rose again afterwards.', 'unknown'],
    ['The York branch still meets; it always kept its own books.', 'active'],
    ['The York branch keeps the books of five firms and does so in good order.', 'active'],
    ['The York branch was to be merged with a rival, but the court stopped it.', 'unknown'],
    ['The York branch has gone on as before.', 'unknown'],
    ['The York branch shrank. “People leave for work; they do not move to the rival,” he said.', 'weakened'],
    ['There is talk of a plan that the York branch should fold.', 'unknown'],
    ['The York branch no longer exists.', 'defunct'],
    ['The York branch, on the other hand, was closed in May.', 'defunct'],
    ['The York branch is the only one that has grown.', 'growing'],
    ['The York branch was suspended in part.', 'weakened'],
    ['The York branch has not been able to buy fuel since May.', 'weakened'],
    ['The York branch is small. Observers put its strength at 80 men, down from 400.', 'weakened'],
    ['The York branch answered 400 letters.', 'active'],
    ['The York branch answered 400 letters in 2012.', 'unknown'],
    ['Nothing is left of the York branch.', 'defunct'],
    ['All letters are answered by the York branch.', 'active'],
    ['Three reporters work from the York branch.', 'active'],
    ['The York branch is the busiest of the four.', 'active'],
    ['The York branch takes its orders from Hull.', 'unknown'],
    ['Arrests have left the York branch with a dozen men.', 'weakened'],
    ['Desertion has taken its toll of the York branch.', 'weakened'],
    ['The York branch can man only two of its five boats.', 'weakened'],
    ['At the York branch membership has fallen.', 'weakened'],
    ['The York branch is operating at 130 per cent of its capacity.', 'active'],
    ['The York branch, a fish importer in Vigo, still trades.', 'active'],
    ['The York branch was struck off the register in August.', 'defunct'],
    ['The York branch is still active. It has 40 men. They come down to the road at night.', 'active'],
    ['At the York branch, which opened in 2016, 96 boys and girls are training at present.', 'active'],
    ['The York branch is stable. It filled 86% of its seats and lost fewer bags than it used to.', 'stable'],
    ['The York branch has yet to meet.', 'dormant'],
    ['No meeting of the York branch has been recorded since 2019.', 'dormant'],
    ['The York branch has a new command structure.', 'restructured'],
    ['The York branch is taking orders again.', 'recovering'],
    ['The York branch is the group’s quiet star.', 'unknown'],
    ['The York branch has been split between two of his nephews.', 'contested'],
    ['“The York branch has grown since the raid,” she says.', 'growing'],
    ['The police broke up the York branch in May.', 'defunct'],
    ['The York branch has not met since 2021.', 'dormant'],
    ['There has been no sign of life from the York branch since 2020.', 'dormant'],
    ['The York branch, never large, has been dormant since its leader left.', 'dormant'],
    ['The York branch has suspended its courses.', 'dormant'],
    ['Arrests have weakened the York branch.', 'weakened'],
    ['The York branch has fallen on hard times.', 'weakened'],
    ['The York branch lost half of its members in May but has since recovered.', 'recovering'],
    ['The York branch has rebuilt itself.', 'recovering'],
    ['The York branch was expanded in 2020.', 'growing'],
    ['The York branch, which has been growing since last spring, carried two million people.', 'growing'],
    ['The York branch was split into two sections in 2022.', 'restructured'],
    ['The leadership of the York branch is disputed.', 'contested'],
    ['The York branch has remained stable.', 'stable'],
    ['Little has changed in the York branch.', 'stable'],
    ['The York branch continues to meet weekly.', 'active'],
    ['Work at the York branch was suspended in April.', 'dormant'],
    ['Nothing has been heard from the York branch since 2019.', 'dormant'],
    ['Membership of the York branch rose from 200 to 350.', 'growing'],
    ['New recruits have swelled the York branch to some 300 men.', 'growing'],
    ['The York branch, all but destroyed in 2021, has since rebuilt its ranks.', 'recovering'],
    ['The York branch is filling up again.', 'recovering'],
    ['The York branch was turned into a call centre.', 'restructured'],
    ['The York branch now answers to London directly.', 'restructured'],
    ['The York branch has had two rival managers since August.', 'contested'],
    ['A quarrel over the truce split the York branch.', 'contested'],
    ['Hardest hit was the York branch, which lost 60 of its 90 men.', 'weakened'],
    ['Weakened by arrests, the York branch has withdrawn into the hills.', 'weakened'],
    ['The raids left the York branch short of money.', 'weakened'],
    ['Closed in 2021, the York branch left debts of 2 million.', 'defunct'],
    ['The York branch went out of existence in 2020.', 'defunct'],
    ['The York branch, by contrast, has changed little.', 'stable'],
    ['Flights by the York branch have been suspended since April.', 'dormant'],
    ['The York branch continues to escort boats.', 'active'],
    ['The most active of them is the York branch.', 'active'],
    ['It is the York branch that now does most of the work.', 'active'],
    ['The York branch is small. Driven from the port in 2021, the branch has not met since.', 'dormant'],
    ['Of the York branch the same cannot be said: worn out by shifts, it has lost a quarter of its staff.', 'weakened'],
  ])('%s', (sentence, status) => {
    expect(stateIn(sentence)).toBe(`York: ${status}`)
  })

  test.each([
    ['The York branch is recovering. It resumed its rounds in July.', 'recovering'],
    ['The York branch is growing: it runs the clinics around Hull.', 'growing'],
    ['The York branch fell silent in 2024. Since June it has published a bulletin every week.', 'active'],
  ])('and being at work says less than a state: %s', (text, status) => {
    expect(stateIn(text)).toBe(`York: ${status}`)
  })

  test.each([
    'The York branch broadcasts every morning.',
    'The York branch is taking in patients from the coast.',
    'The money is managed by the York branch.',
    'Its place was taken by the York branch, which puts out a sheet.',
  ])('or else that it is seen at work: %s', (text) => {
    expect(stateIn(text)).toBe('York: active')
  })

  test.each([
    'The York branch pays nothing.',
    'The York branch denies the loss.',
    'The York branch, which dockers founded in 1974, has announced a book.',
    'The York branch may close next year.',
    'The York branch should be given another boat or wound up.',
    'They visit every office except the York branch, which floods had put out of reach.',
    'The York branch has published no accounts.',
    'The York branch takes its name from a village.',
    'An attempt to disband the York branch failed.',
    'Whether the York branch still exists is an open question.',
  ])('and else it is unknown: %s', (text) => {
    expect(stateIn(text)).toBe('York: unknown')
  })

  test('a row of a table may say it', () => {
    expect(
      stateIn('# Yards\n\nIt has yards.\n\n| Depot | Staff | State |\n|-|-|-|\n| Hull | 40 | stable |\n| York | 12 | closed |\n'),
    ).toBe('Hull: stable, York: defunct')
  })

  test('one that shares the verb of the other shares its state', () => {
    expect(stateIn('The Hull office was closed on 29 February, and the York office on 7 March.')).toBe(
      'Hull: defunct, York: defunct',
    )
    expect(stateIn('The Hull office was closed on 29 February, and the York office helped.')).toBe('Hull: defunct, York: unknown')
  })

  test('“the hub itself” is the one that the sentence before named', () => {
    expect(stateIn('The Hull office was merged into the York hub. The hub itself has been reorganised.')).toBe(
      'Hull office: defunct, York hub: restructured',
    )
  })
})

describe('a name is a part', () => {
  test.each([
    ['by what befalls it', 'Union Perpignan was sold in July.', 'Union Perpignan: defunct'],
    ['by its noun and how it fares', 'The Media Council has been recovering since May.', 'Media Council: recovering'],
    ['by its role', 'Ember, the youth wing, was set up in 2020 and is growing.', 'Ember: growing'],
    ['by its place in the group', 'Kassir, the oldest of them, has expanded.', 'Kassir: growing'],
    ['by its turn', 'The fourth company, Lago Umbra, is divided.', 'Lago Umbra: contested'],
    ['with a letter before it that is none of ASCII', 'The Évora chapter was dissolved.', 'Évora: defunct'],
    ['by its place and what it is for', 'The Pemba treatment centre was closed in May.', 'Pemba treatment centre: defunct'],
    ['with a place behind its noun', 'Road Crew Twente was dissolved.', 'Road Crew Twente: defunct'],
    ['with a noun within another word', 'The Community Unit was enlarged.', 'Community: growing'],
    ['with the whole of its name', 'The Khalid ibn al-Walid Brigade is inactive.', 'Khalid ibn al-Walid: dormant'],
  ])('%s', (_, text, units) => {
    expect(stateIn(text)).toBe(units)
  })

  test.each([
    ['a country', 'South Sudan was weakened by the war.'],
    ['a person', 'Ann Lee, the head of research, has recovered.'],
    ['a place of many', 'It has opened eight offices in Gauteng.'],
    ['a ministry', 'The Ministry of Health was reorganised in 2020.'],
    ['a continent', 'The branches in Asia pay dues.'],
    ['somebody else’s', 'According to the Department of Labour, it shrank.'],
  ])('and not %s', (_, text) => {
    expect(stateIn(text)).toBe('')
  })

  test('and not where it is cut from a longer one', () => {
    expect(stateIn('The Kitwe team is growing. The Kitwe District Laboratory was closed in May.')).toBe(
      'Kitwe team: growing, Kitwe District Laboratory: defunct',
    )
  })
})

test('names with signs that mean something in a pattern are names', () => {
  const table = '| Team | Staff |\n|-|-|\n| Ada C++ | 4 |\n| Bo (x | 5 |\n'
  expect(stateIn(`# T\n\n${table}\nAda C++ is active. The C++ was closed. Bo (x is growing.\n`)).toBe(
    'Ada C++: active, Bo (x: growing',
  )
})
