import { visitTree } from '../html/visit-tree.ts'

const holders = 'p, li, h1, h2, h3, h4, h5, h6, td, th'

/** Numbers the paragraphs with text, from 1; of a row of a table, the first in it. */
export function ordinalsOf(root: Element): (element: Element) => number {
  const ordinals = new Map<Element, number>()
  let count = 0
  let last: Element | null = null
  visitTree(root, {
    text: (text, parent) => {
      const holder = text.trim() === '' ? null : parent.closest(holders)
      if (holder === null || holder === last) return
      last = holder
      count++
      for (const each of [holder, holder.closest('tr')]) if (each !== null && !ordinals.has(each)) ordinals.set(each, count)
    },
    enter: () => true,
    leave: () => {},
  })
  return (element) => ordinals.get(element) ?? ordinals.get(element.querySelector(holders) ?? element) ?? 1
}
