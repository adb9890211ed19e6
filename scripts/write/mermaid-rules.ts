import type { EscapeRule } from './escape-rules.ts'

/** Mermaid's own character code, which it undoes in a statement. */
function code(text: string): string {
  return [...text].map((character) => `#${character.codePointAt(0)};`).join('')
}

const ganttWords = [
  ...['accDescr', 'accDescription', 'accTitle', 'axisFormat', 'call', 'click', 'dateFormat', 'end', 'excludes', 'gantt', 'href'],
  ...['includes', 'inclusiveEndDates', 'section', 'tickInterval', 'title', 'todayMarker', 'topAxis', 'weekday', 'weekend'],
]

/**
 * What begins a statement of a Gantt chart, whose labels stand at a line's start. Source: Mermaid's
 * own grammar (gantt.jison). Matches the "s" of "section of", "Section A"; not "sections".
 */
const statement = new RegExp(`^(?=(?:${ganttWords.join('|')})\\b|\\d{4}-\\d\\d-\\d\\d\\b).`, 'giu')

/** What a flow chart takes for a statement wherever it stands in a line. Matches the space of "in direction LR"; not of "direction of". */
const direction = /(?<=direction) (?=TB|BT|RL|LR|TD)/gu

/** A label of a Gantt chart, and the title and description that any diagram has for those who can't see it. */
export const statementRules: readonly EscapeRule[] = [
  { matches: /#(?=\w+;)/gu, wouldBe: 'a character code', written: code, examples: ['#9829; a', '#lt;b'] },
  { matches: /ﬂ(?=°)|¶(?=ß)/gu, wouldBe: 'Mermaid’s own mark of a character code', written: code, examples: ['ﬂ°°35', 'a¶ß'] },
  { matches: /</gu, wouldBe: 'a tag, or “&lt;”', written: code, examples: ['a<br/>b', '<img src=x>', 'a < b', '<!-- a'] },
  {
    matches: /(?<=^.?)%|%(?=%)/gu,
    wouldBe: 'a comment, or a directive',
    written: code,
    examples: ['% a', '5% of it', 'a %%{init: {}}%%'],
  },
  { matches: /:/gu, wouldBe: 'the end of the label', written: code, examples: ['a: b', ':::a'] },
  { matches: /\$/gu, wouldBe: 'KaTeX for the whole deck', written: code, examples: ['from $5 to $6'] },
  { matches: /\{(?=monaco)/gu, wouldBe: 'the Monaco editor, for the whole deck', written: code, examples: ['a {monaco} b'] },
  { matches: direction, wouldBe: 'a statement of the chart', written: code, examples: ['in direction LR'] },
  {
    matches: statement,
    wouldBe: 'a statement of the diagram instead of a label',
    written: code,
    examples: ['section of it', 'Title deeds', 'click here', '2018-01-01 a', 'href "javascript:alert(1)"'],
  },
]

/**
 * A quoted label of a flow chart. Mermaid does not undo its own codes there, but HTML's names of
 * characters, and those only where the label holds a tag; so each has a line break at its end.
 */
export const labelRules: readonly EscapeRule[] = [
  { matches: /&(?=[#\w])/gu, wouldBe: 'a character reference', written: '&amp;', examples: ['a &amp; b', '&lt;b', '&copy a'] },
  { matches: /"/gu, wouldBe: 'the end of the label', written: '&quot;', examples: ['a "b" c', '"'] },
  { matches: /</gu, wouldBe: 'a tag', written: '&lt;', examples: ['a<br/>b', '<script>a</script>', '<img src=x>', '</text>'] },
  { matches: /#/gu, wouldBe: 'a character code', written: '&num;', examples: ['#9829; a', '#quot;'] },
  { matches: /^`/gu, wouldBe: 'Markdown', written: '&grave;', examples: ['`a`', '`**a**`'] },
  { matches: /\\(?=n)/giu, wouldBe: 'a line break', written: '&bsol;&NoBreak;', examples: ['a\\nb', 'a\\Nb'] },
  { matches: /\\/gu, wouldBe: 'an escape', written: '&bsol;', examples: ['a\\b', '\\'] },
  { matches: /%(?=%\{)/gu, wouldBe: 'a directive', written: '&percnt;', examples: ['%%{init: {}}%%'] },
  { matches: direction, wouldBe: 'a statement of the chart', written: '&Tab;', examples: ['in direction LR'] },
  {
    matches: /(?<=ﬂ)(?=°)|(?<=¶)(?=ß)/gu,
    wouldBe: 'Mermaid’s own mark of a character code',
    written: '&NoBreak;',
    examples: ['ﬂ°°35', 'a¶ß'],
  },
  { matches: /\$/gu, wouldBe: 'KaTeX for the whole deck', written: '&dollar;', examples: ['from $5 to $6'] },
  {
    matches: /\{(?=monaco)/gu,
    wouldBe: 'the Monaco editor, for the whole deck',
    written: '&lbrace;',
    examples: ['a {monaco} b'],
  },
]
