/** Where the program lies that `put-together.mjs` made, and whether it is still what its sources give. */

import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

export const program = join(import.meta.dirname, '..', 'node_modules', '.cache', 'briefdeck-program')
export const stamps = 'stamps.json'

/**
 * The address of the file to start with; `undefined` where there is none, a source has changed since, or it was made of the
 * sources of another checkout that shares its packages with this one.
 */
export function together() {
  try {
    const { scripts, read } = JSON.parse(readFileSync(join(program, stamps), 'utf8'))
    const isSame = scripts === import.meta.dirname && read.every(([file, was]) => stamp(file) === was)
    return isSame ? pathToFileURL(join(program, 'briefdeck.mjs')).href : undefined
  } catch {
    return undefined
  }
}

/** What changes when a file does. */
export function stamp(file) {
  const { mtimeMs, size } = statSync(file)
  return `${mtimeMs} ${size}`
}
