/**
 * Measures what the project promises, and prints it.
 *
 * node tests/bench/bench.ts [--json] [--write] [PART …], a part being one of those below, or a group of them
 *
 * --write puts what was measured into docs/bench.md, with its picture, and three rows of it into the README; of the group
 * `table` where no part is named. It is for a machine that does nothing else meanwhile.
 */

import { parseArgs } from 'node:util'
import { measureDraft } from './draft.ts'
import { measureFaults } from './faults.ts'
import { measureMany } from './many.ts'
import { measureMutants } from './mutants.ts'
import { measureGrowth } from './growth.ts'
import { measureLive } from './live.ts'
import { measurePage } from './page.ts'
import { measurePipeline } from './pipeline.ts'
import { measureSizes } from './sizes.ts'
import { measureRequests } from './requests.ts'
import { measureText } from './text.ts'
import { writeTable } from './write-table.ts'

export interface Measurement {
  readonly what: string
  readonly value: string | number
  /** The most that the project promises. */
  readonly promised?: number
  /** A point of a line in the picture of growth: by words of a report, or by slides. */
  readonly point?: Point
}

export interface Point {
  readonly by: 'words' | 'slides'
  readonly of: 'time' | 'memory' | 'bytes'
  readonly at: number
}

type Measure = () => Promise<readonly Measurement[]>

/** In this order; each tells on stderr what it is at. */
const parts = {
  draft: measureDraft,
  text: measureText,
  mutants: measureMutants,
  requests: measureRequests,
  faults: measureFaults,
  sizes: measureSizes,
  pipeline: measurePipeline,
  page: measurePage,
  live: measureLive,
  many: measureMany,
  growth: measureGrowth,
} satisfies Record<string, Measure>

/** Several parts by one name. */
const groups: Readonly<Record<string, readonly (keyof typeof parts)[]>> = {
  peers: ['sizes', 'pipeline', 'page', 'live'],
  table: ['draft', 'sizes', 'pipeline', 'page', 'live', 'many', 'growth'],
}

const { values, positionals: asked } = parseArgs({
  options: { json: { type: 'boolean' }, write: { type: 'boolean' } },
  allowPositionals: true,
})
const positionals = (values.write && asked.length === 0 ? ['table'] : asked).flatMap((name) => groups[name] ?? name)
const unknown = positionals.filter((name) => !Object.hasOwn(parts, name))
if (unknown.length > 0) {
  console.error(`bench: there is no part ${unknown.join(', ')}; expected ${Object.keys({ ...parts, ...groups }).join(', ')}.`)
  process.exit(2)
}

const measured: Record<string, readonly Measurement[]> = {}
for (const [name, measure] of Object.entries(parts)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue
  console.error(`${name} …`)
  measured[name] = await measure()
}

if (values.write) await writeTable(measured)
if (values.json) console.log(JSON.stringify(measured, undefined, 2))
else
  for (const { what, value, promised } of Object.values(measured).flat()) {
    const most = promised === undefined ? '' : ` (at most ${promised.toLocaleString('en')})`
    console.log(`${what.padEnd(72, ' .').padEnd(72)} ${typeof value === 'number' ? value.toLocaleString('en') : value}${most}`)
  }
