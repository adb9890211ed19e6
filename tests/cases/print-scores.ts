/**
 * Prints how well drafts do on the case reports.
 *
 * npm run score -- [--show KIND] [CASE …]; --show lists what is wrong and what is missing, for the half that rules are built on
 */

import { parseArgs } from 'node:util'
import { draftBriefing } from '../../scripts/draft/draft-briefing.ts'
import { readReport } from '../../scripts/read/read-report.ts'
import { readCases } from './labels.ts'
import { kindsScored, scoreDraft, total, type Counts, type KindScored } from './score.ts'

const { values, positionals } = parseArgs({
  options: { show: { type: 'string' }, json: { type: 'boolean' } },
  allowPositionals: true,
})

const scored: { readonly name: string; readonly half: string; readonly counts: Record<KindScored, Counts> }[] = []
for (const { name, report, labels } of readCases(positionals)) {
  const { published } = labels
  const briefing = draftBriefing(await readReport(report), published === undefined ? {} : { published })
  const differences = scoreDraft(briefing, labels)
  const counts = Object.fromEntries(kindsScored.map((kind) => [kind, differences[kind].counts])) as Record<KindScored, Counts>
  scored.push({ name, half: labels.half, counts })
  const shown = differences[values.show as KindScored]
  if (labels.half === 'held' || shown === undefined) continue
  console.log(`## ${name}`)
  for (const each of shown.wrong) console.log(`  wrong    ${each}`)
  for (const each of shown.missing) console.log(`  missing  ${each}`)
}

const halves = ['build', 'held'].map((half) => [half, scored.filter((each) => each.half === half)] as const)
const scores = halves.map(([half, cases]) => ({
  half,
  cases: cases.length,
  kinds: Object.fromEntries(kindsScored.map((kind) => [kind, total(cases.map(({ counts }) => counts[kind]))])),
}))

if (values.json) console.log(JSON.stringify(scores, undefined, 2))
else
  for (const { half, cases, kinds } of scores) {
    console.log(`${half}, ${cases} reports`.padEnd(20), 'precision  recall')
    for (const [kind, { precision, recall, right, drafted, labelled }] of Object.entries(kinds))
      console.log(
        kind.padEnd(20),
        precision.toFixed(2).padStart(9),
        recall.toFixed(2).padStart(7),
        `  ${right} of ${drafted} drafted and ${labelled} labelled`,
      )
  }
