import type { EscapeRule } from './escape-rules.ts'

/** Mermaid's own character code. */
function code(text: string): string {
  return [...text].map((character) => `#${character.codePointAt(0)};`).join('')
}

const ganttWords = [
  ...['accDescr', 'accDescription', 'accTitle', 'axisFormat', 'call', 'click', 'dateFormat', 'end', 'excludes', 'gantt', 'href'],
  ...['includes', 'inclusiveEndDates', 'section', 'tickInterval', 'title', 'todayMarker', 'topAxis', 'weekday', 'weekend'],
]
