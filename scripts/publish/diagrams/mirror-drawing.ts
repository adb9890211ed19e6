/**
 * Runs in a page: mirrors a drawing for a deck that runs from right to left. The whole is turned about its middle and each
 * text of it about its own, so that all stands where it should and reads as it should.
 */
export function mirrorDrawing(svg: string): string {
  const holder = document.createElement('div')
  holder.innerHTML = svg
  document.body.append(holder)
  const drawing = holder.querySelector('svg')!
  const texts = [...drawing.querySelectorAll('text')].map((text) => {
    const { x, width } = text.getBBox()
    return { text, middle: x + width / 2, anchor: getComputedStyle(text).textAnchor }
  })
  // Where a text begins is on its right.
  const anchors: Readonly<Record<string, string>> = { start: 'end', end: 'start' }
  for (const { text, middle, anchor } of texts) {
    const turned = document.createElementNS('http://www.w3.org/2000/svg', 'g')
    turned.setAttribute('transform', `matrix(-1 0 0 1 ${2 * middle} 0)`)
    text.replaceWith(turned)
    turned.append(text)
    Object.assign(text.style, { direction: 'rtl', unicodeBidi: 'normal', textAnchor: anchors[anchor] ?? anchor })
  }
  drawing.style.transform = 'scaleX(-1)'
  holder.remove()
  return drawing.outerHTML
}
