import { mkdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { move, remove, removeLeftBehind, temporaryName } from './temporary.ts'
import { untilExit } from './until-exit.ts'

/**
 * Writes a file whole or not at all: beside its place, onto the disk, then moved into it. Folders are
 * made as needed. What a process that was killed left of this file is removed.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const folder = dirname(path)
  const making = `.${basename(path).slice(0, 60)}-making`
  await mkdir(folder, { recursive: true })
  removeLeftBehind(folder, making)
  const beside = join(folder, temporaryName(making))
  await untilExit(
    () => remove(beside),
    async () => {
      await writeFile(beside, content, { flush: true })
      move(beside, path)
    },
  )
}
