import { countLines, widthOf } from '../typeset/text-width.ts'
import type { OrganisationSlide, UnitBox } from './deck.ts'
import type { Labels } from './labels.ts'
import { gridOf, type Grid } from './organisation-grid.ts'
import { WIDTH } from './room.ts'

/** Sizes of type in a box, and the room around a label, as `write/` has Mermaid draw them. */
const sizes = { few: 22, several: 19, some: 16, many: 14.5 }
const padding = { few: 20, several: 14, some: 8, many: 5 }
/** A line in shares of its type, and what the last has more; between boxes; around a group, with its name. */
const measures = { line: 1.1, below: 0.15, group: 52 }

/** Between boxes, where there is no room for more, and where there is. */
export const gaps = { least: 14, most: 34 }
/** What is no unit may be so much wider than a box, and has so much around its name. */
const outside = { room: 60, around: 46 }
/** Under the picture: the legend, and the line of evidence. */
const legend = { size: 14, line: 20, swatch: 34, gap: 24 }
const evidence = { size: 12, line: 20, mark: 26, gap: 16, above: 8 }

/** How high an organisation stands with what is under it, in px. */
export function organisationHeight(
  slide: Pick<OrganisationSlide, 'groups' | 'edges' | 'tall' | 'crowd'>,
  labels: Labels,
): number {
  const grid = gridOf(slide)
  const boxes = slide.groups.flatMap((group) => group.boxes)
  // All but the lead's are given the same height.
  const plain = Math.max(0, ...boxes.filter(({ lead }) => !lead).map((each) => boxHeight(each, grid, labels)))
  const heightOf = (box: UnitBox) => (box.lead ? boxHeight(box, grid, labels) : plain) + gaps.least
  const core = new Set(slide.groups.find(({ name }) => name === 'core')?.boxes)
  // What is no unit stands under the core.
  const under = grid.outside.reduce((sum, name) => sum + outsideHeight(name, grid), 0)
  const stacks = grid.stacks.map(
    (stack) => stack.reduce((sum, box) => sum + heightOf(box), 0) + (stack.some((box) => core.has(box)) ? under : 0),
  )
  const picture = Math.max(...stacks) + (slide.groups.some(({ name }) => name) ? measures.group : 0)
  const statuses = [...new Set(boxes.map(({ status }) => status))].map((status) => labels.statuses[status])
  const names = [...boxes.map(({ name }) => name), ...grid.outside]
  return (
    picture
    + rowsOf(statuses.map((each) => widthOf(each, legend.size) + legend.swatch + legend.gap)) * legend.line
    + rowsOf(names.map((each) => widthOf(each, evidence.size) + evidence.mark + evidence.gap)) * evidence.line
    + evidence.above
  )
}

function boxHeight({ name, status, since, note, lead }: UnitBox, { boxWidth, crowd }: Grid, labels: Labels): number {
  const size = lead && crowd === 'some' ? 18 : sizes[crowd]
  const state = [labels.statuses[status], since && labels.since(since)].filter(Boolean).join(' ')
  const lines = (text: string, face: 'text' | 'strong') => countLines(text, size, boxWidth, face)
  const all = lines(name, 'strong') + lines(state, 'text') + (note ? lines(note, 'text') : 0)
  return (all * measures.line + measures.below) * size + 2 * padding[crowd]
}

function outsideHeight(name: string, { boxWidth }: Grid): number {
  const size = sizes.some
  return countLines(name, size, boxWidth + outside.room) * size * measures.line + outside.around
}

/** On how many rows boxes of such widths stand. */
function rowsOf(widths: readonly number[]): number {
  return Math.ceil(widths.reduce((sum, width) => sum + width, 0) / (WIDTH - 60))
}
