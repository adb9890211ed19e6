import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { writeWhole } from './write-whole.ts'

/** The bytes of a checksum. */
const SUM = 32

/** What was kept in a file; undefined where there is none, or it is not as it was written. */
export function readKept(path: string): Buffer | undefined {
  try {
    const all = readFileSync(path)
    const content = all.subarray(SUM)
    return sumOf(content).equals(all.subarray(0, SUM)) ? content : undefined
  } catch {
    return undefined
  }
}

/**
 * Keeps what can be made again, whole, with a checksum before it. Where it can't be kept, all goes on without.
 *
 * @param most so many files stay in the folder; those that were written first go
 */
export async function writeKept(path: string, content: Uint8Array, most: number): Promise<void> {
  try {
    await writeWhole(path, Buffer.concat([sumOf(content), content]))
    removeOldest(dirname(path), most)
  } catch {
    // A folder that is not ours to write into, a full disk.
  }
}

function removeOldest(folder: string, most: number): void {
  const files = readdirSync(folder)
    .filter((name) => !name.startsWith('.')) // What another process is writing.
    .map((name) => join(folder, name))
  if (files.length <= most) return
  const dated = files.map((path) => ({ path, at: statSync(path).mtimeMs }))
  for (const { path } of dated.toSorted((a, b) => b.at - a.at).slice(most)) rmSync(path, { force: true })
}

function sumOf(content: Uint8Array): Buffer {
  return createHash('sha256').update(content).digest()
}
