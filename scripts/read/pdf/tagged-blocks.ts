import { joinLines } from '../join-lines.ts'
import { oneLine } from '../reader.ts'
import type { BlockKind } from '../report.ts'
import { listMark } from '../text/list-mark.ts'
import { numberOf } from '../text/text-lists.ts'
import { noteNumber, SMALL_PRINT, withoutName } from './foot-notes.ts'
import { roomAfter, type LineNumber, type PdfBlock } from './blocks.ts'
import { leadingMark, withoutMarks } from './hidden-marks.ts'
import { extentOf, linesOf, textOf, type Line } from './lines.ts'
import type { Bit, PdfPage, TagNode } from './page.ts'
import type { Setting } from './paragraphs.ts'
import { isLayout, tagKind } from './tag-roles.ts'

/** What an element makes of the text in it. */
interface Role {
  readonly kind: BlockKind
  readonly depth?: number
  readonly isNote?: boolean
}

/** Reads a page by its tags. Text that no tag holds is none of the report: running heads, and what is drawn. */
export function taggedBlocks(page: PdfPage, setting: Setting, numberOfLine: LineNumber): PdfBlock[] {
  const byTag = Map.groupBy(page.bits.filter((bit) => bit.tag !== undefined), (bit) => bit.tag ?? '') // prettier-ignore
  const blocks: PdfBlock[] = []
  let bits: Bit[] = []
  let label: Bit[] = []
  let isLabelled = false
  const edge = page.bits.reduce((most, { x, width }) => Math.max(most, x + width), 0)
  let role: Role = { kind: 'paragraph' }
  const flush = (): void => {
    blocks.push(...blockOf(bits, label, role))
    bits = []
    label = []
    isLabelled = false
  }
  const within = (inner: Role, children: readonly TagNode[]): void => {
    flush()
    const outer = role
    role = inner
    children.forEach(walk)
    flush()
    role = outer
  }
  if (page.tags !== undefined) walk(page.tags)
  flush()
  return blocks.map((block, index) => (index === 0 ? { ...block, first: true } : block))

  function walk(node: TagNode): void {
    if (node.type === 'content') bits.push(...(byTag.get(node.id ?? '') ?? []))
    const { kind, depth, children = [] } = { ...tagKind(node.role ?? ''), children: node.children }
    switch (kind) {
      case 'left out':
        return
      case 'label':
        label.push(...bitsIn(node, byTag))
        isLabelled = true
        return
      case 'table':
        if (isLayout(node)) return within(role, children)
        for (const caption of descendants(node, 'Caption')) within({ kind: 'paragraph' }, caption.children ?? [])
        flush()
        blocks.push(...rowsIn(node))
        return
      case 'inline':
        return children.forEach(walk)
      case 'note':
        return within({ kind: 'paragraph', isNote: true }, children)
      case 'group':
        return within(role, children)
      case 'paragraph':
        // A paragraph in an item or a quotation is a part of that.
        return within(role.kind === 'heading' ? { kind } : role, children)
      case 'heading':
        return within({ kind, ...(depth !== undefined && { depth }) }, children)
      case 'item':
      case 'quotation':
        return within({ kind }, children)
    }
  }

  function blockOf(own: readonly Bit[], mark: readonly Bit[], { kind, depth, isNote }: Role): PdfBlock[] {
    const lines = linesIn(own, page)
    const marked = oneLine(linesIn(mark, page).map(textOf).join(' '))
    const [first, last] = [lines[0], lines.at(-1)]
    if (first === undefined || last === undefined) return []
    const isMark = listMark.test(`${withoutMarks(marked)} x`) || leadingMark(marked) !== undefined || isNote === true
    const whole = oneLine(joinLines(marked === '' || isMark ? lines.map(textOf) : [marked, ...lines.map(textOf)], setting.count))
    const number = kind === 'item' ? numberOf(`${withoutMarks(marked)} x`) : undefined
    const name =
      isNote === true
        ? (leadingMark(marked) ?? leadingMark(whole) ?? /\d+/.exec(marked)?.[0] ?? '')
        : (leadingMark(whole) ?? smallNumber(whole, first)) // "3."; not "*"
    const text = name === undefined ? whole : withoutName(whole)
    const right = lines.length > 1 ? lines.reduce((most, { x1 }) => Math.max(most, x1), 0) : edge
    return [
      {
        kind,
        text,
        page: page.number,
        line: numberOfLine(first),
        size: first.size,
        bold: lines.every((line) => line.bold),
        x: first.x0,
        height: lines.length,
        room: roomAfter(last, right),
        setIn: false,
        marked: mark.length > 0 || isLabelled,
        first: false,
        ...(depth !== undefined && { depth }),
        ...(number !== undefined && { number }),
        ...(name !== undefined && { note: name }),
      },
    ]
  }

  /** A note at the foot of the page that is tagged as any paragraph is. */
  function smallNumber(text: string, { size }: Line): string | undefined {
    return size < setting.measures.size * SMALL_PRINT ? noteNumber(text) : undefined
  }

  function rowsIn(table: TagNode): PdfBlock[] {
    const rows = descendants(table, 'TR').map((row) =>
      (row.children ?? [])
        .filter(({ role: name }) => name === 'TH' || name === 'TD')
        .map((cell) => linesIn(bitsIn(cell, byTag), page)),
    )
    const place = placeCells(rows)
    return rows.flatMap((cells) => {
      const first = cells.flat()[0]
      if (first === undefined) return []
      const text = place(cells)
        .map((lines) => oneLine(joinLines(lines.map(textOf), setting.count)))
        .join('\t')
      return [
        {
          kind: 'row' as const,
          text,
          page: page.number,
          line: numberOfLine(first),
          size: first.size,
          bold: false,
          x: first.x0,
          height: 1,
          room: Infinity,
          setIn: false,
          first: false,
        },
      ]
    })
  }
}

