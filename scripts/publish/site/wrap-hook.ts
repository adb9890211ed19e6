import type { Plugin, Rolldown } from 'vite'

/** What each hook gets besides some code. */
interface Subjects {
  readonly transform: string
  readonly renderChunk: Rolldown.RenderedChunk
}

type Handler<Subject> = (this: unknown, code: string, subject: Subject, ...rest: unknown[]) => unknown

/** A plug-in that has to be there. */
export function pluginNamed(plugins: readonly Plugin[], name: string): Plugin {
  const found = plugins.find((plugin) => plugin.name === name)
  if (found === undefined) throw new Error(`There is no plug-in ${name} any more.`)
  return found
}

/** Puts something around a hook of another's plug-in, where it has one. */
export function wrapHook<Name extends keyof Subjects>(
  plugin: Plugin,
  name: Name,
  around: (was: Handler<Subjects[Name]>) => Handler<Subjects[Name]>,
): void {
  const was: unknown = plugin[name]
  if (was === undefined || was === null) return
  const hook = (typeof was === 'function' ? { handler: was } : was) as { readonly handler: Handler<Subjects[Name]> }
  Object.assign(plugin, { [name]: { ...hook, handler: around(hook.handler) } })
}
