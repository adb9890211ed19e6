import type { MarkdownNode } from './markdown-runs.ts'

/** So many make headings of them. */
const FEWEST = 3

type Paragraph = Extract<MarkdownNode, { type: 'paragraph' }>

/**
 * Makes headings of heads that run into their paragraphs, "**A fair wind.** The division", where a report has no other
 * headings than its title.
 */
export function withRunInHeads(nodes: readonly MarkdownNode[]): readonly MarkdownNode[] {
  const headings = nodes.filter(({ type }) => type === 'heading').length
  if (headings > 1 || nodes.filter((node) => headOf(node) !== undefined).length < FEWEST) return nodes
  return nodes.flatMap((node) => {
    const head = headOf(node)
    if (head === undefined || node.type !== 'paragraph') return [node]
    const heading: MarkdownNode = {
      type: 'heading',
      depth: 2,
      children: [head],
      ...(head.position && { position: head.position }),
    }
    const [, next] = node.children
    const rest: Paragraph = {
      ...node,
      children: node.children.slice(1),
      ...(next?.position && node.position && { position: { ...next.position, end: node.position.end } }),
    }
    return [heading, rest]
  })
}

/** The text of such a head, without its stop; undefined where a paragraph has none. */
function headOf(node: MarkdownNode): Extract<MarkdownNode, { type: 'text' }> | undefined {
  const [strong, next] = node.type === 'paragraph' ? node.children : []
  const [text, ...others] = strong?.type === 'strong' ? strong.children : []
  if (text?.type !== 'text' || others.length > 0 || next === undefined || !/[\p{L}\p{N}][.?!]$/u.test(text.value))
    return undefined // "A fair wind."; not "Retail Banking"
  return { ...text, value: text.value.replace(/\.$/, '') }
}
