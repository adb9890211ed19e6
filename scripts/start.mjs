/**
 * Starts the command line, with what earlier runs compiled: commands that end at once as they were put together, or from the
 * sources where these have changed. Then they are put together again, once this run is over.
 */

import './keep-compiled.mjs'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { together } from './together.mjs'

/** To the others, which start Vite and a browser, a tenth of a second is nothing. */
const isShort = ['check', 'draft', 'generate'].includes(process.argv[2] ?? '')
const program = isShort ? together() : undefined
if (isShort && program === undefined) process.once('exit', putTogether)
await (program === undefined ? import('./briefdeck.ts') : import(program))

function putTogether() {
  const script = join(import.meta.dirname, 'put-together.mjs')
  spawn(process.execPath, [script], { detached: true, stdio: 'ignore', windowsHide: true }).unref()
}
