import { project } from '../places.ts'

const root = project.replaceAll('\\', '/')

/** Matches "/node_modules/vue/a.js", "/layouts/arc.vue?vue", "/global-top.vue"; not "/slides.md", "/decks/a/B.vue". */
const shared = /^\/(?:(?:node_modules|components|layouts|scripts|setup|styles)\/|[\w-]+\.vue)/

/** What is no script and no style, and what Slidev writes anew for each build: "/.slidev/virtual/a.ts", "logo.svg?no-inline". */
const apart = /\/\.slidev\/|__slidev_|\.(?:json|svg|png|woff2)/

/** What holds the styles that UnoCSS makes last: matches "styles/__uno.css", "styles/__uno_shortcuts.css"; not "uno.css". */
export const generated = /\/__uno(?:_\w+)?\.css$/

/** Matches "a.css", "A.vue?vue&type=style&lang.postcss"; not "css.ts". */
export const style = /\.(?:css|postcss)(?:$|\?)/

/** Whether a module is the same in every deck: it comes with a package or with the program. */
export function isShared(id: string): boolean {
  if (id.startsWith('~icons/')) return true
  return id.startsWith(`${root}/`) && shared.test(id.slice(root.length)) && !apart.test(id) && !generated.test(id)
}
