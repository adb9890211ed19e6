import type { EscapeRule } from './escape-rules.ts'

/** A double-quoted string of CSS. */
export const stringRules: readonly EscapeRule[] = [
  { matches: /\\/gu, wouldBe: 'an escape', written: '\\5c ', examples: ['a\\b', 'a\\', '\\22'] },
  { matches: /"/gu, wouldBe: 'the end of the string', written: '\\22 ', examples: ['a" } b', '"'] },
]
