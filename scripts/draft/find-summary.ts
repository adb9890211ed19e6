import { summaryHeadings } from './lexicons/summary-headings.ts'
import type { Report } from '../read/report.ts'
import type { Sentence } from './sentences.ts'

/** Matches "Summary", "1. Key findings:", "EN BREF"; not "Summary of members’ answers". */
const inShort = new RegExp(`^(?:[\\dIVX]+[.)]? )*(?:${summaryHeadings.join('|')})[.:]?$`, 'iu')

/**
 * The section in which a report gives itself in short, if it has one, and others besides.
 *
 * @returns the number of the section; undefined where there is none with a sentence of its own
 */
export function findSummary(report: Report, sentences: readonly Sentence[]): number | undefined {
  const told = new Set(sentences.map(({ block }) => block.section))
  const heading = report.blocks.find(
    ({ kind, text, section }) => kind === 'heading' && told.has(section) && inShort.test(text.trim()),
  )
  return heading !== undefined && [...told].some((section) => section > 0 && section !== heading.section)
    ? heading.section
    : undefined
}
