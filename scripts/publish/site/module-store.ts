import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Rolldown } from 'vite'
import { readKept, writeKept } from '../files/kept-file.ts'

/** A module as the plug-ins left it. */
export interface KeptModule {
  readonly code: string
  readonly moduleSideEffects: Rolldown.ModuleInfo['moduleSideEffects']
  /** What the plug-ins tell each other of it. */
  readonly meta: Rolldown.CustomPluginOptions
  /** What UnoCSS takes for a class in it. */
  readonly words: readonly string[]
}

/** What one build found out that another can take as it is. */
export interface ModuleStore {
  /** By their ids. */
  readonly modules: ReadonlyMap<string, KeptModule>
  /** Where an import leads, by who imports and what it names. */
  readonly paths: ReadonlyMap<string, Rolldown.ResolvedId>
  /** UnoCSS's styles, by a checksum of all words: a style for each module that holds some. */
  readonly styles: ReadonlyMap<string, ReadonlyMap<string, string>>
}

/** What a build finds out of shared modules, as it goes. */
export interface Finds {
  readonly code: Map<string, string>
  readonly words: Map<string, readonly string[]>
  readonly paths: Map<string, Rolldown.ResolvedId>
  readonly styles: Map<string, ReadonlyMap<string, string>>
}

/** Each takes two megabytes, and there is one for each way in which decks differ that reaches modules: directions, faces. */
const MOST_STORES = 6
/** A deck whose slides ask for other components has other styles. */
const MOST_STYLES = 12

/** The file of a folder in which those modules are kept that come of some state of the program and of some choices. */
export function storeFile(folder: string, installed: string, choices: unknown): string {
  const sum = createHash('sha256')
    .update(JSON.stringify([installed, choices]))
    .digest('hex')
  return join(folder, `${sum.slice(0, 24)}.json`)
}

/** What is kept in a file; nothing where there is none. */
export function readStore(file: string): ModuleStore {
  const { modules, paths, styles } = JSON.parse(readKept(file)?.toString() ?? '{}') as Partial<
    Record<keyof ModuleStore, readonly []>
  >
  return {
    modules: new Map(modules),
    paths: new Map(paths),
    styles: new Map((styles as undefined | [string, []][])?.map(([words, css]) => [words, new Map(css)])),
  }
}

export async function writeStore(file: string, { modules, paths, styles }: ModuleStore): Promise<void> {
  const store = {
    modules: [...modules],
    paths: [...paths],
    styles: [...styles].slice(-MOST_STYLES).map(([words, css]) => [words, [...css]]),
  }
  await writeKept(file, Buffer.from(JSON.stringify(store)), MOST_STORES)
}
