import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expectCompleteDeck, expectDone, expectNoProcess, expectNothingLeft } from './expectations.ts'
import type { Fault } from './fault.ts'
import { without, type Bench } from './workbench.ts'

const MOMENTS = 50
const statuses = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const

/** Gives the deck another title, so that each run makes another deck. */
function retitle(folder: string, title: string): void {
  const path = join(folder, 'data', 'briefing.yaml')
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^title: .*$/m, `title: ${title}`))
}

/** How long a run takes, in milliseconds, with an earlier deck in place. */
async function timeOfARun(bench: Bench, folder: string): Promise<number> {
  expectDone(await bench.run(['deck', folder]))
  const ended = await bench.run(['deck', folder])
  expectDone(ended)
  return ended.milliseconds
}

let usual: number | undefined

function killAt(part: number): Fault {
  return {
    name: `SIGKILL at ${Math.round(part * 100)} % of deck`,
    try: async (bench) => {
      const folder = join(bench.root, 'decks', 'killed')
      if (!existsSync(folder)) bench.newDeck('killed')
      usual ??= await timeOfARun(bench, folder)
      retitle(folder, `Killed at ${part}`)
      const run = bench.start(['deck', folder])
      await setTimeout(part * usual)
      run.child.kill('SIGKILL')
      await run.ended
      await expectNoProcess(bench)
      await expectCompleteDeck(folder)
      expectDone(await bench.run(['deck', folder]))
      await expectCompleteDeck(folder)
      await expectNothingLeft(bench, folder)
    },
  }
}

/** Of a report without a briefing, and with diagrams to draw and a browser to unpack. */
function killFirst(milliseconds: number): Fault {
  return {
    name: `SIGKILL ${milliseconds} ms into the first deck of a report`,
    try: (bench) =>
      without(bench.cache, async () => {
        const folder = join(bench.root, 'decks', `first-${milliseconds}`)
        mkdirSync(bench.cache)
        const args = ['deck', join(bench.project, 'data', 'report.md'), '--out', folder]
        const run = bench.start(args)
        await setTimeout(milliseconds)
        run.child.kill('SIGKILL')
        await run.ended
        await expectNoProcess(bench)
        expectDone(await bench.run(args))
        await expectCompleteDeck(folder)
        await expectNothingLeft(bench, folder)
      }),
  }
}

function endAt(signal: keyof typeof statuses, when: RegExp, later = 0): Fault {
  return {
    name: `${signal} ${later} ms after “${when.source}”`,
    try: async (bench) => {
      const folder = bench.newDeck('ended')
      expectDone(await bench.run(['deck', folder]))
      retitle(folder, signal)
      const run = bench.start(['deck', folder])
      for (;;) {
        if (when.test(run.said())) break
        await setTimeout(5)
      }
      await setTimeout(later)
      const sent = performance.now()
      run.child.kill(signal)
      const { status } = await run.ended
      assert.ok(performance.now() - sent < 2000, `took ${performance.now() - sent} ms`)
      assert.equal(status, statuses[signal])
      await expectNothingLeft(bench, folder)
      await expectCompleteDeck(folder)
    },
  }
}

export const kills: readonly Fault[] = [
  ...Array.from({ length: MOMENTS }, (_, index) => killAt((index + 0.5) / MOMENTS)),
  ...[200, 500, 900, 1300, 2000, 2700, 3500, 4500, 6000, 8000].map(killFirst),
  ...(['SIGINT', 'SIGTERM', 'SIGHUP'] as const).flatMap((signal) => [
    endAt(signal, /Building/),
    ...[600, 1200, 1500].map((later) => endAt(signal, /Building/, later)),
    endAt(signal, /Measuring/, 100),
    endAt(signal, /Printing the PDF/, 200),
  ]),
]
