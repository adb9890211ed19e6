import type { OrganisationSlide, UnitBox, UnitEdge, UnitGroup } from '../compose/deck.ts'
import type { Labels } from '../compose/labels.ts'
import { label, statement } from './escape.ts'
import { Markup } from './markup.ts'
import { MOST_NAME_LINES } from './mermaid-config.ts'
import { gridOf, type Grid } from '../compose/organisation-grid.ts'
import { breakLines } from './text-width.ts'

/** Sizes of type: `mermaid-config.ts` draws in them. The lead is larger. */
const sizes = {
  plain: { few: 22, several: 19, some: 16, many: 14.5 },
  lead: { few: 22, several: 19, some: 18, many: 14.5 },
}

/** The room around a label. */
const padding = { few: 20, several: 14, some: 8, many: 5 }

/** How much wider than a box the name of what is no unit may be. */
const outsideRoom = 60

/**
 * No label is so wide. Lines are broken here, and never by Mermaid: it measures “<” as the “&lt;” that it is written as, and
 * would break that in two, so that both halves are shown.
 */
const unbroken = 10_000

/** How much wider the names are than the deck's strong type, for they are stronger. */
const STRONG = 1.01

/** A row of a label without text: Mermaid drops one that is empty. */
const blank = Markup.trusted<'label'>('\u200b \u200b')

/**
 * The organisation's units as a Mermaid flow chart: core and periphery as groups, a box a unit with
 * its name, its status since when, and a note, and what runs to them. Boxes stand in columns that
 * fill the width of the slide; links that nobody sees keep them there.
 */
export function writeOrganisationDiagram(slide: OrganisationSlide, labels: Labels): string {
  const grid = gridOf(slide)
  const boxes = slide.groups.flatMap((group) => group.boxes)
  const contents = new Map(boxes.map((box) => [box.id, linesOf(box, grid, labels)]))
  const rows = Math.max(...boxes.filter((box) => !box.lead).map((box) => contents.get(box.id)!.all.length), 0)
  const lines: readonly Markup<'statement'>[] = [
    Markup.trusted(
      `%%{init: ${JSON.stringify({ flowchart: { minNodeWidth: grid.boxWidth, wrappingWidth: unbroken, padding: padding[grid.crowd], nodeSpacing: slide.gap } })}}%%`,
    ),
    Markup.trusted(`flowchart ${grid.direction}`),
    statement`  accTitle: ${slide.label}`,
    statement`  accDescr: ${[...boxes.map((box) => inWords(box, labels).join(', ')), ...slide.edges.flatMap((edge) => edgeInWords(edge, boxes))].join('. ')}`,
    ...slide.groups.flatMap((group, index) =>
      groupLines(
        group,
        index,
        labels,
        (box) => boxLines(box, grid, contents.get(box.id)!, rows),
        isAlone(group, slide, grid) ? grid.direction : undefined,
      ),
    ),
    ...grid.outside.map((name) => outsideLine(name, grid)),
    ...grid.outside.map((name) => statement`  class ${grid.nodes.get(name)!} outside`),
    ...grid.links.map(([from, to]) => statement`  ${from} ~~~ ${to}`),
    ...slide.edges.map((edge) => edgeLine(edge, grid)),
  ]
  return Markup.join(lines, '\n').source
}

/** Nothing runs between a group and what is outside of it: Mermaid would turn its direction. */
function isAlone({ boxes }: UnitGroup, { edges }: OrganisationSlide, { links, nodes }: Grid): boolean {
  const own = new Set(boxes.map(({ id }) => nodes.get(id)))
  const pairs = [...links, ...edges.map(({ from, to }) => [nodes.get(from), nodes.get(to)] as const)]
  return pairs.every(([from, to]) => own.has(from) === own.has(to))
}

function groupLines(
  group: UnitGroup,
  index: number,
  labels: Labels,
  linesFor: (box: UnitBox) => readonly Markup<'statement'>[],
  turned: Grid['direction'] | undefined,
): readonly Markup<'statement'>[] {
  const boxes = group.boxes.flatMap(linesFor)
  if (!group.name) return boxes
  const start = statement`  subgraph g${index} ["${labels.groups[group.name]}"]`
  return [start, ...(turned ? [statement`    direction ${turned}`] : []), ...boxes, Markup.trusted('  end')]
}

