/** Starts one of the processes that make decks, where several are made, with what earlier runs compiled. */

import './keep-compiled.mjs'

await import('./commands/deck-worker.ts')
