import { visitTree } from './visit-tree.ts'

/** How deep the elements of a tree are nested; the root alone is 1. */
export function depthOf(root: Element): number {
  let [depth, deepest] = [0, 0]
  visitTree(root, {
    text: () => {},
    enter: () => {
      deepest = Math.max(deepest, ++depth)
      return true
    },
    leave: () => void depth--,
  })
  return deepest
}
