import type { LocatedItem } from './check.ts'
import { findPassage } from './find-passage.ts'
import type { ReportIndex } from './index-report.ts'
import type { Path } from './tree.ts'
import type { Briefing, Item } from './verified.ts'

/** Every item of a briefing that carries a quote, in the briefing's order, with where the quote stands in the report. */
export function locateItems(briefing: Briefing, index: ReportIndex): LocatedItem[] {
  const { summary, sections, figures = [], units = [], relations = [], events = [], claims = [] } = briefing
  const all = [
    ...itemsOf(['summary', 'points'], summary.points),
    ...sections.flatMap(({ points }, section) => itemsOf(['sections', section, 'points'], points)),
    ...Object.entries({ figures, units, relations, events, claims }).flatMap(([list, items]) => itemsOf([list], items)),
  ]
  return all.map((one) => ({ ...one, finding: findPassage(index, one.item.quote, one.item.at) }))
}

function itemsOf(path: Path, items: readonly Item[]): { path: Path; item: Item }[] {
  return items.map((item, number) => ({ path: [...path, number], item }))
}
