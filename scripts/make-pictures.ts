/** Makes the pictures of the README from the shipped deck, or says with --check whether they are stale. */

import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { cache, project } from './publish/places.ts'
import { publishInto } from './publish/publish.ts'
import { inTemporaryFolder } from './publish/files/temporary.ts'
import { writeWhole } from './publish/files/write-whole.ts'

/** The slides that the README shows, by their names. */
const shown = ['summary', 'figures', 'units', 'events']
const folder = join(project, 'docs', 'pictures')
/** What the pictures were made from; a browser of another version draws other bytes, so these are compared instead. */
const record = join(folder, 'made-from.json')
const sources = ['slides.md', '*.vue', 'layouts/*', 'components/*', 'styles/*', 'setup/*', 'scripts/write/mermaid-config.ts']

function madeFrom(): string {
  const hash = createHash('sha256')
  const files = sources.flatMap((pattern) => globSync(pattern, { cwd: project })).sort()
  for (const file of files)
    hash.update(file.replaceAll('\\', '/')).update(readFileSync(join(project, file), 'utf8').replaceAll('\r\n', '\n'))
  return JSON.stringify({ 'made by': 'npm run pictures', from: sources, sha256: hash.digest('hex') }, undefined, 2) + '\n'
}

/** In a folder of its own: what was published of the deck stays as it is. */
async function makePictures(site: string): Promise<void> {
  const { files, problems } = await publishInto(site, project, {
    prints: ['pdf', 'preview', 'png'],
    withNotes: false,
    onProgress: (part) => console.error(`${part} …`),
  })
  const pictures = shown.map((name) => ({ name, file: files.find((path) => path.endsWith(`-${name}.png`)) }))
  for (const { name, file } of pictures) {
    if (file === undefined) throw new Error(`There is no picture of ${name}: ${problems.map(({ message }) => message).join(' ')}`)
    await writeWhole(join(folder, `${name}.png`), await readFile(join(site, relative('dist', file))))
  }
  await writeWhole(record, madeFrom())
}

if (!process.argv.includes('--check')) {
  await inTemporaryFolder(cache, 'pictures', makePictures)
} else if (!existsSync(record) || readFileSync(record, 'utf8').replaceAll('\r\n', '\n') !== madeFrom()) {
  console.error('docs/pictures: stale, for the shipped deck or its look has changed.\nWhat to do: npm run pictures')
  process.exitCode = 1
}
