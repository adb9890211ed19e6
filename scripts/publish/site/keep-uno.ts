import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'
import type { Finds, ModuleStore } from './module-store.ts'
import { generated, isShared } from './shared-modules.ts'
import { pluginNamed, wrapHook } from './wrap-hook.ts'

/** What we use of UnoCSS's own state. */
export interface Uno {
  /** The words of all modules. */
  readonly tokens: Set<string>
  /** Waits for modules whose words are still looked for. */
  readonly flushTasks: () => Promise<void>
  readonly uno: { applyExtractors: (code: string, id?: string, all?: Set<string>) => Promise<Set<string>> }
}

/** UnoCSS gives it to whoever asks its plug-in. */
export function unoOf(plugins: readonly Plugin[]): Uno {
  const { api } = pluginNamed(plugins, 'unocss:api') as { readonly api: { readonly getContext: () => Uno } }
  return api.getContext()
}

/** Notes which words UnoCSS finds in which module. */
export function recordWords({ uno }: Uno, { words }: Finds): void {
  const was = uno.applyExtractors.bind(uno)
  uno.applyExtractors = async (code, id, all = new Set()) => {
    const own = await was(code, id, new Set())
    if (id !== undefined && isShared(id)) words.set(id, [...own])
    for (const word of own) all.add(word)
    return all
  }
}

/**
 * Keeps the styles that UnoCSS makes of all words, and of the icons that it looks up in large files for that. They take a quarter
 * of a build, and most decks have the same words, for no slide adds any (setup/unocss.ts).
 */
export function keepGenerated(plugins: readonly Plugin[], uno: Uno, { styles }: ModuleStore, finds: Finds): void {
  const made = new Map<string, string>()
  let give: (this: unknown, css: string, id: string) => unknown = () => undefined
  wrapHook(pluginNamed(plugins, 'vite:css-post'), 'transform', (was) => {
    give = was
    return function (css, id, ...rest) {
      if (generated.test(id)) made.set(id, css)
      return was.call(this, css, id, ...rest)
    }
  })
  wrapHook(
    pluginNamed(plugins, 'unocss:global:build:generate'),
    'renderChunk',
    (was) =>
      async function (code, chunk, ...rest) {
        const ids = Object.keys(chunk.modules).filter((id) => generated.test(id))
        if (ids.length === 0) return null
        await uno.flushTasks()
        const key = createHash('sha256')
          .update(JSON.stringify([ids, [...uno.tokens].toSorted()]))
          .digest('hex')
        const kept = styles.get(key)
        for (const [id, css] of kept ?? []) await give.call(this, css, id)
        if (kept !== undefined) return null
        const result = await was.call(this, code, chunk, ...rest)
        finds.styles.set(key, new Map(ids.map((id) => [id, made.get(id) ?? ''])))
        return result
      },
  )
}
