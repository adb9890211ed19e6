import { decodeText } from './encoding/decode-text.ts'
import { readFrontMatter } from './front-matter.ts'
import { joinCells, joinRuns } from './join-runs.ts'
import { checkNesting } from './markdown/check-nesting.ts'
import { codeRuns, runsOf, type MarkdownNode, type RunAt, type Source } from './markdown/markdown-runs.ts'
import { parseParts } from './markdown/parse-parts.ts'
import { withRunInHeads } from './markdown/run-in-heads.ts'
import { readLine } from './particulars/lines.ts'
import { placesIn } from './places.ts'
import { oneLine, type Piece, type Reading } from './reader.ts'
import type { BlockKind, Place } from './report.ts'

/** What the pieces are made with. */
interface Maker extends Source {
  readonly place: (offset: number) => Place
}

/**
 * Reads GitHub's Markdown with YAML front matter. Pictures and raw HTML are left out; marks of
 * footnotes stand beside the text, with what the footnotes say.
 *
 * @throws UserError where it is no text, its front matter is broken, or it is nested beyond all measure
 */
export function readMarkdown(bytes: Uint8Array, file: string): Reading {
  const text = decodeText(bytes, file)
  const { length, particulars } = readFrontMatter(text, file)
  const body = text.slice(length)
  checkNesting(body, file)
  const place = placesIn(text)
  const parts = parseParts(body).map((part) => ({ ...part, nodes: withRunInHeads(part.nodes) }))
  const notes = new Map(parts.flatMap(({ start, nodes }) => notesOf(nodes, body.slice(start))))
  const pieces = parts.flatMap(({ start, nodes }) => {
    const maker = { body: body.slice(start), notes, place: (offset: number) => place(offset + start + length) }
    return nodes.flatMap((node) => piecesOf(node, maker))
  })
  return { particulars, pieces }
}

/** The texts of the footnotes, by their labels. */
function notesOf(nodes: readonly MarkdownNode[], body: string): (readonly [label: string, text: string])[] {
  const source = { body, notes: new Map<string, string>() }
  return nodes.flatMap((node) => {
    if (node.type !== 'footnoteDefinition') return []
    const texts = node.children.map((child) => joinRuns(runsOf(child, source)).text)
    return [[node.identifier, oneLine(texts.join(' '))] as const]
  })
}

function piecesOf(node: MarkdownNode, maker: Maker, kind: BlockKind = 'paragraph', number?: number): Piece[] {
  switch (node.type) {
    case 'heading':
      return piece('heading', runsOf(node, maker), maker).map((each) => ({ ...each, depth: node.depth }))
    case 'paragraph':
      return paragraph(node, maker, kind).map((each) => ({ ...each, ...(number !== undefined && { number }) }))
    case 'code':
      return piece(kind, codeRuns(node, maker.body), maker)
    case 'list':
      return node.children.flatMap((child, index) => {
        const ordinal = node.ordered === true ? (node.start ?? 1) + index : undefined
        return child.children.flatMap((part, at) => piecesOf(part, maker, 'item', at === 0 ? ordinal : undefined))
      })
    case 'blockquote':
      return node.children.flatMap((child) => piecesOf(child, maker, 'quotation'))
    case 'table':
      return node.children.flatMap((row) => rowPiece(row.children, maker))
    default:
      return []
  }
}

function paragraph(node: Extract<MarkdownNode, { type: 'paragraph' }>, maker: Maker, kind: BlockKind): Piece[] {
  const runs = runsOf(node, maker)
  const bare = kind === 'paragraph' && node.position?.start.line === node.position?.end.line
  const strong = node.children.every((child) => child.type === 'strong')
  return piece(kind, runs, maker).flatMap((each) => {
    const lines = bare ? [] : linesOf(runs)
    // Who wrote it and when may stand in one paragraph, a line each.
    const areLines = lines.every((line) => readLine(line) !== undefined || isNoSentence(line))
    if (lines.length > 1 && areLines && lines.some((line) => readLine(line) !== undefined))
      return lines.map((text) => ({ ...each, text }))
    return [{ ...each, ...(kind === 'paragraph' && { bare }), ...(strong && { strong }) }]
  })
}

/** What stands among such lines and says neither: a series, a field. Matches "Policy note, trade"; not "It closed." */
function isNoSentence(line: string): boolean {
  return line.split(' ').length <= 10 && /^\p{Lu}.*[^.!?,;:\s]$/u.test(line)
}

function linesOf(runs: readonly RunAt[]): string[] {
  const text = runs.map((run) => ('text' in run ? run.text : '')).join('')
  return text.length > 500 ? [] : text.split('\n').map(oneLine)
}

function piece(kind: BlockKind, runs: readonly RunAt[], { place }: Maker): Piece[] {
  const joined = joinRuns(runs)
  const offset = startOf(runs)
  return offset === undefined ? [] : [{ kind, ...joined, place: place(offset) }]
}

function rowPiece(cells: readonly MarkdownNode[], maker: Maker): Piece[] {
  const runs = cells.map((cell) => runsOf(cell, maker))
  const offset = startOf(runs.flat())
  return offset === undefined ? [] : [{ kind: 'row', ...joinCells(runs), place: maker.place(offset) }]
}

/** Where the first text begins; undefined where there is none. */
function startOf(runs: readonly RunAt[]): number | undefined {
  for (const run of runs) {
    if ('text' in run && oneLine(run.text) !== '') return run.offset + run.text.length - run.text.trimStart().length
  }
  return undefined
}
