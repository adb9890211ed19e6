import type { TagNode } from './page.ts'

/** What an element of a tagged PDF is to a reader. */
export type TagKind =
  'heading' | 'paragraph' | 'item' | 'quotation' | 'table' | 'note' | 'label' | 'group' | 'inline' | 'left out'

/** The standard structure types. Source: ISO 32000-2, 14.8.4; H1 to H6 are told by their number. */
const kinds: Readonly<Record<string, TagKind>> = {
  H: 'heading',
  Title: 'heading',
  P: 'paragraph',
  Caption: 'paragraph',
  LI: 'item',
  BlockQuote: 'quotation',
  Table: 'table',
  Note: 'note',
  FENote: 'note',
  Lbl: 'label',
  Artifact: 'left out',
  Figure: 'left out',
  Formula: 'left out',
  Form: 'left out',
  TOC: 'left out',
  TOCI: 'left out',
  Index: 'left out',
  Document: 'group',
  DocumentFragment: 'group',
  Part: 'group',
  Art: 'group',
  Sect: 'group',
  Div: 'group',
  Aside: 'group',
  L: 'group',
  TR: 'group',
  TH: 'group',
  TD: 'group',
  THead: 'group',
  TBody: 'group',
  TFoot: 'group',
}

/** What an element is, and the depth of a heading: 0 for the title. */
export function tagKind(role: string): { readonly kind: TagKind; readonly depth?: number } {
  const depth = /^H([1-6])$/.exec(role)?.[1] // "H2"; not "H"
  if (depth !== undefined) return { kind: 'heading', depth: Number(depth) }
  const kind = Object.hasOwn(kinds, role) ? (kinds[role] ?? 'inline') : 'inline'
  return { kind, ...(role === 'Title' ? { depth: 0 } : kind === 'heading' && { depth: 1 }) }
}

/** Whether a table lays out a page: there are headings, lists or tables in it. */
export function isLayout(table: TagNode): boolean {
  return (table.children ?? []).some((child) => /^(?:H[1-6]?|L|Table)$/.test(child.role ?? '') || isLayout(child)) // "H2", "L"; not "TR"
}
