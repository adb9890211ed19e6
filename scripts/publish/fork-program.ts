import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { project } from './places.ts'

/**
 * Starts a part of the program as a process of its own, which answers messages. It ends when this one does.
 *
 * @param file by its path from `scripts/`
 */
export function forkProgram(file: string): ChildProcess {
  return fork(join(project, 'scripts', 'start-worker.mjs'), [file], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
}
