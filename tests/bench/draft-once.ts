/**
 * Drafts one report in a process of its own, and prints the milliseconds from file to the text of briefing.yaml,
 * without what the process took to start, and the most memory that it held, in MB.
 *
 * node tests/bench/draft-once.ts REPORT
 */

import { performance } from 'node:perf_hooks'

const [, , path = ''] = process.argv
const began = performance.now()
const { readReport } = await import('../../scripts/read/read-report.ts')
const { draftBriefing } = await import('../../scripts/draft/draft-briefing.ts')
const { writeBriefing } = await import('../../scripts/draft/write-briefing.ts')
const loaded = performance.now()
const briefing = draftBriefing(await readReport(path))
writeBriefing(briefing)
console.log(
  JSON.stringify({
    milliseconds: performance.now() - loaded,
    loading: loaded - began,
    megabytes: process.resourceUsage().maxRSS / 1024,
  }),
)
