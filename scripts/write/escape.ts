import { frontmatterRules, mermaidRules, noteRules, slideRules, titleRules, type EscapeRule } from './escape-rules.ts'
import { templateFor } from './markup.ts'

function apply(rules: readonly EscapeRule[], text: string): string {
  return rules.reduce(
    (escaped, rule) =>
      escaped.replace(rule.matches, (match) => (typeof rule.written === 'string' ? rule.written : rule.written(match))),
    text,
  )
}

/** One line: what stands before the escape has no line ends, so nothing of it stands at a line's start but its first character. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

/** Text as Markdown for a slide's body. */
export function escapeMarkdown(text: string): string {
  return apply(slideRules, oneLine(text))
}

/** Text as Markdown for a slide's notes. */
export function escapeNote(text: string): string {
  return apply(noteRules, oneLine(text))
}

/** Text for a label of a Mermaid diagram. */
export function escapeMermaid(text: string): string {
  return apply(mermaidRules, oneLine(text))
}

/** Text for the `title:` of a slide. */
export function escapeTitle(text: string): string {
  return apply(titleRules, oneLine(text))
}

/** A double-quoted YAML scalar, made inert for what reads the file before YAML does. */
export function escapeFrontmatter(scalar: string): string {
  return apply(frontmatterRules, scalar)
}

/** Whether a scalar holds what `escapeFrontmatter` would have to change. */
export function isDangerousInFrontmatter(text: string): boolean {
  return frontmatterRules.some((rule) => text.search(rule.matches) >= 0)
}

/** A template for Markdown in a slide's body. */
export const markdown = templateFor(escapeMarkdown)

/** A template for Markdown in a slide's notes. */
export const note = templateFor(escapeNote)

/** A template for Mermaid. */
export const mermaid = templateFor(escapeMermaid)
