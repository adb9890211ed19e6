import type { Path } from '../tree.ts'
import type { LocatedItem } from '../check.ts'

/**
 * A text that a slide shows or a speaker says, and what it rests on.
 *
 * An `item` is a point or a label, a `name` that of a unit; a quote bears them. A `headline` and what is to `say` rest
 * on the items of their slide, a `cover` (title, subtitle, limits) on the report as a whole.
 */
export interface Statement {
  readonly role: 'item' | 'name' | 'headline' | 'say' | 'cover'
  readonly text: string
  /** Where the text stands in the briefing. */
  readonly path: Path
  /** The item, section or slide that it is part of; its `asserts` hold for it. */
  readonly owner: Path
  readonly items: readonly LocatedItem[]
}

/** What a check of statements has to say, before it is known where the briefing stands. */
export interface StatementFinding {
  readonly severity: 'error' | 'warning'
  readonly code: string
  readonly path: Path
  readonly owner: Path
  /** The words that are concerned; with the code and the owner they tell a finding from every other. */
  readonly words: string
  readonly message: string
  readonly hint: string
}
