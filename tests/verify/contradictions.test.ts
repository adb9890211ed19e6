import { describe, expect, test } from 'vitest'
import { composeDeck } from '../../scripts/compose/compose-deck.ts'
import { parseBriefing } from '../../scripts/verify/parse-briefing.ts'
import { verifyBriefing } from '../../scripts/verify/verify-briefing.ts'
import { writeSlides } from '../../scripts/write/write-slides.ts'
import { reportOf } from './club.ts'

const report = `# The yard

## Then

The yard was founded in 1987 by two brothers. The yard has 40 ships in the northern port.

## Now

Its pier is long. The yard has 44 ships in the northern port. The yard was founded in 1989 in Leeds.
`

const head = 'report: report.md\ntitle: The yard\nsource: { title: The yard }\nlanguage: en\n'
const ships = (value: number) =>
  `  - { id: ships-${value}, value: ${value}, qualifier: exact, unit: ships, label: in the northern port, quote: The yard has ${value} ships in the northern port. }\n`
const point =
  'summary:\n  points:\n    - { id: forty, text: The yard has 40 ships, quote: The yard has 40 ships in the northern port. }\n'

function verified(yaml: string) {
  const { verified: found, problems } = verifyBriefing(reportOf(report), parseBriefing(head + yaml, 'briefing.yaml'))
  expect(problems).toEqual([])
  return found!
}

test('an item that takes one side gets the passage of the other', () => {
  const { contradictions } = verified(`${point}figures:\n${ships(44)}`)
  const texts = [...contradictions].map(([id, passages]) => [id, passages.map(({ text }) => text)])
  expect(texts).toEqual([
    ['forty', ['The yard has 44 ships in the northern port.']],
    ['ships-44', ['The yard has 40 ships in the northern port.']],
  ])
})

test('and so does an event, but no item that tells of something else', () => {
  const yaml = `${point.replace('40 ships, quote', 'ships in the northern port, quote')}events:
  - { id: founded, date: 1987, what: The yard was founded, quote: The yard was founded in 1987 by two brothers. }
  - { id: brothers, date: 1987, what: Founded by two brothers, quote: The yard was founded in 1987 by two brothers. }
`
  expect([...verified(yaml).contradictions.keys()]).toEqual(['founded', 'brothers'])
})

test('the other side stands on the slide, once, and not where the slide shows it already', () => {
  const one = composeDeck(verified(`${point}figures:\n${ships(40)}`))
  const both = composeDeck(verified(`${point}figures:\n${ships(40)}${ships(44)}`))
  const contradictionsOn = (deck: typeof one) =>
    Object.fromEntries(
      deck.slides.map(({ id, contradictions }) => [id, contradictions?.map(({ quote, where }) => `${where}: ${quote}`)]),
    )
  const other = ['Section 2, paragraph 1: The yard has 44 ships in the northern port.']
  expect(contradictionsOn(one)).toMatchObject({ summary: other, figures: other, sources: undefined })
  expect(contradictionsOn(both)).toMatchObject({ summary: other, figures: undefined })
  expect(writeSlides(one)).toContain('The report also says')
})

test('it is a source like any other: a number, an entry of the evidence, a note, and a part of what is quoted', () => {
  const deck = composeDeck(verified(`${point}figures:\n${ships(40)}`))
  const [summary] = deck.slides.filter(({ id }) => id === 'summary')
  const { id = '', quote } = summary?.contradictions?.[0] ?? {}
  const entry = deck.slides
    .flatMap((slide) => (slide.layout === 'evidence' ? slide.entries : []))
    .find(({ ids }) => ids.includes(id))
  expect(entry).toMatchObject({ number: deck.references[id]?.number, quote, slides: [2, 3] })
  expect(summary?.notes.passages.map(({ number }) => number)).toEqual([1, entry?.number])
  expect(deck.text.used).toMatchObject({ sentences: 5, quoted: 2, told: 0 })
  expect(deck.slides.find(({ id: name }) => name === 'sources')).toMatchObject({
    particulars: expect.arrayContaining([
      { term: 'Evidence', text: expect.stringContaining('2 statements on 2 quotes, from 2 of') },
    ]),
  })
})

test('of words that an item rests on, too, it has that number', () => {
  const deck = composeDeck(verified(`${point}figures:\n${ships(40)}${ships(44)}`))
  expect(deck.slides.find(({ id }) => id === 'summary')?.contradictions).toMatchObject([{ id: 'ships-44' }])
  expect(new Set(Object.values(deck.references).map(({ number }) => number)).size).toBe(2)
})

describe('of one sentence', () => {
  const sentence = 'The yard has 1,120 members; the annex gives 1,102.'
  const given = (yaml: string) => {
    const parsed = parseBriefing(head + yaml, 'briefing.yaml')
    const { verified: found, problems } = verifyBriefing(
      reportOf(`# The yard\n\n## Now\n\n${sentence} Its pier is long.\n`),
      parsed,
    )
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    return composeDeck(found!)
  }
  const withText = (text: string, quote: string) =>
    given(`summary:\n  points:\n    - { id: members, text: "${text}", quote: "${quote}" }\n`)
  const against = (deck: ReturnType<typeof given>) => deck.slides[1]?.contradictions?.map(({ quote }) => quote)

  test('the other half stands under what shows one, whatever is quoted', () => {
    expect(against(withText('The yard has 1,120 members', sentence))).toEqual(['the annex gives 1,102'])
    expect(against(withText('The yard has 1,120 members', 'The yard has 1,120 members'))).toEqual(['the annex gives 1,102'])
  })

  test('and nothing under what shows both, or neither', () => {
    expect(against(withText('The yard has 1,120 members; the annex gives 1,102', sentence))).toBeUndefined()
    expect(against(withText('The yard has members', sentence))).toBeUndefined()
  })
})
