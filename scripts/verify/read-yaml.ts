import { LineCounter, parseDocument, type ErrorCode, type YAMLError } from 'yaml'
import type { Problem } from '../problems.ts'
import { checkSize } from './check-size.ts'
import { inOrder, type Tree } from './tree.ts'
import { walkYaml } from './walk-yaml.ts'

/** A slip makes what follows look wrong, so the first of each line is told, and only so many. */
const MOST_ERRORS = 10

const quoteIt = 'Put the text in quotation marks, or under `>-` on lines of its own: it holds a colon or another sign of YAML.'
const alignIt = 'Begin the lines of one item in the same column, with two more spaces than the line that they belong to.'

const hints: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: alignIt,
  BAD_SCALAR_START: quoteIt,
  BLOCK_AS_IMPLICIT_KEY: quoteIt,
  MULTILINE_IMPLICIT_KEY: quoteIt,
  MULTIPLE_DOCS: 'Take the line `---` away.',
  TAB_AS_INDENT: 'Use spaces where the line begins with a tab.',
}

/**
 * Reads a file of YAML 1.2 (core schema) as plain data, with the place of every key and value.
 *
 * @returns `data` is `undefined` where it can't be read as YAML, or is no map at the top
 */
export function readYaml(text: string, file: string): Tree & { readonly problems: readonly Problem[] } {
  const unread = { file, data: undefined, places: new Map() }
  const size = checkSize(text)
  if (size !== undefined) return { ...unread, problems: [{ severity: 'error', file, ...size }] }
  const lines = new LineCounter()
  const options = { schema: 'core', merge: false, uniqueKeys: false, prettyErrors: false } as const
  const document = parseDocument(text, { ...options, lineCounter: lines })
  if (document.errors.length > 0) {
    const problems = inOrder(document.errors.slice(0, MOST_ERRORS).map(broken))
    return { ...unread, problems: problems.filter(({ line }, at) => line !== problems[at - 1]?.line) }
  }
  return walkYaml(document, lines, file)

  function broken({ code, message, pos }: YAMLError): Problem {
    const { line, col } = lines.linePos(pos[0])
    const hint = hints[code] ?? `${quoteIt} Or it is the indentation: ${alignIt.charAt(0).toLowerCase()}${alignIt.slice(1)}`
    return {
      severity: 'error',
      code: 'yaml-broken',
      message: `Expected YAML, but: ${message.replace(/\.?\s*$/, '')}.`, // matches "x." and "x"; not "x.y"
      hint,
      file,
      line,
      column: col,
    }
  }
}
