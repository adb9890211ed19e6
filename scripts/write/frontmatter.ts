import { Document, Scalar, visit } from 'yaml'
import { escapeFrontmatter, isDangerousInFrontmatter } from './escape.ts'

/**
 * Data as the YAML of a slide's frontmatter, with the fences.
 *
 * Written through the YAML library. A string that something else than YAML would see in it is
 * double-quoted, so that its characters can be given as escapes that only YAML undoes.
 */
export function writeFrontmatter(data: Readonly<Record<string, unknown>>): string {
  const document = new Document(data, { version: '1.2', aliasDuplicateObjects: false })
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'string' && isDangerousInFrontmatter(node.value)) node.type = Scalar.QUOTE_DOUBLE
    },
  })
  const yaml = document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Infinity })
  return `---\n${yaml
    .split('\n')
    .map((line) => (line.includes('"') ? escapeFrontmatter(line) : line))
    .join('\n')}---`
}
