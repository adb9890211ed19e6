import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeWhole } from '../publish/files/write-whole.ts'
import { isSealed } from '../write/seal.ts'
import { shown, type DeckFolder } from './deck-folder.ts'

/**
 * Writes `slides.md`. One that somebody changed by hand is kept beside it.
 *
 * @returns a line for the user where that happened
 */
export async function saveSlides(folder: DeckFolder, text: string): Promise<readonly string[]> {
  const old = existsSync(folder.slides) ? readFileSync(folder.slides, 'utf8') : undefined
  if (old === text) return []
  const kept = old !== undefined && !isSealed(old) ? await keepAside(folder, old) : undefined
  await writeWhole(folder.slides, text)
  return kept === undefined ? [] : [`${shown(folder.slides)} had been changed by hand; that version is kept as ${shown(kept)}.`]
}

/** A copy, so that there is a slides.md at every moment. A run that was killed may have made it already. */
async function keepAside({ path }: DeckFolder, text: string): Promise<string> {
  for (let number = 1; ; number++) {
    const copy = join(path, `slides.by-hand${number === 1 ? '' : `-${number}`}.md`)
    if (!existsSync(copy)) {
      await writeWhole(copy, text)
      return copy
    }
    if (readFileSync(copy, 'utf8') === text) return copy
  }
}
