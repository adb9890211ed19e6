import type { EscapeRule } from './escape-rules.ts'

/** Inside a double-quoted YAML scalar, after the YAML library has quoted it: escapes that only YAML undoes. */
export const frontmatterRules: readonly EscapeRule[] = [
  { matches: /-(?=--)/gu, wouldBe: 'the end of the frontmatter', written: '\\x2d', examples: ['a --- b', '---'] },
  {
    matches: /<(?=Tweet|BlueSky)/gu,
    wouldBe: 'a script of another host, for the whole deck',
    written: '\\x3c',
    examples: ['<Tweet id="1" />', '<BlueSky />'],
  },
  { matches: /\$/gu, wouldBe: 'KaTeX for the whole deck', written: '\\x24', examples: ['from $5 to $6', '$$'] },
  { matches: /\{(?=monaco)/gu, wouldBe: 'the Monaco editor', written: '\\x7b', examples: ['a {monaco} b'] },
]
