import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { existingFolder } from '../../scripts/commands/deck-folder.ts'
import { makeSlides, type MadeSlides } from '../../scripts/commands/make-slides.ts'
import { placeFindings } from '../../scripts/commands/place-findings.ts'
import type { Finding } from '../../scripts/publish/measure/finding.ts'
import { project } from '../briefdeck.ts'

const lines = readFileSync(join(project, 'data', 'briefing.yaml'), 'utf8').split('\n')
let made: MadeSlides

beforeAll(async () => {
  const whole = await makeSlides(existingFolder(undefined))
  const others = ['figures-2', 'events-undated-2'].map((id) => ({ ...whole.deck.slides[2]!, id }))
  made = { ...whole, deck: { ...whole.deck, slides: [...whole.deck.slides, ...others] } }
})

/** The line of the briefing at which something found on a slide is told, and the item that is named. */
function placeOf(parts: Partial<Finding>): { readonly line: string; readonly id: string | undefined } {
  const finding: Finding = { code: 'text-size', slide: 1, element: 'p', text: 'Text', says: 'is small', forms: ['light'], isHeadline: false, ...parts } // prettier-ignore
  const [problem] = placeFindings([finding], made)
  return { line: lines[(problem?.line ?? 0) - 1]?.trim() ?? '', id: problem?.id }
}

test('what stands beside the number of a passage is told at an item that its slide shows', () => {
  const { slides, references } = made.deck
  for (const { id: name, shows } of slides)
    for (const number of new Set(shows.map((id) => references[id]!.number))) {
      // Where several items of a slide rest on one passage, the first is told.
      const id = shows.find((each) => references[each]!.number === number)!
      const told = placeOf({ name, number })
      expect(
        shows.map((each) => (references[each]!.number === number ? each : '')),
        id,
      ).toContain(told.id)
      expect(told.line, id).toBe(`- id: ${told.id}`)
    }
})

test.each([
  ['figures', /^headline: .*Kerman/],
  ['figures-2', /^headline: .*Kerman/],
  ['events', /^headline: .*stronghold/],
  ['events-undated-2', /^headline: .*stronghold/],
  ['summary', /^headline: .*stronghold/],
  ['cover', /^title: /],
])('a headline of “%s” is told where it is written', (name, line) => {
  expect(placeOf({ name, isHeadline: true, number: 1 }).line).toMatch(line)
})

test('each section is found by its slides, and what is of no item by the slide’s headline', () => {
  const sections = made.deck.slides.filter((slide) => slide.layout === 'assertion')
  expect(sections.length).toBeGreaterThan(3)
  for (const { id, headline } of sections) expect(placeOf({ name: id }).line).toContain(headline)
})

test('forms are named unless it is so in all', () => {
  const finding: Finding = { code: 'text-size', slide: 3, name: 'figures', element: 'p.a', text: 'Text', says: 'is small', forms: ['dark'], isHeadline: false } // prettier-ignore
  const [one, all] = placeFindings([finding, { ...finding, forms: ['light', 'dark', 'print'] }], made)
  expect(one?.message).toBe('slide 3, figures: “Text” (p.a) is small (dark).')
  expect(all?.message).toBe('slide 3, figures: “Text” (p.a) is small.')
})
