import type { Plugin, Rolldown } from 'vite'

/** What each hook gets besides some code. */
interface Subjects {
  readonly transform: string
  readonly renderChunk: Rolldown.RenderedChunk
}

type Handler<Subject> = (this: unknown, code: string, subject: Subject, ...rest: unknown[]) => unknown

/** Puts something around a hook of another's plug-in, where it has one. */
export function wrapHook<Name extends keyof Subjects>(
  plugin: Plugin | undefined,
  name: Name,
  around: (was: Handler<Subjects[Name]>) => Handler<Subjects[Name]>,
): void {
  const was: unknown = plugin?.[name]
  if (plugin === undefined || was === undefined || was === null) return
  const hook = (typeof was === 'function' ? { handler: was } : was) as { readonly handler: Handler<Subjects[Name]> }
  Object.assign(plugin, { [name]: { ...hook, handler: around(hook.handler) } })
}
