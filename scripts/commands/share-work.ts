import type { ChildProcess } from 'node:child_process'
import { availableParallelism, freemem } from 'node:os'
import { forkProgram } from '../publish/fork-program.ts'

/** What a worker and its browser take at most, in bytes. */
const MEMORY = 2e9
/** Jobs after which a worker is replaced: what it holds grows with each, and starting is a fifth of one. */
const MOST = 25

export interface Sharing<Job, Result> {
  /** A file of the program that answers each message with one, by its path from `scripts/`. It ends when its parent does. */
  readonly program: string
  readonly onBegin: (job: Job, number: number) => void
  /** What became of a job whose worker ended before it answered. */
  readonly onLost: (reason: string) => Result
}

/**
 * Has jobs done by processes of their own, as many at once as there are processors and memory for.
 *
 * @returns their results, in the order of the jobs
 */
export async function shareWork<Job, Result>(jobs: readonly Job[], sharing: Sharing<Job, Result>): Promise<readonly Result[]> {
  const results: Result[] = []
  const rest = jobs.entries()
  const work = async (): Promise<void> => {
    let worker: ChildProcess | undefined
    let done = 0
    for (const [index, job] of rest) {
      sharing.onBegin(job, index + 1)
      worker = worker?.connected ? worker : forkProgram(sharing.program)
      results[index] = await ask<Job, Result>(worker, job, sharing.onLost)
      if (++done % MOST === 0 && worker.connected) worker.disconnect()
    }
    if (worker?.connected) worker.disconnect()
  }
  const count = Math.min(availableParallelism(), jobs.length, Math.floor(freemem() / MEMORY))
  await Promise.all(Array.from({ length: Math.max(1, count) }, work))
  return results
}

function ask<Job, Result>(worker: ChildProcess, job: Job, onLost: (reason: string) => Result): Promise<Result> {
  return new Promise((resolve) => {
    const ended = (status: number | null, signal: string | null): void =>
      resolve(onLost(`the program ended while it was made (${signal ?? `status ${status}`})`))
    worker.once('exit', ended)
    worker.once('message', (result) => {
      worker.off('exit', ended)
      resolve(result as Result)
    })
    worker.send(job as object)
  })
}
