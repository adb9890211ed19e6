import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { cache } from './places.ts'
import { filesIn, programSum } from './program.ts'
import type { Published, PublishOptions } from './publish.ts'
import { writeWhole } from './write-whole.ts'

/** What was published into a `dist/`, and from what. */
interface Past {
  /** Of all that went in. */
  readonly inputs: string
  /** Of the files that came out: whoever changed one wants it made again. */
  readonly outputs: string
  readonly published: Published
}

/**
 * Publishes a deck folder into its `dist/`, unless that holds already what would come out: then it stays, and what was found
 * at the time is told again.
 *
 * @param again make it in any case
 */
export async function publishOnce(folder: string, options: PublishOptions, again: boolean): Promise<Published> {
  const dist = join(folder, 'dist')
  const inputs = inputsOf(folder, options)
  const record = readRecord(dist)
  if (!again && record?.inputs === inputs && record.outputs === outputsIn(dist)) {
    options.onProgress('Nothing has changed since the last time')
    return record.published
  }
  // Slidev takes a second to load.
  const { publish } = await import('./publish.ts')
  let outputs = ''
  // While nobody else can reach it: another run may replace it at once.
  const published = await publish(folder, { ...options, onMade: (making) => (outputs = outputsIn(making)) })
  // Another time there may be a browser.
  if (published.problems.every(({ code }) => code !== 'no-browser')) await keep(dist, { inputs, outputs, published })
  return published
}

/** Where it can't be kept, the deck is made again the next time. */
async function keep(dist: string, past: Past): Promise<void> {
  await writeWhole(recordOf(dist), JSON.stringify(past)).catch(() => undefined)
}

function inputsOf(folder: string, { prints, handout, withNotes, report }: PublishOptions): string {
  const hash = createHash('sha256')
  hash.update(JSON.stringify([prints, handout, withNotes, report, process.env['BRIEFDECK_BROWSER'], programSum()]))
  hash.update(readFileSync(join(folder, 'slides.md')))
  return hash.digest('hex')
}

/** By size and time: the PDFs are megabytes, and nobody changes a file without. */
function outputsIn(dist: string): string {
  const told = filesIn(dist).map((path) => [path.slice(dist.length), statSync(path).size, statSync(path).mtimeMs])
  return createHash('sha256').update(JSON.stringify(told)).digest('hex')
}

function readRecord(dist: string): Past | undefined {
  try {
    return JSON.parse(readFileSync(recordOf(dist), 'utf8')) as Past
  } catch {
    return undefined // There is none, or it is of no use: then the deck is made.
  }
}

function recordOf(dist: string): string {
  return join(cache, 'published', `${createHash('sha256').update(dist).digest('hex').slice(0, 16)}.json`)
}
