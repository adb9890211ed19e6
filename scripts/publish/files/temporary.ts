/**
 * What is made beside its place, or for a while, bears the number of the process that makes it:
 * `what-<pid>-<random>`. A process that is killed cannot tidy up, so the next one does it.
 */

import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { untilExit } from './until-exit.ts'

/** No run takes so long, not even a `present` that is left open, in milliseconds: what is older was left behind, though a new process may bear the same number. */
const AGE = 7 * 24 * 60 * 60 * 1000

/** A name that no other process uses and that tells whose it is. */
export function temporaryName(what: string): string {
  return `${what}-${process.pid}-${randomUUID().slice(0, 8)}`
}

/** The paths in a folder of what dead processes left behind of some kind. */
export function leftBehind(parent: string, what: string): string[] {
  return namesIn(parent)
    .filter((name) => name.startsWith(`${what}-`))
    .flatMap((name) => {
      const pid = /^-(\d+)-[0-9a-f]{8}$/.exec(name.slice(what.length))?.[1] // matches "-42-0a1b2c3d"; not "-42"
      return pid !== undefined && isDead(join(parent, name), Number(pid)) ? [join(parent, name)] : []
    })
}

/** Removes a file or folder with all that is in it, though a thread of this process may still write into it. */
export function remove(path: string): void {
  rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 })
}

/** How often a move is tried that another program stands in the way of, and the first pause, in milliseconds: 1.6 seconds in all. */
const moves = { most: 6, pause: 50 }

/**
 * Moves a file or folder. On Windows a virus scanner, a search index or a synchronised folder holds
 * what was just written for a moment, and a move is refused; elsewhere it never is for that reason.
 */
export function move(from: string, to: string): void {
  for (let tries = 1; ; tries++) {
    try {
      return renameSync(from, to)
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException
      if (process.platform !== 'win32' || tries === moves.most || !['EPERM', 'EACCES', 'EBUSY'].includes(code)) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, moves.pause * 2 ** (tries - 1))
    }
  }
}

/** Makes a folder for the time of `use`, and removes those of dead processes. */
export async function inTemporaryFolder<T>(parent: string, what: string, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = makeTemporaryFolder(parent, what)
  return untilExit(
    () => remove(folder),
    () => use(folder),
  )
}

/** Removes what dead processes left behind of some kind, as far as it may: another user's, or one that is still open, stays. */
export function removeLeftBehind(parent: string, what: string): void {
  for (const path of leftBehind(parent, what)) {
    try {
      remove(path)
    } catch {
      // It is in nobody's way, and the next run tries again.
    }
  }
}

/** Makes a folder that its maker removes, and removes those of dead processes. */
export function makeTemporaryFolder(parent: string, what: string): string {
  removeLeftBehind(parent, what)
  const folder = join(parent, temporaryName(what))
  mkdirSync(folder, { recursive: true })
  return folder
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return [] // There is none yet; or it can't be read, which whoever writes there will tell.
  }
}

function isDead(path: string, pid: number): boolean {
  const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs
  // Either way, for the clock may have been wrong when it was made.
  if (made !== undefined && Math.abs(Date.now() - made) > AGE) return true
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'EPERM'
  }
}
