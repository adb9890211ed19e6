import type { Problem } from '../problems.ts'
import type { CheckContext } from './check.ts'
import { foldText } from './fold-text.ts'
import { nearestOf } from './nearest.ts'
import { problemAt } from './tree.ts'

/** The heading of every section is a heading of the report. */
export function verifyHeadings({ briefing, report, tree }: CheckContext): Problem[] {
  const headings = new Map(
    report.blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => [folded(text), text] as const),
  )
  return briefing.sections.flatMap(({ heading }, number) => {
    if (headings.has(folded(heading))) return []
    const nearest = nearestOf(folded(heading), headings.keys(), 1)
    return [problemAt(tree, ['sections', number, 'heading'], notFound(heading, nearest && headings.get(nearest)))]
  })
}

function notFound(heading: string, nearest: string | undefined) {
  const code = 'heading-not-found'
  if (nearest === undefined) {
    return {
      code,
      message: `“${heading}” is no heading of the report, which has none; expected no sections.`,
      hint: 'Delete the sections, and give what they say under “summary”.',
    }
  }
  return {
    code,
    message: `“${heading}” is no heading of the report; the nearest one is “${nearest}”.`,
    hint: `Write “${nearest}” if that is meant; the deck’s own words go under “headline”.`,
  }
}

function folded(text: string): string {
  return foldText(text).text.trim()
}
