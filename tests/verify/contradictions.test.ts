import { expect, test } from 'vitest'
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
