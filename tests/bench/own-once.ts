/**
 * Makes the text of the shipped deck's slides.md in a process of its own, and prints the milliseconds from the files to the
 * text, without what the process took to start: the first time, and the median of the times after it. As in a live deck, a word
 * of the briefing changes before each.
 *
 * node tests/bench/own-once.ts
 */

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import '../../scripts/keep-compiled.mjs'
import { subtitleWords } from './subtitle-words.ts'

const { makeSlides } = await import('../../scripts/commands/make-slides.ts')
const { existingFolder } = await import('../../scripts/commands/deck-folder.ts')

const RUNS = 21

const folder = mkdtempSync(join(tmpdir(), 'briefdeck-bench-'))
cpSync(join(import.meta.dirname, '..', '..', 'data'), join(folder, 'data'), { recursive: true })
const briefing = join(folder, 'data', 'briefing.yaml')
try {
  const first = await timed()
  const warm: number[] = []
  for (let run = 0; run < RUNS; run++) {
    const [from, to] = run % 2 === 0 ? subtitleWords : [subtitleWords[1], subtitleWords[0]]
    writeFileSync(briefing, readFileSync(briefing, 'utf8').replace(from, to))
    warm.push(await timed())
  }
  console.log(JSON.stringify({ first, warm: warm.toSorted((a, b) => a - b)[RUNS >> 1] }))
} finally {
  rmSync(folder, { recursive: true })
}

async function timed(): Promise<number> {
  const began = performance.now()
  await makeSlides(existingFolder(folder))
  return performance.now() - began
}
