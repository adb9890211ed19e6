import { join } from 'node:path'
import type { Plugin } from 'vite'
import { project } from '../places.ts'

/** A module of Slidev's that a briefing never uses, and what stands in its place in the built site. */
interface Replacement {
  /** Matches the end of the module's path. */
  readonly module: RegExp
  readonly why: string
  readonly code: string
}

const nothing = `<script>export default { render: () => null }</script>`
const noDirective = (name: string): string => `export const ${name} = () => ({ install() {} })`

export const replacements: readonly Replacement[] = [
  {
    module: /\/vue\/dist\/vue\.esm-bundler\.js$/, // "node_modules/vue/dist/vue.esm-bundler.js"; not "vue.runtime.esm-bundler.js"
    why: 'Templates are compiled when the site is built, so Vue’s compiler has nothing to do in the browser.',
    code: `export * from './vue.runtime.esm-bundler.js'`,
  },
  {
    module: /\/floating-vue\/dist\/floating-vue\.mjs$/, // "floating-vue/dist/floating-vue.mjs"; not "floating-vue/dist/style.css"
    why: 'It shows the pop-ups of code samples, and the hints in Slidev’s settings, whose text stands without it.',
    code: `export const recomputeAllPoppers = () => {}
const plain = { inheritAttrs: false, setup: (_, { slots }) => () => slots.default?.() }
export const Tooltip = plain, Dropdown = plain`,
  },
  {
    module: /\/@shikijs\/vitepress-twoslash\/dist\/client\.mjs$/, // "@shikijs/vitepress-twoslash/dist/client.mjs"; not ".../index.mjs"
    why: 'It explains the types in code samples.',
    code: `export default { install() {} }`,
  },
  {
    module:
      /\/(?:magic-move\/dist\/style|vitepress-twoslash\/style|markdown-it-github-alerts\/styles\/[^/]*|theme-default\/styles\/prism|client\/styles\/(?:katex|shiki-twoslash))\.css$/, // "client/styles/katex.css"; not "client/styles/index.css"
    why: 'It is the look of code samples, formulas and alerts.',
    code: '',
  },
  {
    module: /\/@slidev\/client\/styles\/code\.css$/, // "client/styles/code.css"; not "client/styles/vars.css"
    why: 'The look of code samples, but for one rule that has browsers draw their own parts dark.',
    code: 'html.dark:root { color-scheme: dark }',
  },
  {
    module: /\/@slidev\/client\/composables\/useDrawings\.ts$/, // "composables/useDrawings.ts"; not "state/drawings.ts"
    why: 'Drawing on slides is switched off in slides.md; the switch leaves in the pen.',
    code: `import { computed, reactive } from 'vue'
const off = computed({ get: () => false, set() {} })
export const useDrawings = () => ({ brush: {}, drawingEnabled: off, isDrawing: off, drawingState: reactive({}) })`,
  },
  {
    module: /\/@slidev\/client\/internals\/Drawing(?:Controls|Layer|Preview)\.vue$/, // "internals/DrawingLayer.vue"; not "internals/Controls.vue"
    why: 'The same.',
    code: nothing,
  },
  {
    module: /\/@slidev\/client\/internals\/ContextMenu\.vue$/, // "internals/ContextMenu.vue"; not "internals/Controls.vue"
    why: 'It is switched off in slides.md: a right click opens the browser’s own menu.',
    code: nothing,
  },
  {
    module: /\/@slidev\/client\/setup\/context-menu\.ts$/, // "setup/context-menu.ts"; not "logic/contextMenu.ts"
    why: 'The same.',
    code: 'export default () => undefined',
  },
  {
    module: /\/@slidev\/client\/composables\/usePreloadImages\.ts$/, // "composables/usePreloadImages.ts"; not "usePrintStyles.ts"
    why: 'It loads the pictures of slides beforehand, and a briefing has none; the switch for it leaves it in.',
    code: 'export const usePreloadImages = () => {}',
  },
  {
    module: /\/@unhead\/vue\/dist\/(?:index|client)\.mjs$/, // "@unhead/vue/dist/client.mjs"; not "@unhead/vue/dist/utils.mjs"
    why: 'It keeps every part of a page’s head, for servers too; a deck sets a title.',
    code: `export * from ${JSON.stringify(join(project, 'components', 'page-head.ts').replaceAll('\\', '/'))}`,
  },
  {
    module: /\/@slidev\/client\/assets\/logo\.png$/, // "client/assets/logo.png"; not "client/assets/logo.svg"
    why: 'Slidev’s logo in 1,000 pixels; it is shown at 20, and the same is there as a drawing.',
    code: `export { default } from './logo.svg?no-inline'`,
  },
  {
    module: /\/@slidev\/client\/modules\/v-mark\.ts$/, // "client/modules/v-mark.ts"; not "client/modules/v-click.ts"
    why: 'It draws sketched marks around words.',
    code: noDirective('createVMarkDirective'),
  },
  {
    module: /\/@slidev\/client\/modules\/v-motion\.ts$/, // "client/modules/v-motion.ts"; not "client/modules/v-click.ts"
    why: 'It moves things along paths.',
    code: noDirective('createVMotionDirectives'),
  },
  {
    module: /\/@slidev\/client\/modules\/v-drag\.ts$/, // "client/modules/v-drag.ts"; not "client/internals/DragControl.vue"
    why: 'It lets the page be laid out with the mouse, while it is edited.',
    code: noDirective('createVDragDirective'),
  },
  {
    module: /\/@slidev\/client\/internals\/DragControl\.vue$/, // "client/internals/DragControl.vue"; not "client/internals/Draggable.vue"
    why: 'The same.',
    code: nothing,
  },
  {
    module: /\/@slidev\/parser\/dist\/core\.mjs$/, // "@slidev/parser/dist/core.mjs"; not "@slidev/parser/dist/utils.mjs"
    why: 'One small function of it is used, and a YAML parser comes with the rest.',
    code: `export { parseRangeString } from '@slidev/parser/utils'`,
  },
]

/** Leaves out of the built site what a briefing never uses and Slidev has no switch for. */
export function leaveOut(): Plugin {
  return {
    name: 'briefdeck:leave-out',
    enforce: 'pre',
    load: {
      order: 'pre',
      handler(id) {
        const path = id.replaceAll('\\', '/').split('?')[0] ?? ''
        const found = replacements.find(({ module }) => module.test(path))
        return found === undefined ? null : { code: found.code, moduleSideEffects: false }
      },
    },
  }
}
