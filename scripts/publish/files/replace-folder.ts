import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { leftBehind, move, remove, removeLeftBehind, temporaryName } from './temporary.ts'
import { untilExit } from './until-exit.ts'

/**
 * Fills a folder whole or not at all: `fill` writes into a new one beside it, which then takes its
 * place. What an earlier run left behind when it was killed is put right first. Where several do this
 * at once, the last one's folder stays.
 */
export async function replaceFolder<T>(path: string, fill: (making: string) => Promise<T>): Promise<T> {
  const folder = behindLink(path)
  mend(folder)
  const making = beside(folder, 'making')
  const old = beside(folder, 'old')
  return untilExit(
    () => {
      remove(making)
      putBack(old, folder)
    },
    async () => {
      const result = await fill(making)
      await takePlace(making, folder, old)
      return result
    },
  )
}

function beside(folder: string, what: 'making' | 'old'): string {
  return join(dirname(folder), temporaryName(kind(folder, what)))
}

function kind(folder: string, what: 'making' | 'old'): string {
  return `.${basename(folder)}-${what}`
}

/** A link stays one: what it leads to is replaced. */
function behindLink(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path // There is nothing yet.
  }
}

/** Two moves, for no system moves a folder over one that holds something. */
async function takePlace(making: string, folder: string, old: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    if (existsSync(folder)) {
      remove(old)
      moveIfThere(folder, old)
    }
    try {
      return move(making, folder)
    } catch (error) {
      // Another run's folder came in between the two moves; Windows calls that a lack of permission.
      if (tries === 50 || !['ENOTEMPTY', 'EEXIST', 'EPERM', 'EACCES'].includes(codeOf(error))) throw error
      await setTimeout(tries)
    }
  }
}

function moveIfThere(from: string, to: string): void {
  try {
    move(from, to)
  } catch (error) {
    // Another run has moved it away.
    if (codeOf(error) !== 'ENOENT') throw error
  }
}

/** Removes the old folder, or puts it back where no new one took its place. */
function putBack(old: string, folder: string): void {
  if (!existsSync(old)) return
  try {
    if (!existsSync(folder)) return move(old, folder)
  } catch (error) {
    // Another run has put back the same, or its own came in between.
    if (codeOf(error) !== 'ENOENT' && !existsSync(folder)) throw error
  }
  remove(old)
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? ''
}

/** Removes what dead processes were making; where one died between its two moves, the old folder comes back. */
function mend(folder: string): void {
  for (const path of leftBehind(dirname(folder), kind(folder, 'old'))) putBack(path, folder)
  removeLeftBehind(dirname(folder), kind(folder, 'making'))
}
