import type { OrganisationSlide, UnitBox, UnitEdge, UnitGroup } from '../compose/deck.ts'
import { labels } from '../compose/labels.ts'
import { mermaid } from './escape.ts'
import { Markup } from './markup.ts'

/** The shape of a box for each status, so that colour is never the only cue. Mermaid's own names. */
const shapes: Readonly<Record<UnitBox['status'], string>> = {
  active: 'rect',
  growing: 'stadium',
  recovering: 'rounded',
  restructured: 'fr-rect',
  stable: 'rect',
  contested: 'hex',
  weakened: 'notch-rect',
  dormant: 'stadium',
  defunct: 'fr-rect',
  unknown: 'rect',
}

/** The organisation's units as a Mermaid flow chart: groups, boxes, and what runs to them. */
export function writeOrganisationDiagram(slide: OrganisationSlide): string {
  const boxes = slide.groups.flatMap((group) => group.boxes)
  const name = nodeNames(slide)
  return [
    Markup.trusted('flowchart TB'),
    mermaid`  accTitle: ${slide.label}`,
    mermaid`  accDescr: ${boxes.map((box) => linesOf(box).join(', ')).join('. ')}`,
    ...outsideOf(slide, name),
    ...slide.groups.flatMap((group, index) => groupLines(group, index, name)),
    ...slide.edges.map((edge) => edgeLine(edge, name)),
  ]
    .map((line) => line.source)
    .join('\n')
}

/** Ids of our own for everything that is drawn: those of the briefing could be words of Mermaid's. */
function nodeNames(slide: OrganisationSlide): ReadonlyMap<string, string> {
  const units = slide.groups.flatMap((group) => group.boxes.map((box) => box.id))
  const others = slide.edges.map((edge) => edge.from).filter((from) => !units.includes(from))
  return new Map([...units, ...new Set(others)].map((id, index) => [id, `n${index}`]))
}

/** What is no unit, and from which something runs to one. */
function outsideOf(slide: OrganisationSlide, name: ReadonlyMap<string, string>): Markup[] {
  const units = new Set(slide.groups.flatMap((group) => group.boxes.map((box) => box.id)))
  return [...name]
    .filter(([id]) => !units.has(id))
    .map(([id, node]) => mermaid`  ${node}@{ shape: stadium, label: "${id}" }\n  class ${node} outside`)
}

function groupLines(group: UnitGroup, index: number, name: ReadonlyMap<string, string>): Markup[] {
  const boxes = group.boxes.flatMap((box) => boxLines(box, name.get(box.id)!))
  if (!group.name) return boxes
  return [
    mermaid`  subgraph g${index} ["${labels.groups[group.name]}"]`,
    ...boxes,
    Markup.trusted('  end'),
    mermaid`  class g${index} ${group.name}`,
  ]
}

function boxLines(box: UnitBox, node: string): Markup[] {
  const label = Markup.join(
    linesOf(box).map((line) => mermaid`${line}`),
    '<br/>',
  )
  return [
    mermaid`    ${node}@{ shape: ${shapes[box.status]}, label: "${label}" }`,
    Markup.trusted(`    class ${node} ${[box.status, ...(box.lead ? ['lead'] : [])].join(',')}`),
  ]
}

/** Name, status and since when, note: a line each. */
function linesOf(box: UnitBox): readonly string[] {
  return [
    box.name,
    [labels.statuses[box.status], box.since && labels.since(box.since)].filter(Boolean).join(' '),
    ...(box.note ? [box.note] : []),
  ]
}

function edgeLine({ from, to, text, certainty }: UnitEdge, name: ReadonlyMap<string, string>): Markup {
  const arrow = Markup.trusted(certainty === 'possible' ? '-.->' : '-->')
  const label = text ? mermaid`|"${text}"|` : Markup.trusted('')
  return mermaid`  ${name.get(from)!} ${arrow}${label} ${name.get(to)!}`
}
