/** What is compiled from here on is kept for the next run, which starts in half the time. Where it can't be kept, all goes on without. */

import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

enableCompileCache(join(import.meta.dirname, '..', 'node_modules', '.cache', 'briefdeck'))
