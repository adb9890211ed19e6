/**
 * What text could do inside `slides.md`, context by context, and what is written instead.
 *
 * A rule is a sequence, what would be made of it, and its replacement. A replacement is undone by
 * the context's own reader (Markdown and Vue, YAML, Mermaid), so that the audience reads the text
 * to the letter. A rule matches only what is dangerous where it stands: prose stays readable.
 */

import { templateFor } from './markup.ts'

export interface EscapeRule {
  /** A pattern with the flags `gu`. */
  readonly matches: RegExp
  /** What Slidev, Vue, Markdown, YAML or Mermaid would make of it. */
  readonly wouldBe: string
  readonly written: string | ((match: string) => string)
}

/** HTML's numeric character reference: inert for Markdown and Vue, text for the browser. */
function entity(text: string): string {
  return [...text].map((character) => `&#${character.codePointAt(0)};`).join('')
}

const backslash = (match: string) => `\\${match}`

/** Characters that no context shows as they are. Tab and line ends have become spaces before. */
const controls: EscapeRule = {
  matches: /[\u0000-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Surrogate}/gu,
  wouldBe: 'an invisible character, or an invalid file',
  written: '\uFFFD',
}

/** What Slidev's typographer rewrites. Matches the first full stop of "..", "(" of "(c)"; not ". ", "(a)". */
const typeset = /\+(?=-)|-(?=-)|\.(?=\.)|,(?=,)|[?!](?=[?!]{3})|\((?=(?:c|r|tm)\))/giu

/** A straight quotation mark that it would bend. Matches "don't", "states' "; not "'so". */
const straightQuote = /(?<=\S)'|'(?=\s|$)/gu

/** What makes an address a link. Matches the second "/" of "https://", "@" of "a@b"; not "and/or". */
const address = /(?<=\/)\/|(?<=\S)@(?=\S)/gu

/** Looked for in the whole file, wherever it stands. */
const monaco: EscapeRule = { matches: /\{(?=monaco)/gu, wouldBe: 'the Monaco editor, for the whole deck', written: entity }

/** Markdown, wherever it stands. */
const markdownRules: readonly EscapeRule[] = [
  controls,
  { matches: /&(?=#?\w+;)/gu, wouldBe: 'a character reference', written: '&amp;' },
  { matches: /</gu, wouldBe: 'a tag, a component, a comment, an autolink, or an included file', written: '&lt;' },
  { matches: /[\\`*]/gu, wouldBe: 'an escape, code, or emphasis', written: backslash },
  { matches: /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, wouldBe: 'emphasis', written: backslash },
  { matches: /~/gu, wouldBe: 'struck-out text, or a fence', written: backslash },
  { matches: /\$/gu, wouldBe: 'a formula, and KaTeX for the whole deck', written: entity },
  { matches: /\](?=[([:])/gu, wouldBe: 'a link, or the definition of one', written: entity },
  { matches: /\[(?=[!^]|[ xX]\])/gu, wouldBe: 'an alert, a footnote, or a task', written: entity },
  { matches: /[!^](?=\[)/gu, wouldBe: 'an image, or a footnote', written: entity },
  {
    matches: /^(?:[#>+=|-]|\d+[.)](?=\s|$))/gu,
    wouldBe: 'a heading, a quotation, a list, a table, or a new slide',
    written: startOfLine,
  },
  { matches: /(?<=\s)#+$/gu, wouldBe: 'the closing mark of a heading, which is dropped', written: entity },
]

/** The mark that makes a list or heading of the line is written as a reference; a number before it stays. */
function startOfLine(match: string): string {
  return match.slice(0, -1) + entity(match.slice(-1))
}

/** Markdown that Vue compiles afterwards, with Slidev's typographer and linker at work: paragraphs, list items, headings. */
const slideRules: readonly EscapeRule[] = [
  ...markdownRules,
  { matches: /\{(?=\{)|(?<=\{)\{/gu, wouldBe: 'an expression that is run', written: '<span v-pre>{</span>' },
  monaco,
  { matches: /:(?=:)|(?<=:):/gu, wouldBe: 'a slot', written: entity },
  { matches: typeset, wouldBe: 'another character: an ellipsis, a dash, ±, ©', written: entity },
  { matches: straightQuote, wouldBe: 'a curly quotation mark', written: backslash },
  { matches: address, wouldBe: 'a link, whose text is decoded', written: entity },
]

/** Inside the closing comment of a slide, which Slidev reads as its notes. */
const noteRules: readonly EscapeRule[] = [
  ...markdownRules,
  monaco,
  { matches: /--(?=>|!>)/gu, wouldBe: 'the end of the note', written: entity },
  { matches: /\[(?=click)/giu, wouldBe: 'a marker for a click', written: entity },
]

/** Inside a double-quoted YAML scalar, after the YAML library has quoted it. */
const frontmatterRules: readonly EscapeRule[] = [
  { matches: /-(?=--)/gu, wouldBe: 'the end of the frontmatter', written: '\\x2d' },
  { matches: /</gu, wouldBe: 'a comment, or a tag that switches a feature on', written: '\\x3c' },
  { matches: /\$/gu, wouldBe: 'KaTeX for the whole deck', written: '\\x24' },
  { matches: /\{(?=monaco)/gu, wouldBe: 'the Monaco editor', written: '\\x7b' },
]

/** Inside a quoted label of a Mermaid diagram; Mermaid has character codes of its own. */
const mermaidRules: readonly EscapeRule[] = [
  controls,
  {
    matches: /[#;"'`<>{}[\]()|\\%&:*_~$^@/]/gu,
    wouldBe: 'a quote, a shape, an entity, markup, a directive, a link, or the end of the label',
    written: (match) => `#${match.codePointAt(0)};`,
  },
]

/**
 * The `title:` of a slide. Slidev compiles it as Markdown and as Vue in one place and shows it as it
 * stands in another, so that no escape fits both: characters of the same look are written instead.
 */
const titleRules: readonly EscapeRule[] = [
  controls,
  { matches: /[<{[*`\\$]/gu, wouldBe: 'a tag, an expression, a link, emphasis, code, or a formula', written: lookalikes },
  {
    matches: /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|~(?=~)|(?<=~)~/gu,
    wouldBe: 'emphasis, or struck-out text',
    written: lookalikes,
  },
  { matches: /&(?=#?\w+;)/gu, wouldBe: 'a character reference', written: lookalikes },
  { matches: /^(?:[#>+=|-]|\d+[.)](?=\s|$))/gu, wouldBe: 'a heading, a quotation, a rule, or a list', written: lookalikes },
  { matches: /:(?=:)|(?<=:):/gu, wouldBe: 'a slot, and a broken outline', written: lookalikes },
  { matches: typeset, wouldBe: 'another character', written: lookalikes },
  { matches: straightQuote, wouldBe: 'a curly quotation mark in one place of two', written: '’' },
  { matches: address, wouldBe: 'a link', written: lookalikes },
]

/** The full-width forms of ASCII characters; digits stay. */
function lookalikes(match: string): string {
  return match.replace(/\D/gu, (character) => String.fromCodePoint(character.codePointAt(0)! + 0xfee0)) // matches "."; not "1"
}

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
