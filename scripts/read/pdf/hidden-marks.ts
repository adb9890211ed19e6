import type { Run } from '../join-runs.ts'

/**
 * Between these, which Unicode leaves to programs for their own use (noncharacters, 23.7), a mark
 * travels through the text of a line until the lines are joined.
 */
const OPEN = '\uFDD0'
const CLOSE = '\uFDD1'

/** A hidden mark. Matches a mark between its signs; not "1". */
const hidden = /\uFDD0([^\uFDD1]*)\uFDD1/g

export function hideMark(mark: string): string {
  return `${OPEN}${mark}${CLOSE}`
}

/** The text as a reader sees it but for the marks. */
export function withoutMarks(text: string): string {
  return text.includes(OPEN) ? text.replace(hidden, '') : text
}

/** The mark with which a text begins. */
export function leadingMark(text: string): string | undefined {
  return text.startsWith(OPEN) ? text.slice(1, text.indexOf(CLOSE)) : undefined
}

/** Text and marks, each by itself. */
export function toRuns(text: string): Run[] {
  // Every second part is a mark.
  return text.split(hidden).map((part, index) => (index % 2 === 1 ? { mark: part } : { text: part }))
}
