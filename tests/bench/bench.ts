/**
 * Measures what the project promises, and prints it.
 *
 * node tests/bench/bench.ts [--json] [PART …], a part being one of those below
 */

import { parseArgs } from 'node:util'
import { measureDraft } from './draft.ts'
import { measureFaults } from './faults.ts'
import { measureMutants } from './mutants.ts'
import { measureRequests } from './requests.ts'
import { measureText } from './text.ts'

export interface Measurement {
  readonly what: string
  readonly value: string | number
}

type Measure = () => Promise<readonly Measurement[]>

/** In this order; each tells on stderr what it is at. */
const parts = {
  draft: measureDraft,
  text: measureText,
  mutants: measureMutants,
  requests: measureRequests,
  faults: measureFaults,
} satisfies Record<string, Measure>

const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true })
const unknown = positionals.filter((name) => !Object.hasOwn(parts, name))
if (unknown.length > 0) {
  console.error(`bench: there is no part ${unknown.join(', ')}; expected ${Object.keys(parts).join(', ')}.`)
  process.exit(2)
}

const measured: Record<string, readonly Measurement[]> = {}
for (const [name, measure] of Object.entries(parts)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue
  console.error(`${name} …`)
  measured[name] = await measure()
}

if (values.json) console.log(JSON.stringify(measured, undefined, 2))
else
  for (const { what, value } of Object.values(measured).flat())
    console.log(`${what.padEnd(72, ' .').padEnd(72)} ${typeof value === 'number' ? value.toLocaleString('en') : value}`)
