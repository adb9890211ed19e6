import type { Mend } from './mend-slidev.ts'

/** In a deck that runs from right to left the next slide lies on the left: what leads there leads on, and what Slidev places by itself is mirrored. */
export const mirrors: readonly Mend[] = [
  {
    module: /\/@slidev\/client\/setup\/shortcuts\.ts$/, // "client/setup/shortcuts.ts"; not "client/logic/shortcuts.ts"
    why: 'Arrow keys lead where they point. Slidev’s own setting for keys would be in the first slide of every deck.',
    changes: [['left, right, up', 'left: right, right: left, up']],
  },
  {
    module: /\/@slidev\/client\/composables\/useSwipeControls\.ts$/, // "composables/useSwipeControls.ts"; not "composables/useNav.ts"
    why: 'A swipe draws the next slide in from its side.',
    changes: [["direction.value === 'left'", "direction.value === 'right'"]],
  },
  {
    module: /\/@slidev\/client\/internals\/NavControls\.vue$/, // "client/internals/NavControls.vue"; not "client/internals/IconButton.vue"
    why: 'The buttons stand in the order of the line; their arrows have to point the same way.',
    changes: [
      ['i-carbon:arrow-left" />', 'i-carbon:arrow-right" data-back />'],
      ['i-carbon:arrow-right" />', 'i-carbon:arrow-left" />'],
    ],
  },
  {
    module: /\/@slidev\/client\/internals\/QuickOverview\.vue$/, // "client/internals/QuickOverview.vue"; not "client/internals/Goto.vue"
    why: 'The number of a slide stands beside it.',
    changes: [['`left: ${cardWidth + 5}px`', '`right: ${cardWidth + 5}px`']],
  },
]
