/** What a slide may hold, in px of the canvas: the deck guide's form. */

/** What a text is to the eye: the headline, what is said, the names in a picture, or where something is from. */
export type Role = 'headline' | 'body' | 'label' | 'source'

export const limits = {
  /** Least distance of a text from the edge. */
  margin: 24,
  /** Of what is said, sources aside. */
  words: 75,
  /** Of a headline; the title on the cover is no assertion, and may have more. */
  lines: { headline: 2, cover: 5 },
  /** Least size of type, after every scaling. */
  size: { headline: 28, body: 18, label: 14, source: 12 } satisfies Record<Role, number>,
  /** Least contrast (WCAG 2.2): 4.5 for all text, 7 for what is read at length. */
  contrast: { headline: 7, body: 7, label: 4.5, source: 4.5 } satisfies Record<Role, number>,
} as const

/** Rounding of the browser, in px. */
export const TOLERANCE = 1

/** Which role a text has: of the first of these that stands around it; else it is body. */
export const roles: readonly (readonly [selector: string, role: Role])[] = [
  ['.foot, .source-mark, .drawn-mark, .evidence-line, .contradictions, .kicker, .table-opens', 'source'],
  ['.entry, .particulars, .map-note, blockquote', 'source'],
  ['.attribution, li > em, li > strong, h1 + p > em, h1 + p > strong, .voice-basis, .figure-date', 'source'],
  ['.cover .draft-mark, .cover p:last-child, .figure-value, .bottom-line li::before', 'label'],
  ['.legend, .map-list, .figure-key, .length-ends, .map-marks, .mermaid', 'label'],
  ['h1', 'headline'],
]
