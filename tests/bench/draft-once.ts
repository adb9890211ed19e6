/**
 * Drafts one report in a process of its own, and prints the milliseconds from file to briefing.yaml in a folder that is
 * thrown away, without what the process took to start, and the most memory that it held, in MB.
 *
 * node --no-regexp-tier-up tests/bench/draft-once.ts REPORT
 */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import '../../scripts/keep-compiled.mjs'

const { draftInto } = await import('../../scripts/commands/draft.ts')
const { folderForReport } = await import('../../scripts/commands/deck-folder.ts')

const [, , path = ''] = process.argv
const folder = mkdtempSync(join(tmpdir(), 'briefdeck-bench-'))
try {
  const began = performance.now()
  await draftInto(folderForReport(path, folder), path, { published: undefined, onProgress: () => undefined })
  const milliseconds = performance.now() - began
  console.log(JSON.stringify({ milliseconds, megabytes: process.resourceUsage().maxRSS / 1024 }))
} finally {
  rmSync(folder, { recursive: true })
}
