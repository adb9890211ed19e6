/**
 * Runs in a page: sets the names of groups at the beginning of their boxes, where Mermaid sets them in the middle: there the
 * arrows from above come in. And sets the lines of a label in their bar, or on the side of it where they have room: Mermaid
 * finds a place for each line by itself, and measures ":" as the "#58;" that it is written as. And sets a bar with its label in the
 * middle of its rows, where Mermaid sets it at their top, with lines as far apart as their type wants it. And cuts off what it leaves below an axis for numbers that stand above
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
    const written = label.filter(({ textContent }) => textContent.trim() !== '')
    // A row begins 2 px above its bar.
    const lane = label.length * row
    const middle = Math.max(bar.y + bar.height / 2, bar.y - 2 + lane / 2)
    // Lines are as far apart as their type wants it, where the rows have room.
    const leading = Math.max(row, Math.min(written[0]?.getBBox().height ?? 0, lane / written.length))
    const baseline = Number(label[0]?.getAttribute('y')) - bar.y - bar.height / 2
    for (const [index, line] of written.entries())
      line.setAttribute('y', String(middle + baseline + (index - (written.length - 1) / 2) * leading))
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
    // A bar is as high as the lines that stand in it, or they would be struck through.
    const held = side === '' && written.length > 1 ? Math.min(lane - 2, written.length * leading + 8) : 0
    const high = Math.max(bar.height, Math.min(height, lane - 4), held)
    drawn.setAttribute('y', String(middle - high / 2))
    drawn.setAttribute('height', String(high))
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
