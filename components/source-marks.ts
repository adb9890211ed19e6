/** The marks of sources on the slide that is shown: components' own, and those that Markdown makes in a list or a table. */

const marks = '.slide :is(.source-mark, li > a, td > a)'

/** Text of a mark: matches " 12 "; not "Slide 12". */
const number = /^\s*\d+\s*$/

/**
 * The mark whose source is asked for by a click on it, or by the key "s" for "source", which Slidev
 * leaves free: that of the mark that has the focus, else the first of the slide.
 */
export function markFor(event: MouseEvent | KeyboardEvent, slide: number): HTMLElement | undefined {
  const { target } = event
  if (!(target instanceof Element) || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return undefined
  const at = target.closest<HTMLElement>(`#slideshow ${marks}`)
  const mark = 'key' in event ? (asks(event.key, target) ? (at ?? marksOf(slide)[0]) : undefined) : at
  return mark && number.test(mark.textContent ?? '') ? mark : undefined
}

function asks(key: string, target: Element): boolean {
  return key.toLowerCase() === 's' && !target.closest('input, textarea, select, [contenteditable]')
}

/** The marks of a slide, in reading order. */
export function marksOf(slide: number): readonly HTMLElement[] {
  const all = document.querySelectorAll<HTMLElement>(`#slideshow .slidev-page-${slide} ${marks}`)
  return [...all].filter(({ textContent }) => number.test(textContent ?? ''))
}
