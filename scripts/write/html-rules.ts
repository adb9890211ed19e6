import { entity, type EscapeRule } from './escape-rules.ts'

/** A page that no script looks at and no framework compiles: what ends a text, and what begins a reference. */
export const htmlRules: readonly EscapeRule[] = [
  { matches: /&/gu, wouldBe: 'a character reference', written: '&amp;', examples: ['AT&amp;T', '&#60;', '&copy a'] },
  {
    matches: /</gu,
    wouldBe: 'a tag',
    written: '&lt;',
    examples: ['<b>a</b>', '</mark>', '<script>a</script>', '<!-- a'],
  },
  { matches: /"/gu, wouldBe: 'the end of an attribute', written: '&quot;', examples: ['a" onclick="b'] },
  { matches: /\r/gu, wouldBe: 'another end of line', written: entity, examples: ['a\rb'] },
]
