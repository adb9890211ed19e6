/** The keys of the panel that shows a source. */

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 }

/**
 * Where a key leads: 1 to the next source, -1 to the one before, 0 to none. With Shift, the key that opened goes back. Arrows
 * lead where they point, which is on or back by how the page runs.
 */
export function stepFor({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): number {
  if (ctrlKey || metaKey || altKey) return 0
  if (key.toLowerCase() === 's') return shiftKey ? -1 : 1
  return (steps[key] ?? 0) * (document.dir === 'rtl' ? -1 : 1)
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
