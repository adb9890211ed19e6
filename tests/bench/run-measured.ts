import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

export interface Run {
  readonly seconds: number
  /** The most that the process and all that it started held at once, what they share counted once; 0 where it can't be told. */
  readonly megabytes: number
  readonly stdout: string
  /** What it said on stderr, with the seconds at which it did. */
  readonly told: readonly { readonly at: number; readonly text: string }[]
}

export interface Where {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
}

/** How often memory is looked at, in milliseconds. */
const PACE = 200

/**
 * Runs a command to its end.
 *
 * @throws Error with what it said, where it fails
 */
export async function runMeasured(command: string, args: readonly string[], { cwd, env }: Where): Promise<Run> {
  const began = performance.now()
  const since = () => (performance.now() - began) / 1000
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  const told: Run['told'][number][] = []
  let stdout = ''
  let kilobytes = 0
  child.stdout.on('data', (chunk) => (stdout += String(chunk)))
  child.stderr.on('data', (chunk) => told.push({ at: since(), text: String(chunk) }))
  const timer = setInterval(() => (kilobytes = Math.max(kilobytes, memoryOf(child.pid ?? 0))), PACE)
  const status = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve))
  clearInterval(timer)
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${status}\n${stdout}${told.map(({ text }) => text).join('')}`)
  return { seconds: since(), megabytes: kilobytes / 1024, stdout, told }
}

/** Of a process and those under it, in kB: each page that several share in parts (proc(5), "Pss"). */
function memoryOf(root: number): number {
  if (process.platform !== 'linux') return 0
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name)) // matches "42"; not "self"
      .map((pid) => [Number(pid), parentOf(pid)] as const),
  )
  const isUnder = (pid: number): boolean => pid === root || (parents.has(pid) && isUnder(parents.get(pid) ?? 0))
  return [...parents.keys()].filter(isUnder).reduce((sum, pid) => sum + shareOf(pid), 0)
}

/** Matches "42 (node) S 7 …" whatever the name holds. */
function parentOf(pid: string): number {
  return Number(/\) \w (\d+) [^)]*$/.exec(read(`/proc/${pid}/stat`))?.[1] ?? 0)
}

function shareOf(pid: number): number {
  return Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0)
}

/** Empty where the process has ended meanwhile. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

export function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
