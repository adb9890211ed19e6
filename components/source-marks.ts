/** The marks of sources on the slide that is shown, but for those that are drawn, which stand under the drawing again. */

const marks = '.slide .source-mark:not(.drawn-mark)'

/**
 * The mark whose source is asked for by a click on it, or by the key "s" for "source", which Slidev
 * leaves free: that of the mark that has the focus, else the first of the slide.
 */
export function markFor(event: MouseEvent | KeyboardEvent, slide: number): HTMLElement | undefined {
  const { target } = event
  if (!(target instanceof Element) || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return undefined
  const at = target.closest<HTMLElement>(`#slideshow ${marks}`) ?? undefined
  return 'key' in event ? (asks(event.key, target) ? (at ?? marksOf(slide)[0]) : undefined) : at
}

function asks(key: string, target: Element): boolean {
  return key.toLowerCase() === 's' && !target.closest('input, textarea, select, [contenteditable]')
}

/** The marks of a slide, in reading order. */
export function marksOf(slide: number): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`#slideshow .slidev-page-${slide} ${marks}`)]
}
