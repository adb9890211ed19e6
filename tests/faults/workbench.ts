/** A copy of the project to do harm to, with its own cache, decks and place for temporary files. */

import { execFileSync, spawn, type ChildProcessByStdio } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import { project } from '../briefdeck.ts'

export type Child = ChildProcessByStdio<null, Readable, Readable>

export interface Run {
  readonly child: Child
  /** What was printed so far. */
  readonly said: () => string
  readonly ended: Promise<Ended>
}

export interface Ended {
  readonly status: number | null
  readonly said: string
  readonly milliseconds: number
}

export interface RunOptions {
  /** Put before the program: `['setpriv', '--reuid=65534']`. */
  readonly before?: readonly string[]
  readonly environment?: Readonly<Record<string, string | undefined>>
}

export interface Bench {
  readonly root: string
  readonly project: string
  readonly cache: string
  /** Where the program puts temporary files. */
  readonly temporary: string
  /** A new deck folder with the shipped report and briefing. */
  readonly newDeck: (name?: string, parent?: string) => string
  readonly start: (args: readonly string[], options?: RunOptions) => Run
  readonly run: (args: readonly string[], options?: RunOptions) => Promise<Ended>
  readonly close: () => void
}

const leftOut = new Set(['.git', 'dist', 'decks', 'node_modules', '.cache'])

/** Node as `npm run` finds it. */
const node = realpathSync(process.execPath)

export function openWorkbench(): Bench {
  const root = mkdtempSync(join(realpathSync(tmpdir()), 'briefdeck-faults-'))
  const bench = { root, project: join(root, 'project'), cache: join(root, 'project', '.cache'), temporary: join(root, 'tmp') }
  for (const folder of [bench.project, join(root, 'decks'), bench.temporary]) mkdirSync(folder, { recursive: true })
  execFileSync('chmod', ['-R', 'a+rwX', root])
  for (const name of readdirSync(project).filter((name) => !leftOut.has(name)))
    cpSync(join(project, name), join(bench.project, name), { recursive: true })
  copyQuickly(join(project, 'node_modules'), bench.project)
  copyQuickly(join(project, '.cache'), bench.project)
  for (const name of readdirSync(bench.cache).filter((name) => !/^(?:chromium-|diagrams$)/.test(name)))
    rmSync(join(bench.cache, name), { recursive: true })
  const start = (args: readonly string[], options: RunOptions = {}): Run => startRun(bench, args, options)
  return {
    ...bench,
    newDeck: (name = 'deck', parent = join(root, 'decks')) => newDeck(name, parent),
    start,
    run: (args, options) => start(args, options).ended,
    close: () => rmSync(root, { recursive: true, force: true }),
  }
}

/** Links to the same content where the drive is the same: nothing here writes into a file in place. */
function copyQuickly(from: string, into: string): void {
  try {
    execFileSync('cp', ['-al', from, into], { stdio: 'ignore' })
  } catch {
    execFileSync('cp', ['-a', from, into])
  }
}

function newDeck(name: string, parent: string): string {
  const folder = join(parent, name)
  rmSync(folder, { recursive: true, force: true })
  cpSync(join(project, 'data'), join(folder, 'data'), { recursive: true })
  execFileSync('chmod', ['-R', 'a+rwX', folder])
  return folder
}

function startRun(bench: Pick<Bench, 'project' | 'temporary'>, args: readonly string[], options: RunOptions): Run {
  const began = performance.now()
  // What goes wrong as a deck is made can't go wrong where none is.
  const all = ['deck', 'build', 'export'].includes(args[0] ?? '') ? [...args, '--again'] : args
  const [command = node, ...rest] = [...(options.before ?? []), node, join(bench.project, 'scripts', 'start.mjs'), ...all]
  const child = spawn(command, rest, {
    cwd: bench.project,
    env: { ...process.env, TMPDIR: bench.temporary, INIT_CWD: bench.project, ...options.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)))
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (status, signal) =>
      resolve({ status: status ?? (signal === null ? null : -1), said, milliseconds: performance.now() - began }),
    )
  })
  return { child, said: () => said, ended }
}

/** The processes that run something of the bench, by what they were started with. */
export function processesOf({ project }: Pick<Bench, 'project'>): { pid: number; command: string }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), command: commandOf(name) }))
    .filter(({ command }) => command.includes(project))
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return '' // It has ended in the meantime.
  }
}

/** Waits until something holds. */
export async function until(holds: () => boolean, what: string, seconds = 60): Promise<void> {
  for (const end = performance.now() + seconds * 1000; performance.now() < end; await setTimeout(10)) if (holds()) return
  throw new Error(`Waited ${seconds} seconds for ${what}`)
}

/** Puts a folder somewhere else for the time of `use`. */
export async function without<T>(folder: string, use: () => Promise<T>): Promise<T> {
  const aside = `${folder}-aside`
  renameSync(folder, aside)
  try {
    return await use()
  } finally {
    rmSync(folder, { recursive: true, force: true })
    renameSync(aside, folder)
  }
}
