import { unread } from './elements.ts'
import { visitTree } from './visit-tree.ts'

/** How many words stand in an element, and how many of them in links. */
export interface WordCount {
  readonly words: number
  readonly linked: number
}

/** Counts the words of every element below one, and of itself, going through them once. */
export function countWords(root: Element): (element: Element) => WordCount {
  const before = new Map<Element, WordCount>()
  const counts = new Map<Element, WordCount>()
  let [words, linked, links] = [0, 0, 0]
  visitTree(root, {
    text: (text) => {
      const count = text.match(/\S+/g)?.length ?? 0 // matches "a-b"; not " "
      words += count
      if (links > 0) linked += count
    },
    enter: (element) => {
      if (unread.has(element.localName)) return false
      if (element.localName === 'a') links++
      before.set(element, { words, linked })
      return true
    },
    leave: (element) => {
      if (element.localName === 'a') links--
      const start = before.get(element)
      counts.set(element, { words: words - (start?.words ?? 0), linked: linked - (start?.linked ?? 0) })
    },
  })
  return (element) => counts.get(element) ?? { words: 0, linked: 0 }
}
