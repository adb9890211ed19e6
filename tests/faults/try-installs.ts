import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { existsSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Fault } from './fault.ts'
import type { Bench } from './workbench.ts'

/** Runs npm in the bench, as a user does. */
function npm(bench: Bench, args: readonly string[], environment: Readonly<Record<string, string>> = {}, kill?: number) {
  const env = { ...process.env, TMPDIR: bench.temporary, ...environment }
  const child = spawn('npm', [...args], { cwd: bench.project, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)))
  if (kill !== undefined) void setTimeout(kill).then(() => child.pid && process.kill(-child.pid, 'SIGKILL'))
  return new Promise<{ status: number | null; said: string }>((resolve, reject) => {
    child.once('error', reject).once('close', (status) => resolve({ status, said }))
  })
}

const check = ['run', 'check', '--', '--no-browser']

/** After some harm the next command installs what is missing, and the one after that installs nothing. */
function mends(
  name: string,
  harm: (bench: Bench) => Promise<void> | void,
  environment: Readonly<Record<string, string>> = {},
): Fault {
  return {
    name: `node_modules: ${name}`,
    try: async (bench) => {
      await harm(bench)
      const first = await npm(bench, check, environment)
      assert.match(first.said, /Installing/)
      assert.match(first.said, /slides checked/)
      assert.equal(first.status, 0, first.said)
      const second = await npm(bench, check, environment)
      assert.doesNotMatch(second.said, /Installing/)
      assert.equal(second.status, 0, second.said)
    },
  }
}

/** Nothing is installed anew. */
function rests(name: string, harm: (bench: Bench) => void): Fault {
  return {
    name: `node_modules: ${name}`,
    try: async (bench) => {
      harm(bench)
      const { status, said } = await npm(bench, check)
      assert.doesNotMatch(said, /Installing/)
      assert.equal(status, 0, said)
    },
  }
}

const modules = (bench: Bench, ...path: string[]): string => join(bench.project, 'node_modules', ...path)
const remove = (path: string): void => rmSync(path, { recursive: true })

export const installs: readonly Fault[] = [
  rests('the lock file is newer by a wrong clock', (bench) => {
    utimesSync(join(bench.project, 'package-lock.json'), new Date('2099-01-01'), new Date('2099-01-01'))
  }),
  mends('three packages were deleted', (bench) => ['zod', 'yaml', '@slidev/cli'].forEach((name) => remove(modules(bench, name)))),
  mends('npm’s record of it is cut off', (bench) => writeFileSync(modules(bench, '.package-lock.json'), '{"packages": {')),
  mends('all of it is missing, and NODE_ENV is production', (bench) => remove(modules(bench)), { NODE_ENV: 'production' }),
  ...[1500, 5000, 10_000].map((milliseconds) =>
    mends(`npm ci was killed after ${milliseconds} ms`, async (bench) => {
      await npm(bench, ['ci'], {}, milliseconds)
      assert.ok(!existsSync(modules(bench, '.package-lock.json')), 'npm ci was done before it was killed')
    }),
  ),
]
