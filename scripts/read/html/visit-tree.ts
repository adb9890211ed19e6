/** What is called for the nodes of a tree, in the order of the text. */
export interface Visitor {
  readonly text: (text: string, parent: Element) => void
  /** @returns false to pass over what is in it; `leave` is then not called */
  readonly enter: (element: Element) => boolean
  readonly leave: (element: Element) => void
}

const ELEMENT = 1
const TEXT = 3

/** Goes through a tree without calling itself: a page may nest as deep as it likes. */
export function visitTree(root: Element, { text, enter, leave }: Visitor): void {
  if (!enter(root)) return
  let node: Node | null = root.firstChild
  let parent = root
  for (;;) {
    if (node === null) {
      leave(parent)
      if (parent === root || parent.parentElement === null) return
      node = parent.nextSibling
      parent = parent.parentElement
    } else if (node.nodeType === ELEMENT && enter(node as Element)) {
      parent = node as Element
      node = node.firstChild
    } else {
      if (node.nodeType === TEXT) text(node.nodeValue ?? '', parent)
      node = node.nextSibling
    }
  }
}
