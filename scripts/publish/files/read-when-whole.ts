import { readFile } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import type { Plugin } from 'vite'

/** What Slidev writes anew at each build: matches "node_modules/.slidev/virtual/import-glob.9e7671f0dd.ts"; not "global-layers.ts". */
const written = /\/\.slidev\/virtual\/import-glob\.\w+\.ts$/

/** Slidev writes some modules in place, so that they are empty for a moment when two decks are built at once. */
export function readWhenWhole(): Plugin {
  return {
    name: 'briefdeck:read-when-whole',
    load: { order: 'pre', handler: (id) => (written.test(id) ? whole(id) : null) },
  }
}

async function whole(file: string): Promise<string | null> {
  for (let tries = 0; tries < 100; tries++) {
    const code = await readFile(file, 'utf8')
    if (code.endsWith(')\n')) return code
    await setTimeout(20)
  }
  return null
}
