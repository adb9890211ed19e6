import type { LocatedItem } from '../check.ts'
import type { Path } from '../tree.ts'
import type { Statement, StatementFinding } from './statement.ts'

/** A finding about the text of a statement. */
export function describe(
  { path, owner }: Pick<Statement, 'path' | 'owner'>,
  finding: Omit<StatementFinding, 'path' | 'owner'>,
): StatementFinding {
  return { ...finding, path, owner }
}

/** A finding about an item, or about one of its keys: `describeItem(event, finding, 'units', 0)`. */
export function describeItem(
  { path }: Pick<LocatedItem, 'path'>,
  finding: Omit<StatementFinding, 'path' | 'owner'>,
  ...keys: Path
): StatementFinding {
  return describe({ path: [...path, ...keys], owner: path }, finding)
}

/** What a statement rests on, for messages. */
export function restsOn({ role, items }: Pick<Statement, 'role' | 'items'>): string {
  if (role === 'cover') return 'the report'
  return role === 'item' || role === 'name' || items.length === 1 ? 'the quote' : 'the quotes of the slide'
}
