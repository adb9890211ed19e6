/**
 * What text could do inside `slides.md`, context by context, and what is written instead.
 *
 * A rule is a sequence, what would be made of it, and its replacement. A replacement is undone by
 * the context's own reader (Markdown and Vue, YAML, Mermaid), so that the audience reads the text
 * to the letter. A rule matches only what is dangerous where it stands: prose stays readable.
 */

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
export const slideRules: readonly EscapeRule[] = [
  ...markdownRules,
  { matches: /\{(?=\{)|(?<=\{)\{/gu, wouldBe: 'an expression that is run', written: '<span v-pre>{</span>' },
  monaco,
  { matches: /:(?=:)|(?<=:):/gu, wouldBe: 'a slot', written: entity },
  { matches: typeset, wouldBe: 'another character: an ellipsis, a dash, ±, ©', written: entity },
  { matches: straightQuote, wouldBe: 'a curly quotation mark', written: backslash },
  { matches: address, wouldBe: 'a link, whose text is decoded', written: entity },
]

/** Inside the closing comment of a slide, which Slidev reads as its notes. */
export const noteRules: readonly EscapeRule[] = [
  ...markdownRules,
  monaco,
  { matches: /--(?=>|!>)/gu, wouldBe: 'the end of the note', written: entity },
  { matches: /\[(?=click)/giu, wouldBe: 'a marker for a click', written: entity },
]

/** Inside a double-quoted YAML scalar, after the YAML library has quoted it. */
export const frontmatterRules: readonly EscapeRule[] = [
  { matches: /-(?=--)/gu, wouldBe: 'the end of the frontmatter', written: '\\x2d' },
  { matches: /</gu, wouldBe: 'a comment, or a tag that switches a feature on', written: '\\x3c' },
  { matches: /\$/gu, wouldBe: 'KaTeX for the whole deck', written: '\\x24' },
  { matches: /\{(?=monaco)/gu, wouldBe: 'the Monaco editor', written: '\\x7b' },
  {
    matches: /[\u2028\u2029]/gu,
    wouldBe: 'the end of a line, after which more is looked for',
    written: (match) => `\\u${match.charCodeAt(0).toString(16)}`,
  },
]

const ganttWords = [
  ...['accDescr', 'accDescription', 'accTitle', 'axisFormat', 'call', 'click', 'dateFormat', 'end', 'excludes', 'gantt', 'href'],
  ...['includes', 'inclusiveEndDates', 'section', 'tickInterval', 'title', 'todayMarker', 'topAxis', 'weekday', 'weekend'],
]

/**
 * What begins a statement of a Gantt chart, whose labels stand at a line's start. Source: Mermaid's
 * own grammar (gantt.jison). Matches the "s" of "section of", "Section A"; not "sections".
 */
const statement = new RegExp(`^(?=(?:${ganttWords.join('|')})\\b|\\d{4}-\\d\\d-\\d\\d\\b).`, 'giu')

/** Inside a quoted label of a Mermaid diagram; Mermaid has character codes of its own. */
export const mermaidRules: readonly EscapeRule[] = [
  controls,
  {
    matches: /[#;"'`<>{}[\]()|\\%&:*_~$^@/]/gu,
    wouldBe: 'a quote, a shape, an entity, markup, a directive, a link, or the end of the label',
    written: mermaidCode,
  },
  { matches: statement, wouldBe: 'a statement of the diagram instead of a label', written: mermaidCode },
]

function mermaidCode(character: string): string {
  return `#${character.codePointAt(0)};`
}

/**
 * The `title:` of a slide. Slidev compiles it as Markdown and as Vue in one place and shows it as it
 * stands in another, so that no escape fits both: characters of the same look are written instead.
 */
export const titleRules: readonly EscapeRule[] = [
  controls,
  {
    matches: /[<{[*`\\$]/gu,
    wouldBe: 'a tag, an expression, a link, emphasis, code, or a mark of String.replace',
    written: lookalikes,
  },
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
