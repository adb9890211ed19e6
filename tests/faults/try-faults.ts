/**
 * Does harm to a copy of the project in every way that is known to happen, and says what it survived.
 * It takes about half an hour; as root on Linux it leaves nothing untried.
 *
 * node tests/faults/try-faults.ts [--json] [WORDS of the names of those to try]
 */

import { parseArgs } from 'node:util'
import { browsers } from './try-browsers.ts'
import { disks } from './try-disks.ts'
import { Untried, type Fault } from './fault.ts'
import { folders } from './try-folders.ts'
import { installs } from './try-installs.ts'
import { kills } from './try-kills.ts'
import { paths } from './try-paths.ts'
import { surroundings } from './try-surroundings.ts'
import { openWorkbench, type Bench } from './workbench.ts'

/** In this order, for the last ones take the project's packages away. */
const faults: readonly Fault[] = [...kills, ...browsers, ...disks, ...folders, ...surroundings, ...paths, ...installs]

interface Outcome {
  readonly name: string
  readonly outcome: 'survived' | 'failed' | 'untried'
  readonly why?: string
  readonly seconds: number
}

const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true })
const outcomes = await tryAll(faults.filter(({ name }) => positionals.every((word) => name.includes(word))))
const those = (kind: Outcome['outcome']): readonly Outcome[] => outcomes.filter(({ outcome }) => outcome === kind)
const counts = { tried: outcomes.length - those('untried').length, survived: those('survived').length }

if (values.json) console.log(JSON.stringify({ ...counts, outcomes }, undefined, 2))
else {
  for (const { name, why } of those('untried')) console.log(`untried: ${name}: ${why}`)
  for (const { name, why } of those('failed')) console.log(`failed: ${name}: ${why}`)
  console.log(`faults tried ${counts.tried}, survived ${counts.survived}`)
}
process.exitCode = those('failed').length > 0 ? 1 : 0

async function tryAll(chosen: readonly Fault[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  let bench = openWorkbench()
  try {
    for (const fault of chosen) {
      const outcome = await tryOne(fault, bench)
      console.error(`${outcome.outcome} (${outcome.seconds.toFixed(1)} s): ${fault.name}`)
      outcomes.push(outcome)
      if (outcome.outcome !== 'failed') continue
      // What one has broken is not to fail the next.
      console.error(outcome.why?.slice(0, 400))
      bench.close()
      bench = openWorkbench()
    }
  } finally {
    bench.close()
  }
  return outcomes
}

async function tryOne(fault: Fault, bench: Bench): Promise<Outcome> {
  const began = performance.now()
  const ended = (outcome: Outcome['outcome'], why?: string): Outcome => ({
    name: fault.name,
    outcome,
    seconds: (performance.now() - began) / 1000,
    ...(why !== undefined && { why }),
  })
  try {
    await fault.try(bench)
    return ended('survived')
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return ended(error instanceof Untried ? 'untried' : 'failed', why.slice(0, 2000))
  }
}
