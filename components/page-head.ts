import { getCurrentScope, onScopeDispose, shallowReactive, toValue, watchEffect, type MaybeRefOrGetter } from 'vue'

interface Head {
  readonly title?: MaybeRefOrGetter<string | undefined>
  readonly htmlAttrs?: MaybeRefOrGetter<Readonly<Record<string, string>> | undefined>
}

/** Of those that are set, the last holds; whoever set it takes it away as it leaves the page. */
const titles = shallowReactive<NonNullable<Head['title']>[]>([])
watchEffect(() => {
  const title = titles.map((each) => toValue(each)).findLast(Boolean)
  if (title) document.title = title
})

/** What of `@unhead/vue` a deck uses, in its place in the built site: the page's title, and attributes of its root. */
export function useHead({ title, htmlAttrs }: Head): void {
  for (const [name, value] of Object.entries(toValue(htmlAttrs) ?? {})) document.documentElement.setAttribute(name, value)
  if (title === undefined) return
  titles.push(title)
  if (getCurrentScope()) onScopeDispose(() => titles.splice(titles.indexOf(title), 1))
}

export const createHead = () => ({ install: () => undefined })
