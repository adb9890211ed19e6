import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import type { MarkdownNode } from './markdown-runs.ts'

/** What is read of a text at a time, in characters: the parser needs some hundred times as much memory. */
const PART = 1 << 16

/** A line that stands in no list, quotation or table, and so begins something new behind a blank one. Matches "The fleet", "# Fleet"; not "- a", "  a", "> a". */
const plainStart = /^[\p{L}\p{P}\p{N}](?<![->+*|<`~=[\d.(_])/u

/** What may hold blank lines: fenced code, comments and raw text of HTML. Matches "```js", "<!-- x", "<pre>"; not "`a`", "<p>". */
const opening = /^ {0,3}(?:(`{3,}|~{3,})|<!--|<(?:script|pre|style|textarea)[\s>])/i

/** A place that links or marks of notes in other parts may refer to. Matches "[a]: https://example.org", "[^1]: So"; not "[a] b". */
const definition = /^ {0,3}\[(\^?(?:[^\]\\\n]|\\.){1,500})\]:[ \t]*\S.*$/gm

/** What may refer to one. Matches "[a]", "[^1]"; not "[]". */
const label = /\[(\^?(?:[^[\]\\\n]|\\.){1,500})\]/g

/** A part of a text, and the tree of what it says. */
export interface MarkdownPart {
  /** Where it begins in the text. */
  readonly start: number
  readonly nodes: readonly MarkdownNode[]
}

/** Parses GitHub's Markdown, a long text part by part: the parser's needs grow faster than the text. */
export function parseParts(body: string): MarkdownPart[] {
  const starts = startsOf(body)
  const definitions = starts.length > 1 ? definitionsOf(body) : new Map<string, string>()
  return starts.map((start, index) => {
    const text = body.slice(start, starts[index + 1])
    return { start, nodes: parse(text, foreignDefinitions(text, definitions)) }
  })
}

function parse(text: string, added: string): MarkdownNode[] {
  // A single tilde is "about" in reports: "~5 to ~6".
  const options = { extensions: [gfm({ singleTilde: false })], mdastExtensions: [gfmFromMarkdown()] }
  const { children } = fromMarkdown(added === '' ? text : `${text}\n\n${added}`, options)
  return children.filter((node) => (node.position?.start.offset ?? 0) < text.length)
}

/** Where the parts begin: at plain lines behind blank ones, outside of what may hold blank lines. */
function startsOf(body: string): number[] {
  const starts = [0]
  let closing: RegExp | undefined
  let [at, isBlank] = [0, false]
  for (const line of body.length > PART ? body.split('\n') : []) {
    if (closing === undefined && isBlank && at - starts.at(-1)! >= PART && plainStart.test(line)) starts.push(at)
    if (closing === undefined) closing = closingOf(line)
    else if (closing.test(line)) closing = undefined
    isBlank = line.trim() === ''
    at += line.length + 1
  }
  return starts
}

/** What ends that which a line opens. */
function closingOf(line: string): RegExp | undefined {
  const match = opening.exec(line)
  if (match === null) return undefined
  const [found, fence] = match
  if (fence !== undefined) return new RegExp(`^ {0,3}${fence[0]}{${fence.length},}\\s*$`) // "```"; not "```js"
  const end = found.includes('!') ? /-->/ : /<\/(?:script|pre|style|textarea)>/i // "-->"; not "->"
  return end.test(line) ? undefined : end
}

function definitionsOf(body: string): Map<string, string> {
  return new Map([...body.matchAll(definition)].map((match) => [(match[1] ?? '').toLowerCase(), match[0]]))
}

/** The definitions that a part refers to and doesn't hold. */
function foreignDefinitions(text: string, definitions: ReadonlyMap<string, string>): string {
  if (definitions.size === 0) return ''
  const own = definitionsOf(text)
  const labels = new Set([...text.matchAll(label)].map((match) => (match[1] ?? '').toLowerCase()))
  return [...labels].flatMap((each) => (own.has(each) ? [] : (definitions.get(each) ?? []))).join('\n\n')
}
