import fc from 'fast-check'

/** How often each property is tried. */
export const RUNS = 600

/** What means something to Slidev, Vue, Markdown, YAML or Mermaid. */
const dangerous = [
  '---', '--', '-', '- ', '+ ', '* ', '***', '===', '{{ 1 + 1 }}', '{{', '}}', '{', '}', '{{{', '<script>alert(1)</script>',
  '<script setup>', '<style>', '<b>', '<div v-if="x">', '<Tweet id="1" />', '<Foo>', '</div>', '</template>', '<!--', '-->', '--!>',
  '<![CDATA[', '<?php', '$', '$x$', '$$', '::x::', '::', ':', '[^1]', '[^1]: a', '^[note]', '[!NOTE]', '> [!NOTE]', '<<< file', '<<< @/package.json',
  '`', '``', '```', '```yaml', '```mermaid', '~~~', '~~', '~', '|', '| a | b |', '2024.', '1)', '# ', '#', ' #', '## ', '> ', '&amp;',
  '&#123;&#123;', '&lt;', '&copy', '&', ';', '[click]', '[click:2]', '![](x)', '![a](https://example.org/a.png)', '[a](b)', '[a](#b)', '[a]: b',
  '[a]', '[', ']', '](', '(', ')', 'javascript:alert(1)', '[a](javascript:b)', 'src: ./package.json', 'title: x', 'layout: none', '\\', '\\{\\{',
  '[ ] ', '[x] ', '(c)', '(tm)', '...', '..', '+-', '????', '!!!!', '?!?!?', ',,', '"', "'", 'don’t', "don't", '“', '”', '*', '**', '_', '__', 'snake_case',
  'https://example.org/%41?a=b', 'www.example.org', 'a@example.org', 'mailto:a@example.org', '//example.org', '%', '%%{init: {}}%%', 'end', 'click', 'section', '@', '@click="x"',
  'v-drag', '{.a}', '{{$slidev}}', '{monaco}', '\n', '\r\n', '\t', '    ', '\u0000', '\u0007', '\u2028', '\u00a0', '\u200b', '\ufeff', '\u202e', '!', '=', '/', '/* */', '\u{1f600}',
  'é', 'مرحبا', '語', 'Prose, (plain) and “quoted” — 50%.', 'a', '1', ' ', 'x y',
]

const woven = fc.array(fc.constantFrom(...dangerous), { minLength: 1, maxLength: 7 }).map((parts) => parts.join(''))
const any = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 })
const ascii = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 40 })

/** Text in which anything may stand, and some letter does. */
export const dangerousText: fc.Arbitrary<string> = fc
  .oneof({ arbitrary: woven, weight: 4 }, { arbitrary: any, weight: 1 }, { arbitrary: ascii, weight: 2 })
  .map((text) => (text.trim() === '' ? `${text}x` : text))

/** Text as an audience is to read it: in one line, and without characters that nothing shows. */
export function shown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd') // matches "\u0007"; not "\u00a0"
}
