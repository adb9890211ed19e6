import { entity, type EscapeRule } from './escape-rules.ts'

const backslash = (match: string) => `\\${match}`

/** The mark that makes a list or heading of the line is written as a reference; a number before it stays. */
function startOfLine(match: string): string {
  return match.slice(0, -1) + entity(match.slice(-1))
}

/** Looked for in the whole file, wherever it stands. */
const monaco: EscapeRule = {
  matches: /\{(?=monaco)/gu,
  wouldBe: 'the Monaco editor, for the whole deck',
  written: entity,
  examples: ['a {monaco} b'],
}

/** Markdown, wherever it stands; `tags` are examples of what a "<" can begin there. */
const markdownRules = (...tags: readonly string[]): readonly EscapeRule[] => [
  {
    matches: /&(?=#?\w+;)/gu,
    wouldBe: 'a character reference',
    written: '&amp;',
    examples: ['AT&amp;T', '&#123;&#123; 1 &#125;&#125;', '&lt;script&gt;'],
  },
  {
    matches: /</gu,
    wouldBe: 'a tag, a component, a script, or an included file',
    written: '&lt;',
    examples: ['<b>bold</b>', '<img src=x onerror=a>', '<https:b>', ...tags],
  },
  { matches: /\\/gu, wouldBe: 'an escape', written: backslash, examples: ['a\\!b'] },
  { matches: /`/gu, wouldBe: 'code, or a fence', written: backslash, examples: ['a `b` c', '```js {monaco}'] },
  { matches: /\*/gu, wouldBe: 'emphasis, or a list', written: backslash, examples: ['a *b* c', '* a'] },
  {
    matches: /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu,
    wouldBe: 'emphasis',
    written: backslash,
    examples: ['a _b_ c', '__a__'],
  },
  { matches: /~(?=~)|(?<=~)~/gu, wouldBe: 'struck-out text, or a fence', written: backslash, examples: ['a ~~b~~ c', '~~~'] },
  {
    matches: /\$/gu,
    wouldBe: 'a formula, and KaTeX for the whole deck',
    written: entity,
    examples: ['from $5 to $6', '$$x$$'],
  },
  {
    matches: /\](?=[(:])/gu,
    wouldBe: 'a link, an image, or the definition of one',
    written: entity,
    examples: ['[a](https:b)', '![a](b.png)', '[a]: b'],
  },
  {
    matches: /^(?:[#>+-]|\d+[.)](?=\s|$))/gu,
    wouldBe: 'a heading, a quotation, a list, or a rule',
    written: startOfLine,
    examples: ['# a', '> a', '+ a', '- a', '2024. a', '1) a'],
  },
  { matches: /(?<=\s)#+$/gu, wouldBe: 'the closing mark of a heading, which is dropped', written: entity, examples: ['a #'] },
]

/** Markdown that Vue compiles afterwards, with Slidev's typographer and linker at work: paragraphs, list items, headings. */
export const slideRules: readonly EscapeRule[] = [
  ...markdownRules('<Tweet id="1" />', '<script setup>a</script>', '<style>a</style>', '<<< @/package.json'),
  { matches: /^=/gu, wouldBe: 'a heading of the line before', written: entity, examples: ['=', '==='] },
  { matches: /^\[(?=[ xX]\])/gu, wouldBe: 'a task of a list', written: entity, examples: ['[ ] a', '[x] a', '[X] a'] },
  { matches: /\^(?=\[)/gu, wouldBe: 'a footnote', written: entity, examples: ['a^[b]'] },
  {
    matches: /^(?:\|(?=[\s:|-])|:(?=-))/gu,
    wouldBe: 'a table of this line and the one before',
    written: entity,
    examples: ['|-|-', ':-|-:'],
  },
  {
    matches: /\{(?=\{)|(?<=\{)\{/gu,
    wouldBe: 'an expression that is run',
    written: '<span v-pre>{</span>',
    examples: ['{{ 1 + 1 }}', "{{ constructor.constructor('a')() }}"],
  },
  monaco,
  { matches: /:(?=:)|(?<=:):/gu, wouldBe: 'a slot', written: entity, examples: ['::right::'] },
  {
    matches: /\+(?=-)|-(?=-)|\.(?=\.)|,(?=,)|[?!](?=[?!]{3})|\((?=(?:c|r|tm)\))/giu,
    wouldBe: 'another character: an ellipsis, a dash, ±, ©',
    written: entity,
    examples: ['a +- b', 'a -- b', 'a --- b', 'a... b', 'a,, b', 'a????', 'a!!!!', '(c) a', '(r) a', '(TM) a'],
  },
  {
    matches: /(?<=\S)'|'(?=\s|$)/gu,
    wouldBe: 'a curly quotation mark',
    written: backslash,
    examples: ["don't", "the states' own"],
  },
  {
    matches: /(?<=\/)\/|(?<=\S)@(?=\S)/gu,
    wouldBe: 'a link, whose text is decoded',
    written: entity,
    examples: ['https://example.org/%41', 'a@example.org'],
  },
]

/** In a cell of a table, after the rules of a slide. */
export const cellRules: readonly EscapeRule[] = [
  { matches: /\|/gu, wouldBe: 'the end of the cell', written: entity, examples: ['a | b', 'a|'] },
  {
    matches: /(?<=[vV])-(?=drag)/gu,
    wouldBe: 'what Slidev fails at in a table',
    written: entity,
    examples: ['v-drag', 'a V-drag b'],
  },
]

/** Inside the closing comment of a slide, which Slidev reads as its notes. */
export const noteRules: readonly EscapeRule[] = [
  ...markdownRules(),
  monaco,
  { matches: /--(?=>)/gu, wouldBe: 'the end of the note', written: entity, examples: ['a --> b'] },
  { matches: /\[(?=click)/giu, wouldBe: 'a marker for a click', written: entity, examples: ['[click] a', '[click:2] a'] },
]
