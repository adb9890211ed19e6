/** Keys that a link needs while it has the focus, or that say nothing by themselves. */
const linkKeys: ReadonlySet<string> = new Set(['Enter', 'Tab', 'Escape', 'Shift', 'Control', 'Alt', 'Meta', 's'])

/**
 * Lets go of a link or button of the slide, or of Slidev's controls, that has the focus: Slidev takes no key while one has it,
 * and whoever goes through them by Tab must have the next slide one key away. A button needs the space bar, too.
 */
export function letGo({ key, target }: KeyboardEvent): void {
  const focused = target instanceof Element ? target.closest<HTMLElement>('#slide-container :is(a, button)') : null
  if (focused !== null && !linkKeys.has(key) && !(key === ' ' && focused.tagName === 'BUTTON')) focused.blur()
}
