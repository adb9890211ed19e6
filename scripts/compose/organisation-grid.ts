import type { Crowd, OrganisationSlide, UnitBox } from './deck.ts'
import { evenRuns } from './split.ts'

/** What of a slide says where its boxes stand. */
type Boxes = Pick<OrganisationSlide, 'groups' | 'edges' | 'tall' | 'crowd'>

/** Where the boxes of an organisation stand. Mermaid places by links alone, so the places are links. */
export interface Grid {
  readonly direction: 'LR' | 'TB'
  /** Ids of our own for everything that is drawn: those of the briefing could be words of Mermaid's. */
  readonly nodes: ReadonlyMap<string, string>
  /** What is no unit, and from which something runs to one. */
  readonly outside: readonly string[]
  /** Pairs of nodes, the one before or above the other. */
  readonly links: readonly (readonly [string, string])[]
  /** How many boxes stand beside each other. */
  readonly across: number
  /** What a label has in a box. */
  readonly boxWidth: number
  /** Boxes that stand under each other. */
  readonly stacks: readonly (readonly UnitBox[])[]
  readonly crowd: Crowd
}

/** The width of a slide's picture; what a box takes beside its label; what lies between columns, and at an arrow with words. */
const measures = { width: 876, padding: 34, gap: 26, edge: 150, widest: 380, alone: { gap: 25, around: 40 } }

/** What few boxes have more around their labels, and many less. */
const extraPadding = { few: 48, several: 24, some: 0, many: -12 }

/** Rows of boxes that the height of a slide holds, and that of one of 4 to 3. */
const mostRows = { wide: 3, tall: 4 }

export function gridOf(slide: Boxes): Grid {
  const boxes = slide.groups.flatMap((group) => group.boxes)
  const ids = new Set(boxes.map((box) => box.id))
  const outside = [...new Set(slide.edges.map((edge) => edge.from))].filter((from) => !ids.has(from))
  const nodes = new Map([...ids, ...outside].map((id, index) => [id, `n${index}`]))
  const within = slide.edges.filter((edge) => ids.has(edge.from) && ids.has(edge.to))
  const columns = within.length > 0 ? [] : columnsOf(slide, outside.length > 0)
  const links = columns.slice(1).flatMap((column, index) => linksBetween(columns[index]!, column))
  const levels = levelsOf(boxes, within)
  const [across, edges] =
    within.length > 0
      ? [Math.max(...levels.map((level) => level.length)), 0]
      : [columns.length + (startsOutside(slide, outside) ? 1 : 0), outside.length > 0 ? 1 : 0]
  const isAlone = slide.groups.length === 1 && slide.groups[0]?.name !== undefined && outside.length === 0
  return {
    direction: within.length > 0 ? 'TB' : 'LR',
    nodes,
    outside,
    links: links.map(([from, to]) => [nodes.get(from.id)!, nodes.get(to.id)!] as const),
    across,
    boxWidth: boxWidth(across, edges, isAlone) - extraPadding[slide.crowd],
    stacks: within.length > 0 ? [levels.map(([box]) => box!)] : columns,
    crowd: slide.crowd,
  }
}

/** In what type so many boxes may be drawn, the largest first: few can be larger, many have to be smaller. */
export function crowdsFor(slide: Omit<Boxes, 'crowd'>): readonly Crowd[] {
  const count = slide.groups.reduce((sum, { boxes }) => sum + boxes.length, 0)
  const { across } = gridOf({ ...slide, crowd: 'some' })
  if (count > 9) return ['some', 'many']
  return [
    ...(count <= 4 && across <= 3 ? (['few'] as const) : []),
    ...(across <= 3 && slide.edges.length === 0 ? (['several'] as const) : []),
    'some',
  ]
}

/** In a group to which nothing leads, Mermaid leaves more between boxes. */
function boxWidth(columns: number, edges: number, isAlone: boolean): number {
  const { gap, around } = isAlone ? measures.alone : { gap: 0, around: 0 }
  const free = measures.width - around - (columns - 1) * (measures.gap + gap) - edges * (measures.edge - measures.gap)
  return Math.min(measures.widest, Math.floor(free / columns) - measures.padding)
}

/** The core is a column of its own; the lead of the rest another where something runs to it; the others are even columns. */
function columnsOf(slide: Boxes, reached: boolean): readonly (readonly UnitBox[])[] {
  const core = slide.groups.find((group) => group.name === 'core')?.boxes ?? []
  const rest = slide.groups.filter((group) => group.name !== 'core').flatMap((group) => group.boxes)
  const targets = new Set(slide.edges.map((edge) => edge.to))
  const first = reached ? rest.filter((box) => targets.has(box.id)).slice(0, 2) : []
  const others = rest.filter((box) => !first.includes(box))
  const most = slide.tall ? mostRows.tall : mostRows.wide
  return [...even(core, most), ...even(first, 2), ...even(others, slide.tall ? tallRows(others.length) : wideRows(others.length))]
}

/** Rows for so many boxes: few stand beside each other where a slide is wide, and under each other where it is tall. */
function wideRows(boxes: number): number {
  return boxes > 6 ? mostRows.wide : boxes > 3 ? 2 : 1
}

function tallRows(boxes: number): number {
  return boxes > 6 ? mostRows.tall : boxes > 4 ? 3 : Math.max(1, boxes)
}

/** As few columns as hold all, as even as can be. */
function even(boxes: readonly UnitBox[], rows: number): readonly (readonly UnitBox[])[] {
  return evenRuns(boxes, Math.ceil(boxes.length / rows))
}

/** A box alone stands at the middle of the column behind it; else each stands beside its like, from the top. */
function linksBetween(before: readonly UnitBox[], after: readonly UnitBox[]): readonly (readonly [UnitBox, UnitBox])[] {
  const count = before.length === 1 ? after.length : Math.min(before.length, after.length)
  return Array.from({ length: count }, (_, row) => [
    before[Math.min(row, before.length - 1)]!,
    after[Math.min(row, after.length - 1)]!,
  ])
}

/** Whether what is outside needs a column of its own: there is no core to stand under, or it leads to the core itself. */
function startsOutside(slide: Boxes, outside: readonly string[]): boolean {
  const core = slide.groups.find((group) => group.name === 'core')?.boxes ?? []
  return outside.length > 0 && (core.length === 0 || core.some((box) => slide.edges.some((edge) => edge.to === box.id)))
}

/** The boxes on each level of a tree. */
function levelsOf(boxes: readonly UnitBox[], edges: readonly { from: string; to: string }[]): readonly (readonly UnitBox[])[] {
  const levelOf = (id: string, depth = 0): number => {
    const above = edges.find((edge) => edge.to === id)
    return above && depth < boxes.length ? levelOf(above.from, depth + 1) : depth
  }
  return [...Map.groupBy(boxes, (box) => levelOf(box.id)).values()]
}
