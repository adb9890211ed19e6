import type { Plugin, Rolldown } from 'vite'
import { keepGenerated, recordWords, unoOf, type Uno } from './keep-uno.ts'
import { readStore, storeFile, writeStore, type Finds, type KeptModule, type ModuleStore } from './module-store.ts'
import { generated, isShared, style } from './shared-modules.ts'
import { pluginNamed, wrapHook } from './wrap-hook.ts'

/**
 * Keeps what the plug-ins of Slidev and Vite make of those modules that all decks share, for the next build: what comes out is
 * the same with it and without.
 *
 * @param folder where they are kept
 * @param installed a checksum of the program and its packages
 * @param choices whatever of a deck has a say in what is made of such a module
 * @returns the first of the plug-ins, and the last
 */
export function keepModules(folder: string, installed: string, choices: unknown): readonly [Plugin, Plugin] {
  const file = storeFile(folder, installed, choices)
  const kept = readStore(file)
  const finds: Finds = { code: new Map(), words: new Map(), paths: new Map(), styles: new Map() }
  return [takeKept(file, kept, finds), recordCode(finds)]
}

function takeKept(file: string, kept: ModuleStore, finds: Finds): Plugin {
  let uno: Uno
  return {
    name: 'briefdeck:keep-modules',
    enforce: 'pre',
    configResolved({ plugins }) {
      uno = unoOf(plugins)
      recordWords(uno, finds)
      recordStyles(plugins, kept, finds)
      keepGenerated(plugins, uno, kept, finds)
      for (const plugin of plugins) passOver(plugin, kept)
    },
    resolveId: {
      order: 'pre',
      async handler(source, importer, options) {
        if (importer === undefined || !isShared(importer)) return null
        const key = `${importer} ${source}`
        const path = kept.paths.get(key)
        if (path !== undefined) return path
        const found = await this.resolve(source, importer, { ...options, skipSelf: true })
        // UnoCSS wants to be asked for its own each time.
        if (found !== null && !generated.test(found.id)) finds.paths.set(key, { ...found })
        return found
      },
    },
    load: {
      order: 'pre',
      handler(id) {
        const module = kept.modules.get(id)
        if (module === undefined) return null
        for (const word of module.words) uno.tokens.add(word)
        const { code, moduleSideEffects, meta } = module
        return { code, moduleSideEffects, meta, ...(!style.test(id) && { moduleType: 'js' as const }) }
      },
    },
    async writeBundle() {
      const modules = modulesOf(finds, (id) => this.getModuleInfo(id))
      if (modules.size + finds.paths.size + finds.styles.size === 0) return
      await writeStore(file, {
        modules: new Map([...kept.modules, ...modules]),
        paths: new Map([...kept.paths, ...finds.paths]),
        styles: new Map([...kept.styles, ...finds.styles]),
      })
    },
  }
}

/** Scripts as they leave the last plug-in. */
function recordCode({ code }: Finds): Plugin {
  return {
    name: 'briefdeck:record-code',
    enforce: 'post',
    transform: { order: 'post', handler: (text, id) => void (isShared(id) && !style.test(id) && code.set(id, text)) },
  }
}

/** Styles as they come to Vite's last plug-in for them, which keeps them by itself and leaves nothing of them. */
function recordStyles(plugins: readonly Plugin[], { modules }: ModuleStore, { code }: Finds): void {
  wrapHook(pluginNamed(plugins, 'vite:css-post'), 'transform', (was) => {
    return function (text, id, ...rest) {
      if (isShared(id) && !modules.has(id)) code.set(id, text)
      return was.call(this, text, id, ...rest)
    }
  })
}

/** Has a plug-in leave alone what was kept: all were there before. Native ones have nothing to do with it. */
function passOver(plugin: Plugin, { modules }: ModuleStore): void {
  if (plugin.name.startsWith('builtin:') || plugin.name === 'vite:css-post') return
  wrapHook(plugin, 'transform', (was) => {
    return function (text, id, ...rest) {
      return modules.has(id) ? null : was.call(this, text, id, ...rest)
    }
  })
}

/** The modules that were found, but for those that name another file of the build, and the other parts of their components. */
function modulesOf({ code: codes, words }: Finds, infoOf: (id: string) => Rolldown.ModuleInfo | null): Map<string, KeptModule> {
  const componentOf = (id: string) => id.split('?')[0] ?? id
  const tied = new Set([...codes].filter(([, code]) => code.includes('__VITE_')).map(([id]) => componentOf(id)))
  const found = new Map<string, KeptModule>()
  for (const [id, code] of codes) {
    const info = infoOf(id)
    if (info === null || tied.has(componentOf(id))) continue
    found.set(id, { code, moduleSideEffects: info.moduleSideEffects, meta: info.meta, words: words.get(id) ?? [] })
  }
  return found
}
