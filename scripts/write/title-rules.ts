import type { EscapeRule } from './escape-rules.ts'

/** The full-width forms of ASCII characters; digits stay. */
function lookalikes(match: string): string {
  return match.replace(/\D/gu, (character) => String.fromCodePoint(character.codePointAt(0)! + 0xfee0)) // matches "."; not "1"
}

/** A character reference; in an attribute a short name needs no semicolon. Matches "&" of "&#36;", "&copy a"; not of "R&D". */
const reference = /&(?=#?\w+;|#\d|[a-z]{2,6}\d{0,2}(?![\w=]))/giu

/**
 * What is compiled in one place and shown as it stands in another, so that no escape fits both:
 * characters of the same look are written instead.
 */
const metadataRules: readonly EscapeRule[] = [
  { matches: /</gu, wouldBe: 'a tag', written: lookalikes, examples: ['a <b>b</b>', '<img src=x onerror=a>'] },
  { matches: reference, wouldBe: 'a character reference', written: lookalikes, examples: ['AT&amp;T', '&#36;5', '&lt;b'] },
  { matches: /\\/gu, wouldBe: 'an escape, or two', written: lookalikes, examples: ['a\\!b'] },
  { matches: /[*`]/gu, wouldBe: 'emphasis, code, or a list', written: lookalikes, examples: ['a *b* c', 'a `b` c', '* a'] },
  {
    matches: /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu,
    wouldBe: 'emphasis',
    written: lookalikes,
    examples: ['a _b_ c', '__a__'],
  },
  { matches: /~(?=~)|(?<=~)~/gu, wouldBe: 'struck-out text, or a fence', written: lookalikes, examples: ['a ~~b~~ c', '~~~'] },
  {
    matches: /\](?=[(:])/gu,
    wouldBe: 'a link, or the definition of one',
    written: lookalikes,
    examples: ['[a](b)', '![a](b.png)', '[a]: b'],
  },
  {
    matches: /^(?:[#>+-]|\d+[.)](?=\s|$))/gu,
    wouldBe: 'a heading, a quotation, a rule, or a list',
    written: lookalikes,
    examples: ['# a', '> a', '+ a', '- a', '2024. a'],
  },
  {
    matches: /%(?=[A-Za-z_]\w*%)/gu,
    wouldBe: 'a variable of the user’s environment',
    written: lookalikes,
    examples: ['the %MODE% of it'],
  },
]

/** The `title:` of a slide and of the deck, in the outline, the window’s bar, the page’s head, and the PDF. */
export const titleRules: readonly EscapeRule[] = [
  ...metadataRules,
  {
    matches: /\{(?=\{)|(?<=\{)\{/gu,
    wouldBe: 'an expression that is run',
    written: lookalikes,
    examples: ['{{ 1 + 1 }}'],
  },
  {
    matches: /\$(?=[$&`'])/gu,
    wouldBe: 'a mark of String.replace',
    written: lookalikes,
    examples: ['from $& to', '$$'],
  },
  { matches: /\^(?=\[)/gu, wouldBe: 'a footnote', written: lookalikes, examples: ['a^[b]'] },
  { matches: /:(?=:)|(?<=:):/gu, wouldBe: 'a slot, and a broken outline', written: lookalikes, examples: ['::right::'] },
  {
    matches: /\+(?=-)|-(?=-)|\.(?=\.)|,(?=,)|[?!](?=[?!]{3})|\((?=(?:c|r|tm)\))/giu,
    wouldBe: 'another character',
    written: lookalikes,
    examples: ['a +- b', 'a -- b', 'a... b', 'a,, b', 'a????', '(c) a'],
  },
  {
    matches: /(?<=\/)\/|(?<=\S)@(?=\S)/gu,
    wouldBe: 'a link',
    written: lookalikes,
    examples: ['https://example.org/%41', 'a@example.org'],
  },
]

/** What the deck says of itself: its description, which Slidev also shows as HTML, and its author. */
export const infoRules: readonly EscapeRule[] = metadataRules
