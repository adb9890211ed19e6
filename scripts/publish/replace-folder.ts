import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Fills a folder whole or not at all: `fill` writes into a new one beside it, which then takes its
 * place. What an earlier run left behind when it was killed is put right first.
 */
export async function replaceFolder<T>(folder: string, fill: (making: string) => Promise<T>): Promise<T> {
  mend(folder)
  const making = beside(folder, 'making', process.pid)
  const old = beside(folder, 'old', process.pid)
  try {
    const result = await fill(making)
    if (existsSync(folder)) renameSync(folder, old)
    renameSync(making, folder)
    return result
  } finally {
    rmSync(making, { recursive: true, force: true })
    if (existsSync(folder)) rmSync(old, { recursive: true, force: true })
    else if (existsSync(old)) renameSync(old, folder)
  }
}

function beside(folder: string, what: 'making' | 'old', pid: number): string {
  return join(dirname(folder), `.${basename(folder)}-${what}-${pid}`)
}

/** Removes what dead processes were making; where one died between its two moves, the old folder comes back. */
function mend(folder: string): void {
  const names = existsSync(dirname(folder)) ? readdirSync(dirname(folder)) : []
  for (const name of names) {
    const match = /^\.(.+)-(making|old)-(\d+)$/.exec(name) // matches ".dist-old-42"; not ".dist"
    if (match?.[1] !== basename(folder) || isAlive(Number(match[3]))) continue
    const path = join(dirname(folder), name)
    if (match[2] === 'old' && !existsSync(folder)) renameSync(path, folder)
    else rmSync(path, { recursive: true, force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
