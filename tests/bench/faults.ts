import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { project } from '../briefdeck.ts'
import type { Measurement } from './bench.ts'

/** All faults there are, which takes half an hour. */
export async function measureFaults(): Promise<readonly Measurement[]> {
  const program = join(project, 'tests', 'faults', 'try-faults.ts')
  const child = spawn(process.execPath, [program, '--json'], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (chunk) => (said += String(chunk)))
  await new Promise((resolve, reject) => child.once('close', resolve).once('error', reject))
  const { tried, survived } = JSON.parse(said) as { readonly tried: number; readonly survived: number }
  return [
    { what: 'faults tried', value: tried },
    { what: 'faults survived', value: survived },
  ]
}