interface Lines {
  readonly name: readonly string[]
  readonly all: readonly string[]
}

/** All boxes but the lead's are given the same rows, so that they stand level; what a box has left is shared above and below. */
function boxLines(box: UnitBox, grid: Grid, lines: Lines, rows: number): readonly Markup<'statement'>[] {
  const fill = box.lead ? 0 : Math.max(0, rows - lines.all.length)
  const above = Math.floor(fill / 2)
  const blanks = (count: number) => Array.from({ length: count }, () => blank)
  const node = grid.nodes.get(box.id)!
  // Blank rows above a name are as strong as it is, which nobody sees.
  const classes = [
    box.status,
    `name${Math.min(MOST_NAME_LINES, above + lines.name.length)}`,
    ...(box.lead ? ['lead'] : []),
    grid.crowd,
  ]
  return [
    nodeLine(node, 'rect', [...blanks(above), ...lines.all.map((line) => label`${line}`), ...blanks(fill - above)]),
    ...classes.map((name) => statement`    class ${node} ${name}`),
  ]
}

/** A box: its label is text, for by itself Mermaid reads Markdown there. */
function nodeLine(node: string, shape: 'rect' | 'stadium', rows: readonly Markup<'label'>[]): Markup<'statement'> {
  return statement`    ${node}@{ shape: ${shape}, labelType: text, label: ${quoted(rows)} }`
}

/** What is no unit, in as few rows as the box holds. */
function outsideLine(name: string, { nodes, boxWidth }: Grid): Markup<'statement'> {
  const rows = breakLines(name, sizes.plain.some, boxWidth + outsideRoom)
  return nodeLine(
    nodes.get(name)!,
    'stadium',
    rows.map((row) => label`${row}`),
  )
}

/** A quoted label. Mermaid undoes the names of characters only where there is a tag, so a single row ends in a line break. */
function quoted(rows: readonly Markup<'label'>[]): Markup<'statement'> {
  const ended = rows.length === 1 ? [...rows, Markup.trusted<'label'>('')] : rows
  return Markup.trusted(`"${Markup.join(ended, '<br/>').source}"`)
}

/** Broken here, and never by Mermaid: the class of a box says how many rows its name takes. */
function linesOf(box: UnitBox, { boxWidth: width, crowd }: Grid, labels: Labels): Lines {
  const size = (box.lead ? sizes.lead : sizes.plain)[crowd]
  const [name = '', ...rest] = inWords(box, labels)
  const nameLines = breakLines(name, size * STRONG, width, 'strong')
  return { name: nameLines, all: [...nameLines, ...rest.flatMap((text) => breakLines(text, size, width))] }
}

/** Name, status and since when, note. */
function inWords(box: UnitBox, labels: Labels): readonly string[] {
  return [
    box.name,
    [labels.statuses[box.status], box.since && labels.since(box.since)].filter(Boolean).join(' '),
    ...(box.note ? [box.note] : []),
  ]
}

function edgeInWords({ from, to, text }: UnitEdge, boxes: readonly UnitBox[]): readonly string[] {
  const nameOf = (id: string) => boxes.find((box) => box.id === id)?.name ?? id
  return text ? [`${nameOf(from)}, ${text}: ${nameOf(to)}`] : []
}

/** What is only possible is a broken arrow. */
function edgeLine({ from, to, text, certainty }: UnitEdge, { nodes }: Grid): Markup<'statement'> {
  const arrow = Markup.trusted<'statement'>(certainty === 'possible' ? '-.->' : '-->')
  const rows = text ? breakLines(text, sizes.plain.some, 110).map((line) => label`${line}`) : []
  const words = rows.length > 0 ? statement`|${quoted(rows)}|` : ''
  return statement`  ${nodes.get(from)!} ${arrow}${words} ${nodes.get(to)!}`
}
