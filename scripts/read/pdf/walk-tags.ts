import type { BlockKind } from '../report.ts'
import type { Bit, PdfPage, TagNode } from './page.ts'
import { isLayout, tagKind } from './tag-roles.ts'

/** What an element makes of the text in it. */
export interface Role {
  readonly kind: BlockKind
  readonly depth?: number
  readonly isNote?: boolean
}

/** The text of an element, or the rows of a table with the text of each cell. */
export type TaggedPart =
  | { readonly role: Role; readonly bits: readonly Bit[]; readonly label: readonly Bit[]; readonly isLabelled: boolean }
  | { readonly rows: readonly (readonly (readonly Bit[])[])[] }

/** Goes through the tags of a page in order. What no tag holds is left out. */
export function walkTags({ bits: all, tags }: PdfPage): TaggedPart[] {
  const byTag = Map.groupBy(all.filter((bit) => bit.tag !== undefined), (bit) => bit.tag ?? '') // prettier-ignore
  const parts: TaggedPart[] = []
  let [bits, label, isLabelled]: [Bit[], Bit[], boolean] = [[], [], false]
  let role: Role = { kind: 'paragraph' }
  const flush = (): void => {
    if (bits.length > 0) parts.push({ role, bits, label, isLabelled })
    if (bits.length > 0 || role.kind !== 'item') [label, isLabelled] = [[], false]
    bits = []
  }
  const within = (inner: Role, node: TagNode): void => {
    flush()
    const outer = role
    role = inner
    node.children?.forEach(walk)
    flush()
    role = outer
  }
  if (tags !== undefined) walk(tags)
  flush()
  return parts

  function walk(node: TagNode): void {
    if (node.type === 'content') bits.push(...bitsIn(node, byTag))
    const { kind, depth } = tagKind(node.role ?? '')
    switch (kind) {
      case 'left out':
        return
      case 'label':
        label.push(...bitsIn(node, byTag))
        isLabelled = true
        return
      case 'table':
        if (isLayout(node)) return within(role, node)
        for (const caption of descendants(node, 'Caption')) within({ kind: 'paragraph' }, caption)
        flush()
        parts.push({ rows: descendants(node, 'TR').map((row) => cellsOf(row).map((cell) => bitsIn(cell, byTag))) })
        return
      case 'inline':
        return node.children?.forEach(walk)
      case 'note':
        return within({ kind: 'paragraph', isNote: true }, node)
      case 'group':
        return within(role, node)
      case 'paragraph':
        // A paragraph in an item or a quotation is a part of that.
        return within(role.kind === 'heading' ? { kind } : role, node)
      case 'heading':
        return within({ kind, ...(depth !== undefined && { depth }) }, node)
      case 'item':
      case 'quotation':
        return within({ kind }, node)
    }
  }
}

function cellsOf(row: TagNode): TagNode[] {
  return (row.children ?? []).filter(({ role }) => role === 'TH' || role === 'TD')
}

function bitsIn(node: TagNode, byTag: ReadonlyMap<string, readonly Bit[]>): Bit[] {
  const own = node.type === 'content' ? (byTag.get(node.id ?? '') ?? []) : []
  return [...own, ...(node.children ?? []).flatMap((child) => bitsIn(child, byTag))]
}

function descendants(node: TagNode, role: string): TagNode[] {
  return (node.children ?? []).flatMap((child) => (child.role === role ? [child] : descendants(child, role)))
}
