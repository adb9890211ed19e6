import { join } from 'node:path'

/** The folder of Briefdeck itself. */
export const project = join(import.meta.dirname, '..', '..')

/** What is made once and can be made again: the unpacked browser, drawn diagrams, Vite's own cache. */
export const cache = join(project, '.cache')

/** Where builds leave what later ones can take as it is. */
export interface Stores {
  /** Modules that all decks share. They belong to what is installed, and go with it. */
  readonly modules: string
  /** Fonts that hold the letters of all decks. They belong to what is installed, too. */
  readonly commonFonts: string
  /** Fonts that hold the letters of a deck. */
  readonly fonts: string
}

export const stores: Stores = {
  modules: join(project, 'node_modules', '.cache', 'briefdeck-modules'),
  commonFonts: join(project, 'node_modules', '.cache', 'briefdeck-fonts'),
  fonts: join(cache, 'fonts'),
}
