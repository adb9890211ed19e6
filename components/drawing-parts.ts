import type { NamedSource } from './slide-data.ts'

/** Of a node: the node, and the lines that run to it. Of a bar: the bar, and the lines of its label. */
export function partsOf(drawing: ParentNode, drawn: string): readonly SVGElement[] {
  const own = new RegExp(`-${drawn}(?:-|$)`) // of "n1" matches "d8a-flowchart-n1-0", "d8a-n1"; not "d8a-n10"
  const line = new RegExp(`^L_(?:${drawn}_|.*_${drawn}_)`) // of "n1" matches "L_n0_n1_0"; not "L_n0_n2_1"
  return [...drawing.querySelectorAll<SVGElement>('[id], [data-id]')].filter(
    ({ id, dataset }) => own.test(id) || line.test(dataset['id'] ?? ''),
  )
}

/** With which click each part is seen: a line with the later of its ends, a group with its first node. */
export function stepsOf(drawing: ParentNode, sources: readonly NamedSource[]): ReadonlyMap<SVGElement, number> {
  const steps = new Map<SVGElement, number>()
  for (const { drawn, step = 0 } of sources)
    for (const part of drawn === undefined ? [] : partsOf(drawing, drawn)) steps.set(part, Math.max(step, steps.get(part) ?? 0))
  for (const group of drawing.querySelectorAll<SVGElement>('.cluster')) steps.set(group, Number(/\d+$/.exec(group.id)?.[0] ?? 0)) // "d8a-g1"
  return steps
}

/** What the drawing says of itself: Mermaid gives each a title, and a description of all that it shows. */
export function wordsOf(drawing: ParentNode): { readonly title: string; readonly description: string } {
  const [title = '', description = ''] = ['title', 'desc'].map((tag) => drawing.querySelector(`svg > ${tag}`)?.textContent ?? '')
  return { title, description }
}

/** The mark on the slide around something drawn that has this number: what is drawn leads to the same passage. */
export function markAround(drawn: Element | undefined, number: number): HTMLElement | undefined {
  const marks = drawn?.closest('.slide')?.querySelectorAll<HTMLElement>('.source-mark:not(.drawn-mark)') ?? []
  return [...marks].find(({ textContent }) => Number(textContent) === number)
}
