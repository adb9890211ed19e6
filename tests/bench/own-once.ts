/**
 * Makes the text of the shipped deck's slides.md in a process of its own, and prints the milliseconds from the files to the
 * text, without what the process took to start: the first time, and the median of the times after it, as in a live deck.
 *
 * node tests/bench/own-once.ts
 */

import { performance } from 'node:perf_hooks'
import '../../scripts/keep-compiled.mjs'

const { makeSlides } = await import('../../scripts/commands/make-slides.ts')
const { existingFolder } = await import('../../scripts/commands/deck-folder.ts')

const RUNS = 21

const first = await timed()
const warm: number[] = []
for (let run = 0; run < RUNS; run++) warm.push(await timed())
console.log(JSON.stringify({ first, warm: warm.toSorted((a, b) => a - b)[RUNS >> 1] }))

async function timed(): Promise<number> {
  const began = performance.now()
  await makeSlides(existingFolder(undefined))
  return performance.now() - began
}
