import { expect, test } from 'vitest'
import { composeDeck } from '../../scripts/compose/compose-deck.ts'
import { labelsOf } from '../../scripts/compose/labels.ts'
import { parseBriefing } from '../../scripts/verify/parse-briefing.ts'
import { verifyBriefing } from '../../scripts/verify/verify-briefing.ts'
import { writePassages } from '../../scripts/write/write-passages.ts'
import { reportOf } from './club.ts'

const report = `# The yard

## The docks

The mayor claimed that the north dock had been dormant since 2019. The south dock was closed in 2021. Ann Lee says that the south dock reopened in 2022. The mayor closed the west dock in 2020.
`

const lines = `report: report.md
title: The yard
source: { title: The yard }
language: en
summary: { points: [{ id: closed, text: The south dock was closed in 2021, quote: The south dock was closed in 2021. }] }
units:
  - { id: north, name: North dock, status: dormant, since: 2019, by: the mayor, quote: The mayor claimed that the north dock had been dormant since 2019. }
  - { id: south, name: South dock, status: unknown, quote: The south dock was closed in 2021. }
events:
  - { id: reopened, date: 2022, what: Ann Lee says that the south dock reopened, quote: Ann Lee says that the south dock reopened in 2022. }
  - { id: west, date: 2020, what: The mayor closed the west dock, quote: The mayor closed the west dock in 2020. }
`

function verified() {
  const { verified: found, problems } = verifyBriefing(reportOf(report), parseBriefing(lines, 'briefing.yaml'))
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  return found!
}

test('whose an item is, is taken from the item, and from its sentence where the item names that voice', () => {
  expect(Object.fromEntries(verified().voices)).toEqual({
    closed: {},
    north: { by: 'the mayor', kind: 'claimed' },
    south: {},
    reopened: { by: 'Ann Lee', kind: 'reported' },
    west: {},
  })
})

test('the evidence and the panel say it, and nothing of what nobody is named for', () => {
  const deck = composeDeck(verified())
  const { passages } = JSON.parse(writePassages(deck.text, labelsOf('en'))) as {
    passages: readonly { number: number; attribution?: string; claimed?: boolean }[]
  }
  const shown = (id: string) => passages.find(({ number }) => number === deck.references[id]?.number)
  expect(shown('north')).toMatchObject({ attribution: 'Claimed by the mayor', claimed: true })
  expect(shown('reopened')).toMatchObject({ attribution: 'Reported: Ann Lee' })
  for (const id of ['closed', 'south', 'west']) expect(shown(id)).not.toHaveProperty('attribution')
  // One passage in one voice is one source, whatever rests on it.
  expect(deck.references['south']?.number).toBe(deck.references['closed']?.number)
})
