import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { composeDeck } from '../../scripts/compose/compose-deck.ts'
import { draftBriefing } from '../../scripts/draft/draft-briefing.ts'
import { measure } from '../../scripts/publish/publish.ts'
import { sharedWorkshop } from '../../scripts/publish/workshop.ts'
import { readReport } from '../../scripts/read/read-report.ts'
import type { Report } from '../../scripts/read/report.ts'
import { parseBriefing } from '../../scripts/verify/parse-briefing.ts'
import type { Briefing, Figure } from '../../scripts/verify/verified.ts'
import { verifyBriefing } from '../../scripts/verify/verify-briefing.ts'
import { writeSlides } from '../../scripts/write/write-slides.ts'
import { reportFor, yamlOf } from '../write/whole-briefing.ts'
import { little, muchOf, wordsOf } from './stress.ts'

const workshop = sharedWorkshop()
afterAll(() => workshop.end())

/** What is over a limit in a deck, each in a line. */
async function findingsIn(briefing: Briefing, report: Report = reportFor(briefing)): Promise<readonly string[]> {
  const { verified, problems } = verifyBriefing(report, parseBriefing(yamlOf(briefing), 'briefing.yaml'))
  if (verified === undefined) throw new Error(problems.map(({ message }) => message).join('\n'))
  const { findings, problems: failed } = await measure(writeSlides(composeDeck(verified)), { workshop })
  expect(failed).toEqual([])
  return findings.map(({ slide, name, code, text, element, says }) => `${slide} ${name}: ${code}: “${text}” (${element}) ${says}`)
}

test('forty words, sixty letters, twelve units, thirty events and a billion fit', async () => {
  expect(await findingsIn(muchOf())).toEqual([])
})

test('so they do on slides of 4 to 3', async () => {
  expect(await findingsIn(muchOf('4/3'))).toEqual([])
})

test('one of each fits', async () => {
  expect(await findingsIn(little)).toEqual([])
})

test('a number alone fits, over a long label and with nothing but a headline', async () => {
  const label =
    'According to accounts seen by a newspaper, the income of the movement fell by two thirds in 2023, and its debts rose'
  const headline = 'Some of the money had gone to a company that is owned by the treasurer'
  const alone = (more: Partial<Figure>): Briefing => ({
    ...little,
    figures: [{ id: 'alone', quote: 'Quote of it.', draft: true, value: 213_000, qualifier: 'exact', unit: '€', label, ...more }],
    slides: { figures: { headline } },
  })
  expect(await findingsIn(alone({ as_of: '2023', by: 'accounts seen by a newspaper', kind: 'reported' }))).toEqual([])
  expect(await findingsIn(alone({ label: headline }))).toEqual([])
})

test('signs that Mermaid writes as names take no more room in labels than they do on the slide', async () => {
  const what = 'The unit, which should keep watch on all: rats, fleas, mice; is much reduced: it has been without a head'
  const events = ['2019', '2021-08-19', '2021-09-06', '2021-10'].map((date, index) => {
    const id = `event-${index}`
    return { id, quote: `Quote of ${id}.`, draft: true, date, what }
  })
  expect(await findingsIn({ ...little, events })).toEqual([])
})

test('a section of four thousand words and one of a sentence fit, as they are drafted', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'briefdeck fit '))
  try {
    const sentences = Array.from(
      { length: 250 },
      (_, index) => `${wordsOf(14, 'In')} ${2000 + (index % 24)}, and lost ${index + 3} members.`,
    )
    writeFileSync(
      join(folder, 'report.md'),
      `# The provinces\n\n## One sentence\n\nThe commission met in March 2021.\n\n## Four thousand words\n\n${sentences.join(' ')}\n`,
    )
    const report = await readReport(join(folder, 'report.md'))
    expect(await findingsIn(draftBriefing(report, {}), report)).toEqual([])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
