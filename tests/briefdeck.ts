import { spawn } from 'node:child_process'
import { join } from 'node:path'

export const project = join(import.meta.dirname, '..')

export interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command line as `npm run` does, and waits for its end. */
export function briefdeck(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const child = startBriefdeck(args, environment)
  const out = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk) => (out.stdout += String(chunk)))
  child.stderr.on('data', (chunk) => (out.stderr += String(chunk)))
  return new Promise((resolve, reject) => child.once('error', reject).once('close', (status) => resolve({ status, ...out })))
}

/** Starts the command line and leaves it running. */
export function startBriefdeck(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  return spawn(process.execPath, [join(project, 'scripts', 'start.mjs'), ...args], {
    cwd: project,
    env: { ...process.env, INIT_CWD: project, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}
