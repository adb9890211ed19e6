import type { EscapeRule } from './escape-rules.ts'

/** HTML that a browser alone reads: text between tags, and values of double-quoted attributes. */
export const htmlRules: readonly EscapeRule[] = [
  { matches: /&/gu, wouldBe: 'a character reference', written: '&amp;', examples: ['AT&amp;T', '&#60;', '&copy a'] },
  { matches: /</gu, wouldBe: 'a tag', written: '&lt;', examples: ['<b>a</b>', '<script>a</script>', '<!--', '</p>'] },
  { matches: /"/gu, wouldBe: 'the end of the attribute', written: '&quot;', examples: ['a" onclick="b'] },
]

/** A double-quoted string of CSS. */
export const stringRules: readonly EscapeRule[] = [
  { matches: /\\/gu, wouldBe: 'an escape', written: '\\5c ', examples: ['a\\b', 'a\\', '\\22'] },
  { matches: /"/gu, wouldBe: 'the end of the string', written: '\\22 ', examples: ['a" } b', '"'] },
]
