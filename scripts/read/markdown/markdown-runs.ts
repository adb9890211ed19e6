import type { fromMarkdown } from 'mdast-util-from-markdown'
import type { Run } from '../join-runs.ts'
import { asSuperscript, isNoteMark, splitMark } from '../marks/superscripts.ts'

export type MarkdownNode = ReturnType<typeof fromMarkdown>['children'][number]

/** What is read, and the texts of its footnotes by their labels. */
export interface Source {
  readonly body: string
  readonly notes: ReadonlyMap<string, string>
}

/** A run, and where in the body it begins. */
export type RunAt = Run & { readonly offset: number }

/** The text of a node, leaf by leaf, with no markup. */
export function runsOf(node: MarkdownNode, source: Source): RunAt[] {
  const offset = node.position?.start.offset ?? 0
  switch (node.type) {
    case 'text':
      return [{ text: node.value, offset }]
    case 'break':
      return [{ text: '\n', offset }]
    case 'inlineCode':
      return [{ text: node.value, offset: Math.max(offset, source.body.indexOf(node.value.trim(), offset)) }]
    case 'footnoteReference':
      return [{ ...noteOf(node.label ?? node.identifier, source.notes.get(node.identifier)), offset }]
    case 'html':
      return isMarkup(node.value) ? [] : [{ text: node.value, offset }]
    case 'code':
    case 'image':
    case 'imageReference':
      return []
    case 'delete':
      // Struck out: the text takes these words back.
      return []
    default:
      return 'children' in node ? runsOfAll(node.children, source) : []
  }
}

function noteOf(mark: string, note: string | undefined): Run {
  return { mark, ...(note !== undefined && { note }) }
}

/** What stands between `<sup>` and `</sup>` is a mark, or a power. */
function runsOfAll(nodes: readonly MarkdownNode[], source: Source): RunAt[] {
  const runs: RunAt[] = []
  let raised: RunAt[] | undefined
  for (const node of nodes) {
    const tag = node.type === 'html' ? node.value.toLowerCase() : ''
    if (/^<sup\b/.test(tag))
      raised = [] // "<sup>"; not "<sub>"
    else if (/^<\/sup\b/.test(tag)) {
      runs.push(...raisedRuns(raised ?? [], runs))
      raised = undefined
    } else (raised ?? runs).push(...runsOf(node, source))
  }
  return [...runs, ...(raised ?? [])]
}

function raisedRuns(raised: readonly RunAt[], before: readonly RunAt[]): RunAt[] {
  const [first] = raised
  if (first === undefined) return []
  const text = textOf(raised)
  if (!isNoteMark(text, textOf(before).slice(-12))) return [{ text: asSuperscript(text), offset: first.offset }]
  return splitMark(text).map((mark) => ({ mark, offset: first.offset }))
}

function textOf(runs: readonly RunAt[]): string {
  return runs.map((run) => ('text' in run ? run.text : '')).join('')
}

/** A tag or comment of HTML. Matches "<br/>", "</em>", "<!-- x -->"; not "<members-db v2.1>", which somebody wrote as text. */
const htmlTag =
  /^<(?:!--|!|\?|\/?(?:a|abbr|b|big|blockquote|body|br|button|center|cite|code|dd|del|details|dfn|div|dl|dt|em|figure|font|form|h[1-6]|head|hr|html|i|iframe|img|input|ins|kbd|label|li|link|mark|meta|object|ol|p|pre|q|s|samp|script|section|select|small|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|textarea|th|thead|time|title|tr|tt|u|ul|var|video|wbr)(?=[\s/>]))/i

function isMarkup(html: string): boolean {
  return htmlTag.test(html)
}

/** Of a code block: text that somebody indented is still text of the report. */
export function codeRuns(node: Extract<MarkdownNode, { type: 'code' }>, body: string): RunAt[] {
  const start = node.position?.start.offset ?? 0
  const fenced = /^(?:`{3}|~{3})/.test(body.slice(start, start + 3)) // matches "```js"; not "    text"
  const from = fenced ? body.indexOf('\n', start) : start
  const firstLine = node.value.trim().split('\n')[0]?.trim() ?? ''
  return [{ text: node.value.trim(), offset: Math.max(start, body.indexOf(firstLine, from)) }]
}
