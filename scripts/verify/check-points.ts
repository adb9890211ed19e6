import type { Problem } from '../problems.ts'
import { entriesAt, problemAt, valueAt, type Tree } from './tree.ts'

/** A summary or section without points has nothing to show, so it gets no slide, and its headline is not shown; a heading alone is meant so. */
export function checkPoints(tree: Tree): Problem[] {
  return [['summary'], ...entriesAt(tree.data, ['sections'])]
    .filter((owner) => owner.length === 1 || valueAt(tree.data, [...owner, 'headline']) !== undefined)
    .map((owner) => [...owner, 'points'])
    .filter((path) => Array.isArray(valueAt(tree.data, path)) && entriesAt(tree.data, path).length === 0)
    .map((path) =>
      problemAt(tree, path, {
        severity: 'warning',
        code: 'no-points',
        message: 'There are no points here, so there is no slide; expected one point at least.',
        hint: 'Add a point, or delete the section.',
      }),
    )
}
