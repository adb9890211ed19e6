import { entity, type EscapeRule } from './escape-rules.ts'

/** A value of a double-quoted attribute, in HTML that Markdown and Vue read: a drawing, which has lines and tags of its own. */
export const attributeRules: readonly EscapeRule[] = [
  { matches: /&/gu, wouldBe: 'a character reference', written: entity, examples: ['AT&amp;T', '&#60;'] },
  { matches: /"/gu, wouldBe: 'the end of the attribute', written: entity, examples: ['a" onclick="b'] },
  {
    matches: /</gu,
    wouldBe: 'a script or a style of the slide',
    written: entity,
    examples: ['<script setup>a</script>', '<style>a</style>'],
  },
  { matches: /[\n\r]/gu, wouldBe: 'the end of the tag’s block', written: entity, examples: ['a\n\nb', 'a\r\rb'] },
]
