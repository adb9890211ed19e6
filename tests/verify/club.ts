/** A small report about a football club, a briefing made from it, and how the tests change both. */

import { readMarkdown } from '../../scripts/read/read-markdown.ts'
import { refineReading } from '../../scripts/read/refine-reading.ts'
import type { Report } from '../../scripts/read/report.ts'

export const clubReport = `# Harbour Rovers after the flood

The club’s ground was closed for 11 months — “a lost year”, as the chair called it.

Membership nevertheless rose to 2,100 people. Nobody on the board had expected that.

## What was rebuilt

The north stand reopened in March 2022. The academy moved to the old dry dock, on the periphery of the harbour, and was unable to train for six weeks.

| Year | Members | Teams |
|------|---------|-------|
| 2021 | 1,700   | 14    |
| 2022 | 2,100   | 17    |

## What is to come

- The women’s team of the academy, in the second league since 2022, joins the national league in 2023.
- A second pitch may follow.
`

export const clubBriefing = `report: report.md
title: Harbour Rovers came back from the flood
source:
  title: Harbour Rovers after the flood
  published: 2022-11
language: en
summary:
  headline: Membership rose to 2,100 people
  points:
    - id: grew
      text: Membership nevertheless rose to 2,100
      quote: Membership nevertheless rose to 2,100 people.
sections:
  - id: rebuilt
    heading: What was rebuilt
    points:
      - id: stand-open
        text: In March 2022 the north stand reopened
        quote: The north stand reopened in March 2022.
slides:
  figures:
    items: [members]
figures:
  - id: members
    value: 2100
    qualifier: exact
    unit: members
    label: members
    as_of: 2022
    quote: 2022 2,100 17
units:
  - id: academy
    name: Academy
    within: periphery
    status: active
    quote: The academy moved to the old dry dock
  - id: womens-team
    name: Women’s team
    within: academy
    status: active
    since: 2022/
    quote: The women's team of the academy, in the second league since 2022, joins the national league
relations:
  - id: coaching
    from: The harbour
    to: academy
    text: moved to the old dry dock
    certainty: stated
    quote: The academy moved to the old dry dock, on the periphery of the harbour
events:
  - id: reopened
    date: 2022-03
    what: North stand reopened
    units: [academy]
    turn: rebuilding
    quote: reopened in March 2022
claims:
  - id: lost-year
    by: The chair
    says: It was a lost year
    kind: claimed
    quote: '"a lost year", as the chair called it'
`

/** The report as `read` gives it. */
export function reportOf(markdown: string = clubReport): Report {
  return { file: 'report.md', format: 'md', ...refineReading(readMarkdown(new TextEncoder().encode(markdown), 'report.md')) }
}

/** The briefing with one stretch of its text exchanged; fails where that stretch does not stand in it. */
export function briefingWith(from: string, to: string): string {
  if (!clubBriefing.includes(from)) throw new Error(`The briefing has no “${from}”`)
  return clubBriefing.replace(from, () => to)
}

/** Line and column of a stretch of text, counted by hand. */
export function placeIn(text: string, stretch: string): { line: number; column: number } {
  const before = text.slice(0, text.indexOf(stretch)).split('\n')
  return { line: before.length, column: before.at(-1)!.length + 1 }
}
