/**
 * Starts the command line, with what earlier runs compiled: as it was put together, or from the sources where these have
 * changed. Then it is put together again, once this run is over.
 */

import './keep-compiled.mjs'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { together } from './together.mjs'

/** The live deck is there until it is stopped: to it a tenth of a second is nothing. */
const ends = process.argv[2] !== 'present'
const program = ends ? together() : undefined
if (ends && program === undefined) process.once('exit', putTogether)
await (program === undefined ? import('./briefdeck.ts') : import(program))

function putTogether() {
  const script = join(import.meta.dirname, 'put-together.mjs')
  spawn(process.execPath, [script], { detached: true, stdio: 'ignore', windowsHide: true }).unref()
}
