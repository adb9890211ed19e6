import type { Problem } from '../problems.ts'
import type { Report } from '../read/report.ts'
import type { Finding } from './find-passage.ts'
import type { ReportIndex } from './index-report.ts'
import type { ReadReport } from './statements/grounds.ts'
import type { Path, Tree } from './tree.ts'
import type { Briefing, Item } from './verified.ts'

/** An item of the briefing, where it stands there, and what became of the search for its quote. */
export interface LocatedItem {
  readonly item: Item
  readonly path: Path
  readonly finding: Finding
}

/** What every check of a briefing against its report is given. */
export interface CheckContext {
  readonly report: Report
  readonly index: ReportIndex
  readonly briefing: Briefing
  readonly tree: Tree
  readonly items: readonly LocatedItem[]
  /** Report and briefing are in English, which most rules of statements are for. */
  readonly isEnglish: boolean
  /** The report as it is read for what a statement may rest on. */
  readonly reading: ReadReport
}

/** One thing that must hold between a briefing and its report. */
export type Check = (context: CheckContext) => readonly Problem[]
