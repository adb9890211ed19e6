import { attributeRules } from './attribute-rules.ts'
import { applyRules, type EscapeRule } from './escape-rules.ts'
import { frontmatterRules } from './frontmatter-rules.ts'
import { htmlRules } from './html-rules.ts'
import { stringRules } from './css-rules.ts'
import { cellRules, noteRules, slideRules } from './markdown-rules.ts'
import { templateFor } from './markup.ts'
import { labelRules, statementRules } from './mermaid-rules.ts'
import { plainText } from './text-rules.ts'
import { infoRules, titleRules } from './title-rules.ts'

/** Text as Markdown for a slide's body. */
export function escapeMarkdown(text: string): string {
  return applyRules(slideRules, plainText(text))
}

/** Text as Markdown for a slide's notes. */
export function escapeNote(text: string): string {
  return applyRules(noteRules, plainText(text))
}

/** Text in a statement of a Mermaid diagram: a label of a Gantt chart, a title, a description. */
export function escapeStatement(text: string): string {
  return applyRules(statementRules, plainText(text))
}

/** Text for a quoted label of a Mermaid flow chart that has a line break in it. */
export function escapeLabel(text: string): string {
  return applyRules(labelRules, plainText(text))
}

/** Text for the `title:` of a slide. */
export function escapeTitle(text: string): string {
  return applyRules(titleRules, plainText(text))
}

/** Text for what the deck says of itself: `info:` and `author:`. */
export function escapeInfo(text: string): string {
  return applyRules(infoRules, plainText(text))
}

/** A double-quoted YAML scalar, made inert for what reads the file before YAML does. */
export function escapeFrontmatter(scalar: string, rules: readonly EscapeRule[] = frontmatterRules): string {
  return applyRules(rules, scalar)
}

/** A value for a double-quoted attribute on one line. It keeps its line ends: a drawing has some. */
export function escapeAttribute(text: string): string {
  return applyRules(attributeRules, text)
}

/** Text for an HTML page, in an element or in a quoted attribute. It keeps its white space: the pieces of a paragraph are joined. */
function escapeHtml(text: string): string {
  return applyRules(htmlRules, text)
}

/** A template for Markdown in a slide's body. */
export const markdown = templateFor<'slide'>(escapeMarkdown)

/** A template for a cell of a table in a slide's body. */
export const cell = templateFor<'slide'>((text) => applyRules(cellRules, escapeMarkdown(text)))

/** A template for Markdown in a slide's notes. */
export const note = templateFor<'note'>(escapeNote)

/** A template for a statement of Mermaid. */
export const statement = templateFor<'statement'>(escapeStatement)

/** A template for what stands between the quotation marks of a label. */
export const label = templateFor<'label'>(escapeLabel)

/** A template for an HTML page. Under the name `html`, Prettier would put white space into it. */
export const page = templateFor<'page'>(escapeHtml)

/** A template for CSS, whose values stand in double-quoted strings. */
export const css = templateFor<'css'>((text) => applyRules(stringRules, plainText(text)))
