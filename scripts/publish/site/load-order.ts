import { join } from 'node:path'
import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { mended, type Mend } from './mend-slidev.ts'
import { project } from '../places.ts'

const later = join(project, 'components', 'later.ts').replaceAll('\\', '/')

/** What says when something is loaded. */
export const reorderings: readonly Mend[] = [
  {
    module: /\/@slidev\/client\/setup\/routes\.ts$/, // "client/setup/routes.ts"; not "setup/root.ts"
    why: 'The page that shows a slide comes with the page itself: one request, and no wait for it.',
    changes: [
      [
        `import setups from '#slidev/setups/routes'`,
        `import setups from '#slidev/setups/routes'\nimport Play from '../pages/play.vue'`,
      ],
      [`() => import('../pages/play.vue')`, 'Play'],
    ],
  },
  {
    module: /^\/@slidev\/slides$/, // "/@slidev/slides"; not "/@slidev/slides/1/md"
    why: 'The first slide does, too.',
    changes: [
      [`import SlideError from`, `import * as first from '/@slidev/slides/1/md'\nimport SlideError from`],
      [`await import('/@slidev/slides/1/md')`, 'first'],
    ],
  },
  {
    module: /\/@slidev\/client\/pages\/play\.vue$/, // "pages/play.vue"; not "pages/play.vue?vue&type=style"
    why: 'Overview, search and the bar with its settings are a third of the program. They show when somebody asks.',
    changes: [
      [
        `import Controls from '../internals/Controls.vue'`,
        `import { later } from '${later}'\nconst Controls = later(() => import('../internals/Controls.vue'))`,
      ],
      [
        `import NavControls from '../internals/NavControls.vue'`,
        `const NavControls = later(() => import('../internals/NavControls.vue'))`,
      ],
      [
        `import LaserPointer from '../internals/LaserPointer.vue'`,
        `const LaserPointer = later(() => import('../internals/LaserPointer.vue'))`,
      ],
      [
        `import PresenterMouse from '../internals/PresenterMouse.vue'`,
        `const PresenterMouse = later(() => import('../internals/PresenterMouse.vue'))`,
      ],
    ],
  },
  {
    module: /\/@slidev\/client\/internals\/SlidesShow\.vue$/, // "internals/SlidesShow.vue"; not "internals/SlideWrapper.vue"
    why: 'The slides beside the one that is shown are loaded with it and made once it is painted, and those behind the pause one by one.',
    changes: [
      [
        '  preloadRoute(prevRoute.value)\n  preloadRoute(nextRoute.value)\n',
        `  const beside = [prevRoute.value, nextRoute.value]
  beside.forEach((route) => route.load())
  requestAnimationFrame(() => setTimeout(() => beside.forEach(preloadRoute)))
`,
      ],
      ['routes.forEach(preloadRoute)', 'routes.forEach((route, at) => setTimeout(() => preloadRoute(route), 40 * at))'],
    ],
  },
  {
    module: /\/@slidev\/client\/internals\/SlideContainer\.vue$/, // "internals/SlideContainer.vue"; not "internals/SlidesShow.vue"
    why: 'A slide has its size at once, which it else has a frame later: what the page showed before would be gone for that time.',
    changes: [
      ['useElementSize(container)', 'useElementSize(container, { width: window.innerWidth, height: window.innerHeight })'],
    ],
  },
  {
    module: /\/@slidev\/client\/internals\/Goto\.vue$/, // "internals/Goto.vue"; not "internals/Controls.vue"
    why: 'So that it takes what is typed, though the key that asks for it is the one that loads it.',
    changes: [['    input.value?.blur()\n  }\n})', '    input.value?.blur()\n  }\n}, { immediate: true })']],
  },
]

/** What Slidev asks of a slide that nobody has been to: its title, its address, its steps. */
const early = new Set(
  'clicks clicksStart class hideInToc lang layout level name preload routeAlias title transition zoom'.split(' '),
)

/**
 * Loads with the page what its first slide needs, and the rest behind it. Slidev splits its program by its parts, and gives
 * every visitor the frontmatter of all slides at the start, which in a briefing is half of the deck.
 */
export function loadOrder({ data }: ResolvedSlidevOptions): Plugin {
  const frontmatterOf = (no: number) => ({ ...(data.headmatter['defaults'] as object), ...data.slides[no - 1]?.frontmatter })
  const part = (no: number, isEarly: boolean) =>
    JSON.stringify(Object.fromEntries(Object.entries(frontmatterOf(no)).filter(([key]) => early.has(key) === isEarly)))
  return {
    name: 'briefdeck:load-order',
    enforce: 'pre',
    transform: {
      order: 'pre',
      handler(code, id) {
        const path = id.replaceAll('\\', '/')
        const [, no, type] = /^\/@slidev\/slides\/(\d+)\/(md)$/.exec(path) ?? /__slidev_(\d+)\.(frontmatter)$/.exec(path) ?? []
        if (type === 'md') {
          return `import { frontmatter } from '/@slidev/slides/${no}/frontmatter'\n${code}\nObject.assign(frontmatter, ${part(Number(no), false)})`
        }
        if (type === 'frontmatter')
          return withoutSource(code).replace(dataLine, () => `export const frontmatterData = ${part(Number(no), true)}`)
        return mended(code, id, reorderings)
      },
    },
  }
}

/** Matches "export const frontmatterData = {…}"; not "export const frontmatter = …". */
const dataLine = /^export const frontmatterData = .*$/m

/** The frontmatter as it was typed is there once more, for an editor that a site does not have. */
function withoutSource(code: string): string {
  return code.replace(/"frontmatterRaw":"(?:[^"\\]|\\.)*",/, '')
}
