import { Document, Scalar, visit } from 'yaml'
import { rememberBy, rememberOf } from '../remember.ts'
import { escapeFrontmatter } from './escape.ts'
import type { EscapeRule } from './escape-rules.ts'
import { frontmatterRules } from './frontmatter-rules.ts'
import { plainText } from './text-rules.ts'

/**
 * Data as the YAML of a slide's frontmatter, with the fences. Strings in it are text, each on one line.
 *
 * Written through the YAML library. A string that something else than YAML would see in it is
 * double-quoted, so that its characters can be given as escapes that only YAML undoes.
 *
 * @param rules what would be seen
 */
export function writeFrontmatter(data: Readonly<Record<string, unknown>>, rules = frontmatterRules): string {
  return writing(rules)(data)
}

const writing = rememberOf((rules: readonly EscapeRule[]) =>
  rememberBy(JSON.stringify, (data: Readonly<Record<string, unknown>>) => writeYaml(data, rules)),
)

function writeYaml(data: Readonly<Record<string, unknown>>, rules: readonly EscapeRule[]): string {
  const document = new Document(data, { version: '1.2', aliasDuplicateObjects: false })
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value !== 'string') return
      const text = plainText(node.value)
      node.value = text
      if (rules.some((rule) => text.search(rule.matches) >= 0)) node.type = Scalar.QUOTE_DOUBLE
    },
  })
  const yaml = document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Infinity })
  return `---\n${yaml
    .split('\n')
    .map((line) => (line.includes('"') ? escapeFrontmatter(line, rules) : line))
    .join('\n')}---`
}
