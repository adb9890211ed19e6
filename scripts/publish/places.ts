import { join } from 'node:path'

/** The folder of Briefdeck itself. */
export const project = join(import.meta.dirname, '..', '..')

/** What is made once and can be made again: the unpacked browser, drawn diagrams, Vite's own cache. */
export const cache = join(project, '.cache')
