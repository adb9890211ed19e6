/** Starts one of the program's other processes, which is named by its file, with what earlier runs compiled. */

import './keep-compiled.mjs'

await import(new URL(process.argv[2] ?? '', import.meta.url))
