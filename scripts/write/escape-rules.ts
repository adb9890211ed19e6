/**
 * What text could do where it stands, and what is written instead. Each context has its table:
 * `text-rules.ts` for all of them, `markdown-rules.ts` for slides and notes, `frontmatter-rules.ts`,
 * `title-rules.ts` for titles and metadata, `mermaid-rules.ts`, `attribute-rules.ts`, `html-rules.ts`, `css-rules.ts`.
 *
 * A replacement is undone by the context's own reader (Markdown and Vue, YAML, Mermaid), so that the
 * audience reads the text to the letter. A rule matches only what is dangerous where it stands:
 * prose stays readable. A test takes each rule away and shows that its examples then come out
 * changed, or do something; a rule of which that can't be shown is none.
 */
export interface EscapeRule {
  /** A pattern with the flags `g` and `u`, and `i` where case is none. */
  readonly matches: RegExp
  /** What Slidev, Vue, Markdown, YAML or Mermaid would make of it. */
  readonly wouldBe: string
  readonly written: string | ((match: string) => string)
  /** Texts to which that would happen, one for each sequence that the pattern knows. */
  readonly examples: readonly string[]
}

/** Applies a table to a text, rule after rule. */
export function applyRules(rules: readonly EscapeRule[], text: string): string {
  return rules.reduce(
    (escaped, { matches, written }) =>
      escaped.replace(matches, (match) => (typeof written === 'string' ? written : written(match))),
    text,
  )
}

/** HTML's numeric character reference: inert for Markdown and Vue, text for the browser. */
export function entity(text: string): string {
  return [...text].map((character) => `&#${character.codePointAt(0)};`).join('')
}