/** A row may come without the cells that are empty: those that it has stand below those of the fullest row. */
function placeCells(rows: readonly (readonly Line[][])[]): (cells: readonly Line[][]) => readonly Line[][] {
  const fullest = rows.reduce((most, row) => (row.length > most.length ? row : most), [])
  const columns = fullest.map((cell) => extentOf(cell))
  return (cells) => {
    if (cells.length >= columns.length) return cells
    const placed: Line[][] = columns.map(() => [])
    let next = 0
    for (const cell of cells) {
      const { x0, x1 } = extentOf(cell)
      const at = columns.findIndex((column, index) => index >= next && x0 < column.x1 + 1 && x1 > column.x0 - 1)
      const free = at < 0 ? Math.min(next, columns.length - 1) : at
      placed[free]?.push(...cell)
      next = free + 1
    }
    return placed
  }
}

/** In the order of the tags: where text goes on higher up, a new column begins. */
function linesIn(bits: readonly Bit[], { number }: PdfPage): Line[] {
  const parts: Bit[][] = []
  for (const bit of bits) {
    const last = parts.at(-1)?.at(-1)
    if (last === undefined || bit.y < last.y - 1.2 * Math.max(bit.size, last.size)) parts.push([bit])
    else parts.at(-1)?.push(bit)
  }
  return parts.flatMap((part) => linesOf({ number, bits: part, dots: [] }))
}

function bitsIn(node: TagNode, byTag: ReadonlyMap<string, readonly Bit[]>): Bit[] {
  const own = node.type === 'content' ? (byTag.get(node.id ?? '') ?? []) : []
  return [...own, ...(node.children ?? []).flatMap((child) => bitsIn(child, byTag))]
}

function descendants(node: TagNode, role: string): TagNode[] {
  return (node.children ?? []).flatMap((child) => (child.role === role ? [child] : descendants(child, role)))
}
