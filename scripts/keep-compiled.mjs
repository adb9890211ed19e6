/**
 * What Node compiles from here on is kept for the next run, TypeScript without its types included. Where it can't be kept, all
 * goes on without. Plain JavaScript, for what is loaded along with it is not kept.
 */

import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

enableCompileCache(join(import.meta.dirname, '..', 'node_modules', '.cache', 'briefdeck'))
