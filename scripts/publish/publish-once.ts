import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { cache } from './places.ts'
import { filesIn, programSum } from './program.ts'
import { writeWhole } from './files/write-whole.ts'

/** What a `dist/` was made from, what came out, and what was told of it, which is JSON. */
interface Past<Told> {
  readonly inputs: string
  /** Of the files that came out: whoever changed one wants it made again. */
  readonly outputs: string
  readonly told: Told
}

/**
 * What was told when `dist/` was made, where all is as it was then: nothing has to be made, nor read.
 *
 * @param inputs what `sumOf` gives for all that goes in
 */
export function toldBefore<Told>(dist: string, inputs: string): Told | undefined {
  const past = readRecord<Told>(dist)
  return past?.inputs === inputs && past.outputs === outputsIn(dist) ? past.told : undefined
}

/** Keeps what is told of what was made. Where it can't be kept, the deck is made again the next time. */
export async function keepTold<Told>(dist: string, past: Past<Told>): Promise<void> {
  await writeWhole(recordOf(dist), JSON.stringify(past)).catch(() => undefined)
}

/** A checksum of the program, of files by their content, and of what else decides about what comes out. */
export function sumOf(files: readonly string[], choices: unknown): string {
  const hash = createHash('sha256').update(JSON.stringify([choices, process.env['BRIEFDECK_BROWSER'], programSum()]))
  for (const path of files) hash.update(`\n${path}\n`).update(existsSync(path) ? readFileSync(path) : '')
  return hash.digest('hex')
}

/** A checksum of a folder that was made, by size and time: the PDFs are megabytes, and nobody changes a file without. */
export function outputsIn(dist: string): string {
  const told = filesIn(dist).map((path) => [path.slice(dist.length), statSync(path).size, statSync(path).mtimeMs])
  return createHash('sha256').update(JSON.stringify(told)).digest('hex')
}

function readRecord<Told>(dist: string): Past<Told> | undefined {
  try {
    return JSON.parse(readFileSync(recordOf(dist), 'utf8')) as Past<Told>
  } catch {
    return undefined // There is none, or it is of no use: then the deck is made.
  }
}

function recordOf(dist: string): string {
  return join(cache, 'published', `${createHash('sha256').update(dist).digest('hex').slice(0, 16)}.json`)
}
