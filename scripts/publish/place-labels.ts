/**
 * Runs in a page: sets the names of groups at the beginning of their boxes, where Mermaid sets them in the middle: there the
 * arrows from above come in. And sets the lines of a label in their bar, or on the side of it where they have room: Mermaid
 * finds a place for each line by itself, and measures ":" as the "#58;" that it is written as. And sets a bar with its label in the
 * middle of its rows, where Mermaid sets it at their top. And cuts off what it leaves below an axis for numbers that stand above
 * it alone.
 *
 * @param margin what labels leave free on the right, in px
 * @param height of a bar, in px, where there is room
 * @param below of an axis what is cut off below, in px
 */
export function placeLabels({
  svg,
  margin,
  height,
  below,
}: {
  readonly svg: string
  readonly margin: number
  readonly height: number
  readonly below: number
}): string {
  const inset = 12
  const holder = document.createElement('div')
  holder.innerHTML = svg
  document.body.append(holder)
  for (const group of holder.querySelectorAll<SVGGElement>('.cluster')) {
    const box = group.querySelector<SVGRectElement>('rect')?.getBBox()
    const label = group.querySelector<SVGGElement>('.cluster-label')
    const down = /,\s*([-\d.]+)\)/.exec(label?.getAttribute('transform') ?? '')?.[1] // "translate(40, 2)"
    if (box === undefined || label === null || down === undefined) continue
    label.setAttribute('transform', `translate(${box.x + inset - label.getBBox().x}, ${down})`)
  }
  // "d1-loss0-text" and "d1-loss0-more1-text" are lines of "d1-loss0".
  const lines = [...holder.querySelectorAll<SVGTextElement>('text[id$="-text"]')]
  const start = Number(/-?[\d.]+/.exec(holder.querySelector('.grid')?.getAttribute('transform') ?? '')?.[0] ?? 0) // "translate(108, 26)"
  const row = holder.querySelector('rect.section')?.getBoundingClientRect().height ?? 0
  for (const [name, label] of Map.groupBy(lines, ({ id }) => id.replace(/(?:-more\d+)?-text$/, ''))) {
    const drawn = holder.querySelector<SVGRectElement>(`#${CSS.escape(name)}`)
    const bar = drawn?.getBBox()
    const all = label[0]?.ownerSVGElement?.viewBox.baseVal.width
    if (drawn === null || bar === undefined || all === undefined) continue
    const empty = label.filter(({ textContent }) => textContent.trim() === '').length
    // A row begins 2 px above its bar.
    const down = Math.max(0, ((empty + 1) * row - bar.height) / 2 - 2)
    for (const part of [drawn, ...label]) part.setAttribute('y', String(Number(part.getAttribute('y')) + down))
    // A bar is higher than the lines of its label, where these have rows of their own.
    const higher = Math.min(Math.max(0, height - bar.height), 2 * down)
    drawn.setAttribute('y', String(bar.y + down - higher / 2))
    drawn.setAttribute('height', String(bar.height + higher))
    const width = Math.max(...label.map((line) => line.getBBox().width))
    const end = bar.x + bar.width
    const isRight = end + width <= all - margin
    const fitsRight = isRight || all - end > bar.x
    // Several lines stand in a bar only where they would stand nowhere else.
    const isBeside = label.length > 1 && label[1]?.textContent.trim() !== '' && (isRight || bar.x - 5 - width >= start)
    const [side, x] =
      width <= bar.width && !isBeside
        ? ['', bar.x + bar.width / 2]
        : fitsRight
          ? ['OutsideRight', end + 5]
          : ['OutsideLeft', bar.x - 5]
    for (const line of label) {
      const section = /\d+/.exec(line.getAttribute('class') ?? '')?.[0] ?? '' // "taskText0"
      line.setAttribute('class', `taskText${side} taskText${side && 'Outside'}${section}`)
      line.setAttribute('x', String(x))
    }
  }
  const axis = holder.querySelector<SVGSVGElement>('svg[aria-roledescription="gantt"]')
  if (axis) axis.viewBox.baseVal.height -= below
  const placed = holder.innerHTML
  holder.remove()
  return placed
}
