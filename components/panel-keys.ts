/** The keys of the panel that shows a source. */

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 }

/** Where a key leads: 1 to the next source, -1 to the one before, 0 to none. With Shift, the key that opened goes back. */
export function stepFor({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): number {
  if (ctrlKey || metaKey || altKey) return 0
  if (key.toLowerCase() === 's') return shiftKey ? -1 : 1
  return steps[key] ?? 0
}

/** Keeps the focus inside when Tab would lead out, behind the last and before the first of what can have it. */
export function keepInside(dialog: HTMLElement, event: KeyboardEvent): void {
  if (event.key !== 'Tab') return
  const all = [...dialog.querySelectorAll<HTMLElement>('a[href], button, [tabindex="0"]')]
  const end = event.shiftKey ? all[0] : all.at(-1)
  if (document.activeElement !== end && dialog.contains(document.activeElement)) return
  event.preventDefault()
  ;(event.shiftKey ? all.at(-1) : all[0])?.focus()
}

/** Keys that a link needs while it has the focus, or that say nothing by themselves. */
const linkKeys: ReadonlySet<string> = new Set(['Enter', 'Tab', 'Escape', 'Shift', 'Control', 'Alt', 'Meta', 's'])

/**
 * Lets go of a mark that has the focus: Slidev takes no key while a link has it, and after an answer
 * the next slide must be one key away.
 */
export function letGo({ key, target }: KeyboardEvent): void {
  const mark = target instanceof Element ? target.closest<HTMLElement>('#slideshow a, #slideshow .source-mark') : null
  if (mark !== null && !linkKeys.has(key)) mark.blur()
}
