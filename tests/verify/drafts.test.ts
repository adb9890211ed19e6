import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { draftBriefing } from '../../scripts/draft/draft-briefing.ts'
import { readReport } from '../../scripts/read/read-report.ts'
import { parseBriefing } from '../../scripts/verify/parse-briefing.ts'
import { verifyBriefing } from '../../scripts/verify/verify-briefing.ts'
import { readCases } from '../cases/labels.ts'

/** Of each case, what is found on its draft as it is written to the file. */
const drafts = await Promise.all(
  readCases().map(async ({ name, report, labels: { half, published } }) => {
    const read = await readReport(report)
    const briefing = draftBriefing(read, published === undefined ? {} : { published })
    const text = stringify({ ...briefing, report: 'report.md' }, { aliasDuplicateObjects: false })
    return { name, half, problems: verifyBriefing(read, parseBriefing(text, 'briefing.yaml')).problems }
  }),
)

/** So many drafts have no finding at all: what has been reached, less one or two. */
const least = { build: 97, held: 16 }

test('a draft has no error', () => {
  const wrong = drafts.filter(({ problems }) => problems.some(({ severity }) => severity === 'error'))
  expect(wrong.map(({ name }) => name)).toEqual([])
})

test.each(Object.entries(least))('of the half “%s”, %d drafts have no finding', (half, floor) => {
  const clean = drafts.filter((draft) => draft.half === half && draft.problems.length === 0)
  expect(clean.length).toBeGreaterThanOrEqual(floor)
})
