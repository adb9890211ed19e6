import type { Problem } from '../problems.ts'
import { entriesAt, problemAt, valueAt, type Tree } from './tree.ts'

/** An event has a date, or the report's words for one. */
export function checkEvents(tree: Tree): Problem[] {
  return entriesAt(tree.data, ['events'])
    .filter((path) => {
      const event = valueAt(tree.data, path)
      return typeof event === 'object' && event !== null && !('date' in event) && !('says' in event)
    })
    .map((path) =>
      problemAt(tree, path, {
        code: 'event-without-date',
        message: 'The event has neither “date” nor “says”; expected one of the two.',
        hint: 'Add “date: 2019-03” as exactly as the report gives it, or “says:” with the report’s words.',
      }),
    )
}
