import type { Plugin } from 'vite'
import { mirrors } from './mirror-slidev.ts'

/** A place in Slidev's own modules that is not as a briefing needs it, and what stands there instead. */
export interface Mend {
  /** Matches the end of the module's path. */
  readonly module: RegExp
  readonly why: string
  /** Each stands in the module; a test says so, for a new version of Slidev may have mended it itself. */
  readonly changes: readonly (readonly [from: string, to: string])[]
}

export const mends: readonly Mend[] = [
  {
    module: /\/@slidev\/client\/internals\/MenuButton\.vue$/, // "client/internals/MenuButton.vue"; not "client/internals/IconButton.vue"
    why: 'A button within a button: the keyboard stops at both, and a screen reader names neither (WCAG 4.1.2).',
    changes: [
      ['<button :class="{ disabled }" @click="value = !value">', '<div :class="{ disabled }" @click="value = !value">'],
      ['</button>', '</div>'],
    ],
  },
  {
    module: /\/@slidev\/client\/internals\/SlidesShow\.vue$/, // "client/internals/SlidesShow.vue"; not "client/internals/SlideWrapper.vue"
    why: 'A screen reader jumps to the slide, past the controls.',
    changes: [['id="slideshow"', 'id="slideshow" role="main"']],
  },
  {
    module: /\/@slidev\/client\/internals\/SlidesShow\.vue$/, // the same
    why: 'No slide moves out or in. Yet the one that goes stays for the two frames in which that would begin, over one before it.',
    changes: [
      ['const hasViewTransition = useViewTransition()', ''],
      [
        `<component
    :is="(hasViewTransition && !isPrintMode && !hmrSkipTransition && !disableTransition) ? 'div' : TransitionGroup"
    v-bind="(hmrSkipTransition || disableTransition || isPrintMode) ? {} : currentTransition"
    id="slideshow"`,
        '<div\n    id="slideshow"',
      ],
      ['    tag="div"\n', ''],
      ['    @after-leave="onAfterLeave"\n', ''],
      ['</component>', '</div>'],
    ],
  },
  {
    module: /\/@slidev\/client\/internals\/Goto\.vue$/, // "client/internals/Goto.vue"; not "client/internals/Controls.vue"
    why: 'The box that leads to a slide by its number is read out though it is off the screen, and its list holds buttons (WCAG 1.3.1).',
    changes: [
      ['id="slidev-goto-dialog"', 'id="slidev-goto-dialog" :inert="!showGotoDialog"'],
      ['<ul table', '<ul role="presentation" table'],
    ],
  },
  {
    module: /\/@slidev\/client\/internals\/SelectList\.vue$/, // "client/internals/SelectList.vue"; not "client/internals/MenuButton.vue"
    why: 'What can be chosen in a menu can be chosen by a pointer alone (WCAG 2.1.1).',
    changes: [
      [
        'class="item"',
        'class="item" role="button" tabindex="0" :aria-pressed="value === item.value" @keydown.enter="$event.currentTarget.click()"',
      ],
    ],
  },
  {
    module: /\/@slidev\/client\/internals\/NoteDisplay\.vue$/, // "client/internals/NoteDisplay.vue"; not "client/internals/NoteStatic.vue"
    why: 'Long notes have to be scrolled, by the keyboard too (WCAG 2.1.1), and the keys for that must not move the slide.',
    changes: [
      [
        'ref="noteDisplay"',
        'ref="noteDisplay" tabindex="0" role="region" aria-label="Notes" @keydown.up.stop @keydown.down.stop',
      ],
    ],
  },
]

/**
 * Mends Slidev's components as they are loaded, in the site and live.
 *
 * @param direction how the deck runs; `ltr` where it does not say
 */
export function mendSlidev(direction = 'ltr'): Plugin {
  const all = direction === 'rtl' ? [...mends, ...mirrors] : mends
  return {
    name: 'briefdeck:mend-slidev',
    enforce: 'pre',
    transform: {
      order: 'pre',
      handler(code, id) {
        return mended(code, id, all)
      },
    },
  }
}

/** The code of a module with what is to be changed in it; null where nothing is. */
export function mended(code: string, id: string, all: readonly Mend[]): string | null {
  const path = id.replaceAll('\\', '/').replace(/\?v=\w+$/, '') // live: "shortcuts.ts?v=b117cc61"; not "a.vue?vue&type=style"
  const changes = all.filter(({ module }) => module.test(path)).flatMap((mend) => mend.changes)
  return changes.length === 0 ? null : changes.reduce((before, [from, to]) => before.replace(from, () => to), code)
}
