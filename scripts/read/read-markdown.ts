import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { findBareHeadings } from './bare-headings.ts'
import { decodeText } from './decode-text.ts'
import { readFrontMatter } from './front-matter.ts'
import { dropFurniture } from './furniture.ts'
import { oneLine, type Piece, type Reading } from './reader.ts'
import type { BlockKind } from './report.ts'

type Node = ReturnType<typeof fromMarkdown>['children'][number]

interface Run {
  readonly text: string
  readonly offset: number
}

/**
 * Reads GitHub's Markdown with YAML front matter. Pictures, raw HTML, footnotes and their marks are
 * left out; a file that marks no headings is searched for bare ones, as a text file is.
 */
export function readMarkdown(bytes: Uint8Array, file: string): Reading {
  const text = decodeText(bytes, file)
  const { length, ...front } = readFrontMatter(text, file)
  const body = text.slice(length)
  // A single tilde is "about" in reports: "~5 to ~6".
  const root = fromMarkdown(body, { extensions: [gfm({ singleTilde: false })], mdastExtensions: [gfmFromMarkdown()] })
  const pieces = root.children
    .flatMap((node) => piecesOf(node, body))
    .map((piece) => ({ ...piece, offset: piece.offset + length }))
  return { ...front, pieces: findBareHeadings(dropFurniture(pieces)), text }
}

function piecesOf(node: Node, body: string, kind: BlockKind = 'paragraph'): Piece[] {
  switch (node.type) {
    case 'heading':
      return piece('heading', runsOf(node, body)).map((each) => ({ ...each, depth: node.depth }))
    case 'paragraph':
      return piece(kind, runsOf(node, body)).map((each) => ({ ...each, bare: kind === 'paragraph' && isOneLine(node) }))
    case 'code':
      return piece(kind, codeRuns(node, body))
    case 'list':
    case 'listItem':
      return node.children.flatMap((child) => piecesOf(child, body, 'item'))
    case 'blockquote':
      return node.children.flatMap((child) => piecesOf(child, body, 'quotation'))
    case 'table':
      return node.children.flatMap((row) => rowPiece(row.children, body))
    default:
      return []
  }
}

function piece(kind: BlockKind, runs: readonly Run[]): Piece[] {
  const first = runs.find((run) => run.text.trim() !== '')
  return first ? [{ kind, text: oneLine(runs.map((run) => run.text).join('')), offset: offsetOfText(first) }] : []
}

/** The cells with tabs between them, so that an empty cell keeps its column. */
function rowPiece(cells: readonly Node[], body: string): Piece[] {
  const runs = cells.map((cell) => runsOf(cell, body))
  const first = runs.flat().find((run) => run.text.trim() !== '')
  const text = runs.map((cell) => oneLine(cell.map((run) => run.text).join(''))).join('\t')
  return first ? [{ kind: 'row', text, offset: offsetOfText(first) }] : []
}

/** The text of a node, leaf by leaf, with no markup. */
function runsOf(node: Node, body: string): Run[] {
  const offset = node.position?.start.offset ?? 0
  switch (node.type) {
    case 'text':
      return [{ text: node.value, offset }]
    case 'break':
      return [{ text: ' ', offset }]
    case 'inlineCode':
      return [{ text: node.value, offset: Math.max(offset, body.indexOf(node.value.trim(), offset)) }]
    case 'html':
      return isMarkup(node.value) ? [] : [{ text: node.value, offset }]
    case 'code':
    case 'image':
    case 'imageReference':
    case 'footnoteReference':
      return []
    default:
      return 'children' in node ? node.children.flatMap((child) => runsOf(child, body)) : []
  }
}

/** A tag or comment of HTML. Matches "<br/>", "</em>", "<!-- x -->"; not "<members-db v2.1>", which somebody wrote as text. */
const htmlTag =
  /^<(?:!--|!|\?|\/?(?:a|abbr|b|big|blockquote|body|br|button|center|cite|code|dd|del|details|dfn|div|dl|dt|em|figure|font|form|h[1-6]|head|hr|html|i|iframe|img|input|ins|kbd|label|li|link|mark|meta|object|ol|p|pre|q|s|samp|script|section|select|small|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|textarea|th|thead|time|title|tr|tt|u|ul|var|video|wbr)(?=[\s/>]))/i

function isMarkup(html: string): boolean {
  return htmlTag.test(html)
}

/** Of a code block: text that somebody indented is still text of the report. */
function codeRuns(node: Extract<Node, { type: 'code' }>, body: string): Run[] {
  const start = node.position?.start.offset ?? 0
  const fenced = /^(?:`{3}|~{3})/.test(body.slice(start, start + 3)) // matches "```js"; not "    text"
  const from = fenced ? body.indexOf('\n', start) : start
  const firstLine = node.value.trim().split('\n')[0]?.trim() ?? ''
  return [{ text: node.value.trim(), offset: Math.max(start, body.indexOf(firstLine, from)) }]
}

function offsetOfText(run: Run): number {
  return run.offset + run.text.length - run.text.trimStart().length
}

function isOneLine(node: Node): boolean {
  return node.position !== undefined && node.position.start.line === node.position.end.line
}
