import { parseBriefing } from '../../scripts/verify/parse-briefing.ts'
import { verifyBriefing } from '../../scripts/verify/verify-briefing.ts'
import { reportOf } from './club.ts'

/** How the findings of a check are asked for: each as "severity code words". */
export interface Asking {
  /** On a point of that text and quote; `more` are further keys of it. */
  readonly onPoint: (text: string, quote: string, more?: object) => string[]
  /** On one item of a list, or on several. */
  readonly onItems: (list: string, ...items: readonly object[]) => string[]
  /** On a briefing of these keys. */
  readonly on: (keys: object) => string[]
}

/** Asks for the findings on briefings of one report, whose point `first` is a sentence that has none. */
export function askAbout(markdown: string, first: string): Asking {
  const report = reportOf(markdown)
  const summary = { points: [{ id: 'first', text: first.replace(/\.$/, ''), quote: first }] }
  const head = {
    ...{ report: 'report.md', title: report.title, language: 'en' },
    source: { title: report.title, published: '2024-03' },
  }
  const on = (keys: object): string[] => {
    const { problems } = verifyBriefing(report, parseBriefing(JSON.stringify({ ...head, summary, ...keys }), 'briefing.yaml'))
    return problems.map(({ code, severity, words }) => `${severity} ${code} ${words ?? ''}`.trim())
  }
  return {
    on,
    onPoint: (text, quote, more = {}) => on({ summary: { points: [{ id: 'point', text, quote, ...more }] } }),
    onItems: (list, ...items) => on({ [list]: items }),
  }
}
